import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, fromBytes, toBytes } from '../../../electron/text/edits.ts';
import { rebaseEdits } from '../../../electron/text/rebase.ts';

const latin1 = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
});

/** A text with edits that do not overlap: cut points in order, every second piece replaced. */
const edited = fc
  .tuple(
    latin1,
    fc.array(fc.nat(40), { maxLength: 6 }),
    fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
  )
  .map(([text, cuts, texts]) => {
    const points = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
    const edits = texts.flatMap((insert, index) => {
      const [start, end] = [points[index * 2], points[index * 2 + 1]];
      return start === undefined || end === undefined ? [] : [{ start, end, text: insert }];
    });
    return { text, edits };
  });

describe('editing bytes in place', () => {
  it('leaves every byte outside of the edits as it was', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        let expected = '';
        let position = 0;
        for (const { start, end, text: insert } of edits) {
          expected += text.slice(position, start) + Buffer.from(insert, 'utf8').toString('latin1');
          position = end;
        }
        expect(applyEdits(text, edits)).toBe(expected + text.slice(position));
      }),
    );
  });

  it('counts bytes, not characters', () => {
    const text = toBytes('café = "x"');
    const start = text.indexOf('"');
    expect(fromBytes(applyEdits(text, [{ start, end: start + 3, text: 'ü' }]))).toBe('café = ü');
  });

  it('keeps the order of insertions at one place', () => {
    const insert = (text: string) => ({ start: 1, end: 1, text });
    expect(applyEdits('ab', [insert('1'), insert('2')])).toBe('a12b');
  });

  it.each([
    [
      'overlapping',
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    ['beyond the end', [{ start: 9, end: 10, text: '' }]],
    ['backwards', [{ start: 2, end: 1, text: '' }]],
  ])('refuses edits that are %s', (_, edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });

  it('says null for bytes that are no UTF-8', () => {
    expect(fromBytes('\u00fc')).toBeNull();
  });

  it('moves a later insertion past what an earlier stage put in front of it', () => {
    const earlier = [
      { start: 0, end: 0, text: 'é' },
      { start: 2, end: 3, text: '' },
    ];
    const after = applyEdits('abcd', earlier);
    const later = rebaseEdits([{ start: 3, end: 3, text: '!' }], earlier);
    expect(applyEdits(after, later)).toBe(`${toBytes('é')}ab!d`);
  });
});
