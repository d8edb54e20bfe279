import { describe, expect, test } from 'vitest';
import { fakeFacts, fakeStep } from '../../../renderer/dev/fake-steps.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { stepSentence, waitingSentence } from '../../../shared/content/step-words.ts';
import { runEvent } from '../../../shared/events.ts';
import { doneFacts, startFacts } from '../../../shared/step-facts.ts';
import { stepIds } from '../../../shared/step-ids.ts';
import { slots } from '../../support/message-slots.ts';

/** What the window knows before. */
const expected = { provider: 'Let’s Encrypt', count: 3, system: 'posix', by: 'app' } as const;
const states = ['started', 'done', 'failed', 'skipped'] as const;

describe.each(languages)('the words of the steps in %s', async (language) => {
  const translator = await loadTranslator(language);

  test.each(stepIds)('%s: mention facts of that very step, and no others', (step) => {
    const { waiting, doing, done, failed, skipped } = translator.catalogue.steps[step];
    const known = (facts: object) => ['<', ...Object.keys(facts)];
    const strange = (words: string, facts: object) =>
      slots(words, language).filter((slot) => !known(facts).includes(slot));
    expect(strange(waiting, startFacts[step].shape)).toEqual([]);
    expect(strange(waiting, expected)).toEqual([]);
    expect(strange(doing, startFacts[step].shape)).toEqual([]);
    expect(strange(done, doneFacts[step].shape)).toEqual([]);
    expect(strange(failed ?? '', startFacts[step].shape)).toEqual([]);
    expect(strange(skipped ?? '', startFacts[step].shape)).toEqual([]);
  });

  test.each(stepIds)('%s: are a whole sentence in every state', (step) => {
    const said = [
      waitingSentence(step, expected, translator),
      ...states.map((state) => stepSentence(fakeStep(step, state), translator)),
    ];
    for (const sentence of said) {
      expect(sentence).toMatch(/^\S.*\S$/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN|2027-/);
      expect(sentence).not.toBe(translator.t('frame.unsaid'));
    }
  });

  test('speak of former keys only where some were removed', () => {
    const said = (prunedKeys: number, keptCertificates = 0) =>
      stepSentence(
        {
          type: 'step',
          step: 'finish',
          state: 'done',
          at: '2026-11-24T10:00:00Z',
          milliseconds: 1,
          facts: { prunedKeys, keptCertificates },
        },
        translator,
      );
    expect(said(0)).toBe(said(0).replace(/\d|Schlüssel|key|clé|clave/g, ''));
    expect(said(1)).toMatch(/Schlüssel|key|clé|clave/);
    expect(said(3)).toMatch(/3 .*(Schlüssel|keys|clés|claves)/);
    expect(said(0, 1)).toMatch(/Zertifikat |certificate |certificat |certificado /);
    expect(said(1, 2)).toMatch(/2 .*(Zertifikate |certificates |certificats |certificados )/);
  });
});

test('a day is written as the language writes it', async () => {
  const step = fakeStep('certificate', 'done');
  expect(stepSentence(step, await loadTranslator('en'))).toMatch(/good until 21 February 2027$/);
  expect(stepSentence(step, await loadTranslator('de'))).toMatch(/gültig bis 21\. Februar 2027$/);
});

describe('an event of a step', () => {
  test.each(stepIds)('%s: is refused without its facts, and with those of another', (step) => {
    const whole = fakeStep(step, 'done', 5);
    expect(runEvent.parse(whole)).toEqual(whole);
    expect(runEvent.safeParse({ ...whole, facts: undefined }).success).toBe(false);
    expect(runEvent.safeParse({ ...whole, facts: { ...whole.facts, other: 1 } }).success).toBe(false);
    for (const name of Object.keys(fakeFacts[step])) {
      const less = Object.fromEntries(Object.entries(fakeFacts[step]).filter(([key]) => key !== name));
      expect(runEvent.safeParse({ ...whole, facts: less }).success).toBe(false);
    }
  });
});
