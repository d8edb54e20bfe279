import type { TargetPlan } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { partOf } from '../../../remote/parts.ts';
import { trialPorts } from '../../../remote/trial-ports.ts';
import { fingerprintIn } from '../../../text/fingerprint.ts';
import { tryCopy, wordsShown } from '../../posix/trial.ts';
import type { StagedCertificate } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import { handshakeSettings, isNewer, keyNames, tlsScopes } from '../config/tls-places.ts';
import { trialScript } from './trial-script.ts';

/**
 * Starts a private Dovecot with the new key and chain and the server's own words about versions and ciphers, shakes hands with it and takes all of it away again: Dovecot itself
 * finds a pair that does not fit only at a login. One round trip. Raises `rehearsal-failed` with its own words.
 */
export async function selfTestDovecot(
  host: RemoteHost,
  facts: DovecotFacts,
  plan: TargetPlan,
  staged: StagedCertificate,
  signal: AbortSignal,
  ports: readonly number[] = trialPorts(),
): Promise<void> {
  const name = newEntry(plan);
  const config = trialConfig(facts, staged, name);
  const program = facts.program ?? '/usr/sbin/dovecot';
  const { parts, said } = await tryCopy(
    host,
    trialScript,
    [program, ports.join(' '), name ?? ''],
    config,
    signal,
  );
  if (fingerprintIn(partOf(parts, 'fingerprint')) === staged.fingerprint) return;
  const lines = said.split('\n').filter((line) => !/: Info: /.test(line));
  throw new ProblemError(
    'rehearsal-failed',
    { service: 'Dovecot' },
    { detail: lines.slice(0, wordsShown).join('\n') || 'no certificate arrived' },
  );
}

/** A name that gets an entry of its own by the plan, as it is then asked for; null: the plan makes no entry. Pure. */
export function newEntry({ names, differences }: Pick<TargetPlan, 'names' | 'differences'>): string | null {
  const has = (text: string | null, name: string): boolean => text?.includes(`local_name ${name} {`) === true;
  const isNew = (name: string): boolean =>
    differences.some(({ before, after }) => has(after, name) && !has(before, name));
  return names.find(isNew) ?? null;
}

/** Words that mean the same in any file: no variable, no path, no file to be read in their place. */
const plain = /^[A-Za-z0-9!@+:=,.>_ -]+$/;

/**
 * A private Dovecot's settings with `@DIR@` and `@PORT@`: the staged pair, in an entry by name as well where the plan makes one,
 * and the server's own words about versions and ciphers. Pure.
 */
export function trialConfig(
  facts: DovecotFacts,
  staged: Pick<StagedCertificate, 'keyPath' | 'chainPath'>,
  name: string | null = null,
): string {
  const { certificate, key, sign } = keyNames(facts);
  const pair = [`${certificate} = ${sign}${staged.chainPath}`, `${key} = ${sign}${staged.keyPath}`];
  const [everybody] = tlsScopes(facts);
  const kept = handshakeSettings.flatMap((name) => {
    const value = everybody?.settings[name]?.line.value ?? '';
    return plain.test(value) ? [`${name} = ${value}`] : [];
  });
  return [
    ...(isNewer(facts)
      ? [`dovecot_config_version = ${facts.version}`, `dovecot_storage_version = ${facts.version}`]
      : []),
    'base_dir = @DIR@/run',
    'state_dir = @DIR@/run',
    'log_path = @DIR@/log',
    ...(isNewer(facts) ? ['protocols {', '  imap = yes', '}'] : ['protocols = imap']),
    'listen = 127.0.0.1',
    'ssl = required',
    ...pair,
    ...kept,
    ...(name === null ? [] : [`local_name ${name} {`, ...pair.map((line) => `  ${line}`), '}']),
    'service imap-login {',
    '  inet_listener imap {',
    '    port = 0',
    '  }',
    '  inet_listener imaps {',
    '    port = @PORT@',
    '    ssl = yes',
    '  }',
    '}',
    '',
  ].join('\n');
}
