import { randomInt } from 'node:crypto';
import type { TargetPlan } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { parseParts, partOf } from '../../../remote/parts.ts';
import { newNonce } from '../../../remote/script-frame.ts';
import { fingerprintIn } from '../../../text/fingerprint.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { StagedCertificate } from '../../target.ts';
import type { NginxFacts } from '../config/facts.ts';
import { trialConfig } from './trial-config.ts';
import { trialScript } from './trial-script.ts';

/** Of the ports that only root may listen on, so that no user of the server can take them first. */
const somePorts = (): readonly number[] => Array.from({ length: 8 }, () => randomInt(600, 1024));

/**
 * Starts a private nginx with the plan's TLS lines, shakes hands with each site, compares the certificate that arrives, and
 * takes all of it away again. One round trip. Raises `rehearsal-failed` with nginx's own words. `ports` are tried in turn.
 */
export async function selfTestNginx(
  host: RemoteHost,
  facts: NginxFacts,
  plan: TargetPlan,
  staged: StagedCertificate,
  signal: AbortSignal,
  ports: readonly number[] = somePorts(),
): Promise<void> {
  const { config, names } = trialConfig(facts, plan, staged);
  const nonce = newNonce();
  const program = facts.process?.executable ?? facts.control[0] ?? 'nginx';
  // Older ones open the log that they were built with for a moment, and write there only what keeps them from starting.
  const knowsLog = compareVersions(facts.version, '1.19.5') >= 0 ? 'yes' : 'no';
  const argv = ['sh', '-c', trialScript, 'sealkeeper-rehearse', program, knowsLog, ports.join(' '), ...names];
  const [result] = await host.runAll([{ argv, stdin: `${nonce}\n${config}`, timeout: 60_000 }], signal);
  const parts = parseParts(result?.stdout ?? '', nonce);
  const seen = parts
    .filter((part) => part.name === 'fingerprint')
    .map((part) => fingerprintIn(part.text) ?? '');
  const isProven = seen.length === names.length && seen.every((one) => one === staged.fingerprint);
  if (partOf(parts, 'outcome').trim() === 'started' && isProven) return;
  const said = [partOf(parts, 'said'), result?.stderr ?? ''].join('\n').trim();
  throw new ProblemError('rehearsal-failed', { service: 'nginx' }, { detail: plainWords(said, seen) });
}

function plainWords(said: string, seen: readonly string[]): string {
  const lines = said.split('\n').filter((line) => !/\[(warn|notice|info|debug)\]/.test(line));
  const unique = [...new Set(lines.map((line) => line.trim()))];
  if (unique.join('') !== '') return unique.slice(0, 40).join('\n');
  return seen.some((one) => one !== '')
    ? `another certificate arrived: ${seen.join(', ')}`
    : 'no certificate arrived';
}
