import type { TargetPlan } from '../../../../shared/plan.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { trialPorts } from '../../../remote/trial-ports.ts';
import { mustShow, tryCopy } from '../../posix/trial.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { StagedCertificate } from '../../target.ts';
import type { NginxFacts } from '../config/facts.ts';
import { trialConfig } from './trial-config.ts';
import { trialScript } from './trial-script.ts';

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
  ports: readonly number[] = trialPorts(),
): Promise<void> {
  const { config, names } = trialConfig(facts, plan, staged);
  const program = facts.process?.executable ?? facts.control[0] ?? 'nginx';
  // Older ones open the log that they were built with for a moment, and write there only what keeps them from starting.
  const knowsLog = compareVersions(facts.version, '1.19.5') >= 0 ? 'yes' : 'no';
  const words = [program, knowsLog, ports.join(' '), ...names];
  mustShow(await tryCopy(host, trialScript, words, config, signal), names, staged, 'nginx', wordsOf);
}

function wordsOf(said: string): readonly string[] {
  const lines = said.split('\n').filter((line) => !/\[(warn|notice|info|debug)\]/.test(line));
  return [...new Set(lines.map((line) => line.trim()))];
}
