import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { english } from '../../../shared/content/texts.ts';
import { withoutWww } from '../../../shared/names/domain-name.ts';
import { adviceFor, reasonIds } from '../../../shared/wizard/advice.ts';
import { answer, emptyDraft } from '../../../shared/wizard/answer.ts';
import { cautionIds } from '../../../shared/wizard/cautions.ts';
import { draft } from '../../../shared/wizard/draft.ts';
import { firstOpen } from '../../../shared/wizard/path.ts';
import { inDays, today } from '../../support/look-of.ts';
import { beforeGoing } from './situations/before-going.ts';
import { certificates } from './situations/certificates.ts';
import { othersSeeToIt } from './situations/others-see-to-it.ts';

const situations = [...certificates, ...othersSeeToIt, ...beforeGoing];
const now = Date.parse(today);
const advised = situations.map((situation) => ({
  ...situation,
  advice: adviceFor(situation.look, situation.preset ?? null, now),
}));

describe('the advice', () => {
  test.each(advised)('for $say', ({ advice, expected: [flow, because, names, cautions] }) => {
    expect([advice.flow, advice.because.id]).toEqual([flow, because]);
    if (names !== undefined) expect(advice.patch?.names ?? null).toEqual(names);
    if (cautions !== undefined) expect(advice.cautions.map(({ id }) => id)).toEqual(cautions);
  });

  test('is tried in more than forty situations, for every reason and caution', () => {
    expect(situations.length).toBeGreaterThan(40);
    const reasons = new Set(advised.map(({ advice }) => advice.because.id));
    expect(reasonIds.filter((id) => !reasons.has(id))).toEqual([]);
    const cautions = new Set(advised.flatMap(({ advice }) => advice.cautions.map(({ id }) => id)));
    expect(cautionIds.filter((id) => !cautions.has(id))).toEqual([]);
  });

  test.each(advised)('for $say names nobody but the typed domain', ({ look, advice }) => {
    const root = look.registrable ?? withoutWww(look.domain);
    for (const name of advice.patch?.names ?? []) expect(`.${name}`.endsWith(`.${root}`), name).toBe(true);
  });

  test.each(advised)('for $say can be followed, to where its flow leads', ({ look, advice }) => {
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
    'for $say has all the facts that its words need',
    ({ advice: { because, cautions } }) => {
      const said = [
        { key: `advice.${because.id}.title` as const, facts: because.facts },
        { key: `advice.${because.id}.text` as const, facts: because.facts },
        ...cautions.map(({ id, facts }) => ({ key: `advice.caution.${id}` as const, facts })),
      ];
      for (const { key, facts } of said) {
        expect(() => new IntlMessageFormat(english.texts[key], 'en').format(facts)).not.toThrow();
      }
    },
  );

  test('says when to come back: a third of the lifetime before the end', () => {
    const fine = advised.find(({ say }) => say === 'a good one')?.advice;
    expect(new Date(fine?.comeBack ?? 0).toISOString()).toBe(inDays(30));
  });

  test('trusts the practice authority, and goes to Let’s Encrypt otherwise', () => {
    const provider = (say: string) => advised.find((each) => each.say === say)?.advice.patch?.provider?.id;
    expect(provider('practice on a name of its own')).toBe('preset');
    expect(provider('a plain site')).toBe('lets-encrypt');
  });

  test('where a host has the switch, names whose it is', () => {
    const panel = advised.find(({ say }) => say === 'a panel')?.advice;
    expect(panel?.patch?.flow).toEqual({
      kind: 'by-hand',
      source: 'host',
      offer: { id: 'plesk', name: 'Plesk' },
    });
  });
});
