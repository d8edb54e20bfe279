import { describe, expect, it, vi } from 'vitest';
import type { Connection, Connections } from '../../../electron/app/connections.ts';
import { wishOfBrought } from '../../../electron/engine/run/brought.ts';
import type { SecureRequest } from '../../../electron/engine/run/run-context.ts';
import { runHandlers } from '../../../electron/ipc/handlers/run.ts';
import type { NewEntry } from '../../../electron/run/journal/journal-file.ts';
import type { Brought } from '../../../electron/sources/brought.ts';
import type { RunEnded, RunEvent } from '../../../shared/events.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import type { Plan } from '../../../shared/plan.ts';
import { planWith, reviewedWith } from '../../shared/wizard/full-draft.ts';
import { noZoneLogins } from '../../support/zone-logins.ts';
import { createScene, ending, runId, runsKey, stands } from '../app/scene.ts';

const [opened] = stands;
const waits: readonly NewEntry[] = [
  opened as NewEntry,
  {
    entry: 'waiting',
    for: {
      kind: 'dns-records',
      records: [{ name: 'shop.example', record: '_acme-challenge.shop.example', value: 'v' }],
    },
    until: null,
    pending: { source: 'acme', version: 1, data: { order: 'https://ca.example/order' } },
    key: 'a'.repeat(64),
    plan: 'b'.repeat(64),
  },
  { entry: 'ended', outcome: 'waiting' },
];
const now = planWith({ notes: [{ stage: 'install', say: 'plan.apache.live', facts: {} }] });
const changed: RunEvent = { type: 'plan-changed', plan: now, digest: '1'.repeat(64), changes: null };
const refused: RunEnded = { ...ending('refused'), problem: { code: 'plan-changed', facts: { paths: [] } } };

/** The window's answers over a server whose plan is another one, until that one was reviewed. */
async function play(shown: Connection['shown']) {
  const reviewed: (Plan | null)[] = [];
  const answer = async (
    request: { readonly reviewed: Plan | null },
    context: { emit(event: RunEvent): void },
  ) => {
    reviewed.push(request.reviewed);
    if (JSON.stringify(request.reviewed) === JSON.stringify(now)) return ending('committed');
    context.emit(changed);
    return refused;
  };
  const scene = createScene({
    engine: {
      secure: async (_host, request, context) => answer(request, context),
      resumeRun: async (_host, _journal, request, context) => answer(request, context),
    },
  });
  await scene.run(waits);
  const connection: Connection = { ...scene.open(runsKey), id: 'c1', look: null, shown };
  const handlers = runHandlers(
    scene.services,
    { get: () => connection } as unknown as Connections,
    noZoneLogins,
  );
  const said: RunEvent[] = [];
  const context = {
    taskId: 't',
    signal: new AbortController().signal,
    progress: (event: RunEvent) => void said.push(event),
  };
  const resume = (digest?: string) =>
    handlers['run.resume'](
      contract['run.resume'].input.parse({ runId, connectionId: 'c1', ...(digest && { reviewed: digest }) }),
      context,
    );
  const start = (digest: string) =>
    handlers['run.start'](
      contract['run.start'].input.parse({
        connectionId: 'c1',
        names: ['shop.example'],
        authority: { directory: 'https://ca.example/dir' },
        agreeToTerms: true,
        redirect: true,
        hsts: false,
        reviewed: digest,
      }),
      context,
    );
  return { resume, start, reviewed, said };
}

describe('a run that waits, whose plan is another one now', () => {
  it('tells it, and goes on by its digest once that was agreed to', async () => {
    const { resume, reviewed, said } = await play([]);
    expect(await resume()).toEqual(refused);
    expect(said).toContainEqual(changed);
    expect(await resume(changed.digest)).toEqual(ending('committed'));
    expect(reviewed).toEqual([null, now]);
  });

  it('does not go on by a plan that nobody was shown', async () => {
    const { resume, reviewed } = await play([]);
    await expect(resume('2'.repeat(64))).rejects.toThrow(
      expect.objectContaining({ problem: { code: 'plan-changed', facts: { paths: [] } } }),
    );
    expect(reviewed).toEqual([]);
  });
});

it('a run is begun by the plan that was shown, and by the one that it was told then', async () => {
  const { digest, ...plan } = reviewedWith();
  const { start, reviewed } = await play([{ ...plan, digest }]);
  expect(await start(digest)).toEqual(refused);
  expect(await start(changed.digest)).toEqual(ending('committed'));
  expect(reviewed).toEqual([plan, now]);
});

/** What the engine is asked for as a run is begun with this wish, by the plan that was shown. */
async function askedFor(wish: object, inHand?: Parameters<typeof runHandlers>[3]) {
  const { digest, ...plan } = reviewedWith();
  const asked: SecureRequest[] = [];
  const scene = createScene({
    engine: {
      secure: async (_host, request) => {
        asked.push(request);
        return ending('committed');
      },
    },
  });
  const connection = { ...scene.open(runsKey), id: 'c1', look: null, shown: [{ ...plan, digest }] };
  const connections = { get: () => connection } as unknown as Connections;
  const handlers = runHandlers(scene.services, connections, noZoneLogins, inHand);
  const input = contract['run.start'].input.parse({ connectionId: 'c1', ...wish, reviewed: digest });
  const { signal } = new AbortController();
  await handlers['run.start'](input, { taskId: 't', signal, progress: () => undefined });
  return asked;
}

it('what was in files is installed as it was judged: no authority is asked, and nobody renews it', async () => {
  const brought = { keyPem: 'the key', publicKey: '', certificate: { notAfter: '' } } as unknown as Brought;
  const certificate = { from: 'files' as const, files: ['bought.zip'] };
  const forget = vi.fn();
  const inHand = { get: () => ({ certificate, brought, wish: wishOfBrought(''), order: null }), forget };
  const wish = { names: ['shop.example'], redirect: true, hsts: false, filesId: 'h1' };
  const asked = await askedFor(wish, inHand);
  expect(asked).toMatchObject([
    { brought, acme: null, job: { certificate, renewal: { by: 'nobody' }, names: ['shop.example'] } },
  ]);
  expect(forget).toHaveBeenCalledOnce();
});

it('a certificate of its own making is signed by nobody else, and nobody renews it', async () => {
  const wish = { names: ['nas.shop.example'], redirect: false, hsts: false, selfSigned: { days: 90 } };
  const asked = await askedFor(wish);
  const certificate = { from: 'self-signed', days: 90 };
  expect(asked).toMatchObject([{ acme: null, job: { certificate, renewal: { by: 'nobody' }, hsts: false } }]);
  const planned = contract['plan.make'].input.parse({ connectionId: 'c1', ...wish });
  expect(planned).toMatchObject({ selfSigned: { days: 90 } });
});
