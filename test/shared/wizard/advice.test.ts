import { describe, expect, test } from 'vitest';
import { inCheckout } from '../../../build/checkout.ts';
import { withoutWww } from '../../../shared/names/domain-name.ts';
import { reasonIds } from '../../../shared/wizard/advice.ts';
import { answer, emptyDraft } from '../../../shared/wizard/answer.ts';
import { cautionIds } from '../../../shared/wizard/cautions.ts';
import { draft } from '../../../shared/wizard/draft.ts';
import { firstOpen } from '../../../shared/wizard/path.ts';
import { inDays } from '../../support/look-of.ts';
import { advicePage, said } from './situations/page.ts';
import { advised } from './situations/rows.ts';

const the = (when: string) => advised.find((each) => each.when === when)?.advice;

describe('the advice', () => {
  test.each(advised)('for $when', ({ advice, road, because, names, know }) => {
    expect([advice.flow, advice.because.id]).toEqual([road, because]);
    expect(advice.patch?.names).toEqual(names);
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

  test.each(advised)('for $when names nobody but the typed domain', ({ look, advice }) => {
    const root = look.registrable ?? withoutWww(look.domain);
    for (const name of advice.patch?.names ?? []) expect(`.${name}`.endsWith(`.${root}`), name).toBe(true);
  });

  test.each(advised)('for $when can be followed, to where its flow leads', ({ look, advice }) => {
    const site = { domain: look.domain, look };
    const followed = answer(answer(emptyDraft, { site }), advice.patch ?? {});
    expect(() => draft.parse(followed)).not.toThrow();
    const ends = {
      automatic: 'server',
      'by-hand': 'by-hand',
      'nothing-to-do': 'nothing-to-do',
      'mend-first': 'names',
    };
    expect(firstOpen(followed)).toBe(ends[advice.flow]);
    expect(followed.provider?.agreed ?? false).toBe(false);
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
    expect(the('a plain site')?.patch?.provider?.id).toBe('lets-encrypt');
  });

  test('where a host has the switch, names whose it is', () => {
    expect(the('a panel')?.patch?.flow).toEqual({
      kind: 'by-hand',
      source: 'host',
      offer: { id: 'plesk', name: 'Plesk' },
    });
  });
});
