import { describe, expect, it } from 'vitest';
import { bindingParts, bindingText } from '../../../../electron/remote/windows/binding-text.ts';
import type { IisFacts } from '../../../../electron/targets/iis/facts.ts';
import { intentOf } from '../../../../electron/targets/iis/intent.ts';
import { certificate, facts, site } from './desk.ts';

describe('the text of a binding', () => {
  it.each([
    ['*:443:shop.ex', { address: '*', port: 443, host: 'shop.ex' }],
    ['10.0.0.5:443:', { address: '10.0.0.5', port: 443, host: '' }],
    ['[::1]:443:shop.ex', { address: '::1', port: 443, host: 'shop.ex' }],
    ['[2001:db8::5]:8443:', { address: '2001:db8::5', port: 8443, host: '' }],
    ['0.0.0.0:80:SHOP.ex', { address: '*', port: 80, host: 'shop.ex' }],
    ['*:80:bücher.ex', { address: '*', port: 80, host: 'xn--bcher-kva.ex', writtenHost: 'bücher.ex' }],
    ['*:443:shop.ex.', { address: '*', port: 443, host: 'shop.ex', writtenHost: 'shop.ex.' }],
    ['*:443:*.shop.ex', { address: '*', port: 443, host: '*.shop.ex' }],
  ])('%s is read', (text, parts) => {
    expect(bindingParts(text)).toMatchObject(parts);
  });

  it.each(['808:*', 'localhost', '*:port:shop.ex', ''])('%j is none of http', (text) => {
    expect(bindingParts(text)).toBeNull();
  });

  it('gives an IPv6 address its brackets back', () => {
    expect(bindingText('2001:db8::5', 443, 'shop.ex')).toBe('[2001:db8::5]:443:shop.ex');
  });
});

/** Each change as `SITE BINDING FLAGS`, with `+` where it is new. */
const changes = (given: IisFacts, ...names: readonly string[]): readonly string[] =>
  intentOf(given, names).bindings.map(
    ({ siteId, bindingInformation, sslFlags, before }) =>
      `${before === null ? '+' : '='} ${siteId} ${bindingInformation} ${sslFlags}`,
  );

describe('which bindings get the certificate', () => {
  it.each<[string, IisFacts, readonly string[], readonly string[]]>([
    [
      'a plain site gets one by name',
      facts([site(1, ['http *:80:shop.ex'])]),
      ['shop.ex'],
      ['+ 1 *:443:shop.ex 1'],
    ],
    [
      'a name that is written with a dot at its end gets one as browsers ask for it, and what has such a name keeps it',
      facts([site(1, ['http *:80:Shop.ex.', 'https *:8443:shop.ex. 1 A'])]),
      ['shop.ex'],
      ['= 1 *:8443:shop.ex. 1', '+ 1 *:443:Shop.ex 1'],
    ],
    [
      'a plain site on an address gets one on that address',
      facts([site(1, ['http 10.0.0.5:80:shop.ex'])]),
      ['shop.ex'],
      ['+ 1 10.0.0.5:443:shop.ex 1'],
    ],
    [
      'an encrypted site keeps its flags',
      facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 33 A'])]),
      ['shop.ex'],
      ['= 1 *:443:shop.ex 33'],
    ],
    [
      'all bindings of the certificate that is replaced, on other sites and ports too',
      facts([
        site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A', 'https *:8443:shop.ex 1 A']),
        site(2, ['https *:443:www.shop.ex 1 A', 'https *:443:other.ex 1 B']),
      ]),
      ['shop.ex', 'www.shop.ex'],
      ['= 1 *:443:shop.ex 1', '= 1 *:8443:shop.ex 1', '= 2 *:443:www.shop.ex 1'],
    ],
    [
      'a name in another spelling is met, and written as before',
      facts([site(1, ['http *:80:bücher.ex'])]),
      ['xn--bcher-kva.ex'],
      ['+ 1 *:443:bücher.ex 1'],
    ],
    [
      'a name on a wildcard binding gets one of its own',
      facts([site(1, ['http *:80:*.shop.ex'])]),
      ['a.shop.ex'],
      ['+ 1 *:443:a.shop.ex 1'],
    ],
    [
      'a wildcard stands for the names that the server knows',
      facts([site(1, ['http *:80:a.shop.ex']), site(2, ['http *:80:b.shop.ex', 'http *:80:shop.ex'])]),
      ['*.shop.ex'],
      ['+ 1 *:443:a.shop.ex 1', '+ 2 *:443:b.shop.ex 1'],
    ],
    [
      'a name on no binding goes where its visitors arrive today',
      facts([site(1, ['http *:80:']), site(2, ['http *:80:other.ex'])]),
      ['shop.ex'],
      ['+ 1 *:443:shop.ex 1'],
    ],
    [
      'an address of its own is changed in place',
      facts([site(1, ['http 10.0.0.5:80:', 'https 10.0.0.5:443: 0 A'])], {
        certificates: [certificate('A', ['pay.ex'])],
      }),
      ['pay.ex'],
      ['= 1 10.0.0.5:443: 0'],
    ],
    [
      'an address of its own, though its certificate also holds a name that is bound to another address',
      facts(
        [
          site(1, ['http 10.0.0.5:80:', 'https 10.0.0.5:443: 0 A']),
          site(2, ['http 10.0.0.6:80:other.ex', 'https 10.0.0.6:443:other.ex 1 A']),
        ],
        { certificates: [certificate('A', ['pay.ex', 'other.ex'])] },
      ),
      ['pay.ex'],
      ['= 1 10.0.0.5:443: 0'],
    ],
    [
      'sites on addresses alone are told apart by what they show',
      facts(
        [
          site(1, ['http 10.0.0.5:80:', 'https 10.0.0.5:443: 0 A']),
          site(2, ['http 10.0.0.6:80:', 'https 10.0.0.6:443: 0 B']),
        ],
        { certificates: [certificate('A', ['a.ex']), certificate('B', ['b.ex'])] },
      ),
      ['b.ex'],
      ['= 2 10.0.0.6:443: 0'],
    ],
    [
      'a certificate for everybody is left, and the name gets its own',
      facts([site(1, ['http *:80:shop.ex', 'http *:80:intern.ex', 'https *:443: 0 A'])]),
      ['shop.ex'],
      ['+ 1 *:443:shop.ex 1'],
    ],
    [
      'bindings without SNI on one address change together',
      facts([
        site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 0 A']),
        site(2, ['http *:80:www.shop.ex', 'https *:443:www.shop.ex 0 A']),
      ]),
      ['shop.ex', 'www.shop.ex'],
      ['= 1 *:443:shop.ex 0', '= 2 *:443:www.shop.ex 0'],
    ],
    // win-acme #2712: never the same binding on two sites.
    [
      'a name on two sites, of which one is stopped, is added to the one that runs',
      facts([
        site(1, ['http *:80:shop.ex'], { state: 'Stopped' }),
        site(2, ['http *:80:shop.ex', 'http 10.0.0.5:80:shop.ex']),
      ]),
      ['shop.ex'],
      ['+ 2 *:443:shop.ex 1'],
    ],
    [
      'of a binding on two sites the one is replaced whose site runs',
      facts([
        site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A'], { state: 'Stopped' }),
        site(2, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A']),
      ]),
      ['shop.ex'],
      ['= 2 *:443:shop.ex 1'],
    ],
    [
      'a name encrypted at another port alone gets the usual one as well, on that site',
      facts([site(1, ['https *:8443:shop.ex 1 A'])]),
      ['shop.ex'],
      ['= 1 *:8443:shop.ex 1', '+ 1 *:443:shop.ex 1'],
    ],
    // win-acme #475
    [
      'a site that is encrypted only and bears no name',
      facts([site(1, ['https *:443: 0 A'])]),
      ['shop.ex'],
      ['= 1 *:443: 0'],
    ],
    [
      'Exchange’s inner site is left, whatever it shows',
      facts(
        [
          site(1, ['http *:80:', 'https *:443: 0 A']),
          site(2, ['https *:444: 0 A'], { name: 'Exchange Back End' }),
        ],
        { certificates: [certificate('A', ['mail.ex'])] },
      ),
      ['mail.ex'],
      ['= 1 *:443: 0'],
    ],
    // win-acme #1084
    [
      'a wildcard that is shown to everybody',
      facts([site(1, ['http *:80:', 'https *:443: 0 A'])], {
        certificates: [certificate('A', ['*.shop.ex'])],
      }),
      ['*.shop.ex'],
      ['= 1 *:443: 0'],
    ],
    // simple-acme, win-acme #2801: what is switched off on every sibling stays off.
    [
      'a new binding has the flags that all its siblings share',
      facts([
        site(1, ['http *:80:shop.ex']),
        site(2, ['http *:80:a.ex', 'https *:443:a.ex 37 A', 'https *:443:b.ex 33 A']),
      ]),
      ['shop.ex'],
      ['+ 1 *:443:shop.ex 33'],
    ],
    [
      'a wildcard binding of an address of its own',
      facts([site(1, ['http 10.0.0.5:80:*.shop.ex'])]),
      ['a.shop.ex'],
      ['+ 1 10.0.0.5:443:a.shop.ex 1'],
    ],
  ])('%s', (_title, given, names, expected) => {
    expect([...changes(given, ...names)].sort()).toEqual([...expected].sort());
  });

  it('keeps the store of the certificate that is replaced, and takes the usual one for new bindings', () => {
    const given = facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A'])]);
    const [first] = given.sites;
    const hosted = {
      ...given,
      sites: [{ ...first, bindings: first?.bindings.map((one) => ({ ...one, store: 'WebHosting' })) }],
    };
    expect(intentOf(hosted as IisFacts, ['shop.ex']).store).toBe('WebHosting');
    expect(intentOf(facts([site(1, ['http *:80:shop.ex'])]), ['shop.ex']).store).toBe('My');
  });

  it('never puts SNI on a binding without a name', () => {
    const given = facts([site(1, ['http *:80:', 'https *:443: 0 A'])]);
    for (const { bindingInformation, sslFlags } of intentOf(given, ['shop.ex']).bindings) {
      if (bindingInformation.endsWith(':')) expect(sslFlags & 1).toBe(0);
      else expect(sslFlags & 1).toBe(1);
    }
  });
});
