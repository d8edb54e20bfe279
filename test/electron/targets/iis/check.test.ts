import { describe, expect, it } from 'vitest';
import { checkIis } from '../../../../electron/targets/iis/check.ts';
import type { IisFacts } from '../../../../electron/targets/iis/facts.ts';
import { certificate, facts, plain, site, wish } from './desk.ts';

const shop = site(1, ['http *:80:shop.ex']);

const storedIn = (store: string) => {
  const one = site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A']);
  return { ...one, bindings: one.bindings.map((binding) => ({ ...binding, store })) };
};

describe('what is found before anything is planned', () => {
  it.each<[string, IisFacts, string, string]>([
    ['a login without rights', facts([shop], { isElevated: false }), 'windows-not-administrator', 'blocker'],
    ['a service that is off', facts([shop], { isRunning: false }), 'web-server-stopped', 'blocker'],
    [
      'settings of several servers',
      facts([shop], { hasSharedConfiguration: true }),
      'iis-shared-configuration',
      'blocker',
    ],
    ['a name of no site', facts([site(1, ['http *:80:other.ex'])]), 'name-not-on-server', 'blocker'],
    [
      'a name that could be of any site',
      facts([site(1, ['http 10.0.0.5:80:']), site(2, ['http 10.0.0.6:80:'])]),
      'name-on-several-sites',
      'blocker',
    ],
    ['a site that is stopped', facts([{ ...shop, state: 'Stopped' }]), 'web-server-stopped', 'blocker'],
    [
      'the central store',
      facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 3'])]),
      'iis-central-store',
      'blocker',
    ],
    [
      'flags of a Windows that nobody knows yet',
      facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 513 A'])]),
      'iis-entry-unfit',
      'blocker',
    ],
    [
      'an entry by name that bears none',
      facts([site(1, ['http *:80:', 'https *:443: 1'])]),
      'iis-entry-unfit',
      'blocker',
    ],
    ['a store whose name no verb takes', facts([storedIn('Geschäft')]), 'iis-entry-unfit', 'blocker'],
    [
      'a shared address with another name on it',
      facts([
        site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 0 A']),
        site(2, ['http *:80:other.ex', 'https *:443:other.ex 0 A']),
      ]),
      'iis-address-crowded',
      'blocker',
    ],
    [
      'an own address whose certificate holds another name',
      facts([site(1, ['http 10.0.0.5:80:', 'https 10.0.0.5:443: 0 A'])], {
        certificates: [certificate('A', ['shop.ex', 'mail.shop.ex'])],
      }),
      'iis-address-crowded',
      'blocker',
    ],
    [
      'a stopped site that bears the entry already',
      facts([
        site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A'], { state: 'Stopped' }),
        site(2, ['http *:80:shop.ex']),
      ]),
      'iis-held-by-stopped-site',
      'blocker',
    ],
    [
      'a name encrypted at other ports of several sites alone',
      facts([site(1, ['https *:8443:shop.ex 1 A']), site(2, ['https *:9443:shop.ex 1 A'])]),
      'name-on-several-sites',
      'blocker',
    ],
    ['another program at port 443', facts([shop], { ports: [22, 80, 443] }), 'iis-port-held', 'blocker'],
    [
      'a name for which AD FS has set a certificate',
      facts([shop], {
        ports: [80, 443],
        endpoints: [
          {
            ...{ kind: 'name', endpoint: 'shop.ex:443', thumbprint: 'B' },
            attributes: { ...plain, appId: '{5d89a20c-beab-4389-9447-324788eb944a}' },
          },
        ],
      }),
      'iis-name-held',
      'blocker',
    ],
    [
      'more entries than one commit takes',
      facts([
        site(
          1,
          Array.from({ length: 5_001 }, (_, at) => `https *:${at + 10_000}:shop.ex 1 A`).concat([
            'http *:80:shop.ex',
          ]),
        ),
      ]),
      'iis-too-many-bindings',
      'blocker',
    ],
    [
      'an address that may show another certificate',
      facts([shop], {
        endpoints: [{ kind: 'address', endpoint: '10.0.0.9:443', thumbprint: 'B', attributes: plain }],
      }),
      'iis-address-shadows',
      'warning',
    ],
    [
      'an address that shows everybody another certificate before any by name',
      facts([site(1, ['http 10.0.0.5:80:shop.ex']), site(2, ['https 10.0.0.5:443:other.ex 0 B'])], {
        endpoints: [{ kind: 'address', endpoint: '10.0.0.5:443', thumbprint: 'B', attributes: plain }],
      }),
      'iis-address-crowded',
      'blocker',
    ],
    [
      'the only address, which shows another certificate',
      facts([shop], {
        addresses: ['fe80::1%4', '10.0.0.4'],
        endpoints: [{ kind: 'address', endpoint: '10.0.0.4:443', thumbprint: 'B', attributes: plain }],
      }),
      'iis-address-crowded',
      'blocker',
    ],
    [
      'left-overs that lose certificates',
      facts([shop], { hasStaleMetadata: true }),
      'iis-certificates-vanish',
      'warning',
    ],
    ['Plesk', facts([shop], { neighbours: ['service plesksrv'] }), 'iis-panel', 'blocker'],
    [
      'Exchange',
      facts([shop], { neighbours: ['service MSExchangeServiceHost'] }),
      'iis-program-beside',
      'warning',
    ],
    ['a gateway', facts([shop], { neighbours: ['service TSGateway'] }), 'iis-program-beside', 'warning'],
    ['AD FS', facts([shop], { neighbours: ['service adfssrv'] }), 'iis-program-beside', 'warning'],
    [
      'another program',
      facts([shop], { neighbours: ['task win-acme renew'] }),
      'other-certificate-program',
      'warning',
    ],
  ])('%s', (_title, given, code, severity) => {
    const found = checkIis(given, wish('shop.ex'));
    expect(found.map((check) => [check.problem.code, check.severity])).toContainEqual([code, severity]);
  });

  it.each<[string, IisFacts]>([
    ['a usual shop', facts([shop])],
    [
      'another program at port 443 where http.sys keeps to its own addresses',
      facts([shop], { ports: [80, 443], listenOn: ['10.0.0.4'] }),
    ],
    [
      'a stopped twin that stands first',
      facts([{ ...shop, state: 'Stopped' }, site(2, ['http *:80:shop.ex'])]),
    ],
    [
      'a stopped Default Web Site for every name',
      facts([site(1, ['http *:80:'], { state: 'Stopped' }), site(2, ['http 10.0.0.5:80:'])]),
    ],
    ['a site that is encrypted only, without a name', facts([site(1, ['https *:443: 0 A'])])],
    [
      'rows at 443 that IIS minds itself',
      facts([site(1, [...['http *:80:shop.ex'], 'https *:443:a.ex 1 A'])], { ports: [80, 443] }),
    ],
  ])('has nothing against %s', (_title, given) => {
    expect(checkIis(given, wish('shop.ex'))).toEqual([]);
  });
});
