import { expect, test } from 'vitest';
import { verdictIds, verdictOf } from '../../../shared/wizard/verdict.ts';
import { advised } from './situations/rows.ts';

const judged = advised.map((each) => ({ ...each, verdict: verdictOf(each.look, each.advice) }));
const the = (when: string) => judged.find((each) => each.when === when)?.verdict.id;

test.each([
  ['a plain site', 'minute'],
  ['an expired certificate', 'minute'],
  ['web space of Hetzner', 'by-hand'],
  ['a silent site', 'silent'],
  ['a rule that names another authority', 'first'],
  ['a good one', 'secure'],
  ['one that ends within days', 'soon'],
  ['a good one, and an expired one of the mail', 'mail'],
  ['a good one, and a www that leads elsewhere in the open', 'partly'],
  ['mail on an own server, all well', 'well'],
])('%s is told as “%s”', (when, id) => {
  expect(the(when)).toBe(id);
});

test.each(judged)('nothing that is broken is called secure: $when', ({ look, verdict }) => {
  const worst = look.findings.some(({ severity }) => severity === 'broken');
  if (worst) expect(verdict.sign).toBe('broken');
  else expect(verdict.sign).not.toBe('broken');
  if (worst) expect(['secure', 'well', 'care', 'soon', 'unclear']).not.toContain(verdict.id);
});

test.each(judged)('nobody is promised a minute where the app has no way: $when', ({ advice, verdict }) => {
  if (verdict.id === 'minute') expect(['automatic', 'ask-first']).toContain(advice.flow);
  if (verdict.id === 'secure') expect(['mend-first']).not.toContain(advice.flow);
});

test('every verdict is tried by a situation', () => {
  const met = new Set(judged.map(({ verdict }) => verdict.id));
  expect(verdictIds.filter((id) => !met.has(id))).toEqual([]);
});
