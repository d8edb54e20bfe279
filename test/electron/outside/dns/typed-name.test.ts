import fc from 'fast-check';
import { expect, test } from 'vitest';
import { domainFrom, registrableOf } from '../../../../electron/outside/dns/typed-name.ts';
import { isHostName } from '../../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../../shared/problems.ts';

test.each([
  ['shop.example.com', 'shop.example.com'],
  ['  Shop.Example.COM. ', 'shop.example.com'],
  ['https://user:pw@Shop.example.com:8443/a b?c#d', 'shop.example.com'],
  ['HTTP://example.com', 'example.com'],
  ['htp://example.com', 'example.com'],
  ['//example.com/x', 'example.com'],
  ['example.com/login', 'example.com'],
  ['example.com:80', 'example.com'],
  ['shop . example . com', 'shop.example.com'],
  ['<info@Example.com>', 'example.com'],
  ['mailto:info@example.com', 'example.com'],
  ['*.example.com', 'example.com'],
  ['München.de', 'xn--mnchen-3ya.de'],
  ['example。com', 'example.com'],
  ['shop.example.test', 'shop.example.test'],
  ['foo.github.io', 'foo.github.io'],
])('%s means %s', (typed, expected) => {
  expect(domainFrom(typed)).toBe(expected);
});

test.each([
  ['', 'empty'],
  ['https://', 'empty'],
  ['192.0.2.1', 'address'],
  ['http://192.0.2.1:80/', 'address'],
  ['2001:db8::1', 'address'],
  ['http://[2001:db8::1]:80/', 'address'],
  ['0x7f.1', 'address'],
  ['localhost', 'this-computer'],
  ['shop.localhost:3000', 'this-computer'],
  ['hofladen', 'single-label'],
  ['a.de, b.de', 'several'],
  ['a.de b.de', 'several'],
  ['my shop.com', 'characters'],
  ['my_shop.com', 'characters'],
  ['-a.example.com', 'characters'],
  ['a..example.com', 'characters'],
  ['co.uk', 'public-suffix'],
  ['github.io', 'public-suffix'],
])('%s is refused: %s', (typed, reason) => {
  expect(() => domainFrom(typed)).toThrow(
    expect.objectContaining({
      problem: {
        code: 'name-invalid',
        facts: expect.objectContaining({ typed, reason, kind: reason.replaceAll('-', '_') }),
      },
    }),
  );
});

test('a name longer than DNS can carry is refused, and what was typed is clipped', () => {
  const typed = `${'a.'.repeat(130)}com`;
  expect(() => domainFrom(typed)).toThrow(
    expect.objectContaining({
      problem: {
        code: 'name-invalid',
        facts: expect.objectContaining({ typed: typed.slice(0, 200), reason: 'too-long' }),
      },
    }),
  );
});

test('whatever is typed becomes a host name or is refused', () => {
  const pieces = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('.', '@', '://', '[', ']', ':', 'ü', '。', 'com')),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      try {
        expect(domainFrom(parts.join(''))).toSatisfy(isHostName);
      } catch (thrown) {
        if (!(thrown instanceof ProblemError)) throw thrown;
        expect(thrown.problem.code).toBe('name-invalid');
      }
    }),
  );
});

test.each([
  ['www.shop.example.co.uk', 'example.co.uk'],
  ['a.foo.github.io', 'foo.github.io'],
  ['www.shop.test', null],
])('what one owns of %s is %s', (name, expected) => {
  expect(registrableOf(name)).toBe(expected);
});
