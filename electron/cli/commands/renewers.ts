import { resolve } from 'node:path';
import { renewerSaid } from '../../../shared/content/renewers-words.ts';
import type { Translator } from '../../../shared/content/translator.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { needsAttention } from '../../../shared/renewal-attention.ts';
import type { RenewalLook, RenewedCertificate } from '../../../shared/renewal-look.ts';
import type { Secrets } from '../../app/reach.ts';
import { renewersOf } from '../../app/renewers.ts';
import type { Services } from '../../app/services.ts';
import { loadJob } from '../../job/load-job.ts';
import { resolveServer, type ServerFields } from '../../job/resolve-job.ts';
import type { CommandLine, Login } from '../command-line.ts';
import type { Output } from '../output.ts';

/**
 * Looks who renews on a server, and says it: a line a certificate, as JSON one object each, and one for what could not be
 * read. Changes nothing. Ends as what needs attention where a certificate that is shown is not sure to be renewed.
 */
export async function sayRenewers(
  { from }: Extract<CommandLine, { command: 'renewers' }>,
  services: Pick<Services, 'open'>,
  output: Output,
  signal: AbortSignal,
  secrets: Secrets = process.env,
): Promise<RunEnded> {
  const server = 'job' in from ? (await loadJob(from.job)).server : serverOf(from.login);
  const look = await renewersOf(services, resolveServer({ server }, secrets), signal);
  const now = new Date();
  for (const one of look.certificates)
    output.say({ type: 'renewer', ...one, needsAttention: needsAttention(one, now) }, (translator) =>
      describeOne(one, translator, now),
    );
  const { certificates: _, ...rest } = look;
  output.say({ type: 'renewers', ...rest }, (translator) => describeRest(look, translator));
  const isWell = !look.certificates.some((one) => needsAttention(one, now));
  return { type: 'ended', outcome: isWell ? 'committed' : 'needs-attention', runId: '' };
}

function serverOf(login: Login): ServerFields {
  const { host, user, port, keyFile, hostKey, passwordEnv, sudoPasswordEnv } = login;
  return {
    host,
    ...(user === null ? {} : { user }),
    ...(port === null ? {} : { port }),
    ...(hostKey === null ? {} : { hostKey }),
    ...(sudoPasswordEnv === null ? {} : { sudo: { passwordEnv: sudoPasswordEnv } }),
    ...(keyFile !== null
      ? { auth: { type: 'key', file: resolve(keyFile) } }
      : passwordEnv === null
        ? {}
        : { auth: { type: 'password', passwordEnv } }),
  };
}

const signs = { healthy: '✓', unknown: '?', overdue: '✗', broken: '✗', nobody: '✗' } as const;

/** One certificate for a terminal. Pure. */
export function describeOne(one: RenewedCertificate, translator: Translator, now: Date): readonly string[] {
  const { sentence, todo, facts } = renewerSaid(one, translator, now);
  const sign = needsAttention(one, now) || one.verdict === 'unknown' ? signs[one.verdict] : '✓';
  const mark = one.shown.how === 'nowhere' ? '·' : sign;
  return [
    `${mark} ${translator.list(one.names)}  ${sentence}`,
    ...(todo === null ? [] : [`    → ${todo}`]),
    ...facts.map((fact) => `    ${fact}`),
  ];
}

function describeRest({ certificates, isWhole, unread, certbots }: RenewalLook, { t, list }: Translator) {
  return [
    ...(certificates.length === 0 ? [t('renewers.none')] : []),
    ...(unread.length === 0 ? [] : [t('renewers.unread', { services: list(unread) })]),
    ...(isWhole ? [] : [t('renewers.not-whole')]),
    ...(certbots.length < 2
      ? []
      : [t('renewers.certbots', { count: certbots.length, files: list(certbots) })]),
  ];
}
