import { describe, expect, it } from 'vitest';
import { type Dependencies, realDependencies } from '../../../../electron/engine/dependencies.ts';
import { persist } from '../../../../electron/engine/run/persist.ts';
import type { AnyHost } from '../../../../electron/remote/host.ts';
import type { Session } from '../../../../electron/run/session.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import { createActs } from '../../../doubles/engine/acts.ts';
import { freshServer } from '../../../doubles/engine/server.ts';
import { sessionDouble } from '../../../doubles/engine/session.ts';

const idle = { cancel: () => undefined, cutLine: () => undefined, restoreServer: () => undefined };
const newSession = (): Session =>
  sessionDouble(createActs([], idle), freshServer(), { isLost: false }, 'run-1');

/** Work that fails so many times with this before it works out; `pauses` are those between two tries. */
async function tried(failures: readonly unknown[], unreachable = 0) {
  const pauses: number[] = [];
  const met: Session[] = [];
  const made: Session[] = [];
  let closed = unreachable;
  const dependencies: Dependencies = {
    ...realDependencies,
    sessionOf: () => {
      const session = newSession();
      made.push(session);
      return session;
    },
    pause: async (milliseconds) => void pauses.push(milliseconds),
  };
  const reconnect = async (): Promise<AnyHost> => {
    if (closed-- > 0) throw new ProblemError('host-unreachable', { host: 'double', port: 22 });
    return {} as AnyHost;
  };
  const work = async (session: Session): Promise<string> => {
    const failure = failures[met.length];
    met.push(session);
    if (failure !== undefined) throw failure;
    return 'done';
  };
  const answer = await persist(newSession(), 'run-1', reconnect, work, dependencies).catch(
    (thrown: unknown) => thrown,
  );
  return { answer, pauses, met, made };
}

const lost = new ProblemError('connection-lost', {});

describe('work that is safe to repeat', () => {
  it('is done once where the line holds', async () => {
    expect(await tried([])).toMatchObject({ answer: 'done', pauses: [], made: [] });
  });

  it.each(['connection-lost', 'server-too-slow', 'shell-unusable'] as const)(
    'is done again over a new line after %s',
    async (code) => {
      const { answer, pauses, met, made } = await tried([new ProblemError(code, {})]);
      expect([answer, pauses]).toEqual(['done', [0]]);
      expect(met[1]).toBe(made[0]);
    },
  );

  it('is not done again where the server said no, the first time or later', async () => {
    const no = new ProblemError('server-not-writable', { path: '/' });
    expect(await tried([no])).toMatchObject({ answer: no, pauses: [] });
    expect(await tried([lost, no])).toMatchObject({ answer: no, pauses: [0] });
  });

  it('is waited for longer and longer while nobody is there, then given up with the last word', async () => {
    expect(await tried([lost], 3)).toMatchObject({ answer: 'done', pauses: [0, 1000, 2000, 4000] });
    const { answer, pauses } = await tried([lost], 100);
    expect(answer).toMatchObject({ problem: { code: 'host-unreachable' } });
    expect(pauses).toEqual([0, 1000, 2000, 4000, 8000, 15_000]);
    expect((await tried(Array(7).fill(lost))).answer).toBe(lost);
  });
});
