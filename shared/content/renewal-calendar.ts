import type { RenewedBy } from '../plan.ts';
import type { Reminder } from '../reminder.ts';
import { isByServer } from '../renewal.ts';
import type { Translator } from './translator.ts';
import { renewerTitle } from './watch-words.ts';

/** A certificate whose renewal is to be put into a calendar. */
export interface RenewalToCome {
  readonly names: readonly string[];
  /** For people: `root@shop.example.com`. */
  readonly server: string;
  readonly by: RenewedBy;
  /** ISO 8601. */
  readonly validUntil: string;
  readonly window: { readonly from: string; readonly to: string };
}

/**
 * The days in which a renewal is to be seen, who does it, and what to look at. Where somebody on the server does, the alarm
 * rings on the last of them; else on the first. The same certificate has the same event, whichever run got it.
 */
export function renewalReminder(
  { names, server, by, validUntil, window }: RenewalToCome,
  madeAt: Date,
  { t, date }: Translator,
): Reminder {
  const [name = ''] = names;
  const facts = { name, server, until: date(validUntil), from: date(window.from), to: date(window.to) };
  const isThere = isByServer(by);
  const who = renewerTitle(by);
  return {
    uid: `renewal-${name}@sealkeeper`,
    title: isThere ? t('watch.calendar-title-there', { name, who }) : t('watch.calendar-title-app', { name }),
    text: isThere
      ? t('watch.calendar-there', { ...facts, who })
      : t(by === 'nobody' ? 'watch.calendar-nobody' : 'watch.calendar-app', facts),
    on: new Date(window.from),
    until: new Date(window.to),
    alarm: isThere ? 'last-day' : 'first-day',
    madeAt,
  };
}

/** A name for its file. */
export const calendarFileName = (name: string): string => `renew-${name.replace(/[^\w.-]/g, '_')}.ics`;
