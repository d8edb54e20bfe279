import { writeFile } from 'node:fs/promises';
import { renewalReminder } from '../../../shared/content/renewal-calendar.ts';
import type { Translator } from '../../../shared/content/translator.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import type { ShownView } from '../../../shared/served.ts';
import type { CertificateStatus } from '../../app/status.ts';
import type { Output } from '../output.ts';
import { describeStatus } from '../status-words.ts';

/** Writes the windows of those renewals that are known. Raises `file-not-written` where that file cannot be written. */
export async function writeCalendar(
  file: string,
  statuses: readonly CertificateStatus[],
  output: Output,
  translator: Translator,
): Promise<void> {
  const madeAt = new Date();
  const events = statuses.flatMap((status) => {
    if (!('watched' in status)) return [];
    const { names, server, renewedBy: by } = status.certificate;
    const { validUntil, window } = status.watched;
    if (validUntil === null || window === undefined || by === 'nobody') return [];
    return [renewalReminder({ names, server, by, validUntil, window }, madeAt, translator)];
  });
  await writeFile(file, calendarFile(...events)).catch((cause: unknown) => {
    throw new ProblemError('file-not-written', { file }, { cause, detail: String(cause) });
  });
  output.say({ type: 'calendar', file, events: events.length }, ({ t }) => [t('cli.calendar', { file })]);
}

/** Says a line a certificate, as JSON all of it. Ends as what needs attention where one of them is red, or could not be asked. */
export function sayStatus(statuses: readonly CertificateStatus[], output: Output): RunEnded {
  for (const status of statuses) {
    const { names, server, runId, renewedBy, unsettledRun, waitingRun } = status.certificate;
    const waits = waitingRun === undefined ? {} : { waitingRun };
    const how =
      'watched' in status
        ? { ...status.watched, shown: status.shown.map(shownOf) }
        : { state: 'unknown', light: 'red', problem: status.problem };
    output.say(
      {
        type: 'status',
        names,
        runId,
        renewedBy,
        unsettledRun,
        ...waits,
        ...how,
        server,
        onServer: serverOf(status),
      },
      (translator) => describeStatus(status, translator),
    );
  }
  if (statuses.length === 0) output.say({ type: 'nothing-to-do' }, ({ t }) => [t('cli.none-managed')]);
  const isWell = statuses.every((status) => 'watched' in status && status.watched.light !== 'red');
  return { type: 'ended', outcome: isWell ? 'committed' : 'needs-attention', runId: '' };
}

const serverOf = (status: CertificateStatus) => ('watched' in status ? status.watched.server : undefined);

/** What is shown at one door. */
const shownOf = ({ name, address, serial, notBefore, https, door }: ShownView) => ({
  ...(door ?? { kind: 'https', port: 443 }),
  name,
  address,
  serial,
  fingerprint: https.fingerprint,
  notBefore,
  notAfter: https.notAfter,
  trusted: https.trusted,
});
