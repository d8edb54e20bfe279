import { randomInt } from 'node:crypto';
import type { TargetPlan } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { parseParts, partOf } from '../../../remote/parts.ts';
import { newNonce } from '../../../remote/script-frame.ts';
import { fingerprintIn } from '../../../text/fingerprint.ts';
import type { StagedCertificate } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import { isNewer, keyNames } from '../config/tls-places.ts';
import { trialScript } from './trial-script.ts';

/**
 * Starts a private Dovecot with the new key and chain, shakes hands with it and takes all of it away again: Dovecot itself
 * finds a pair that does not fit only at a login. One round trip. Raises `rehearsal-failed` with its own words.
 */
export async function selfTestDovecot(
  host: RemoteHost,
  facts: DovecotFacts,
  _plan: TargetPlan,
  staged: StagedCertificate,
  signal: AbortSignal,
): Promise<void> {
  const { certificate, key, sign } = keyNames(facts);
  const config = [
    ...(isNewer(facts)
      ? [`dovecot_config_version = ${facts.version}`, `dovecot_storage_version = ${facts.version}`]
      : []),
    'base_dir = @DIR@/run',
    'state_dir = @DIR@/run',
    'log_path = @DIR@/log',
    ...(isNewer(facts) ? ['protocols {', '  imap = yes', '}'] : ['protocols = imap']),
    'listen = 127.0.0.1',
    'ssl = required',
    `${certificate} = ${sign}${staged.chainPath}`,
    `${key} = ${sign}${staged.keyPath}`,
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
  const nonce = newNonce();
  // Of the ports that only root may listen on, so that no user of the server can take them first.
  const ports = Array.from({ length: 8 }, () => String(randomInt(600, 1024)));
  const program = facts.program ?? '/usr/sbin/dovecot';
  const argv = ['sh', '-c', trialScript, 'sealkeeper-rehearse', program, ports.join(' ')];
  const [result] = await host.runAll([{ argv, stdin: `${nonce}\n${config}`, timeout: 60_000 }], signal);
  const parts = parseParts(result?.stdout ?? '', nonce);
  if (fingerprintIn(partOf(parts, 'fingerprint')) === staged.fingerprint) return;
  const said = [partOf(parts, 'said'), result?.stderr ?? ''].join('\n').trim();
  const lines = said.split('\n').filter((line) => !/: Info: /.test(line));
  throw new ProblemError(
    'rehearsal-failed',
    { service: 'Dovecot' },
    { detail: lines.slice(0, 40).join('\n') || 'no certificate arrived' },
  );
}
