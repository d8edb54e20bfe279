import { describe, expect, it } from 'vitest';
import { inverse, replacing } from '../../../../electron/run/windows/bindings.ts';
import { checkIis } from '../../../../electron/targets/iis/check.ts';
import { planIis } from '../../../../electron/targets/iis/plan.ts';
import { rowForHandshake } from '../../../doubles/windows/model/endpoint.ts';
import type { IisReport } from '../../../reports/iis-report.ts';
import { orderless } from '../../../support/orderless.ts';
import { wish } from './desk.ts';
import { fresh, reportModel, serverOf } from './report-server.ts';

type Server = Omit<IisReport, 'threads' | 'told'> & {
  /** `ADDRESS NAME`, where visitors must be shown the new certificate. */
  readonly shown?: readonly string[];
  readonly redirected?: boolean;
};

/** Servers that nobody has complained of yet: what an administrator could have set up, and we must not stumble over. */
const servers: readonly (readonly [string, Server])[] = [
  [
    'an entry by name is never seen at an address that shows everybody another certificate',
    {
      sites: [
        ...['1 http 10.0.0.5:80:a.ex', '1 https 10.0.0.5:443:a.ex 0 A'],
        ...['2 http 10.0.0.5:80:b.ex', '2 https 10.0.0.5:443:b.ex 1 B'],
      ],
      names: ['b.ex'],
      expected: { refused: 'iis-address-crowded' },
    },
  ],
  [
    'an entry by name for all addresses is never seen where the only one has a certificate of its own',
    {
      sites: ['1 http *:80:a.ex', '1 https *:443:a.ex 1 A'],
      rows: ['10.0.0.4:443'],
      names: ['a.ex'],
      expected: { refused: 'iis-address-crowded' },
    },
  ],
  [
    'both entries of an address, with and without SNI, get it together',
    {
      sites: [
        ...['1 http 10.0.0.5:80:a.ex', '1 https 10.0.0.5:443:a.ex 0 A'],
        ...['2 http 10.0.0.5:80:b.ex', '2 https 10.0.0.5:443:b.ex 1 B'],
      ],
      names: ['a.ex', 'b.ex'],
      expected: ['= 1 10.0.0.5:443:a.ex 0', '= 2 10.0.0.5:443:b.ex 1'],
      shown: ['10.0.0.5 a.ex', '10.0.0.5 b.ex'],
    },
  ],
  [
    'beside an entry for everybody without SNI, one by name is changed alone',
    {
      sites: ['1 http *:80:a.ex', '1 https *:443:a.ex 0 A', '2 http *:80:b.ex', '2 https *:443:b.ex 1 B'],
      names: ['b.ex'],
      expected: ['= 2 *:443:b.ex 1'],
      shown: ['10.0.0.4 b.ex'],
    },
  ],
  [
    'a stopped site shows the same certificate, at an address where nobody would see it',
    {
      sites: [
        ...['1 http *:80:a.ex', '1 https *:443:a.ex 1 A', '2 stopped', '2 https 10.0.0.9:443:a.ex 1 A'],
        '3 https 10.0.0.9:443:c.ex 0 C',
      ],
      certificates: { A: ['a.ex'], C: ['c.ex'] },
      names: ['a.ex'],
      expected: ['= 1 *:443:a.ex 1', '= 2 10.0.0.9:443:a.ex 1'],
      shown: ['10.0.0.4 a.ex'],
    },
  ],
  [
    'a site on two addresses is encrypted at one of them',
    {
      sites: ['1 http 10.0.0.5:80:a.ex', '1 http 10.0.0.6:80:a.ex', '1 https 10.0.0.5:443:a.ex 1 A'],
      names: ['a.ex'],
      expected: ['= 1 10.0.0.5:443:a.ex 1', '+ 1 10.0.0.6:443:a.ex 1'],
      shown: ['10.0.0.5 a.ex', '10.0.0.6 a.ex'],
    },
  ],
  [
    'visitors by IPv6 come to a site that is encrypted by IPv4 alone',
    {
      sites: ['1 http 10.0.0.5:80:', '1 http [2001:db8::5]:80:', '1 https 10.0.0.5:443: 0 A'],
      certificates: { A: ['a.ex'] },
      names: ['a.ex'],
      expected: ['= 1 10.0.0.5:443: 0', '+ 1 [2001:db8::5]:443:a.ex 1'],
      shown: ['10.0.0.5 a.ex', '[2001:db8::5] a.ex'],
    },
  ],
  [
    'one name is borne by two sites, each on an address of its own, of which one is encrypted',
    {
      sites: ['1 http 10.0.0.5:80:a.ex', '1 https 10.0.0.5:443:a.ex 1 A', '2 http 10.0.0.6:80:a.ex'],
      names: ['a.ex'],
      expected: ['= 1 10.0.0.5:443:a.ex 1', '+ 2 10.0.0.6:443:a.ex 1'],
    },
  ],
  [
    'entries for all addresses of either kind, without names',
    {
      sites: ['1 http *:80:', '1 https *:443: 0 A', '1 http [::]:80:', '1 https [::]:443: 0 A'],
      certificates: { A: ['a.ex'] },
      names: ['a.ex'],
      expected: ['= 1 *:443: 0', '= 1 [::]:443: 0'],
    },
  ],
  [
    'an address is written otherwise in each entry',
    {
      sites: ['1 http [2001:db8:0:0::5]:80:', '1 https [2001:DB8::0:5]:443: 0 A'],
      certificates: { A: ['a.ex'] },
      names: ['a.ex'],
      expected: ['= 1 [2001:DB8::0:5]:443: 0'],
      shown: ['[2001:db8::5] a.ex'],
    },
  ],
  [
    'names in capitals, with umlauts',
    {
      sites: ['1 http *:80:BÜCHER.ex', '1 https *:443:Bücher.EX 1 A', '2 http *:80:WWW.BÜCHER.ex'],
      names: ['xn--bcher-kva.ex', 'www.xn--bcher-kva.ex'],
      expected: ['= 1 *:443:Bücher.EX 1', '+ 2 *:443:WWW.BÜCHER.ex 1'],
      shown: ['10.0.0.4 xn--bcher-kva.ex', '10.0.0.4 www.xn--bcher-kva.ex'],
    },
  ],
  [
    'HTTP/2 and stapling are switched off in each entry, not all the same',
    {
      sites: ['1 http *:80:a.ex', '1 https *:443:b.ex 5 B', '1 https *:443:c.ex 13 B'],
      names: ['a.ex'],
      expected: ['+ 1 *:443:a.ex 5'],
    },
  ],
  [
    'another site of the same server takes its certificates from the Central Certificate Store',
    {
      sites: ['1 http *:80:a.ex', '2 http *:80:b.ex', '2 https *:443:b.ex 3', '3 https *:443:*.ex 3'],
      names: ['a.ex'],
      expected: ['+ 1 *:443:a.ex 1'],
      shown: ['10.0.0.4 a.ex'],
    },
  ],
  [
    'a cash desk comes to the site unencrypted at another port',
    {
      sites: ['1 http *:80:a.ex', '1 http *:8080:'],
      names: ['a.ex'],
      expected: ['+ 1 *:443:a.ex 1'],
      redirected: false,
    },
  ],
  [
    'the site stands at an odd port alone',
    { sites: ['1 http *:8080:a.ex'], names: ['a.ex'], expected: ['+ 1 *:443:a.ex 1'], redirected: true },
  ],
  [
    'a VPN has nothing to do with an entry by name',
    {
      sites: ['1 http *:80:a.ex', '1 https *:443:a.ex 1 A'],
      neighbours: ['service RemoteAccess'],
      names: ['a.ex'],
      expected: ['= 1 *:443:a.ex 1'],
    },
  ],
];

describe('a server as an administrator may have made it', () => {
  it.each(servers)('%s', async (_title, server) => {
    const report = { threads: '', told: '', ...server };
    const given = serverOf(report);
    const wanted = wish(...report.names);
    const found = checkIis(given, wanted);
    const codes = (severity: string) =>
      found.filter((one) => one.severity === severity).map(({ problem }) => problem.code);
    if ('refused' in report.expected) {
      expect(codes('blocker')).toEqual([report.expected.refused]);
      return;
    }
    expect([codes('blocker'), codes('warning')]).toEqual([[], report.warned ?? []]);
    const made = planIis(given, wanted);
    if (server.redirected !== undefined) expect(made.redirect !== null).toBe(server.redirected);
    const records = made.install.changes.flatMap((change) =>
      change.kind === 'set-binding'
        ? [{ kind: 'binding' as const, path: change.path, thumbprint: fresh, binding: change.binding }]
        : [],
    );
    const told = records.map(
      ({ binding: { before, siteId, bindingInformation, sslFlags } }) =>
        `${before === null ? '+' : '='} ${siteId} ${bindingInformation} ${sslFlags}`,
    );
    expect(told.toSorted()).toEqual(report.expected.toSorted());
    const { model, bind } = reportModel(given);
    const start = model.state;
    expect((await bind(records.map(replacing))).stopped).toEqual([]);
    for (const place of server.shown ?? []) {
      const [address = '', name = ''] = place.split(' ');
      expect([place, rowForHandshake(model.state.rows, address, 443, name)?.thumbprint]).toEqual([
        place,
        fresh,
      ]);
    }
    expect((await bind(records.toReversed().map(inverse))).stopped).toEqual([]);
    expect(orderless(model.state)).toEqual(orderless(start));
    await model.stop();
  });

  it('takes a name’s row away with the last entry for it, and none that was there before', () => {
    const shared = (...sites: readonly string[]) =>
      planIis(
        serverOf({ threads: '', told: '', sites, names: [], expected: [] }),
        wish('a.ex'),
      ).install.changes.map((change) => (change.kind === 'set-binding' ? change.binding.isShared : null));
    expect(shared('1 http 10.0.0.5:80:a.ex', '1 http 10.0.0.6:80:a.ex')).toEqual([false, true]);
    expect(
      shared('1 http 10.0.0.5:80:a.ex', '1 http 10.0.0.6:80:a.ex', '1 https 10.0.0.5:443:a.ex 1 A'),
    ).toEqual([true, true]);
  });
});
