import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemWithin } from '../electron/sources/acme/problem-of.ts';
import type { Pebble } from '../lab/pebble.ts';
import { challengePort, type Practice, startPractice } from './acme-practice.ts';

let practice: Practice;
let pebble: Pebble;
beforeAll(async () => {
  practice = await startPractice();
  pebble = await practice.pebble();
});
afterAll(() => practice.end());

describe('a check that fails', () => {
  test.each([
    ['ca-sees-wrong-answer', 'wrong.check.test', 'here'],
    ['ca-cannot-connect', 'silent.check.test', 'nobody listens'],
    // Pebble says "connection" also of a name that DNS does not know; others say "dns".
    ['ca-cannot-connect', 'missing.check.test', 'nowhere'],
  ])('is %s (%s)', async (code, name, where) => {
    if (where === 'here') await practice.point(name);
    if (where === 'nobody listens') await practice.dns.setA(name, ['127.0.0.9']);
    const names = [name];
    const events: string[] = [];
    const problem = await problemWithin(() =>
      practice.issue(pebble, {
        names,
        answer: () => 'something else',
        context: { withdraw: async () => void events.push('withdraw') },
      }),
    );
    expect(problem).toMatchObject({ code, facts: { ca: new URL(pebble.directory).host, names } });
    expect(problem.detail).toContain(`${name}: `);
    expect(events).toEqual(['withdraw']);
  });

  test('at some names names them all', async () => {
    const names = ['good.check.test', 'gone.check.test', 'lost.check.test'];
    await practice.point('good.check.test');
    const problem = await problemWithin(() => practice.issue(pebble, { names }));
    expect(problem).toMatchObject({
      code: 'ca-cannot-connect',
      facts: { names: ['gone.check.test', 'lost.check.test'] },
    });
  });

  test('beforehand, because the authority never signs for the name, is ca-refuses-name', async () => {
    const authority = await practice.pebble({ blockedDomains: ['blocked.test'] });
    const problem = await problemWithin(() => practice.issue(authority, { names: ['shop.blocked.test'] }));
    expect(problem).toMatchObject({ code: 'ca-refuses-name', facts: { names: ['shop.blocked.test'] } });
  });
});

describe('a cancel', () => {
  test('while the authority looks ends at once, with the proof withdrawn and the authorization given back', async () => {
    // The authority gets through and then waits for an answer that never comes.
    const mute = createServer().listen(challengePort, '127.0.0.8');
    await once(mute, 'listening');
    const names = ['cancel.shop.test'];
    await practice.dns.setA('cancel.shop.test', ['127.0.0.8']);
    const abort = new AbortController();
    const events: string[] = [];
    const started = performance.now();
    const problem = await problemWithin(() =>
      practice.issue(pebble, {
        names,
        context: {
          signal: abort.signal,
          async present() {
            setTimeout(() => abort.abort(), 300);
            return 'ready';
          },
          withdraw: async () => void events.push('withdraw'),
        },
      }),
    );
    mute.close();
    expect(problem.code).toBe('cancelled');
    expect(events).toEqual(['withdraw']);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  test('before anything asks nobody', async () => {
    const names = ['never.shop.test'];
    const context = { signal: AbortSignal.abort() };
    expect((await problemWithin(() => practice.issue(pebble, { names, context }))).code).toBe('cancelled');
  });
});

describe('after a failed check', () => {
  test('the next attempt passes at the rehearsal authority first, then at the real one', async () => {
    const staging = await practice.pebble();
    const { directory, trustPem = '' } = practice.requestTo(staging);
    const source = practice.newSource((asked) =>
      asked === pebble.directory ? { directory, trustPem } : null,
    );
    const names = ['rehearsed.shop.test'];

    const first = await problemWithin(() => practice.issue(pebble, { names, source }));
    expect(first).toMatchObject({ code: 'ca-cannot-connect' });
    expect(first.facts).not.toHaveProperty('rehearsal');

    const second = await problemWithin(() => practice.issue(pebble, { names, source }));
    expect(second).toMatchObject({
      code: 'ca-cannot-connect',
      facts: { rehearsal: true, ca: new URL(directory).host },
    });

    await practice.point(...names);
    const third = await practice.issue(pebble, { names, source });
    const way = ['ordered 1', 'present', 'withdraw'];
    expect(third.events).toEqual([...way, ...way, 'validated']);
    expect((await practice.issue(pebble, { names, source })).events).toEqual([...way, 'validated']);
  });
});
