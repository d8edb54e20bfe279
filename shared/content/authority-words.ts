import authorities from './authorities.json' with { type: 'json' };
import type { PlainKey } from './texts.ts';

/** What is told of an authority that we know: words by their keys, and pages for the person's browser. */
export interface AuthorityTold {
  readonly name: string;
  /** What is worth knowing before choosing it. */
  readonly note: PlainKey;
  readonly documentation: string;
  readonly limits: string | null;
  /** How its account is come by; null: it asks for none. */
  readonly account: {
    readonly steps: PlainKey;
    readonly page: string | null;
    readonly source: string;
    /** Milliseconds since 1970. */
    readonly seenOn: number;
  } | null;
}

/** By the ids of `authorities.json`; a test finds one that is missing. Without `account`: none is asked for. */
const words: Readonly<Record<string, { readonly note: PlainKey; readonly account?: PlainKey }>> = {
  letsencrypt: { note: 'authority.note.letsencrypt' },
  google: { note: 'authority.note.google', account: 'authority.account.google' },
  zerossl: { note: 'authority.note.zerossl', account: 'authority.account.zerossl' },
  'sslcom-ecc': { note: 'authority.note.sslcom', account: 'authority.account.sslcom' },
  'sslcom-rsa': { note: 'authority.note.sslcom', account: 'authority.account.sslcom' },
  actalis: { note: 'authority.note.actalis', account: 'authority.account.actalis' },
};

/** Null: we know nothing of the authority with this directory. Pure. */
export function toldOf(directory: string): AuthorityTold | null {
  const known = authorities.find((one) => one.directory === directory);
  const said = known === undefined ? undefined : words[known.id];
  if (known === undefined || said === undefined) return null;
  const { name, documentation, limits, account } = known;
  return {
    ...{ name, documentation, limits, note: said.note },
    account:
      account === null || said.account === undefined
        ? null
        : { ...account, steps: said.account, seenOn: Date.parse(account.seenOn) },
  };
}
