import { parse } from 'tldts';
import { bareOf } from './domain-name.ts';

/** The public suffix list (publicsuffix.org), its private part included: `github.io` belongs to nobody's shop. */

export interface SuffixFacts {
  /** What can be bought or leased as one: `example.co.uk`; null under endings that are not public (`shop.test`). */
  readonly registrable: string | null;
  /** The name is an ending under which others register (`co.uk`); no authority signs it, nor a star on it. */
  readonly isSuffix: boolean;
  /** It ends in something that the list knows. */
  readonly isPublic: boolean;
}

/** Of a host name in A-labels; a leading `*.` is looked behind. */
export function suffixOf(name: string): SuffixFacts {
  const { domain, isIcann, isPrivate } = parse(bareOf(name), { allowPrivateDomains: true });
  const isPublic = isIcann === true || isPrivate === true;
  return { registrable: isPublic ? domain : null, isSuffix: isPublic && domain === null, isPublic };
}
