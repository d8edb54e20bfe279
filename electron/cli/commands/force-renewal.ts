import { renewerTitle } from '../../../shared/content/watch-words.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { weeklyLimit } from '../../../shared/weekly-limit.ts';
import { beforeForced, type Forced, forceRenewalOf } from '../../app/force-renewal.ts';
import type { Services } from '../../app/services.ts';
import type { Output } from '../output.ts';

/**
 * Says what a forced renewal would be and what it costs, then does it where that was confirmed. Raises
 * `renewal-force-unconfirmed`, and as `forceRenewalOf`.
 */
export async function forceById(
  runId: string,
  isConfirmed: boolean,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const before = await beforeForced(services, runId);
  const { by, server, known } = before;
  output.say({ type: 'forced-renewal', ...before, weeklyLimit }, ({ t }) => [
    t('watch.force-how', { who: renewerTitle(by), server }),
    t('watch.limit', { known }),
  ]);
  if (!isConfirmed) throw new ProblemError('renewal-force-unconfirmed', {});
  try {
    return await forceRenewalOf(
      services,
      { runId, access: { secrets: process.env } },
      { signal, onForced: (forced) => sayForced(forced, output) },
    );
  } catch (thrown) {
    // What was served is served on: nothing of ours was changed.
    if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'renewal-force-failed') throw thrown;
    return { type: 'ended', outcome: 'undone', runId, problem: thrown.problem };
  }
}

function sayForced({ before, now }: Forced, output: Output): void {
  const told = ([first]: Forced['now']) => ({
    serial: first?.serial ?? '',
    fingerprint: first?.https.fingerprint ?? '',
    notBefore: first?.notBefore ?? '',
    notAfter: first?.https.notAfter ?? '',
  });
  const [former, fresh] = [told(before), told(now)];
  output.say({ type: 'renewed-on-server', before: former, now: fresh }, ({ t, date }) => [
    t('watch.forced', {
      before: former.serial,
      now: fresh.serial,
      until: fresh.notAfter === '' ? '' : date(fresh.notAfter),
    }),
  ]);
}
