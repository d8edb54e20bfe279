import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { isWelcome, shipped } from '../../build/licences.ts';

const { packages } = JSON.parse(readFileSync(inCheckout('package-lock.json'), 'utf8'));

it('everything that is shipped may be passed on', () => {
  const all = shipped(packages);
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['ssh2', 'react', 'asn1', 'zod']));
  expect(all.filter((one) => !one.isWelcome)).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(BSD-3-Clause OR GPL-2.0)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0', false],
  ['unknown', false],
])('%s is welcome: %s', (licence, welcome) => {
  expect(isWelcome(licence)).toBe(welcome);
});
