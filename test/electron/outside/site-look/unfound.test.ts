import { expect, test } from 'vitest';
import { domainFrom } from '../../../../electron/outside/dns/typed-name.ts';
import { unfound } from '../../../../electron/outside/site-look/unfound.ts';
import { ProblemError } from '../../../../shared/problems.ts';

/** What is told of a site that DNS gave no address for, for this reason. */
function told(typed: string, reason: string, isTold = false) {
  const { problem } = new ProblemError('name-not-in-dns', { name: typed, reason });
  return unfound(problem, { typed, domain: domainFrom(typed), isTold })?.problem ?? null;
}

test.each([
  ['a mistyped ending', 'hofladen.con', 'no-such-name', 'hofladen.com'],
  ['one w too many', 'wwww.hofladen.de', 'no-such-name', 'www.hofladen.de'],
  ['a name that only has its www', 'https://hofladen.de/kontakt', 'no-address', 'www.hofladen.de'],
  ['a name in its own letters', 'käserei.con', 'no-such-name', 'käserei.com'],
])('%s is asked about', (_what, typed, reason, perhaps) => {
  expect(told(typed, reason)).toMatchObject({ code: 'site-not-found', facts: { reason, perhaps, count: 1 } });
});

test('a name that DNS does not know is told as its owner wrote it, without a guess where there is none', () => {
  expect(told('shop.käserei.de', 'no-such-name')).toEqual({
    code: 'site-not-found',
    facts: { name: 'shop.käserei.de', reason: 'no-such-name', kind: 'no_such_name', perhaps: '', count: 0 },
  });
});

test('silence of this computer’s own name servers is no mistake of who typed', () => {
  expect(told('hofladen.con', 'dns-silent')).toEqual({
    code: 'internet-silent',
    facts: { name: 'hofladen.con' },
  });
});

test('silence of a name server that somebody named, and other troubles, stay what they are', () => {
  expect(told('hofladen.de', 'dns-silent', true)).toBeNull();
  expect(told('hofladen.de', 'dns-failed')).toBeNull();
  expect(
    unfound(new ProblemError('ca-busy').problem, {
      typed: 'a.de',
      domain: domainFrom('a.de'),
      isTold: false,
    }),
  ).toBeNull();
});
