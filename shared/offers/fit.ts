import { validations } from '../content/offer-lists.ts';
import type { Covers, Offer, Validation } from '../content/offer-schema.ts';
import { isStar, withoutWww } from '../names/domain-name.ts';

/** What is looked for. Names in A-labels, also with a star. */
export interface Wants {
  readonly names: readonly string[];
  /** At least this much is to be checked. */
  readonly validation: Exclude<Validation, 'none'>;
}

/**
 * Whether an offer does what is wanted. `customers`: only for customers of this seller. `ask`: the seller has to
 * say, because the source does not. The others say what is in the way.
 */
export const fits = ['yes', 'customers', 'ask', 'star', 'names', 'mail', 'validation', 'ended'] as const;
export type Fit = (typeof fits)[number];

export function isUsable(fit: Fit): boolean {
  return fit === 'yes' || fit === 'customers' || fit === 'ask';
}

export function fitOf(offer: Offer, wants: Wants): Fit {
  if (offer.ended !== null) return 'ended';
  if (validations.indexOf(offer.validation) < validations.indexOf(wants.validation)) return 'validation';
  // A certificate that lives at a network or a builder never reaches the mail server.
  if (offer.where === 'there' && wants.names.some(isMailName)) return 'mail';
  const names = namesFit(offer.covers, wants.names);
  if (names !== 'yes') return names;
  return offer.where === 'anywhere' ? 'yes' : 'customers';
}

const mailLabels = new Set(['mail', 'smtp', 'imap', 'pop', 'pop3', 'mx', 'webmail', 'mailserver', 'email']);

export function isMailName(name: string): boolean {
  return mailLabels.has(name.split('.')[0] ?? '');
}

function namesFit(covers: Covers, names: readonly string[]): 'yes' | 'ask' | 'star' | 'names' {
  const hasStar = names.some(isStar);
  const isSeveral = names.length > 1;
  switch (covers.shape) {
    case 'one':
      if (hasStar) return 'star';
      // Many sellers bring www along; a source that does not say leaves it open.
      if (isSeveral) return covers.most === null && isOneAndWww(names) ? 'ask' : 'names';
      return 'yes';
    case 'one-and-www':
      if (hasStar) return 'star';
      return isOneAndWww(names) ? 'yes' : 'names';
    case 'many':
      if (hasStar) return 'star';
      return enough(covers.most, names.length);
    case 'wildcard':
      return underOneStar(covers, names);
    case 'many-wildcard':
      return enough(covers.most, names.length);
  }
}

function enough(most: number | null, count: number): 'yes' | 'ask' | 'names' {
  if (most === null) return count > 1 ? 'ask' : 'yes';
  return count <= most ? 'yes' : 'names';
}

function isOneAndWww(names: readonly string[]): boolean {
  return new Set(names.map(withoutWww)).size === 1;
}

/** One star covers one label (RFC 9525 §6.3): neither the domain itself nor a deeper name. */
function underOneStar({ bare }: Covers, names: readonly string[]): 'yes' | 'ask' | 'names' {
  const parents = new Set(names.map((name) => name.slice(name.indexOf('.') + 1)));
  const bases = [...parents, ...names].filter((base) =>
    names.every((name) => name === base || name.slice(name.indexOf('.') + 1) === base),
  );
  const base = bases[0];
  if (base === undefined) return 'names';
  if (!names.includes(base) || bare === true) return 'yes';
  return bare === null ? 'ask' : 'names';
}
