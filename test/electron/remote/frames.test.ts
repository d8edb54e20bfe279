import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameReader } from '../../../electron/remote/frames.ts';

const mark = '0123456789abcdef';

describe('FrameReader', () => {
  it('finds the same frames however the stream is cut into pieces', () => {
    const output = fc.array(fc.oneof(fc.constantFrom('0', '0123', '01234567', '\n', 'x'), fc.string()), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.array(output, { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 40 })),
        (outputs, cuts) => {
          const payloads = outputs.map((parts) => parts.join(''));
          const stream = Buffer.from(
            payloads.map((payload, index) => `${payload}${mark} ${index} a\n`).join(''),
          );
          const reader = new FrameReader(mark);
          const frames = [];
          let at = 0;
          for (const cut of [...cuts, stream.length]) {
            frames.push(...reader.push(stream.subarray(at, at + cut)));
            at += cut;
          }
          expect(frames.map(({ bytes }) => bytes.toString())).toEqual(payloads);
          expect(frames.map(({ words }) => words)).toEqual(payloads.map((_, index) => [`${index}`, 'a']));
          expect(reader.size).toBe(0);
        },
      ),
    );
  });
});
