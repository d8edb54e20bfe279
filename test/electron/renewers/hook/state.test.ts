import { describe, expect, it } from 'vitest';
import { hookStateOf, stateWords } from '../../../../electron/renewers/hook/state.ts';

const print = 'ab'.repeat(32);
const line = (...fields: readonly string[]) => `${fields.join('\t')}\n`;
const at = '2026-11-29T10:00:00Z';
const end = '2027-02-26T23:59:59Z';

describe('the hook’s state', () => {
  it.each(stateWords)('is read with the word %s', (word) => {
    expect(hookStateOf(line(word, at, print, end, 'put back: it died'))).toEqual({
      word,
      at,
      fingerprint: print,
      notAfter: end,
      text: 'put back: it died',
    });
  });

  it('knows where nothing could be read', () => {
    expect(hookStateOf(line('refused', at, '-', '-', ''))).toMatchObject({
      fingerprint: null,
      notAfter: null,
    });
  });

  it.each([
    ['nothing', ''],
    ['another word', line('fine', at, print, end, 'x')],
    ['a word of every object', line('constructor', at, print, end, 'x')],
    ['a field too few', line('ok', at, print, end).replace(/\n$/, '')],
    ['a field too many', line('ok', at, print, end, 'x', 'y')],
    ['a second line', `${line('ok', at, print, end, 'x')}${line('ok', at, print, end, 'x')}`],
    ['a day that there is not', line('ok', '2026-02-30T10:00:00Z', print, end, 'x')],
    ['a time in words', line('ok', 'yesterday', print, end, 'x')],
    ['an end that is none', line('ok', at, print, '2026-13-01T00:00:00Z', 'x')],
    ['a fingerprint with colons', line('ok', at, 'AB:CD', end, 'x')],
    ['control characters', line('ok', at, print, end, 'x\u001b[2J')],
    ['letters beyond ASCII', line('ok', at, print, end, 'x\u202e')],
    ['a flood', line('ok', at, print, end, 'x'.repeat(5000))],
    ['NUL', `ok\0${line('', at, print, end, 'x')}`],
  ])('is nothing where there is %s', (_, text) => {
    expect(hookStateOf(text)).toBeNull();
  });
});
