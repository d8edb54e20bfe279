import { describe, expect, test } from 'vitest';
import { isHostName } from '../../shared/names/domain-name.ts';
import { byServer, certificatesOf } from '../../shared/several.ts';

describe('the sites of a list', () => {
  test('are grouped by server, whoever logs in, in the order of the list', () => {
    const groups = byServer([
      { host: 'Web1.test', user: 'anna' },
      { host: null },
      { host: 'web1.test', port: 22, user: 'root' },
      { host: 'web1.test', port: 2222 },
    ]);
    expect(groups.map(({ key, user, port, sites }) => [key, user, port, sites.length])).toEqual([
      ['web1.test:22', 'anna', 22, 2],
      ['', null, null, 1],
      ['web1.test:2222', null, 2222, 1],
    ]);
  });
});

describe('the sites of a server', () => {
  test('get a certificate each: the plain and the encrypted one of a name are one site', () => {
    const sites = [
      { names: ['a.test', 'www.a.test'], encrypted: false },
      { names: ['b.test'], encrypted: false },
      { names: ['a.test'], encrypted: true },
    ];
    expect(certificatesOf(sites, isHostName)).toEqual([
      { names: ['a.test', 'www.a.test'], encrypted: true },
      { names: ['b.test'], encrypted: false },
    ]);
  });

  test('that are joined by a third one are one', () => {
    const sites = [
      { names: ['a.test'], encrypted: false },
      { names: ['b.test'], encrypted: true },
      { names: ['b.test', 'a.test', 'c.test'], encrypted: false },
    ];
    expect(certificatesOf(sites, isHostName)).toEqual([
      { names: ['a.test', 'b.test', 'c.test'], encrypted: true },
    ]);
  });

  test('without a name that a certificate can bear are left out', () => {
    const sites = [
      { names: [], encrypted: false },
      { names: ['_', 'localhost', '*.a.test', '~^x'], encrypted: false },
    ];
    expect(certificatesOf(sites, isHostName)).toEqual([]);
  });
});
