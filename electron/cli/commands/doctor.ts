import { checkSaid } from '../../../shared/content/doctor-words.ts';
import { type Check, type Verdict, verdictOf } from '../../../shared/doctor.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { type AskedAuthority, lookAtComputer } from '../../app/doctor.ts';
import type { Services } from '../../app/services.ts';
import type { Output } from '../output.ts';

const signs: Readonly<Record<Verdict, string>> = { good: '✓', note: '–', bad: '✗' };

/**
 * Says what this computer has for the work ahead, a line each. Changes nothing. Ends as what needs attention where something
 * stands in the way. Raises as `lookAtComputer`.
 */
export async function sayDoctor(
  asked: AskedAuthority,
  services: Pick<Services, 'folder' | 'managed' | 'ssh' | 'knownData' | 'updates'>,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const checks = await lookAtComputer(services, asked, signal);
  for (const check of checks) say(check, output);
  const isWell = checks.every((check) => verdictOf(check) !== 'bad');
  return { type: 'ended', outcome: isWell ? 'committed' : 'needs-attention', runId: '' };
}

function say(check: Check, output: Output): void {
  const verdict = verdictOf(check);
  output.say({ type: 'computer', verdict, ...check }, (translator) => {
    const [first = '', ...rest] = checkSaid(check, translator);
    return [`${signs[verdict]} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
}
