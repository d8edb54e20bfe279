import { resolve } from 'node:path';
import type { RunEnded } from '../../../shared/events.ts';
import { delegate, makeAliasAccount } from '../../app/delegate.ts';
import { answered } from '../../app/endings.ts';
import { loadJob } from '../../job/load-job.ts';
import type { CommandLine } from '../command-line.ts';
import type { Output } from '../output.ts';

/**
 * Leads the proofs of a job's names elsewhere by an alias, which its owner sets; or makes an account at an acme-dns for that. Raises as
 * `delegate` and `makeAliasAccount`.
 */
export async function leadElsewhere(
  { subject, account }: Extract<CommandLine, { command: 'delegate' }>,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  if (account !== null) {
    const file = resolve(account);
    const settings = await makeAliasAccount(subject, file, signal);
    output.say({ type: 'alias-account', file, settings }, ({ t }) => [
      t('cli.alias-account', { file }),
      JSON.stringify({ ...settings, passwordEnv: 'ACME_DNS_PASSWORD' }),
    ]);
    return answered;
  }
  await delegate(await loadJob(subject), process.env, {
    signal,
    wanted: ({ beside, ...alias }) =>
      output.say({ type: 'alias-wanted', ...alias, beside: [...beside] }, ({ t }) => [
        t('cli.alias-wanted', { ...alias, known: alias.zone === '' ? 'no' : 'yes' }),
        ...(beside.length === 0
          ? []
          : [t('cli.alias-beside', { record: alias.record, values: beside.join(', ') })]),
      ]),
    waiting: ({ record, target }, lacking, servers) =>
      output.say({ type: 'alias-waiting', record, target, lacking: [...lacking], servers }, ({ t }) => [
        t('cli.alias-waiting', { record, servers: lacking.join(', '), count: servers }),
      ]),
    proven: ({ record, target }) =>
      output.say({ type: 'alias-proven', record, target }, ({ t }) => [
        t('cli.alias-proven', { record, target }),
      ]),
  });
  return answered;
}
