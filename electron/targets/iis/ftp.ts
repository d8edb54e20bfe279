import { isCovered } from '../../../shared/names/coverage.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import type { IisFacts, IisSite } from './facts.ts';
import type { IisIntent } from './intent.ts';
import { placeOfSite } from './redirect.ts';

type FtpChange = Extract<WindowsChange, { kind: 'set-ftp-certificate' }>;

/** What becomes of FTP over TLS, which has a certificate setting of its own beside all bindings. */
export interface FtpIntent {
  readonly changes: readonly FtpChange[];
  /** Sites whose FTP keeps the certificate that is replaced elsewhere: it holds names that the new one is not good for. */
  readonly left: readonly IisSite[];
}

/** FTP that shows a certificate for these names and no others gets the new one as well (win-acme #390, #1284). Pure. */
export function ftpIntent(facts: IisFacts, names: readonly string[], intent: IisIntent): FtpIntent {
  const replaced = new Set(intent.bindings.map(({ before }) => before?.thumbprint ?? ''));
  const changes: FtpChange[] = [];
  const left: IisSite[] = [];
  for (const site of facts.sites) {
    const { ftpThumbprint: thumbprint, ftpStore } = site;
    const shown = facts.certificates.find((one) => one.thumbprint === thumbprint);
    if (shown === undefined || shown.names.length === 0) continue;
    const before = { thumbprint, store: ftpStore };
    if (shown.names.every((name) => isCovered(names, name)))
      changes.push({
        ...{ kind: 'set-ftp-certificate', path: `${placeOfSite(site)} FTP`, siteId: site.id },
        ...{ before, store: intent.store },
      });
    else if (replaced.has(thumbprint)) left.push(site);
  }
  return { changes, left };
}
