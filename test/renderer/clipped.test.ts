import { expect, test } from 'vitest';
import { clipped } from '../../renderer/clipped.ts';

test('control characters and direction marks of foreign text become visible', () => {
  expect(clipped('a\u0000b\u001b[31mc\u202Ed\u200Be')).toBe('a\ufffdb\ufffd[31mc\ufffdd\ufffde');
});

test('line breaks and tabs stay, carriage returns go', () => {
  expect(clipped('one\r\n\ttwo')).toBe('one\n\ttwo');
});

test('a long text loses its middle, not its ends', () => {
  const text = clipped(`begin${'x'.repeat(10_000)}end`, 100);
  expect(text.length).toBeLessThan(110);
  expect(text).toMatch(/^begin.*\n…\n.*end$/s);
});
