import type { TargetPlan } from '../../../../shared/plan.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { trialPorts } from '../../../remote/trial-ports.ts';
import { mustShow, tryCopy } from '../../posix/trial.ts';
import type { StagedCertificate } from '../../target.ts';
import type { PostfixFacts } from '../config/facts.ts';
import { knowsLog, trialConfig, triedName } from './trial-config.ts';
import { trialScript } from './trial-script.ts';

/**
 * Starts a private Postfix with the new key and chain, shakes hands with it at both kinds of listeners, and takes all of it away
 * again: `postfix check` reads neither. One round trip. Raises `rehearsal-failed` with Postfix's own words.
 */
export async function selfTestPostfix(
  host: RemoteHost,
  facts: PostfixFacts,
  plan: TargetPlan,
  staged: StagedCertificate,
  signal: AbortSignal,
  ports: readonly number[] = trialPorts(),
): Promise<void> {
  const words = [
    ...[facts.program, facts.folder, knowsLog(facts) ? 'yes' : 'no'],
    ...[staged.keyPath, staged.chainPath, triedName(plan), ports.join(' ')],
  ];
  const copy = await tryCopy(host, trialScript, words, trialConfig(facts, plan, staged), signal);
  // Encrypted from the start, and behind STARTTLS.
  mustShow(copy, ['wrapped', 'behind'], staged, 'Postfix', wordsOf);
}

/** Without what it says of each visitor. */
function wordsOf(said: string): readonly string[] {
  const lines = said
    .split('\n')
    .filter((line) => !/: (connect from|lost connection|disconnect from|daemon started) /.test(line));
  return [...new Set(lines.map((line) => line.trim()))];
}
