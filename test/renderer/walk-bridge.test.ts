import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { movedTo, type Recording, walkBridge } from '../../renderer/walk/walk-bridge.ts';
import { contract, type Operation } from '../../shared/ipc/contract.ts';
import { reply } from '../../shared/ipc/reply.ts';
import { isWalk, walkSearch } from '../../shared/walk.ts';

const text = readFileSync(inCheckout('renderer/walk/recorded.json'), 'utf8');
const recording: Recording = JSON.parse(text);
const look = { theme: 'system', language: 'de' } as const;
const bridge = (speed = 1e6) => walkBridge(recording, look, speed);
const endsHere = { ok: false, problem: { code: 'walk-ends-here', facts: {} } };
const inputOf = (name: string) => {
  const found = recording.answers.find((each) => each.name === name);
  return Object.fromEntries((found?.shape ?? '').split(' ').map((field) => [field, 'x']));
};

describe('what was recorded', () => {
  it('is what the app itself may answer', () => {
    expect(recording.answers.length).toBeGreaterThan(15);
    for (const answer of movedTo(recording, Date.now()).answers) {
      const operation = contract[answer.name as Operation];
      const said = reply.parse(answer.reply);
      if (said.ok) operation.output.parse(said.value);
      if (operation.kind === 'task') for (const [, told] of answer.progress) operation.progress.parse(told);
    }
  });

  it('holds no password and no path of the computer that recorded', () => {
    expect(text).not.toMatch(/"password":"|PRIVATE KEY|\/tmp\/|\/root\/|sealkeeper-lab|node_modules/);
  });

  it('is told as if it were now', () => {
    const now = Date.parse('2031-05-06T07:08:09Z');
    const days = [...JSON.stringify(movedTo(recording, now)).matchAll(/"(20\d\d)-\d\d-\d\dT/g)].map(
      ([, year]) => Number(year),
    );
    expect(days.length).toBeGreaterThan(20);
    expect(Math.max(...days)).toBe(2031);
    expect(Math.min(...days)).toBeGreaterThan(2029);
  });
});

describe('a bridge that leads nowhere', () => {
  it('answers what was recorded, and says where the film ends', async () => {
    expect(await bridge().call('app.about', {})).toMatchObject({ ok: true });
    expect(await bridge().call('several.start', {})).toEqual(endsHere);
    expect(await bridge().start('orders.begin', 'a', {})).toEqual(endsHere);
  });

  it('answers the second meeting with a server otherwise than the first', async () => {
    const one = bridge();
    const input = { auth: {}, host: 'x', user: 'x' };
    expect(await one.start('server.connect', 'a', input)).toMatchObject({
      value: { state: 'confirm-host-key' },
    });
    expect(await one.start('server.connect', 'b', { ...input, acceptHostKey: 'x' })).toMatchObject({
      value: { state: 'connected' },
    });
  });

  it('knows one site, and one plan', async () => {
    const input = inputOf('site.look');
    expect(await bridge().start('site.look', 'a', { ...input, typed: 'my-own.example' })).toEqual(endsHere);
    expect(
      await bridge().start('site.look', 'a', { ...input, typed: `https://${recording.domain}/` }),
    ).toMatchObject({ ok: true });
    expect(await bridge().start('plan.make', 'a', inputOf('plan.make'))).toEqual(endsHere);
  });

  it('tells a run step by step, and of it to a window that asks', async () => {
    const one = bridge();
    const told: unknown[] = [];
    const stop = one.onProgress((id, progress) => id === 'r' && told.push(progress));
    expect(await one.start('run.start', 'r', inputOf('run.start'))).toMatchObject({
      value: { outcome: 'committed' },
    });
    stop();
    expect(told.length).toBeGreaterThan(20);
    expect(await one.call('run.current', {})).toEqual({ ok: true, value: { taskId: 'r', events: told } });
  });

  it('is ended at any time', async () => {
    const one = bridge(1);
    const running = one.start('run.start', 'r', inputOf('run.start'));
    await one.cancel('r');
    expect(await running).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });

  it('keeps language and colours for itself', async () => {
    const one = bridge();
    await one.call('settings.write', { language: 'fr' });
    expect(await one.call('settings.read', {})).toMatchObject({ value: { language: 'fr', updates: false } });
  });
});

it.each([
  ['app://sealkeeper/index.html', false],
  ['app://sealkeeper/index.html?walk', true],
  [`app://sealkeeper/index.html${walkSearch('dark', 'de')}`, true],
  ['app://sealkeeper/index.html?a=1&walk=', true],
  ['app://sealkeeper/index.html?walker', false],
  ['app://sealkeeper/index.html?w%61lk', false],
  ['app://sealkeeper/index.html#?walk', false],
])('%s is a walk: %s', (address, is) => {
  expect(isWalk(address)).toBe(is);
});
