import type { Translator } from '../../shared/content/speaker.ts';
import { isAlarming } from '../../shared/served.ts';
import type { CertificateStatus } from '../app/status.ts';
import { describeProblem } from './words.ts';

/** How one certificate stands with visitors: a sign and its names, then what is worth knowing. */
export function describeStatus(status: CertificateStatus, translator: Translator): readonly string[] {
  const { t, list, date } = translator;
  const { names, server, unsettledRun, waitingRun } = status.certificate;
  const unsettled = [
    ...(unsettledRun === null ? [] : [`    ${t('status.unsettled', { run: unsettledRun })}`]),
    ...(waitingRun === undefined ? [] : [`    ${t('status.waiting', { run: waitingRun })}`]),
  ];
  if ('problem' in status)
    return [
      `? ${list(names)}  ${server}`,
      ...describeProblem(status.problem, translator).map(indent),
      ...unsettled,
    ];
  const { served } = status;
  const sign = isAlarming(served) ? '✗' : served.state === 'due' ? '!' : '✓';
  const { fault } = served;
  const until = served.validUntil === null ? '' : date(served.validUntil);
  const from = served.renewOn === null ? '' : date(served.renewOn);
  return [
    `${sign} ${list(names)}  ${server}`,
    `    ${t(`status.${served.state}`, { until, from })}`,
    ...(fault === null ? [] : [`    ${fault.name} ${fault.address} ${fault.reason}`.trimEnd()]),
    ...unsettled,
  ];
}

const indent = (line: string): string => `    ${line}`;
