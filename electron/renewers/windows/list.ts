import type { RenewedCertificate } from '../../../shared/renewal-look.ts';
import { troublesOf } from '../../../shared/renewers.ts';
import type { KeptCertificate, WindowsRenewers } from '../../remote/windows/found-renewers.ts';
import type { ServedCertificate } from '../served.ts';
import type { Listed } from '../system-renewers.ts';
import { judge } from '../verdict.ts';
import { whoRenewsOnWindows } from './who-renews.ts';

/** As `SystemRenewers.list`: of the certificates in the machine's stores those that somebody keeps, or that IIS shows. */
export function listOnWindows(
  facts: WindowsRenewers,
  served: readonly ServedCertificate[],
  isAllServed: boolean,
  now: Date,
): Listed {
  const seen = new Set<string>();
  const all = facts.certificates
    .filter(({ thumbprint }) => !seen.has(thumbprint) && seen.add(thumbprint))
    .flatMap((one) => listed(one, facts, served, isAllServed, now) ?? []);
  return { certificates: all, isWhole: true, certbots: [] };
}

function listed(
  certificate: KeptCertificate,
  facts: WindowsRenewers,
  served: readonly ServedCertificate[],
  isAllServed: boolean,
  now: Date,
): RenewedCertificate | null {
  const { thumbprint, names, notBefore, notAfter, friendlyName } = certificate;
  const [keeper] = whoRenewsOnWindows(facts, [thumbprint], now);
  const shows = served.filter(({ mark }) => mark === thumbprint);
  if (keeper === undefined && shows.length === 0) return null;
  const troubles = keeper === undefined ? [] : troublesOf(keeper);
  const judged = judge(
    {
      ...{ id: keeper?.id ?? 'simple-acme', names, notBefore, notAfter, troubles, shows, isTold: true },
      others: served.filter(({ mark }) => mark !== thumbprint),
    },
    now,
  );
  const starter = keeper?.startedBy ?? null;
  return {
    ...judged,
    names: [...names],
    validUntil: notAfter,
    renewer: keeper === undefined ? null : { id: keeper.id, title: keeper.title, file: keeper.file },
    isOurs: friendlyName.startsWith('Sealkeeper'),
    shown: {
      how: shows.length > 0 ? 'store' : isAllServed ? 'nowhere' : 'unread',
      by: [...new Set(shows.map(({ service }) => service))],
      files: shows.map(({ file }) => file),
    },
    starter: starter === null ? null : { by: starter, next: nextOf(facts, starter) },
    verdict: keeper === undefined ? 'nobody' : judged.verdict,
    step: keeper === undefined ? 'none' : judged.step,
  };
}

/** As its task tells; a service renews when it thinks it should. */
function nextOf({ tasks }: WindowsRenewers, name: string): string | null {
  const next = new Date(tasks.find((task) => task.name === name)?.nextRun ?? '');
  return Number.isNaN(next.getTime()) ? null : next.toISOString();
}
