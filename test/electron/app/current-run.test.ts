import { expect, it } from 'vitest';
import { createCurrentRun } from '../../../electron/app/current-run.ts';
import type { RunEvent } from '../../../shared/events.ts';
import { ending } from './scene.ts';

const found: RunEvent = { type: 'found', state: 'confirmed' };

it('keeps what a run has said, its ending last and once', async () => {
  const current = createCurrentRun();
  const heard: RunEvent[] = [];
  const ended = await current.watch(
    't1',
    (event) => void heard.push(event),
    async (emit) => {
      emit(found);
      // A run that was recovered, before it is taken back.
      emit(ending('committed'));
      expect(current.taskId()).toBe('t1');
      return ending('undone');
    },
  );
  expect(ended).toEqual(ending('undone'));
  expect(heard).toEqual([found]);
  expect(current.told()).toEqual({ taskId: 't1', events: [found, ending('undone')] });
  expect(current.taskId()).toBeNull();
});

it('lets no second run begin meanwhile', async () => {
  const current = createCurrentRun();
  let finish: () => void = () => undefined;
  const first = current.watch(
    't1',
    () => undefined,
    async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return ending('committed');
    },
  );
  const second = () =>
    current.watch(
      't2',
      () => undefined,
      async () => ending('committed'),
    );
  await expect(second()).rejects.toMatchObject({ problem: { code: 'server-busy' } });
  expect(current.taskId()).toBe('t1');
  finish();
  await first;
  await expect(second()).resolves.toEqual(ending('committed'));
});

it('forgets a run that never came to be one', async () => {
  const current = createCurrentRun();
  const failing = current.watch(
    't1',
    () => undefined,
    async () => {
      throw new Error('no');
    },
  );
  await expect(failing).rejects.toThrow('no');
  expect(current.told()).toEqual({ taskId: null, events: [] });
});
