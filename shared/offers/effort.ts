import type { Offer } from '../content/offer-schema.ts';
import { type Day, installDays, organisationCheckDays } from './lifetime.ts';

/** Minutes of the owner's time. Our own estimates: the screen says so, and the first can be changed there. */
export interface Pace {
  /** Key, order, proof, files, installing and checking, all by hand. */
  readonly byHand: number;
  /** Looking on while this app does it. */
  readonly withApp: number;
  /** Papers and a call, where an organisation is checked. */
  readonly organisation: number;
}

export const usualPace: Pace = { byHand: 40, withApp: 2, organisation: 60 };

/** How much work an offer is over some years: the number of times after the first, and minutes a year in all. */
export interface Effort {
  readonly times: number;
  /** Done by programs, not by hand. */
  readonly byItself: boolean;
  readonly minutesAYear: number;
}

export function effortOf(offer: Offer, start: Day, years: number, pace: Pace): Effort {
  const times = installDays(offer, start, years).length;
  const byItself = offer.renewedBy === 'itself' || offer.renewedBy === 'acme';
  const minutes =
    offer.renewedBy === 'itself'
      ? pace.withApp
      : (times + 1) * (offer.renewedBy === 'acme' ? pace.withApp : pace.byHand);
  const isChecked = offer.validation === 'organisation' || offer.validation === 'extended';
  const checks = isChecked ? Math.ceil((years * 365) / organisationCheckDays) : 0;
  return { times, byItself, minutesAYear: Math.round((minutes + checks * pace.organisation) / years) };
}
