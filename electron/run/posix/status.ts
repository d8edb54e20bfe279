import type { RemoteHost } from '../../remote/host.ts';
import type { Standing } from '../session.ts';

const deciders: Readonly<Record<string, Standing['decided']>> = {
  commit: 'commit',
  undo: 'undo',
  watchdog: 'server',
};

/** Asks the server how a run stands, and who has the server. */
export async function askRun(host: RemoteHost, runId: string): Promise<Standing> {
  const [answer] = await host.runAll([{ argv: ['sk_ask', runId] }]);
  return standingFrom(answer?.stdout ?? '');
}

/** Understands what `sk_ask` prints. */
export function standingFrom(text: string): Standing {
  const lines = text.split('\n');
  const saidOf = (word: string): string =>
    lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? '';
  const lock = lines.indexOf('lock');
  const [runId = '', who = '', since = '', boot = '', bootNow = ''] = lines.slice(lock + 1);
  return {
    isKnown: lines[0] === 'folder',
    decided: deciders[saidOf('decided')] ?? null,
    isRestored: saidOf('how') === 'restored',
    isWatched: lines.includes('watched'),
    sign: saidOf('beat'),
    holder: lock < 0 ? null : { runId, who, since, isFromBefore: boot !== bootNow },
  };
}
