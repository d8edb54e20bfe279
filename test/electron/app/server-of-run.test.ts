import { describe, expect, it } from 'vitest';
import { reaching } from '../../../electron/app/reach.ts';
import { type Access, serverOfRun } from '../../../electron/app/server-of-run.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import { createScene, type Doubles, job, runsKey, secrets, stands } from './scene.ts';

/** The one place where a server's key is compared with that of a run. */

async function reached(access: (scene: ReturnType<typeof createScene>) => Access, doubles: Doubles = {}) {
  const scene = createScene(doubles);
  const journal = await scene.run(stands);
  const { signal } = scene.listener;
  const result = await reaching(scene.services, async (connect) => {
    const { server } = await serverOfRun(journal, access(scene), connect, signal);
    return server.hostKey.fingerprint;
  }).catch((thrown: unknown) => toProblem(thrown));
  return { result, scene };
}

describe('from a job', () => {
  it('is asked for with the key of the run, whatever the job says, and closed afterwards', async () => {
    const { result, scene } = await reached(() => ({ secrets }));
    expect(result).toBe(runsKey);
    expect(scene.requests).toEqual([
      {
        host: job.server.host,
        user: 'root',
        auth: { type: 'password', password: 'a secret' },
        hostKey: runsKey,
      },
    ]);
    expect(scene.log).toEqual(['open 1', 'close 1']);
  });

  it('is refused where another server answers all the same', async () => {
    const { result, scene } = await reached(() => ({ secrets }), { answers: () => 'SHA256:another' });
    expect(result).toMatchObject({
      code: 'run-on-other-server',
      facts: { server: 'root@shop', expected: runsKey, fingerprint: 'SHA256:another' },
    });
    expect(scene.log).toEqual(['open 1', 'close 1']);
  });

  it('is not reached without its secrets', async () => {
    const { result, scene } = await reached(() => ({ secrets: {} }));
    expect(result).toMatchObject({ code: 'secret-missing' });
    expect(scene.log).toEqual([]);
  });
});

describe('over an open connection', () => {
  it('is that one, which stays open', async () => {
    const { result, scene } = await reached(({ open }) => ({ open: open() }));
    expect(result).toBe(runsKey);
    expect(scene.log).toEqual([]);
  });

  it('is asked for its other key where it showed one that is not the run’s', async () => {
    const { result, scene } = await reached(({ open }) => ({ open: open('SHA256:its-rsa-key') }));
    expect(result).toBe(runsKey);
    expect(scene.requests).toEqual([{ host: 'shop', sudoPassword: 'kept', hostKey: runsKey }]);
    expect(scene.log).toEqual(['open 1', 'close 1']);
  });

  it.each([
    ['refuses', () => expect.unreachable()],
    ['shows yet another', () => 'SHA256:third'],
  ])('is told by the key that it showed first where the second connection %s', async (how, answers) => {
    const { result } = await reached(({ open }) => ({ open: open('SHA256:another') }), {
      answers:
        how === 'refuses'
          ? () => {
              throw new ProblemError('host-key-changed', {});
            }
          : answers,
    });
    expect(result).toMatchObject({ code: 'run-on-other-server', facts: { fingerprint: 'SHA256:another' } });
  });

  it('is lost where none is open any more', async () => {
    const { result } = await reached(() => ({ open: null }));
    expect(result).toMatchObject({ code: 'connection-lost', facts: { server: 'root@shop' } });
  });
});
