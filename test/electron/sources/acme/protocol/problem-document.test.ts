import { describe, expect, test } from 'vitest';
import {
  AcmeRefusal,
  acmeErrorType,
  retryAfterDate,
  sentence,
} from '../../../../../electron/sources/acme/protocol/problem-document.ts';

const now = new Date('2026-11-24T10:00:00Z');

describe('the type of a refusal', () => {
  test.each([
    ['urn:ietf:params:acme:error:caa', 'caa'],
    ['urn:ietf:params:acme:error:madeUp', null],
    ['caa', null],
    ['about:blank', null],
    [undefined, null],
  ])('%s is read as %s', (type, expected) => {
    expect(acmeErrorType({ type })).toBe(expected);
  });

  test.each([['text'], [null], [['list']], [42], [{ type: 7, detail: ['x'], subproblems: 'none' }]])(
    'a body such as %j has none and breaks nothing',
    (body) => {
      expect(new AcmeRefusal(400, body, null).type).toBeNull();
    },
  );
});

describe('Retry-After', () => {
  test.each([
    ['120', '2026-11-24T10:02:00.000Z'],
    ['Tue, 24 Nov 2026 11:00:00 GMT', '2026-11-24T11:00:00.000Z'],
    ['soon', null],
    ['99999999999999999999', null],
    [undefined, null],
  ])('%s means %s', (header, expected) => {
    expect(retryAfterDate(header, now)?.toISOString() ?? null).toBe(expected);
  });
});

describe('an authority’s sentence', () => {
  test('is one line without characters that a screen would obey', () => {
    expect(sentence('no\u001b[31m way\r\n\u202eback\u0000 \u200bto \u2028you ')).toBe(
      'no [31m way back to you',
    );
  });

  test('ends after 500 characters', () => {
    expect(sentence('x'.repeat(5000))).toHaveLength(500);
    expect(sentence('x'.repeat(500))).toBe('x'.repeat(500));
  });
});
