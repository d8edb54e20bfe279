import { describe, expect, it } from 'vitest';
import { resume, waitingOf } from '../../../electron/app/resume.ts';
import { runsOf } from '../../../electron/app/runs.ts';
import { secure } from '../../../electron/app/secure.ts';
import { undo } from '../../../electron/app/undo.ts';
import type { NewEntry } from '../../../electron/run/journal/journal-file.ts';
import { toProblem } from '../../../shared/problems.ts';
import { createScene, ending, job, nothingLeft, runId, runsKey, secrets, stands } from './scene.ts';

const [opened] = stands;
const wait: NewEntry = {
  entry: 'waiting',
  for: {
    kind: 'dns-records',
    records: [{ name: 'shop.example.test', record: '_acme-challenge.shop.example.test', value: 'v' }],
  },
  until: '2026-12-06T00:00:00.000Z',
  pending: { source: 'acme', version: 1, data: { order: 'https://ca.example/order' } },
  key: 'a'.repeat(64),
  plan: 'b'.repeat(64),
};
const waits: readonly NewEntry[] = [opened as NewEntry, wait, { entry: 'ended', outcome: 'waiting' }];

async function waiting(engine: NonNullable<Parameters<typeof createScene>[0]>['engine'] = {}) {
  const scene = createScene({ engine });
  await scene.run(waits);
  return scene;
}

describe('a run that waits', () => {
  it('is gone on with on its own server, as its job says, over connections that are closed', async () => {
    const scene = await waiting({
      async resumeRun(_host, journal, request, context) {
        expect(journal.waiting()).toMatchObject({ key: 'a'.repeat(64) });
        expect(request).toMatchObject({
          job: { names: job.names },
          server: { hostKey: runsKey },
          reviewed: null,
        });
        expect(context.source).toBe(scene.services.sources.acme);
        expect(context.tellOwner).toBeUndefined();
        await context.reconnect();
        return ending('committed');
      },
    });
    expect(await resume(scene.services, { runId, access: { secrets } }, scene.listener)).toEqual(
      ending('committed'),
    );
    expect(scene.log).toEqual(['open 1', 'open 2', 'close 1', 'close 2']);
  });

  it('is gone on with over a connection that stands, without the secrets of its account', async () => {
    const scene = createScene({ engine: { resumeRun: async () => ending('waiting') } });
    const externalAccount = { keyId: 'k', hmacKeyEnv: 'EAB' };
    await scene.run([
      { ...opened, job: { ...job, certificate: { ...job.certificate, externalAccount } } } as NewEntry,
      ...waits.slice(1),
    ]);
    const access = { open: scene.open() };
    expect(await resume(scene.services, { runId, access }, scene.listener)).toEqual(ending('waiting'));
  });

  it('is given up by an undo', async () => {
    const scene = await waiting({ abandonRun: async () => ending('undone') });
    expect(await undo(scene.services, { runId, access: { secrets } }, scene.listener)).toEqual(
      ending('undone'),
    );
  });

  it('is given up too where it was cut off as it was gone on with, once its server was asked', async () => {
    const asked: string[] = [];
    const scene = createScene({
      engine: {
        async recoverRun(_host, journal) {
          asked.push('recover');
          await journal.append([{ entry: 'ended', outcome: 'waiting' }]);
          return ending('waiting');
        },
        async abandonRun() {
          asked.push('abandon');
          return ending('undone');
        },
      },
    });
    await scene.run([...waits, { entry: 'resuming' }]);
    expect(await undo(scene.services, { runId, access: { secrets } }, scene.listener)).toEqual(
      ending('undone'),
    );
    expect(asked).toEqual(['recover', 'abandon']);
  });

  it('stands in the list with what it waits for, and is found there', async () => {
    const scene = await waiting();
    const { runs } = await runsOf(scene.services);
    expect(runs).toMatchObject([{ outcome: 'waiting', waiting: { until: '2026-12-06T00:00:00.000Z' } }]);
    expect(waitingOf(runs)).toEqual([runId]);
  });

  it('is named to whoever begins another for the same names on the same server', async () => {
    const scene = await waiting({ secure: async () => ending('committed') });
    await secure(scene.services, { job, secrets, reviewed: null }, scene.listener);
    expect(scene.events.filter(({ type }) => type === 'waits-already')).toEqual([
      { type: 'waits-already', runId },
    ]);
  });
});

it.each([
  ['stands', stands],
  ['was taken back', nothingLeft],
  ['was cut off as it was gone on with', [...waits, { entry: 'resuming' } as const]],
])('a run that %s waits for nothing: no server is asked', async (_, entries) => {
  const scene = createScene();
  await scene.run(entries);
  const problem = await resume(scene.services, { runId, access: { secrets } }, scene.listener).catch(
    toProblem,
  );
  expect(problem).toMatchObject({ code: 'run-not-waiting', facts: { runId } });
  expect(scene.log).toEqual([]);
});
