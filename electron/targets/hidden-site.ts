import type { Problem } from '../../shared/problems.ts';

/**
 * A site of the server for all addresses, and an address that another site has to itself: whoever comes there is shown the
 * other one, as the server asks only those that name the very address, where there are any.
 */
export interface HiddenSite {
  readonly name: string;
  /** As the server writes it, IPv6 in brackets. */
  readonly address: string;
  /** No address of the machine of this kind is left at which the site is asked: it is hidden wherever the name leads. */
  readonly isEverywhere: boolean;
  /** `site-hidden` {server, name, address, file, line, beside}. */
  readonly problem: Problem;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * What the targets make of their own rules. `hidden`: all addresses at which the site of this name is hidden, as the server
 * writes them; `machine`: those that the machine has (`ownAddresses`), empty where nobody knows.
 */
export function hiddenSites(
  server: string,
  name: string,
  hidden: readonly { readonly address: string; readonly site: Place; readonly by: Place }[],
  machine: readonly string[],
): readonly HiddenSite[] {
  const bare = new Set(hidden.map(({ address }) => withoutBrackets(address)));
  return hidden.map(({ address, site, by }) => {
    const alike = machine.filter((one) => one.includes(':') === withoutBrackets(address).includes(':'));
    return {
      name,
      address,
      isEverywhere: alike.length > 0 && alike.every((one) => bare.has(one)),
      problem: {
        code: 'site-hidden',
        facts: { server, name, address, ...site, beside: `${by.file}:${by.line}` },
      },
    };
  });
}

const withoutBrackets = (address: string): string => address.replace(/^\[|\]$/g, '');
