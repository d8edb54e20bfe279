import { expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli/arguments.ts';

const read = (line: string) => readArguments(line.split(' '));

it.each([
  ['order job.json', { command: 'order', file: 'job.json' }],
  ['orders', { command: 'orders', order: null, wish: { kind: 'show' } }],
  ['orders o1', { command: 'orders', order: 'o1', wish: { kind: 'show' } }],
  ['orders o1 --cancel', { command: 'orders', order: 'o1', wish: { kind: 'cancel' } }],
  ['orders o1 --file a.txt --content x', { wish: { kind: 'place', path: 'a.txt', content: { text: 'x' } } }],
  ['orders o1 --file a.txt --content-file f', { wish: { kind: 'place', content: { file: 'f' } } }],
  [
    'deliver o1 a.zip b.crt --plan',
    { order: 'o1', files: ['a.zip', 'b.crt'], planOnly: true, reviewed: null },
  ],
  ['deliver o1 a.zip --reviewed p', { order: 'o1', files: ['a.zip'], planOnly: false, reviewed: 'p' }],
])('%s', (line, wanted) => {
  expect(read(line)).toMatchObject(wanted);
});

it.each([
  ['order', 'missing-subject'],
  ['deliver o1', 'missing-subject'],
  ['orders --cancel', 'missing-subject'],
  ['orders o1 --file a.txt', 'missing-subject'],
  ['orders o1 --content x', 'missing-subject'],
  ['orders o1 --cancel --file a.txt --content x', 'not-both'],
  ['orders o1 --file a --content x --content-file f', 'not-both'],
])('%s is not understood', (line, kind) => {
  expect(read(line)).toMatchObject({ command: 'help', fault: { kind } });
});
