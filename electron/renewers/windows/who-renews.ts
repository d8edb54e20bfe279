import { renewalWindow } from '../../../shared/renewal.ts';
import {
  type RenewerHealth,
  type RenewerId,
  type RenewerSeen,
  renewerTitles,
} from '../../../shared/renewers.ts';
import { type KeptCertificate, taskOf, type WindowsRenewers } from '../../remote/windows/found-renewers.ts';

type Task = WindowsRenewers['tasks'][number];

const healthOf = (isStarted: boolean, isOverdue: boolean): RenewerHealth =>
  isStarted ? (isOverdue ? 'overdue' : 'healthy') : 'off';

/**
 * Who keeps the certificates with these thumbprints, and how that stands: it is the newest of a renewal that only
 * administrators could have written, or bears Certify's mark, or lies in Posh-ACME's store. Pure.
 */
export function whoRenewsOnWindows(
  facts: WindowsRenewers,
  served: readonly string[],
  now: Date,
): readonly RenewerSeen[] {
  return facts.certificates
    .filter(({ thumbprint }) => served.includes(thumbprint))
    .flatMap((certificate) => keeperOf(facts, certificate, now) ?? []);
}

function keeperOf(facts: WindowsRenewers, certificate: KeptCertificate, now: Date): RenewerSeen | null {
  const { thumbprint, names, friendlyName, notBefore, notAfter } = certificate;
  const isOverdue =
    now.getTime() > Date.parse(renewalWindow({ by: 'simple-acme' }, { issuedAt: notBefore, notAfter }).to);
  const seen = (
    id: RenewerId,
    file: string,
    starter: { by: string; works: boolean } | null,
    isWell = true,
  ): RenewerSeen => {
    const health = starter === null ? 'unstarted' : healthOf(starter.works, isOverdue || !isWell);
    return { id, title: renewerTitles[id] ?? id, names, file, health, startedBy: starter?.by ?? null };
  };
  const renewal = facts.renewals.find((one) => one.isSafe && one.thumbprints.at(-1) === thumbprint);
  if (renewal !== undefined) {
    const task = taskOf(facts, renewal);
    return seen(renewal.client, renewal.file, task === null ? null : starterOf(task), renewal.isWell);
  }
  // https://docs.certifytheweb.com: each certificate that it stores is called `NAME [Certify] - FROM to UNTIL`.
  if (facts.certify.isThere && friendlyName.includes('[Certify]'))
    return seen('certify', friendlyName, { by: 'Certify.Service', works: facts.certify.isStarted });
  if (facts.posh.includes(thumbprint)) {
    const task = facts.tasks.find((one) => one.arguments.includes('Submit-Renewal'));
    return seen('posh-acme', friendlyName, task === undefined ? null : starterOf(task));
  }
  return null;
}

const starterOf = ({ name, isEnabled, nextRun }: Task) => ({ by: name, works: isEnabled && nextRun !== '' });
