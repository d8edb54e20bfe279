import { describe, expect, test } from 'vitest';
import { readSiteList } from '../../../electron/job/site-list.ts';

const sitesIn = (text: string) =>
  readSiteList(text).sites.map(({ names, host, port, user }) => [names.join(' '), host, port, user]);
const faultsIn = (text: string) => readSiteList(text).faults.map(({ line, why }) => [line, why]);

describe('a list as people have it', () => {
  test('has a line a site: its names, and behind a semicolon or a tab its server', () => {
    expect(
      sitesIn(
        [
          '# my customers',
          'shop.example.com, www.shop.example.com; root@web1.example.com:2222',
          '',
          'https://Müller.example/kontakt\tweb2.example.com',
          'alone.example.org',
          'six.example.org ; anna@[2001:db8::1]:22',
        ].join('\r\n'),
      ),
    ).toEqual([
      ['shop.example.com www.shop.example.com', 'web1.example.com', 2222, 'root'],
      ['xn--mller-kva.example', 'web2.example.com', undefined, undefined],
      ['alone.example.org', null, undefined, undefined],
      ['six.example.org', '2001:db8::1', 22, 'anna'],
    ]);
  });

  test('may be a table, as spreadsheets write it', () => {
    const table =
      '\uFEFFnames;server.host;server.port;notes\r\n"a.example.com b.example.com";web1;2222;x\r\n';
    expect(sitesIn(table)).toEqual([['a.example.com b.example.com', 'web1', 2222, undefined]]);
    expect(readSiteList(table).unused).toEqual(['notes']);
  });

  test('is told line by line what is wrong, and the rest is read', () => {
    const text = [
      'good.example.com',
      '*.example.com',
      'good.example.com',
      'localhost',
      'x.example.com; web:99999',
      '192.0.2.1',
      ' ; web1',
      'co.uk',
    ].join('\n');
    expect(faultsIn(text)).toEqual([
      [2, 'star'],
      [3, 'twice'],
      [4, 'this-computer'],
      [5, 'port'],
      [6, 'address'],
      [7, 'empty'],
      [8, 'public-suffix'],
    ]);
    expect(sitesIn(text)).toEqual([['good.example.com', null, undefined, undefined]]);
  });

  test('that is a table without names, or none, says so', () => {
    expect(faultsIn('domain;server.host\na.example.com;web1\n')).toEqual([[1, 'no-names']]);
    expect(faultsIn('names;server.host\n"a.example.com;web1\n')).toEqual([
      [expect.any(Number), 'not-a-table'],
    ]);
    expect(readSiteList('\n \n')).toEqual({ sites: [], faults: [], unused: [] });
  });
});
