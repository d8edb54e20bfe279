import { describe, expect, it } from 'vitest';
import { solvers, usualSolver } from '../../../electron/solvers/registry.ts';
import { severalSolvers } from '../../../electron/solvers/several.ts';
import {
  type AnySolver,
  type ChallengeSolver,
  type SolverId,
  solverIds,
} from '../../../electron/solvers/solver.ts';
import type { Challenge, ChallengeMethod } from '../../../shared/challenge.ts';
import type { OneProof } from '../../../shared/proof.ts';
import { solverContext } from './context.ts';

type Fails = (act: string) => void;

/** A solver that only notes what it is asked. */
function solverDouble(id: SolverId, method: ChallengeMethod, acts: string[], fails: Fails): AnySolver {
  const act = async (what: string, names: readonly string[]) => {
    const said = `${what} ${id} ${names.join(' ')}`;
    acts.push(said);
    fails(said);
  };
  const solver: ChallengeSolver<readonly string[]> = {
    id,
    method,
    verdict: () => ({ isPossible: true }),
    announce: (challenges) => challenges.map(({ answer }) => answer.name),
    present: (names) => act('present', names),
    ready: (names) => act('ready', names),
    cleanUp: (names) => act('clean', names),
  };
  return solver;
}

const file = (name: string): Challenge => ({
  method: 'http-01',
  answer: { name, token: 'token', keyAuthorization: 'token.key' },
});
const record = (name: string): Challenge => ({
  method: 'dns-01',
  answer: { name, record: `_acme-challenge.${name}`, value: 'value' },
});
const order = [file('a.test'), record('b.test'), file('c.test')];

function scene(fails: Fails = () => undefined, signal?: AbortSignal) {
  const acts: string[] = [];
  const byFile = solverDouble('http-file', 'http-01', acts, fails);
  const byHand = solverDouble('dns-by-hand', 'dns-01', acts, fails);
  const several = severalSolvers(
    (name) => (name === 'b.test' ? byHand : byFile),
    solverContext({}, signal).context,
  );
  return { acts, several };
}

const whole = [
  ...['present dns-by-hand b.test', 'ready dns-by-hand b.test'],
  ...['present http-file a.test c.test', 'ready http-file a.test c.test'],
];
const cleaned = ['clean http-file a.test c.test', 'clean dns-by-hand b.test'];
const failing =
  (...at: readonly string[]): Fails =>
  (act) => {
    if (at.includes(act)) throw new Error(act);
  };

describe('several solvers in one order', () => {
  it('each get their own names, who waits for people first, and are cleaned up once, the newest first', async () => {
    const { acts, several } = scene();
    await several.present(order);
    await several.cleanUp();
    await several.cleanUp();
    expect(acts).toEqual([...whole, ...cleaned]);
  });

  it.each(whole.map((act, at) => [act, at] as const))(
    'stop at “%s”, and what was begun is cleaned up once',
    async (act, at) => {
      const { acts, several } = scene(failing(act));
      await expect(several.present(order)).rejects.toThrow(act);
      await several.cleanUp();
      await several.cleanUp();
      expect(acts).toEqual([...whole.slice(0, at + 1), ...(at < 2 ? cleaned.slice(1) : cleaned)]);
    },
  );

  it('are all cleaned up where one of them fails to be, and the first failure is told', async () => {
    const { acts, several } = scene(failing(...cleaned));
    await several.present(order);
    await expect(several.cleanUp()).rejects.toThrow(cleaned[0]);
    await several.cleanUp();
    expect(acts).toEqual([...whole, ...cleaned]);
  });

  it('begin with no other once the run is stopped', async () => {
    const stopping = new AbortController();
    const { acts, several } = scene((act) => {
      if (act === whole[1]) stopping.abort();
    }, stopping.signal);
    await expect(several.present(order)).rejects.toMatchObject({ name: 'AbortError' });
    await several.cleanUp();
    expect(acts).toEqual([...whole.slice(0, 2), ...cleaned.slice(1)]);
  });

  it('are presented anew for each order', async () => {
    const { acts, several } = scene();
    for (const name of ['a.test', 'c.test']) {
      await several.present([file(name)]);
      await several.cleanUp();
    }
    expect(acts.filter((act) => act.startsWith('clean'))).toEqual([
      'clean http-file a.test',
      'clean http-file c.test',
    ]);
  });

  it('take no challenge of another kind than they answer: nothing is begun', async () => {
    const { acts, several } = scene();
    await expect(several.present([file('b.test')])).rejects.toThrow('answers no http-01');
    expect(acts).toEqual([]);
  });
});

describe('several solvers of a run that may wait', () => {
  const waitingScene = (isThere: boolean) => {
    const acts: string[] = [];
    const byFile = solverDouble('http-file', 'http-01', acts, () => undefined);
    const byHand: AnySolver = {
      ...solverDouble('dns-by-hand', 'dns-01', acts, () => undefined),
      async isReady() {
        acts.push('look dns-by-hand');
        return isThere;
      },
    };
    const several = severalSolvers((name) => (name === 'b.test' ? byHand : byFile), {
      ...solverContext().context,
      mayWait: true,
    });
    return { acts, several };
  };

  it('begin with no other while one waits for somebody, who is not stayed for', async () => {
    const { acts, several } = waitingScene(false);
    expect(await several.present(order)).toBe('waiting');
    expect(acts).toEqual(['present dns-by-hand b.test', 'look dns-by-hand']);
  });

  it('go on once it is there', async () => {
    const { acts, several } = waitingScene(true);
    expect(await several.present(order)).toBe('ready');
    expect(acts).toEqual(['present dns-by-hand b.test', 'look dns-by-hand', ...whole.slice(2)]);
  });
});

it('the registry knows each by its id, and one for each proof that a job may name', () => {
  expect(solverIds.map((id) => solvers[id].id)).toEqual(solverIds);
  const proofs: readonly OneProof[] = [
    { method: 'http-01' },
    { method: 'dns-01', by: 'hand' },
    { method: 'dns-01', provider: 'rfc2136', settings: {} },
  ];
  expect(proofs.map(usualSolver)).toEqual(['http-file', 'dns-by-hand', 'dns-by-api']);
  for (const proof of proofs) expect(solvers[usualSolver(proof)].method).toBe(proof.method);
});
