import type { TargetPlan } from '../../../../shared/plan.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { trialPorts } from '../../../remote/trial-ports.ts';
import { mustShow, tryCopy } from '../../posix/trial.ts';
import type { StagedCertificate } from '../../target.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { trialConfig } from './trial-config.ts';
import { trialScript } from './trial-script.ts';

/**
 * Starts the private httpd with the plan's TLS lines, shakes hands with each site, compares the certificate that
 * arrives, and takes all of it away again. One round trip. Raises `rehearsal-failed` with the server's own words.
 */
export async function selfTestApache(
  host: RemoteHost,
  facts: ApacheFacts,
  plan: TargetPlan,
  staged: StagedCertificate,
  signal: AbortSignal,
): Promise<void> {
  const { config, names } = trialConfig(facts, plan, staged);
  const program = facts.process?.executable ?? facts.control[0] ?? 'httpd';
  const tried = await tryCopy(host, trialScript, [program, trialPorts().join(' '), ...names], config, signal);
  mustShow(tried, names, staged, 'Apache', wordsOf);
}

const wordsOf = (said: string): readonly string[] =>
  said.split('\n').filter((line) => !/:(warn|notice|info|debug)\]|AH00558/.test(line));
