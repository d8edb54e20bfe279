import { isCovered } from '../../../shared/names/coverage.ts';
import type { ShownCertificate } from '../../remote/panel/certificates.ts';

/** A site of the customer's account. */
export interface CpanelSite {
  /** As the panel names it where certificates are concerned. */
  readonly domain: string;
  /** All names that it answers to, lower case. */
  readonly names: readonly string[];
  /** Its folder; null: the panel tells none that we would write into. */
  readonly root: string | null;
  /** It shows something that we cannot read as a certificate, so that nobody could put it back. */
  readonly isUnreadable: boolean;
  readonly shown:
    | (ShownCertificate & {
        readonly isAutoSsl: boolean;
        /** The panel still has its key, so that an undo can put it back; null: that was not asked. */
        readonly hasKey: boolean | null;
      })
    | null;
}

export interface CpanelFacts {
  readonly version: string;
  readonly sites: readonly CpanelSite[];
  /** Certificates may be installed by this account; null: the panel does not tell. */
  readonly mayInstall: boolean | null;
  /** The host has AutoSSL for this account; null: the panel does not tell. */
  readonly hasAutoSsl: boolean | null;
  /** Names that AutoSSL leaves alone. */
  readonly excluded: readonly string[];
}

/** The sites that a certificate for these names is for. Pure. */
export const sitesFor = (
  { sites }: Pick<CpanelFacts, 'sites'>,
  names: readonly string[],
): readonly CpanelSite[] => sites.filter((site) => site.names.some((name) => isCovered(names, name)));

/** What visitors trust by now. */
export const isGood = ({ shown }: CpanelSite): boolean =>
  shown !== null && !shown.isSelfSigned && !shown.isExpired;

/** Names that the certificate of a site is good for today, and that a new one for `names` would be none for. Pure. */
export const leftOut = (site: CpanelSite, names: readonly string[]): readonly string[] =>
  isGood(site) && site.shown !== null ? site.shown.names.filter((name) => !isCovered(names, name)) : [];
