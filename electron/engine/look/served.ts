import type { AnyHost } from '../../remote/host.ts';
import type { ServedCertificate } from '../../renewers/served.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';
import { detectAll } from './detect.ts';

/** What a server's services show to anybody. */
export interface Served {
  readonly certificates: readonly ServedCertificate[];
  /** Services that were found, and do not tell what they show: what they are called, of a server. */
  readonly unread: readonly string[];
}

/**
 * Asks every service that is found there which certificates it shows, whatever the names. Changes nothing. One that cannot
 * be worked with, or read, is named instead. Raises what the connection does.
 */
export async function servedOn(
  host: AnyHost,
  signal: AbortSignal,
  asked: Pick<Dependencies, 'targets' | 'askOccupants'> = realDependencies,
): Promise<Served> {
  const { detections } = await detectAll(host, null, asked, signal);
  const answers = await Promise.allSettled(
    detections.map(async ({ target, detection }) =>
      detection.support === 'supported' ? (target.served?.(host, signal) ?? null) : null,
    ),
  );
  signal.throwIfAborted();
  const isRead = (answer: (typeof answers)[number] | undefined) =>
    answer?.status === 'fulfilled' && answer.value !== null;
  const read = answers.flatMap((answer) => (answer.status === 'fulfilled' ? (answer.value ?? []) : []));
  const silent = detections.flatMap(({ detection }, at) => (isRead(answers[at]) ? [] : [detection.title]));
  const nowhere = read.flatMap(({ mark, service, file }) => (mark === null ? [`${service}: ${file}`] : []));
  return {
    certificates: read.filter(({ mark }) => mark !== null),
    unread: [...new Set([...silent, ...nowhere])],
  };
}
