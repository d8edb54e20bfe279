import { beforeAll, expect, it } from 'vitest';
import type { Case } from '../faults/fault.ts';
import { inParallel } from '../faults/in-parallel.ts';
import { allCases } from '../faults/matrix.ts';
import { type CaseResult, runCase } from '../faults/run-case.ts';

/** A few of the cases of `npm run faults`, one of each nature. */
const waiting = [
  'killed-alone@redirect',
  'killed-alone-busybox@redirect',
  'asleep@install',
  'systemd-killed-alone@install',
  'systemd-rebooted-alone@proof',
];
const chosen = [
  ...waiting,
  'service-dies@install',
  'disk-full@redirect',
  'read-only@install',
  'edited@proof',
  'port-taken@rehearse',
  'cut@install',
  'killed@finish',
  'rebooted-alone@redirect',
  'undo-rebooted-alone@undo',
  'mv-fails@install',
  'ca-finalize-caa@look',
  'ca-certificate-foreign@look',
  'one-name-fails@look',
];
const results = new Map<string, CaseResult>();

beforeAll(async () => {
  const cases = allCases.filter(({ id }) => chosen.includes(id));
  const isWaiting = ({ id }: Case): boolean => waiting.includes(id);
  const hear = (result: CaseResult): void => void results.set(result.id, result);
  await Promise.all([
    inParallel(cases.filter(isWaiting), waiting.length, hear, runCase),
    inParallel(
      cases.filter((one) => !isWaiting(one)),
      3,
      hear,
      runCase,
    ),
  ]);
}, 600_000);

it.each(chosen)('%s leaves no site down and nothing half-way', (id) => {
  const result = results.get(id);
  expect(result?.faults).toEqual([]);
  expect(result?.struck).toBe(true);
});
