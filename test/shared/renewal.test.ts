import { expect, it } from 'vitest';
import { isDue, renewalOf, renewalWindow } from '../../shared/renewal.ts';

it.each([
  ['90 days', '2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-03-02T00:00:00.000Z'],
  ['45 days', '2026-01-01T00:00:00Z', '2026-02-15T00:00:00Z', '2026-01-31T00:00:00.000Z'],
  ['six days', '2026-01-01T00:00:00Z', '2026-01-07T00:00:00Z', '2026-01-05T00:00:00.000Z'],
  ['a year: thirty days', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', '2026-12-02T00:00:00.000Z'],
  ['over before it began', '2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z'],
])('a certificate of %s is renewed with a third of it left', (_, issuedAt, notAfter, on) => {
  expect(renewalOf({ issuedAt, notAfter }).toISOString()).toBe(on);
  expect(isDue({ issuedAt, notAfter }, new Date(on))).toBe(true);
  expect(isDue({ issuedAt, notAfter }, new Date(Date.parse(on) - 1))).toBe(false);
});

it.each([
  ['2026-02-01T00:00:00Z', '2026-02-01T00:00:00.000Z'],
  ['2026-12-01T00:00:00Z', '2026-04-01T00:00:00.000Z'],
])('what the authority suggests goes before, %s, but never past the end', (suggestedAt, on) => {
  const time = { issuedAt: '2026-01-01T00:00:00Z', notAfter: '2026-04-01T00:00:00Z', suggestedAt };
  expect(renewalOf(time).toISOString()).toBe(on);
});

it.each([
  ['certbot', '2026-12-02T00:00:00.000Z'],
  ['app', '2026-12-02T00:00:00.000Z'],
  ['mod-md', '2026-09-01T08:00:00.000Z'],
] as const)('%s is expected to have renewed two days after its day', (by, from) => {
  const year = { issuedAt: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' };
  const to = new Date(Date.parse(from) + 2 * 86_400_000).toISOString();
  expect(renewalWindow(by, year)).toEqual({ from, to });
});
