import { expect, test } from 'vitest';
import { createSteps } from '../../../../electron/engine/run/steps.ts';
import { type RunEvent, runEvent } from '../../../../shared/events.ts';

function told() {
  const events: RunEvent[] = [];
  const steps = createSteps((event) => events.push(runEvent.parse(event)));
  const short = () =>
    events.map((event) => (event.type === 'step' ? [event.step, event.state, event.facts] : []));
  return { steps, short };
}

const provider = 'Let’s Encrypt';

test('a step tells what it knew, and what it has learnt', async () => {
  const { steps, short } = told();
  await steps.run(
    'preflight',
    { provider },
    async () => 2,
    (count) => ({ count }),
  );
  await steps.run('install', {}, async () => undefined);
  const signing = steps.start('certificate', { provider });
  signing.done({ issuer: 'R1', notAfter: '2027-02-21T09:00:00.000Z' });
  steps.skip('outside', { count: 2 });
  expect(short()).toEqual([
    ['preflight', 'started', { provider }],
    ['preflight', 'done', { provider, count: 2 }],
    ['install', 'started', {}],
    ['install', 'done', {}],
    ['certificate', 'started', { provider }],
    ['certificate', 'done', { provider, issuer: 'R1', notAfter: '2027-02-21T09:00:00.000Z' }],
    ['outside', 'skipped', { count: 2 }],
  ]);
});

test('a step that did not work out is over once, and nothing is said behind it', async () => {
  const { steps, short } = told();
  const undoing = steps.start('undo', {});
  steps.failed();
  undoing.done();
  steps.failed();
  expect(short()).toEqual([
    ['undo', 'started', {}],
    ['undo', 'failed', {}],
  ]);
});

test('the next step ends the one before it: well, unless it had something to learn', () => {
  const { steps, short } = told();
  const validating = steps.start('validate', { provider });
  steps.start('order', { provider });
  validating.done();
  steps.start('proof', { provider, count: 1 });
  expect(short()).toEqual([
    ['validate', 'started', { provider }],
    ['validate', 'done', { provider }],
    ['order', 'started', { provider }],
    ['order', 'failed', { provider }],
    ['proof', 'started', { provider, count: 1 }],
  ]);
});

test('no step can be told without its facts', () => {
  const { steps } = told();
  const wrong = [
    // @ts-expect-error `provider` is missing
    () => steps.start('order', {}),
    // @ts-expect-error `count` is missing
    () => steps.skip('outside', {}),
    // @ts-expect-error what it has learnt is missing
    () => steps.run('look', {}, async () => undefined),
    // @ts-expect-error `prunedKeys` is missing
    () => steps.start('finish', {}).done({}),
    // @ts-expect-error `notAfter` is missing
    () => steps.start('certificate', { provider }).done({ issuer: 'x' }),
  ];
  expect(wrong).toHaveLength(5);
});
