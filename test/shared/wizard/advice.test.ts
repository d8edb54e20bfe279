import { describe, expect, test } from 'vitest';
import { inCheckout } from '../../../build/checkout.ts';
import type { FindingId } from '../../../shared/look.ts';
import { withoutWww } from '../../../shared/names/domain-name.ts';
import { type Advice, type ReasonId, type Road, reasonIds } from '../../../shared/wizard/advice.ts';
import { answer, emptyDraft } from '../../../shared/wizard/answer.ts';
import { type CautionId, cautionIds } from '../../../shared/wizard/cautions.ts';
import { draft } from '../../../shared/wizard/draft.ts';
import { firstOpen } from '../../../shared/wizard/path.ts';
import { inDays } from '../../support/look-of.ts';
import { advicePage, said } from './situations/page.ts';
import { advised } from './situations/rows.ts';

const roadsOf = ({ fork }: Advice): readonly Road[] => Object.values(fork?.roads ?? {});

/** Findings that must be named, whatever else is wrong; the others decide the road as faults of the certificate. */
const saidBy: Readonly<Partial<Record<FindingId, readonly (ReasonId | CautionId)[]>>> = {
  'dnssec-broken': ['dnssec-broken', 'parked'],
  'caa-forbids': ['caa-forbids', 'dnssec-broken', 'parked'],
  'caa-unreadable': ['caa-unreadable', 'dnssec-broken'],
  'site-not-answering': ['not-answering', 'network-switch', 'builder-switch', 'inside-dns'],
  'redirect-loop': ['redirect-loop', 'network-loop'],
  'mail-certificate-expired': [
    ...(['mail-broken', 'mail-broken-host', 'mail-broken-elsewhere', 'mail-only'] as const),
    ...(['mail-too', 'mail-here', 'mail-elsewhere', 'mail-warns'] as const),
  ],
};

const the = (when: string) => advised.find((each) => each.when === when)?.advice;

describe('the advice', () => {
  test.each(advised)('for $when', ({ advice, road, because, names, know, likely }) => {
    expect([advice.flow, advice.because.id]).toEqual([road, because]);
    expect(advice.patch?.names ?? advice.fork?.roads.server.patch.names).toEqual(names);
    if (likely !== undefined) expect(advice.fork?.likely).toBe(likely);
    expect(advice.fork !== null).toBe(road === 'ask-first' || because.startsWith('host-'));
    if (know !== undefined) expect(advice.cautions.map(({ id }) => id)).toEqual(know);
  });

  test('is tried for every reason and caution, each situation once', () => {
    expect(new Set(advised.map(({ when }) => when)).size).toBe(advised.length);
    const reasons = new Set(advised.map(({ advice }) => advice.because.id));
    expect(reasonIds.filter((id) => !reasons.has(id))).toEqual([]);
    const cautions = new Set(advised.flatMap(({ advice }) => advice.cautions.map(({ id }) => id)));
    expect(cautionIds.filter((id) => !cautions.has(id))).toEqual([]);
  });

  test('stands in docs/advice.md as it came out', async () => {
    await expect(advicePage(advised)).toMatchFileSnapshot(inCheckout('docs/advice.md'));
  });

  test.each(advised)('for $when names nobody but the typed domain, on any road', ({ look, advice }) => {
    const root = look.registrable ?? withoutWww(look.domain);
    const names = [advice.patch, ...roadsOf(advice).map(({ patch }) => patch)].flatMap(
      (patch) => patch?.names ?? [],
    );
    for (const name of names) expect(`.${name}`.endsWith(`.${root}`), name).toBe(true);
  });

  test.each(advised)('for $when can be followed, to where its flow leads', ({ look, advice, practice }) => {
    const ends = {
      automatic: 'server',
      'by-hand': 'by-hand',
      files: 'files',
      'nothing-to-do': 'nothing-to-do',
      'mend-first': 'names',
      'ask-first': 'names',
    };
    for (const { flow, patch } of [advice, ...roadsOf(advice)]) {
      const site = { domain: look.domain, look };
      const followed = answer(answer(emptyDraft, { site }), patch ?? {});
      expect(() => draft.parse(followed)).not.toThrow();
      // Who sets the line in the DNS is asked first.
      expect(firstOpen(followed)).toBe(patch?.proof === 'dns-01' ? 'proof' : ends[flow]);
      expect(followed.provider?.agreed ?? false).toBe(false);
    }
    expect(practice && advice.fork !== null).toBe(false);
  });

  test.each(advised)('for $when leaves nothing broken unsaid', ({ look, advice, practice }) => {
    const broken = look.findings.filter(({ severity }) => severity === 'broken').map(({ id }) => id);
    const said = [advice.because.id, ...advice.cautions.map(({ id }) => id)];
    const isPassed = (id: FindingId) => practice && id === 'caa-forbids';
    if (advice.flow === 'nothing-to-do') expect(broken.filter((id) => saidBy[id] === undefined)).toEqual([]);
    for (const id of broken) {
      const saying = saidBy[id];
      if (saying !== undefined && !isPassed(id))
        expect(
          said.some((each) => saying.includes(each)),
          id,
        ).toBe(true);
    }
  });

  test.each(advised)(
    'for $when has all the facts that its words need',
    ({ advice: { because, cautions } }) => {
      for (const part of ['title', 'text'] as const)
        expect(() => said(`advice.${because.id}.${part}`, because.facts)).not.toThrow();
      for (const { id, facts } of cautions) expect(() => said(`advice.caution.${id}`, facts)).not.toThrow();
    },
  );

  test('says when to come back: a third of the lifetime before the end', () => {
    expect(new Date(the('a good one')?.comeBack ?? 0).toISOString()).toBe(inDays(30));
  });

  test('trusts the practice authority, and goes to Let’s Encrypt otherwise', () => {
    expect(the('practice on a name of its own')?.patch?.provider?.id).toBe('preset');
    expect(the('a plain site')?.fork?.roads.server.patch.provider?.id).toBe('lets-encrypt');
  });

  test('where a host has the switch, names whose it is', () => {
    expect(the('a panel')?.patch?.flow).toEqual({
      kind: 'by-hand',
      source: 'host',
      offer: { id: 'plesk', name: 'Plesk' },
    });
  });
});
