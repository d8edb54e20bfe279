import { describe, expect, it } from 'vitest';
import { createAnswers, type Handlers } from '../../../electron/ipc/answer.ts';
import { createTasks } from '../../../electron/ipc/tasks.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { blankLook } from '../../../shared/look.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { defaultSettings } from '../../../shared/settings.ts';

/** Handlers that fail when called, but for those that a test brings. */
function answers(own: Partial<Handlers> = {}) {
  const loud = Object.fromEntries(
    Object.keys(contract).map((name) => [
      name,
      async () => {
        throw new Error(`${name} was called`);
      },
    ]),
  ) as unknown as Handlers;
  const tasks = createTasks();
  return { tasks, ...createAnswers({ ...loud, ...own }, tasks) };
}

const refusal = { ok: false, problem: { code: 'unexpected' } };

describe('what the window may ask', () => {
  it.each([
    ['a name that is none', 'no.such', {}],
    ['a name of the prototype', 'constructor', {}],
    ['the prototype itself', '__proto__', {}],
    ['no string', 7, {}],
    ['a task as a call', 'site.look', { typed: 'x' }],
    ['a missing field', 'link.open', {}],
    ['an unknown field', 'settings.read', { surprise: true }],
    ['a link that is no https', 'link.open', { url: 'file:///etc/passwd' }],
    ['null', 'settings.read', null],
  ])('is refused for %s before any handler hears of it', async (_title, name, input) => {
    expect(await answers().call(name, input)).toMatchObject(refusal);
  });

  it('is answered with the value of the handler', async () => {
    const { call } = answers({ 'settings.read': async () => defaultSettings });
    expect(await call('settings.read', {})).toEqual({ ok: true, value: defaultSettings });
  });

  it('never carries more than the contract says', async () => {
    const leaky = async () => ({ ...defaultSettings, password: 'secret' });
    const reply = await answers({ 'settings.read': leaky }).call('settings.read', {});
    expect(reply).toMatchObject(refusal);
    expect(JSON.stringify((reply as { value?: unknown }).value ?? '')).not.toContain('secret');
  });

  it('becomes a problem when the handler raises one', async () => {
    const raise = async () => {
      throw new ProblemError('run-unknown', { runId: 'x' });
    };
    expect(await answers({ 'run.list': raise }).call('run.list', {})).toEqual({
      ok: false,
      problem: { code: 'run-unknown', facts: { runId: 'x' } },
    });
  });
});

describe('a task', () => {
  const look = { typed: 'shop.example.test' };
  const said = {
    doing: 'look.names',
    done: 0,
    of: 1,
    look: blankLook('shop.example.test', '2026-11-24T10:00:00.000Z'),
  };

  it('reports progress under the id that the window chose, and can be cancelled', async () => {
    const heard: unknown[] = [];
    const own = answers({
      'site.look': async (_input, { signal, progress }) => {
        progress(said);
        await new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        });
        throw new Error('unreachable');
      },
    });
    const reply = own.start('site.look', 'task-1', look, (id, progress) => heard.push([id, progress]));
    own.cancel('task-1');
    expect(await reply).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(heard).toEqual([['task-1', said]]);
  });

  it('is refused while one of the same id goes on', async () => {
    const own = answers({ 'site.look': () => new Promise(() => undefined) });
    void own.start('site.look', 'task-1', look, () => undefined);
    expect(await own.start('site.look', 'task-1', look, () => undefined)).toMatchObject(refusal);
  });

  it.each([['../x'], [''], [null], ['x'.repeat(65)]])('is refused with the id %j', async (taskId) => {
    expect(await answers().start('site.look', taskId, look, () => undefined)).toMatchObject(refusal);
  });
});
