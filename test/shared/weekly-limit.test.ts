import { expect, it } from 'vitest';
import type { RunRecord } from '../../shared/managed.ts';
import { knownThisWeek } from '../../shared/weekly-limit.ts';

const record = (names: readonly string[], notBefore: string | null) =>
  ({ run: { names }, notBefore }) as unknown as Pick<RunRecord, 'run' | 'notBefore'>;
const now = new Date('2026-11-29T12:00:00Z');

it('counts certificates of the last seven days for the very same names, in whatever order', () => {
  const names = ['a.test', 'b.test'];
  const records = [
    record(['b.test', 'a.test'], '2026-11-29T11:00:00Z'),
    record(names, '2026-11-22T12:00:01Z'),
    record(names, '2026-11-22T12:00:00Z'),
    record(['a.test'], '2026-11-29T11:00:00Z'),
    record([...names, 'c.test'], '2026-11-29T11:00:00Z'),
    record(names, null),
  ];
  expect(knownThisWeek(records, names, now)).toBe(2);
  expect(names).toEqual(['a.test', 'b.test']);
});
