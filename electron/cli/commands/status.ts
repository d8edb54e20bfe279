import type { RunEnded } from '../../../shared/events.ts';
import { isAlarming, type Served } from '../../../shared/served.ts';
import type { CertificateStatus } from '../../app/status.ts';
import type { Output } from '../output.ts';
import { describeStatus } from '../status-words.ts';

/** Says a line a certificate, as JSON all of it. Ends as what needs attention where one of them is alarming. */
export function sayStatus(statuses: readonly CertificateStatus[], output: Output): RunEnded {
  for (const status of statuses) {
    const { names, server, runId, renewedBy, unsettledRun, waitingRun } = status.certificate;
    const waits = waitingRun === undefined ? {} : { waitingRun };
    const how = 'served' in status ? { ...status.served } : { state: 'unknown', problem: status.problem };
    output.say(
      { type: 'status', names, server, runId, renewedBy, unsettledRun, ...waits, ...how },
      (translator) => describeStatus(status, translator),
    );
  }
  if (statuses.length === 0) output.say({ type: 'nothing-to-do' }, ({ t }) => [t('cli.none-managed')]);
  const served = statuses.flatMap((status): Served[] => ('served' in status ? [status.served] : []));
  const isWell = served.length === statuses.length && !served.some(isAlarming);
  return { type: 'ended', outcome: isWell ? 'committed' : 'needs-attention', runId: '' };
}
