import { describe, expect, test } from 'vitest';
import type { ChosenRoad, Draft } from '../../../shared/wizard/draft.ts';
import { draft } from '../../../shared/wizard/draft.ts';
import { firstOpen, isPassed, isReachable, path, wholePath } from '../../../shared/wizard/path.ts';
import { domainNames } from '../../support/domain-names.ts';
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
      inspection: {
        target: 'apache',
        isTriedOnARealOne: true,
        title: 'Apache',
        version: '2',
        sites: [],
        checks: [{ severity: 'blocker', problem }],
      },
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

describe('the other roads', () => {
  const bought: ChosenRoad = { kind: 'by-hand', source: 'bought', offer: { id: 'x', name: 'A seller' } };
  const roads: readonly [string, Partial<Draft>, readonly string[]][] = [
    ['a bought certificate', { road: bought }, ['site', 'names', 'provider', 'by-hand']],
    [
      'the host’s own',
      { road: { kind: 'by-hand', source: 'host' } },
      ['site', 'names', 'provider', 'by-hand'],
    ],
    ['a builder', { road: { kind: 'nothing-to-do', because: 'builder' } }, ['site', 'nothing-to-do']],
    ['proof by DNS', { proof: 'dns-01' }, ['site', 'names', 'provider', 'proof', 'by-hand']],
    ['proof by e-mail', { proof: 'email' }, ['site', 'names', 'provider', 'proof', 'by-hand']],
  ];

  test.each(roads)('%s has its stations, and stops at the last', (_name, patch, stations) => {
    const chosen = { ...fullDraft, ...patch };
    expect(path(chosen)).toEqual(stations);
    expect(wholePath(chosen)).toEqual(stations);
    expect(firstOpen(chosen)).toBe(stations.at(-1));
    expect(isReachable(chosen, 'server')).toBe(false);
  });

  test('only the automatic road ends in a run', () => {
    expect(wholePath(fullDraft).slice(-3)).toEqual(['review', 'run', 'done']);
  });

  test('by hand, no authority needs to be chosen; the names do', () => {
    const names = without('provider', 'proof', 'names');
    expect(firstOpen({ ...names, road: bought })).toBe('names');
    expect(firstOpen({ ...names, names: domainNames('shop.example'), road: bought })).toBe('by-hand');
  });

  test('a name with a star cannot be proven by a file, so the proof stays open', () => {
    const starred: Draft = { ...fullDraft, names: domainNames('*.shop.example', 'shop.example') };
    expect(firstOpen(starred)).toBe('proof');
    expect(firstOpen({ ...starred, proof: 'email' })).toBe('by-hand');
    expect(firstOpen({ ...starred, proof: 'dns-01' })).toBe('by-hand');
  });
});
