import { isCovered } from '../../../shared/names/coverage.ts';
import type { ShownCertificate } from '../../remote/panel/certificates.ts';
import type { SeenPaths } from '../posix/server-files.ts';

/** A line of somebody's own settings for a site that hands all requests on, proofs too. */
export interface InFront {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** A site of Plesk. */
export interface PleskSite {
  /** As Plesk names it: lower case, A-labels. */
  readonly domain: string;
  /** All names that its web servers know it by. */
  readonly names: readonly string[];
  /** Its folder, for people. */
  readonly root: string;
  /** What it shows is called so in Plesk; empty: it shows nothing. */
  readonly called: string;
  /** It shows something that we cannot read as a certificate. */
  readonly isUnreadable: boolean;
  readonly shown: ShownCertificate | null;
  /** What the certificate is called that mail programs are shown for it; null: Plesk does not tell, or was not asked. */
  readonly mail: string | null;
  readonly inFront: readonly InFront[];
}

export interface PleskFacts extends SeenPaths {
  readonly version: string;
  readonly liveRoot: string;
  readonly sites: readonly PleskSite[];
  /** Who gets certificates by itself there; null: nobody. */
  readonly ownIssue: 'sslit' | 'letsencrypt' | null;
  /** Doors of mail that are heard from outside the machine. */
  readonly mailPorts: readonly number[];
}

/** How people call it. */
export const issuerTitles = { sslit: 'SSL It!', letsencrypt: 'Let’s Encrypt' } as const;

/** By this name mail programs come to a domain. */
export const mailNameOf = (domain: string): string => `mail.${domain}`;

/** The sites that visitors of these names come to. Pure. */
export const sitesFor = (
  { sites }: Pick<PleskFacts, 'sites'>,
  names: readonly string[],
): readonly PleskSite[] => sites.filter((site) => site.names.some((name) => isCovered(names, name)));

/** The domains whose mail programs are to be shown the certificate as well: those whose name for mail is wished for. Pure. */
export const mailFor = ({ sites }: Pick<PleskFacts, 'sites'>, names: readonly string[]) =>
  sites.filter(({ domain, mail }) => mail !== null && names.includes(mailNameOf(domain)));

/** What visitors trust by now. */
export const isGood = ({ shown }: PleskSite): boolean =>
  shown !== null && !shown.isSelfSigned && !shown.isExpired;

/** Names that the certificate of a site is good for today, and that a new one for `names` would be none for. Pure. */
export const leftOut = (site: PleskSite, names: readonly string[]): readonly string[] =>
  isGood(site) && site.shown !== null
    ? site.shown.names.filter(
        (name) => !isCovered(names, name) && site.names.some((own) => isCovered([name], own)),
      )
    : [];

/** Could be told to Plesk again, by which an undo has it shown: as `sk_plesk_tellable` (run/posix/prelude-plesk.ts). */
export const isTellable = (called: string): boolean => !/^-|[/\\]/.test(called);
