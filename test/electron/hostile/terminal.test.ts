import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { createOutput, jsonLine } from '../../../electron/cli/output.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadCatalogue, loadTranslator } from '../../../shared/content/load.ts';
import type { RunEvent } from '../../../shared/events.ts';
import { problemCodes } from '../../../shared/problem-codes.ts';
import type { Problem } from '../../../shared/problems.ts';

const translator = await loadTranslator('en');

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b[2J',
      '\u001b]0;x\u0007',
      '\r',
      '\n',
      '\u202e',
      '\u0085',
      '\u2028',
      '\u007f',
      '\u009b31m',
      '\u200b',
      '\u200d',
      '\ufeff',
      '\u00ad',
      '\u2066',
      '\ud800',
      '\udc00',
      '\u{e0041}',
      '\ufe0f',
      '\u3164',
      '{',
      '}',
      '<b>',
      "'",
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 20,
});

const problem: fc.Arbitrary<Problem> = fc.record(
  {
    code: fc.constantFrom(...problemCodes),
    facts: fc.dictionary(
      fc.constantFrom('name', 'host', 'path', 'detail', 'paths', 'names', 'status'),
      fc.oneof(nasty, fc.array(nasty, { maxLength: 3 }), fc.integer()),
    ),
    detail: nasty,
  },
  { requiredKeys: ['code', 'facts'] },
);

/**
 * What a terminal would obey or nobody would see: control characters, those that turn the direction or have no width,
 * ends of lines, tags, halves of characters.
 */
const isObeyed = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const within = (first: number, last: number) => code >= first && code <= last;
  return (
    within(0, 0x1f) ||
    within(0x7f, 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    within(0x200b, 0x200f) ||
    within(0x2028, 0x202e) ||
    within(0x2060, 0x206f) ||
    code === 0x3164 ||
    within(0xd800, 0xdfff) ||
    within(0xfe00, 0xfe0f) ||
    code === 0xfeff ||
    within(0xfff0, 0xfffb) ||
    within(0xe0000, 0xe0fff)
  );
};
const obeyedIn = (text: string) => [...text].filter((character) => character !== '\n' && isObeyed(character));

it('no text from outside makes the terminal do anything, and JSON stays one object a line', () => {
  fc.assert(
    fc.property(problem, nasty, (trouble, name) => {
      const event: RunEvent = { type: 'ended', outcome: 'undone', runId: 'r', problem: trouble };
      const run: RunEvent = { type: 'run', runId: 'r', names: [name], at: '2026-11-25T00:00:00Z' };
      const lines = { json: '', people: '' };
      const json = createOutput(true, (line) => (lines.json += line), translator);
      const people = createOutput(false, (line) => (lines.people += line), translator);
      for (const output of [json, people]) for (const each of [run, event]) output.event(each);
      // A tab is of no harm to people; JSON has it escaped.
      expect(obeyedIn(lines.people.replaceAll('\t', ''))).toEqual([]);
      expect(obeyedIn(lines.json)).toEqual([]);
      expect(
        lines.json
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toEqual([run, event]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'Müller & Söhne GmbH – „Größe“',
  'xn--mller-kva.example',
  'müller.example',
  '例え.テスト',
  'пример.рф',
  '5\u00a0€ ✓ → …',
])('what people write stays as it is: %s', (text) => {
  for (const json of [true, false]) {
    let said = '';
    const output = createOutput(
      json,
      (line) => {
        said += line;
      },
      translator,
    );
    output.say({ type: 'note', text }, () => [text]);
    expect(said).toContain(text);
  }
});

test('what would not be seen is escaped in JSON, by each of its halves, and reads as the same', () => {
  const text = '\u009b\u007f\u202e\u{e0041}\ufeff';
  expect(jsonLine({ [text]: text })).toBe(
    '{"\\u009b\\u007f\\u202e\\udb40\\udc41\\ufeff":"\\u009b\\u007f\\u202e\\udb40\\udc41\\ufeff"}',
  );
  expect(JSON.parse(jsonLine({ [text]: text }))).toEqual({ [text]: text });
});

test('no words of ours hold such characters', async () => {
  for (const language of languages) {
    const words = JSON.stringify(await loadCatalogue(language));
    expect(obeyedIn(words)).toEqual([]);
  }
});

test('lets no text of a stranger begin a line where ours begin', async () => {
  let said = '';
  const output = createOutput(false, (line) => (said += line), translator);
  const path = '/etc/x\n✓ Sealed';
  output.event({
    ...{ type: 'ended', outcome: 'refused', runId: '' },
    problem: { code: 'file-changed-meanwhile', facts: { path }, detail: 'one\nDone.' },
  });
  expect(said).toContain('Sealed');
  expect(said.split('\n').filter((line) => /^(✓|Done)/.test(line))).toEqual([]);
});
