import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { keyedMutex } from '../../../../../electron/sources/acme/account/keyed-mutex.ts';

test('what has the same key happens one after the other, also after a failure', async () => {
  const inOrder = keyedMutex();
  const events: string[] = [];
  const act =
    (name: string, fails = false) =>
    async () => {
      events.push(`${name} begins`);
      await sleep(5);
      events.push(`${name} ends`);
      if (fails) throw new Error(name);
    };
  await Promise.allSettled([
    inOrder('key', act('a', true)),
    inOrder('key', act('b')),
    inOrder('key', act('c')),
  ]);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('other keys do not wait', async () => {
  const inOrder = keyedMutex();
  const abort = new AbortController();
  const held = inOrder('one', () => once(abort.signal, 'abort'));
  expect(await inOrder('two', async () => 'done')).toBe('done');
  abort.abort();
  await held;
});
