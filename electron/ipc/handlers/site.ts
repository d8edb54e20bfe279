import type { SiteStatus } from '../../../shared/ipc/site-status.ts';
import type { Connections } from '../../app/connections.ts';
import type { KeptAccess } from '../../app/kept-login.ts';
import { lookAtName, mixedAt, type OutsideWish, readAuthority } from '../../app/look-outside.ts';
import type { Services } from '../../app/services.ts';
import { type CertificateStatus, statusOf } from '../../app/status.ts';
import type { Handlers } from '../answer.ts';

type SiteHandlers = Pick<Handlers, 'site.look' | 'site.mixed' | 'authority.read' | 'sites.status'>;

/** The window's words for another outside as the job file's. */
export const outsideOf = (
  choice: { dnsServer?: string | undefined; trustFile?: string | undefined } | undefined,
): OutsideWish => ({
  ...(choice?.dnsServer === undefined ? {} : { dnsServer: choice.dnsServer }),
  ...(choice?.trustFile === undefined ? {} : { trust: choice.trustFile }),
});

/** What of it the window is told. */
function shownStatus(status: CertificateStatus): SiteStatus {
  const { runId, names, server, renewedBy, leftOut, isShort } = status.certificate;
  const out = {
    ...(leftOut === undefined ? {} : { leftOut: [...leftOut] }),
    ...(isShort === undefined ? {} : { isShort }),
  };
  const known = { runId, names: [...names], server, renewedBy, ...out };
  return 'watched' in status
    ? { ...known, watched: status.watched }
    : { ...known, watched: null, problem: status.problem };
}

export function siteHandlers(
  services: Services,
  connections: Connections,
  kept: Pick<KeptAccess, 'of' | 'heed'>,
): SiteHandlers {
  return {
    async 'sites.status'(_input, { signal }) {
      const { statuses } = await statusOf(services, {
        signal,
        accessOf: (certificate) => {
          const open = connections.to(certificate.server);
          return open === null ? kept.of(certificate) : { open };
        },
      });
      kept.heed(statuses);
      return { sites: statuses.map(shownStatus) };
    },
    'site.look': ({ typed, outside, wish }, { signal, progress }) =>
      lookAtName(typed, outsideOf(outside), signal, {
        ...(wish === undefined ? {} : { wish }),
        onProgress: progress,
      }),
    'site.mixed': ({ name, outside }, { signal }) => mixedAt(name, outsideOf(outside), signal),
    'authority.read': ({ directory, trustFile }) => readAuthority(directory, trustFile),
  };
}
