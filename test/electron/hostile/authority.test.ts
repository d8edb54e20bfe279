import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  AcmeRefusal,
  acmeErrorTypes,
  retryAfterDate,
} from '../../../electron/sources/acme/protocol/problem-document.ts';
import { refusalProblem } from '../../../electron/sources/acme/protocol/problems.ts';
import { problem } from '../../../shared/problems.ts';

/** What an authority may say of an order: any JSON, and near misses of RFC 7807 and RFC 8555 §6.7. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('\u001b[2J', 'a\r\nb', '\u202egpj', '<script>', '$(id)', 'x'.repeat(5000)),
);
const identifier = fc.record({ type: text, value: fc.oneof(text, fc.constant('shop.example.test')) });
const type = fc.oneof(
  text,
  fc.constantFrom(...acmeErrorTypes).map((name) => `urn:ietf:params:acme:error:${name}`),
);
const document = fc.record(
  {
    type,
    detail: fc.oneof(text, fc.anything()),
    instance: fc.oneof(
      text,
      fc.constantFrom('https://ca.example/x', 'javascript:alert(1)', 'file:///etc/passwd'),
    ),
    subproblems: fc.oneof(
      fc.anything(),
      fc.array(fc.record({ type, detail: text, identifier }, { requiredKeys: [] }), { maxLength: 4 }),
    ),
  },
  { requiredKeys: [] },
);

const names = ['shop.example.test', 'www.shop.example.test'];

it('whatever an authority refuses with becomes a plain problem: one line a sentence, our names, https links only', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 400, max: 599 }),
      fc.oneof(fc.anything(), document),
      fc.constantFrom('account', 'order', 'validation', 'certificate'),
      (status, body, phase) => {
        const refusal = new AcmeRefusal(status, body, null);
        const { problem: raised } = refusalProblem(refusal, { ca: 'ca.example', phase, names });
        problem.parse(raised);
        expect(raised.code).toMatch(/^ca-/);
        expect(names).toEqual(expect.arrayContaining([raised.facts.names ?? []].flat()));
        if (raised.facts.url !== undefined) expect(String(raised.facts.url)).toMatch(/^https:\/\//);
        for (const line of (raised.detail ?? '').split('\n')) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(line.length).toBeLessThan(1000);
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('no Retry-After makes a date that is none', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.nat().map(String)), (header) => {
      const date = retryAfterDate(header, new Date('2026-11-25T00:00:00Z'));
      if (date !== null) expect(Number.isNaN(date.getTime())).toBe(false);
    }),
  );
});
