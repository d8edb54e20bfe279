import type { RemoteHost } from '../../remote/host.ts';
import type { RunStatus } from '../run-status.ts';

const deciders: Readonly<Record<string, RunStatus['decided']>> = {
  commit: 'commit',
  undo: 'undo',
  watchdog: 'server',
};

/** Asks the server how a run stands, and who has the server. */
export async function askRun(host: RemoteHost, runId: string): Promise<RunStatus> {
  const [answer] = await host.runAll([{ argv: ['sk_ask', runId] }]);
  return statusFrom(answer?.stdout ?? '');
}

/** Understands what `sk_ask` prints. */
export function statusFrom(text: string): RunStatus {
  const lines = text.split('\n');
  const saidOf = (word: string): string =>
    lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? '';
  const lock = lines.indexOf('lock');
  const [runId = '', who = '', since = '', boot = '', bootNow = ''] = lines.slice(lock + 1);
  return {
    isKnown: lines[0] === 'folder',
    decided: deciders[saidOf('decided')] ?? null,
    isRestored: saidOf('how') === 'restored',
    isSetAside: saidOf('how') === 'set-aside',
    isWatched: lines.includes('watched'),
    sign: saidOf('beat'),
    holder: lock < 0 ? null : { runId, who, since, isFromBefore: boot !== bootNow },
  };
}
