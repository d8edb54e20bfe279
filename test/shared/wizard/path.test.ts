import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { draft } from '../../../shared/wizard/draft.ts';
import { firstOpen, isPassed, isReachable } from '../../../shared/wizard/path.ts';
import { fullDraft } from './full-draft.ts';

const without = (...sections: readonly (keyof Draft)[]): Draft => {
  const left = Object.entries(fullDraft).filter(([section]) => !sections.includes(section as keyof Draft));
  return draft.parse(Object.fromEntries(left));
};

describe('the road', () => {
  test.each<[missing: keyof Draft, station: string]>([
    ['site', 'site'],
    ['names', 'names'],
    ['provider', 'provider'],
    ['proof', 'proof'],
    ['server', 'server'],
    ['inspection', 'server'],
    ['plan', 'review'],
  ])('without %s stops first at %s', (missing, station) => {
    expect(firstOpen(without(missing))).toBe(station);
  });

  test('stops at the review where all is answered', () => {
    expect(firstOpen(fullDraft)).toBe('review');
  });

  test('does not go past a server with a blocker', () => {
    const problem = { code: 'name-not-on-server', facts: {} } as const;
    const blocked: Draft = {
      ...fullDraft,
      inspection: { title: 'Apache', version: '2', sites: [], checks: [{ severity: 'blocker', problem }] },
    };
    expect(isPassed(blocked, 'server')).toBe(false);
    expect(isReachable(blocked, 'review')).toBe(false);
  });

  test('leads back to every answer given, and no further than the first that is missing', () => {
    const half = without('provider', 'proof', 'server', 'inspection', 'plan');
    expect((['site', 'names', 'provider'] as const).map((station) => isReachable(half, station))).toEqual([
      true,
      true,
      true,
    ]);
    expect((['proof', 'server', 'review'] as const).some((station) => isReachable(half, station))).toBe(
      false,
    );
  });
});
