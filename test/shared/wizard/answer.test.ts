import { describe, expect, test } from 'vitest';
import { answer, emptyDraft } from '../../../shared/wizard/answer.ts';
import type { Section } from '../../../shared/wizard/draft.ts';
import { domainNames } from '../../support/domain-names.ts';
import { fullDraft, look, reviewedWith } from './full-draft.ts';

describe('a changed answer', () => {
  test.each<[changed: Section, patch: object, gone: readonly Section[]]>([
    ['site', { site: { domain: 'other.example', look } }, ['names', 'proof', 'inspection', 'plan']],
    ['names', { names: ['other.example'] }, ['inspection', 'plan']],
    ['provider', { provider: { ...fullDraft.provider, agreed: false } }, []],
    ['provider', { provider: { ...fullDraft.provider, directory: 'https://other.example/dir' } }, ['plan']],
    ['provider', { provider: { ...fullDraft.provider, contact: 'b@shop.example' } }, ['plan']],
    ['server', { server: { connectionId: 'c2', host: 'h', label: 'l' } }, ['inspection', 'plan']],
    [
      'inspection',
      {
        inspection: {
          target: 'apache',
          isTriedOnARealOne: true,
          title: 'Apache',
          version: '2',
          sites: [],
          checks: [],
        },
      },
      ['plan'],
    ],
    ['wishes', { wishes: { redirect: false, hsts: false, key: 'ec-p256' } }, ['plan']],
  ])('%s takes away what it made untrue and nothing else', (_changed, patch, gone) => {
    const next = answer(fullDraft, patch);
    const lost = (Object.keys(fullDraft) as Section[]).filter((section) => next[section] === undefined);
    expect(lost.toSorted()).toEqual(gone.toSorted());
  });

  test.each<[changed: Section, patch: object, isKept: boolean]>([
    ['names', { names: ['other.example'] }, false],
    ['server', { server: undefined }, false],
    ['wishes', { wishes: { redirect: false, hsts: false } }, false],
    ['inspection', { inspection: undefined }, true],
    ['plan', { plan: undefined }, true],
    ['provider', { provider: undefined }, true],
  ])(
    '%s: the plan shown before is kept where another one only comes of another server',
    (_, patch, isKept) => {
      expect('former' in answer({ ...fullDraft, former: reviewedWith() }, patch)).toBe(isKept);
    },
  );

  test('that is given again unchanged takes nothing away', () => {
    expect(answer(fullDraft, { names: [...(fullDraft.names ?? [])] })).toEqual(fullDraft);
  });

  test('keeps what it brings along itself', () => {
    const next = answer(fullDraft, {
      site: { domain: 'other.example', look },
      names: domainNames('other.example'),
    });
    expect(next.names).toEqual(['other.example']);
    expect(next.plan).toBeUndefined();
  });

  test('may be taken back, which is a change like any other', () => {
    const next = answer(fullDraft, { server: undefined });
    expect(next).not.toHaveProperty('server');
    expect(next).not.toHaveProperty('inspection');
  });

  test('of who signs ends a flow by hand, unless it brings one', () => {
    const flow = { kind: 'by-hand', source: 'bought' } as const;
    const byHand = answer(fullDraft, { flow });
    expect(byHand.provider).toEqual(fullDraft.provider);
    const provider = {
      ...byHand.provider,
      id: 'other',
      name: 'x',
      directory: 'https://x',
      agreed: true,
    } as const;
    expect(answer(byHand, { provider }).flow).toBeUndefined();
    expect(answer(byHand, { provider, flow }).flow).toEqual(flow);
  });

  test('of the site ends the flow that was chosen for the former one', () => {
    const flow = { kind: 'nothing-to-do', because: 'builder' } as const;
    const next = answer({ ...fullDraft, flow }, { site: { domain: 'other.example', look } });
    expect(next.flow).toBeUndefined();
  });

  test('of other files makes the plan untrue, and that of another site the files', () => {
    const files = { filesId: 'h', isKeyOnServer: false, issuer: 'A', notAfter: '2027-01-01T00:00:00.000Z' };
    const brought = { ...fullDraft, flow: { kind: 'files' }, files } as const;
    const others = answer(brought, { files: { ...files, filesId: 'i' } });
    expect([others.plan, others.server]).toEqual([undefined, fullDraft.server]);
    const next = answer(brought, { site: { domain: 'other.example', look } });
    expect([next.files, next.flow]).toEqual([undefined, undefined]);
  });

  test('of another flow makes the plan untrue, since somebody else signs or nobody', () => {
    const next = answer(fullDraft, { flow: { kind: 'self-signed' }, provider: undefined });
    expect([next.plan, next.server]).toEqual([undefined, fullDraft.server]);
    const made = { ...next, selfSigned: { days: 365, redirect: false }, plan: reviewedWith() };
    expect(answer(made, { selfSigned: { days: 90, redirect: false } }).plan).toBeUndefined();
    expect(answer(made, { flow: { kind: 'self-signed' } }).plan).toEqual(made.plan);
  });

  test('never loses the wishes', () => {
    expect(answer(emptyDraft, { site: undefined }).wishes).toEqual(emptyDraft.wishes);
  });
});
