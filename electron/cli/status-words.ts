import type { Translator } from '../../shared/content/translator.ts';
import { leftOutSaid, watchSaid } from '../../shared/content/watch-words.ts';
import type { Fault } from '../../shared/served.ts';
import type { Light, WatchState } from '../../shared/watch-states.ts';
import type { CertificateStatus } from '../app/status.ts';
import { describeProblem } from './words.ts';

const signs: Readonly<Record<Light, string>> = { green: '✓', due: '!', red: '✗' };

/** What a renewal from here helps against. */
const renewable: readonly WatchState[] = ['due', 'late', 'not-started', 'expired'];

/** How one certificate stands: a line for it, and below what is worth knowing besides. */
export function describeStatus(status: CertificateStatus, translator: Translator): readonly string[] {
  const { t, list } = translator;
  const { names, server, unsettledRun, waitingRun, runId } = status.certificate;
  const unsettled = [
    ...leftOutSaid(status.certificate, translator).map(indent),
    ...(unsettledRun === null ? [] : [`    ${t('status.unsettled', { run: unsettledRun })}`]),
    ...(waitingRun === undefined ? [] : [`    ${t('status.waiting', { run: waitingRun })}`]),
  ];
  if ('problem' in status)
    return [
      `? ${list(names)}  ${server}`,
      ...describeProblem(status.problem, translator).map(indent),
      ...unsettled,
    ];
  const { watched } = status;
  const said = watchSaid(watched, status.certificate, translator);
  const { fault } = watched;
  const isToRenew = said.todo !== null && renewable.includes(watched.state);
  return [
    `${signs[watched.light]} ${list(names)}  ${server}  ${said.sentence}`,
    ...(fault === null ? [] : [indent(`${doorOf(fault)} ${fault.address} ${fault.reason}`.trimEnd())]),
    ...(said.todo === null ? [] : [indent(said.todo)]),
    ...(isToRenew ? [indent(t('cli.do-renew', { run: runId }))] : []),
    ...said.server.map(indent),
    ...unsettled,
  ];
}

const doorOf = ({ name, port }: Fault): string => (port === undefined ? name : `${name}:${port}`);
const indent = (line: string): string => `    ${line}`;
