import { describe, expect, it } from 'vitest';
import { isDue, type RenewsItself, renewalOf, renewalWindow } from '../../shared/renewal.ts';

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

describe('the window in which a renewal is to be seen', () => {
  const certificate = (days: number) => ({
    issuedAt: '2026-01-01T00:00:00.000Z',
    notAfter: new Date(Date.UTC(2026, 0, 1 + days)).toISOString(),
  });
  /** Days left at its first and its last moment. */
  const left = (who: RenewsItself, days: number) => {
    const { notAfter } = certificate(days);
    const { from, to } = renewalWindow(who, certificate(days));
    return [from, to].map((moment) => (Date.parse(notAfter) - Date.parse(moment)) / 86_400_000);
  };

  it.each<[string, RenewsItself, number, [number, number]]>([
    ['certbot 2, 90 days', { by: 'certbot', version: '2.1.0' }, 90, [30, 28]],
    ['certbot 3, 45 days', { by: 'certbot', version: '3.3.0' }, 45, [30, 28]],
    ['certbot 4, 90 days', { by: 'certbot', version: '4.0.0' }, 90, [30, 28]],
    ['certbot 4, 45 days', { by: 'certbot', version: '4.0.0' }, 45, [15, 13]],
    ['certbot 4, six days', { by: 'certbot', version: '5.2' }, 6, [3, 1.5]],
    ['certbot 4, a year', { by: 'certbot', version: '4.2.0' }, 366, [122, 120]],
    ['certbot of an unknown version, 90 days', { by: 'certbot' }, 90, [30, 28]],
    ['certbot of an unknown version, 45 days: either', { by: 'certbot', version: null }, 45, [30, 13]],
    ['certbot of an unknown version, six days: either', { by: 'certbot' }, 6, [6, 1.5]],
    ['mod_md, 90 days', { by: 'mod-md' }, 90, [30, 28]],
    ['mod_md, 64 days', { by: 'mod-md' }, 63, [21, 19]],
    ['mod_md, six days', { by: 'mod-md' }, 6, [2, 1]],
    ['mod_md, a year', { by: 'mod-md' }, 366, [122, 120]],
    ['simple-acme, 90 days', { by: 'simple-acme' }, 90, [35, 28]],
    ['simple-acme, 45 days', { by: 'simple-acme' }, 45, [15, 13]],
    ['the app, 90 days', { by: 'app' }, 90, [30, 28]],
    ['the app, six days', { by: 'app' }, 6, [2, 1]],
  ])('of %s', (_, who, days, expected) => {
    expect(left(who, days)).toEqual(expected);
  });

  it('of the app begins where its authority suggests', () => {
    const suggestedAt = '2026-02-01T00:00:00.000Z';
    expect(renewalWindow({ by: 'app' }, { ...certificate(90), suggestedAt })).toEqual({
      from: suggestedAt,
      to: '2026-02-03T00:00:00.000Z',
    });
  });

  it('never ends behind the certificate', () => {
    for (const days of [0, 1, 3, 7, 47, 100, 398])
      for (const by of ['certbot', 'mod-md', 'app'] as const)
        expect(left({ by }, days)[1]).toBeGreaterThanOrEqual(0);
  });
});
