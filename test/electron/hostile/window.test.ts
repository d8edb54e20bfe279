import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswers, type Handlers } from '../../../electron/ipc/answer.ts';
import { createTasks } from '../../../electron/ipc/tasks.ts';
import { contract, type Operation } from '../../../shared/ipc/contract.ts';
import { problem as problemSchema } from '../../../shared/problems.ts';

/** A window taken over by somebody else may send anything: what does not fit the contract reaches no handler. */

const operations = Object.keys(contract) as readonly Operation[];

function spied() {
  const heard: { name: string; input: unknown }[] = [];
  const handlers = Object.fromEntries(
    operations.map((name) => [
      name,
      async (input: unknown) => {
        heard.push({ name, input });
        return undefined;
      },
    ]),
  ) as unknown as Handlers;
  return { heard, ...createAnswers(handlers, createTasks()) };
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withTypedArray: true,
});

/** Near misses find more than noise: the right fields, with wrong or surplus values. */
const nearMiss = fc.dictionary(
  fc.constantFrom(
    'connectionId',
    'names',
    'authority',
    'host',
    'auth',
    'runId',
    'url',
    'typed',
    'text',
    'suggestedName',
    'outside',
    '__proto__',
    'constructor',
  ),
  fc.oneof(
    anything,
    fc.constantFrom(
      '../../etc/passwd',
      'file:///etc/passwd',
      '$(id)',
      ['a.example.test'],
      { type: 'agent' },
      { directory: 'http://x' },
    ),
  ),
);

describe('whatever a window sends', () => {
  it('is answered or refused, never thrown, and only what fits the contract reaches a handler', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...operations), fc.string(), anything),
        fc.oneof(anything, nearMiss),
        fc.boolean(),
        async (name, input, asTask) => {
          const { heard, call, start } = spied();
          const reply = asTask
            ? await start(name, 'task-1', input, () => undefined)
            : await call(name, input);
          expect(typeof reply.ok).toBe('boolean');
          if (!reply.ok) problemSchema.parse(reply.problem);
          for (const each of heard) {
            const schema = contract[each.name as Operation].input;
            expect(schema.safeParse(input).success).toBe(true);
            expect(each.input).toEqual(schema.parse(input));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('begins no task under an id that is none, and cancels nothing by it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anything,
          fc.string().filter((id) => !/^[a-zA-Z0-9-]{1,64}$/.test(id)),
        ),
        async (id) => {
          const { heard, start, cancel } = spied();
          const reply = await start('site.look', id, { typed: 'x' }, () => undefined);
          if (typeof id !== 'string' || !/^[a-zA-Z0-9-]{1,64}$/.test(id)) {
            expect(reply.ok).toBe(false);
            expect(heard).toEqual([]);
          }
          expect(() => cancel(id)).not.toThrow();
        },
      ),
    );
  });
});
