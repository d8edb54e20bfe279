import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOutput } from '../../../electron/cli/output.ts';
import { loadSpeaker } from '../../../shared/content/load.ts';
import type { RunEvent } from '../../../shared/events.ts';
import { type Problem, problemCodes } from '../../../shared/problems.ts';

const speaker = await loadSpeaker('en');

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

/** What a terminal would obey: control characters but for newline and tab, and those that turn the direction. */
const obeyed = /[^\P{Cc}\n\t]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

it('no text from outside makes the terminal do anything, and JSON stays one object a line', () => {
  fc.assert(
    fc.property(problem, nasty, (trouble, name) => {
      const event: RunEvent = { type: 'ended', outcome: 'undone', runId: 'r', problem: trouble };
      const run: RunEvent = { type: 'run', runId: 'r', names: [name], at: '2026-11-25T00:00:00Z' };
      const lines = { json: '', people: '' };
      const json = createOutput(true, (line) => (lines.json += line), speaker);
      const people = createOutput(false, (line) => (lines.people += line), speaker);
      for (const output of [json, people]) for (const each of [run, event]) output.event(each);
      expect(lines.people).not.toMatch(obeyed);
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
