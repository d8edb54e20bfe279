import type { Offer } from '../content/offer-schema.ts';

/** Mail programs of Windows, each with a form of its own for key and certificate. */
export const windowsMail = ['hmailserver', 'mailenable', 'smartermail'] as const;
export type WindowsMail = (typeof windowsMail)[number];

/** Where a site lives, or its mail, as far as a flow by hand differs. */
export const places = ['server', 'plesk', 'cpanel', 'panel', ...windowsMail] as const;
export type GuidePlace = (typeof places)[number];
export type SitePlace = Exclude<GuidePlace, WindowsMail>;

export type GuideSource = 'bought' | 'host' | 'self-signed' | 'files';

/** The places at which such a certificate can be put by hand: what a host makes, or nobody trusts, is for sites. */
export const placesOf = (source: GuideSource): readonly GuidePlace[] =>
  source === 'bought' ? places : places.filter((place) => !isWindowsMail(place));

export const isWindowsMail = (place: GuidePlace): place is WindowsMail =>
  windowsMail.some((known) => known === place);

/**
 * The place that an offer itself names, or the one that was seen from outside: a panel, or a mail program by its greeting.
 * What a host includes is switched on in its pages.
 */
export function likelyPlace(
  offer: Offer | null,
  panels: readonly string[],
  mailPrograms: readonly string[] = [],
  source?: GuideSource,
): GuidePlace {
  const named = [offer?.id.split('-')[0] ?? '', ...panels];
  if (named.includes('plesk')) return 'plesk';
  if (named.includes('cpanel')) return 'cpanel';
  if (panels.length > 0 || offer?.kind === 'host' || source === 'host') return 'panel';
  const greeting = mailPrograms.map((program) => program.toLowerCase());
  // Who buys one, or has its files, and can log in to a server is led there by the app instead.
  const usual = source === 'bought' || source === 'files' ? 'panel' : 'server';
  return windowsMail.find((program) => greeting.includes(program)) ?? usual;
}
