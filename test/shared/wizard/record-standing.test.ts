import { expect, test } from 'vitest';
import {
  type HeldBy,
  recordStanding,
  removalStanding,
  standingAt,
} from '../../../shared/wizard/record-standing.ts';

const held = (...values: readonly string[]): HeldBy => ({ server: 'ns', state: 'found', values });
const absent: HeldBy = { server: 'ns', state: 'absent', values: [] };
const silent: HeldBy = { server: 'ns', state: 'silent', values: [] };
const both = ['ours-1', 'ours-2'];

test('each server is judged by what is awaited, not by whether anything stands there', () => {
  expect(standingAt(both, held('ours-2', 'theirs', 'ours-1'))).toBe('there');
  expect(standingAt(both, held('ours-1', 'theirs'))).toBe('partly');
  expect(standingAt(both, held('theirs'))).toBe('others');
  expect(standingAt(both, absent)).toBe('absent');
  expect(standingAt(both, silent)).toBe('silent');
  // Where nothing is awaited nothing can have come.
  expect(standingAt([], held('theirs'))).toBe('others');
});

test.each([
  ['all-there', [held(...both), held('theirs', ...both)]],
  ['not-yet', [held(...both), held('theirs')]],
  ['not-yet', [held(...both), held('ours-1')]],
  ['not-yet', [held(...both), absent, silent]],
  ['some-silent', [held(...both), silent]],
  ['all-silent', [silent, silent]],
  ['no-servers', []],
] as const)('the whole is %s', (expected, servers) => {
  expect(recordStanding(both, servers)).toBe(expected);
});

test.each([
  ['gone', [held('theirs'), absent]],
  ['still-there', [held('theirs', 'ours-2'), absent]],
  ['still-there', [absent, held('ours-1'), silent]],
  ['some-silent', [absent, silent]],
  ['all-silent', [silent]],
  ['no-servers', []],
] as const)('what is to go is %s', (expected, servers) => {
  expect(removalStanding(both, servers)).toBe(expected);
});
