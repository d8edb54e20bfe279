import { describe, expect, test } from 'vitest';
import type { ChosenFlow, Draft } from '../../../shared/wizard/draft.ts';
import { draft } from '../../../shared/wizard/draft.ts';
import { firstOpen, isPassed, isReachable, path, wholePath } from '../../../shared/wizard/path.ts';
import { domainNames } from '../../support/domain-names.ts';
import { fullDraft } from './full-draft.ts';

const without = (...sections: readonly (keyof Draft)[]): Draft => {
  const left = Object.entries(fullDraft).filter(([section]) => !sections.includes(section as keyof Draft));
  return draft.parse(Object.fromEntries(left));
};

describe('the flow', () => {
  test.each<[missing: keyof Draft, step: string]>([
    ['site', 'site'],
    ['names', 'names'],
    ['provider', 'provider'],
    ['proof', 'proof'],
    ['server', 'server'],
    ['inspection', 'server'],
    ['plan', 'review'],
  ])('without %s stops first at %s', (missing, step) => {
    expect(firstOpen(without(missing))).toBe(step);
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
    expect((['site', 'names', 'provider'] as const).map((step) => isReachable(half, step))).toEqual([
      true,
      true,
      true,
    ]);
    expect((['proof', 'server', 'review'] as const).some((step) => isReachable(half, step))).toBe(false);
  });
});

describe('the other flows', () => {
  const bought: ChosenFlow = { kind: 'by-hand', source: 'bought', offer: { id: 'x', name: 'A seller' } };
  const flows: readonly [string, Partial<Draft>, readonly string[]][] = [
    ['a bought certificate', { flow: bought }, ['site', 'names', 'provider', 'by-hand']],
    [
      'the host’s own',
      { flow: { kind: 'by-hand', source: 'host' } },
      ['site', 'names', 'provider', 'by-hand'],
    ],
    ['a builder', { flow: { kind: 'nothing-to-do', because: 'builder' } }, ['site', 'nothing-to-do']],
    ['proof by e-mail', { proof: 'email' }, ['site', 'names', 'provider', 'proof', 'by-hand']],
  ];

  test.each(flows)('%s has its steps, and stops at the last', (_name, patch, steps) => {
    const chosen = { ...fullDraft, ...patch };
    expect(path(chosen)).toEqual(steps);
    expect(wholePath(chosen)).toEqual(steps);
    expect(firstOpen(chosen)).toBe(steps.at(-1));
    expect(isReachable(chosen, 'server')).toBe(false);
  });

  test('files in hand are a step of their own, whether the site was looked at or not, and end in a run', () => {
    const files = { filesId: 'h', isKeyOnServer: false, issuer: 'A', notAfter: '2027-01-01T00:00:00.000Z' };
    const brought = { ...without('provider', 'proof'), flow: { kind: 'files' }, files } as const;
    expect(wholePath(brought)).toEqual(['site', 'files', 'server', 'review', 'run', 'done']);
    expect(firstOpen(brought)).toBe('review');
    const { site: _site, ...alone } = brought;
    expect(wholePath(alone)).toEqual(['files', 'server', 'review', 'run', 'done']);
    const { files: _files, ...nothing } = alone;
    expect([firstOpen(nothing), isReachable(nothing, 'server')]).toEqual(['files', false]);
  });

  test('one of its own making has names that were looked at, or typed, and ends in a run', () => {
    const made = { ...without('provider', 'proof', 'names'), flow: { kind: 'self-signed' } } as const;
    const whole = ['site', 'names', 'provider', 'self-signed', 'server', 'review', 'run', 'done'];
    expect(wholePath(made)).toEqual(whole);
    expect(firstOpen(made)).toBe('names');
    const named = { ...made, names: domainNames('nas.shop.example') };
    expect([firstOpen(named), isReachable(named, 'server')]).toEqual(['self-signed', false]);
    const { site: _, ...alone } = { ...named, selfSigned: { days: 365, redirect: false } };
    expect(wholePath(alone)).toEqual(['self-signed', 'server', 'review', 'run', 'done']);
    expect(firstOpen(alone)).toBe('review');
  });

  test('who has no log-in makes it by hand, also where no site was looked at', () => {
    const { site: _, ...alone } = without('provider', 'proof', 'server', 'inspection', 'plan');
    const byHand = { ...alone, flow: { kind: 'by-hand', source: 'self-signed' } } as const;
    const made = { ...byHand, selfSigned: { days: 90, redirect: false } };
    expect([path(made), firstOpen(made)]).toEqual([['self-signed', 'by-hand'], 'by-hand']);
  });

  test('only the automatic flow ends in a run', () => {
    expect(wholePath(fullDraft).slice(-3)).toEqual(['review', 'run', 'done']);
  });

  test('by hand, no authority needs to be chosen; the names do', () => {
    const names = without('provider', 'proof', 'names');
    expect(firstOpen({ ...names, flow: bought })).toBe('names');
    expect(firstOpen({ ...names, names: domainNames('shop.example'), flow: bought })).toBe('by-hand');
  });

  test('a name with a star cannot be proven by a file, so the proof stays open', () => {
    const starred: Draft = { ...fullDraft, names: domainNames('*.shop.example', 'shop.example') };
    expect(firstOpen(starred)).toBe('proof');
    expect(firstOpen({ ...starred, proof: 'email' })).toBe('by-hand');
    expect(firstOpen({ ...starred, proof: 'dns-01' })).toBe('proof');
    expect(firstOpen({ ...starred, proof: 'dns-01', zone: { by: 'hand' } })).toBe('review');
  });
});
