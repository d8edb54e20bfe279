import { describe, expect, it } from 'vitest';
import { alternateLinks } from '../../../../../electron/sources/acme/protocol/links.ts';

const asked = 'https://ca.example/cert/1';

describe('addresses of other chains', () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ['none without a header', undefined, []],
    ['one', '<https://ca.example/cert/1/1>;rel="alternate"', ['https://ca.example/cert/1/1']],
    [
      'without quotation marks, in other letters',
      '<https://ca.example/a>; Rel=Alternate',
      ['https://ca.example/a'],
    ],
    ['below the address that was asked', '</cert/1/2>; rel="alternate"', ['https://ca.example/cert/1/2']],
    [
      'several beside others',
      '<https://ca.example/dir>;rel="index", <https://ca.example/a>;rel="alternate",<https://ca.example/b>; title="x, y; rel=index"; rel="up alternate"',
      ['https://ca.example/a', 'https://ca.example/b'],
    ],
    ['each once', '</a>;rel=alternate, </a>;rel=alternate', ['https://ca.example/a']],
    ['the first relation of a link', '</a>; rel=index; rel=alternate', []],
    ['a comma in an address', '</a,b>;rel=alternate', ['https://ca.example/a,b']],
    ['no other scheme', '<http://ca.example/a>;rel=alternate, <file:///etc/passwd>;rel=alternate', []],
    ['not itself', `<${asked}>;rel=alternate`, []],
    ['nothing that cannot be read', 'rel=alternate, <a;rel=alternate', []],
    ['an open quotation mark', '</a>; title="x, </b>; rel=alternate', []],
  ])('are %s', (_, header, found) => {
    expect(alternateLinks(header, asked)).toEqual(found);
  });

  it('are ten at most, in time that grows with the header', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => `</a${at}>;rel=alternate`).join(',');
    expect(alternateLinks(many.slice(0, 400), asked)).toHaveLength(10);
    const hostile = ['<'.repeat(60_000), '<>"'.repeat(20_000), '<>;'.repeat(20_000), '\\"'.repeat(30_000)];
    const started = process.cpuUsage().user;
    for (const one of hostile) alternateLinks(one, asked);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(4);
  });
});
