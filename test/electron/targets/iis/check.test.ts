import { describe, expect, it } from 'vitest';
import { checkIis } from '../../../../electron/targets/iis/check.ts';
import type { IisFacts } from '../../../../electron/targets/iis/facts.ts';
import { planIis } from '../../../../electron/targets/iis/plan.ts';
import { targetPlan as planSchema } from '../../../../shared/plan.ts';
import { certificate, facts, plain, site, thumb, wish } from './desk.ts';

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
    ['flags of a newer Windows', facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 513 A'])])],
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

describe('a plan for IIS', () => {
  it('is data, and the same each time', () => {
    const given = facts([shop]);
    const made = planIis(given, wish('shop.ex'));
    expect(planSchema.parse(made)).toEqual(made);
    expect(planIis(given, wish('shop.ex'))).toEqual(made);
  });

  it('stores before it switches over, and redirects last', () => {
    const { import: stored, install, redirect } = planIis(facts([shop]), wish('shop.ex'));
    const kinds = [stored, install, redirect].map((stage) => stage?.changes.map(({ kind }) => kind));
    expect(kinds).toEqual([['backup-configuration', 'import-certificate'], ['set-binding'], ['set-hsts']]);
  });

  it.each([
    [
      'Windows Server 2016 has no setting for it',
      facts([shop], { system: { title: '', build: 14_393, culture: '', dotnet: 528_049 } }),
      'by-hand',
    ],
    [
      'Exchange’s own tools come unencrypted',
      facts([shop], { neighbours: ['service MSExchangeServiceHost'] }),
      'exchange',
    ],
    [
      'a name of the site stays unencrypted',
      facts([site(1, ['http *:80:shop.ex', 'http *:80:intern.ex'])]),
      'by-hand',
    ],
  ])('leaves the redirect to its owner, and says why: %s', (_title, given, why) => {
    const made = planIis(given, wish('shop.ex'));
    expect(made.redirect).toBeNull();
    expect(made.notes.map(({ say }) => say)).toContain(`plan.iis.redirect-${why}`);
  });

  it('changes FTP too where it shows a certificate for these names alone, and says where it does not', () => {
    const given = (names: readonly string[]) =>
      planIis(
        facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A'], { ftpThumbprint: thumb('A') })], {
          certificates: [certificate('A', names)],
        }),
        wish('shop.ex'),
      );
    expect(given(['shop.ex']).install.changes.at(-1)).toMatchObject({
      ...{ kind: 'set-ftp-certificate', siteId: 1, store: 'My' },
      before: { thumbprint: thumb('A'), store: 'My' },
    });
    const other = given(['shop.ex', 'files.ex']);
    expect(other.install.changes.map(({ kind }) => kind)).not.toContain('set-ftp-certificate');
    expect(other.notes.map(({ say }) => say)).toContain('plan.iis.ftp-left');
  });

  it('promises browsers nothing unless that is wished', () => {
    const ages = [wish('shop.ex'), { ...wish('shop.ex'), hsts: true }].map((one) =>
      planIis(facts([shop]), one).redirect?.changes.map((change) =>
        change.kind === 'set-hsts' ? change.after.maxAge : null,
      ),
    );
    expect(ages).toEqual([[0], [63_072_000]]);
  });

  it('shows each site before and after, line by line', () => {
    const given = facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A'])]);
    const [difference] = planIis(given, wish('shop.ex')).differences;
    expect(difference?.before).toBe(
      `http *:80:shop.ex\nhttps *:443:shop.ex  certificate ${'A'.repeat(40)} in My  sslFlags 1\n`,
    );
    expect(difference?.after).toBe(
      'http *:80:shop.ex\nhttps *:443:shop.ex  the new certificate in My  sslFlags 1\n',
    );
  });

  it('lays no file where an application owns the way to it', () => {
    const folders = [
      { path: '/', folder: 'C:\\a' },
      { path: '/.well-known', folder: 'C:\\b' },
    ];
    const made = planIis(facts([{ ...shop, folders }]), wish('shop.ex'));
    expect(made.proofExample?.changes).toMatchObject([{ kind: 'answer-challenges', folders: [] }]);
  });
});
