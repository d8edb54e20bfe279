import { beforeAll, expect, it } from 'vitest';
import { inParallel } from '../faults/in-parallel.ts';
import { allCases } from '../faults/matrix.ts';
import type { CaseResult } from '../faults/run-case.ts';

/** A few of the cases of `npm run faults`, one of each nature; those that wait for the server's minute come first. */
const chosen = [
  'killed-alone@redirect',
  'killed-alone-busybox@redirect',
  'asleep@install',
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
  const cases = chosen.flatMap((id) => allCases.filter((one) => one.id === id));
  await inParallel(cases, 4, (result) => results.set(result.id, result));
}, 400_000);

it.each(chosen)('%s leaves no site down and nothing half-way', (id) => {
  const result = results.get(id);
  expect(result?.faults).toEqual([]);
  expect(result?.struck).toBe(true);
});
