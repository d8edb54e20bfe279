import { expect, test } from 'vitest';
import { endsLike } from '../../../../electron/outside/signs/name-ends.ts';
import { type Clues, noClues, signsIn } from '../../../../electron/outside/signs/recognise.ts';
import { signLines } from '../../../../shared/content/signs.ts';

const answers = (headers: Readonly<Record<string, string>>): Partial<Clues> => ({
  answers: [{ where: 'shop.com', headers }],
});
const aliases = (...way: string[]): Partial<Clues> => ({ aliases: [{ name: 'www.shop.com', way }] });
const door = (port: number, text: string): Partial<Clues> => ({
  doors: [{ port, where: '192.0.2.1', text }],
});
const nameServers = (...servers: string[]): Partial<Clues> => ({ nameServers: servers });

const cases: readonly (readonly [what: string, clues: Partial<Clues>, expected: readonly string[]])[] = [
  ['nothing', {}, []],
  ['Apache', answers({ server: 'Apache/2.4.62 (Debian)' }), ['server Apache']],
  ['nginx by another name', answers({ server: 'openresty/1.25' }), ['server nginx']],
  ['a server nobody knows', answers({ server: 'Zoot/1.0 (hm)' }), ['server Zoot']],
  ['a server that keeps silent', answers({ server: '' }), []],
  [
    'Cloudflare, which is not the server',
    answers({ server: 'cloudflare', 'cf-ray': '1' }),
    ['network Cloudflare'],
  ],
  ['a network in one of its headers', answers({ 'x-amz-cf-id': '1' }), ['network Amazon CloudFront']],
  ['Wix by its server', answers({ server: 'Pepyaka' }), ['builder Wix']],
  ['Shopify by its alias', aliases('shops.myshopify.com'), ['builder Shopify']],
  [
    'Shopify by its address',
    { addresses: [{ name: 'shop.com', address: '23.227.38.65' }] },
    ['builder Shopify'],
  ],
  [
    'Webflow behind its network',
    { ...aliases('proxy-ssl.webflow.com'), ...answers({ 'cf-ray': '1' }) },
    ['network Cloudflare', 'builder Webflow'],
  ],
  [
    'Plesk by its header',
    answers({ server: 'nginx', 'x-powered-by': 'PleskLin' }),
    ['server nginx', 'panel Plesk'],
  ],
  [
    'Plesk beside PHP, in one header of two values',
    answers({ server: 'nginx', 'x-powered-by': 'PHP/8.2.20, PleskLin' }),
    ['server nginx', 'panel Plesk'],
  ],
  [
    'Plesk by the certificate that it shows where it has no other',
    { certificates: [{ where: 'shop.com', names: ['Plesk'], issuer: 'Plesk' }] },
    ['panel Plesk'],
  ],
  [
    'cPanel by the names that it asks certificates for',
    { certificates: [{ where: 'shop.com', names: ['shop.com', 'cpanel.shop.com'], issuer: 'R12' }] },
    ['panel cPanel'],
  ],
  [
    'cPanel by its own authority',
    { certificates: [{ where: 'shop.com', names: ['shop.com'], issuer: 'cPanel, Inc. (cPanel CA)' }] },
    ['panel cPanel'],
  ],
  [
    'cPanel by where it sends mail programs',
    { services: ['cpanelemaildiscovery.cpanel.net'] },
    ['panel cPanel'],
  ],
  [
    'a load balancer of Amazon’s by its alias',
    aliases('shop-123.eu-central-1.elb.amazonaws.com'),
    ['network AWS Elastic Load Balancing', 'host Amazon Web Services'],
  ],
  ['Azure’s own place for sites', aliases('shop.azurewebsites.net'), ['builder Azure App Service']],
  [
    'Framer by its address',
    { addresses: [{ name: 'shop.com', address: '31.43.160.6' }] },
    ['builder Framer'],
  ],
  ['cPanel by its door', door(2083, '<title>cPanel Login</title>'), ['panel cPanel']],
  ['a door with something else behind it', door(2083, 'hello'), []],
  ['the right words at the wrong door', door(2222, 'cPanel'), []],
  [
    'two panels',
    { doors: [...(door(8443, 'Plesk').doors ?? []), ...(door(10000, 'Webmin').doors ?? [])] },
    ['panel Plesk', 'panel Webmin'],
  ],
  ['Route 53', nameServers('ns-1.awsdns-01.org', 'ns-2.awsdns-02.co.uk'), ['dns Amazon Route 53']],
  ['IONOS', nameServers('ns1023.ui-dns.org'), ['dns IONOS']],
  ['a provider nobody knows', nameServers('ns1.little-host.com'), ['dns little-host.com']],
  ['a private name server', nameServers('ns1.lab.test'), []],
  ['mail at Google', { exchanges: ['aspmx.l.google.com'] }, ['mail Google Workspace']],
  ['mail at somebody’s', { exchanges: ['mx.little-host.com'] }, ['mail little-host.com']],
  [
    'Hetzner by its addresses',
    { addressNames: [{ address: '192.0.2.1', names: ['static.1.2.0.192.clients.your-server.de'] }] },
    ['host Hetzner'],
  ],
];

test.each(cases)('%s', (_what, clues, expected) => {
  const found = signsIn({ ...noClues, ...clues });
  expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
  for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0);
});

/** What a host gives as names, and what stands there. */
const places: readonly (readonly [
  name: string,
  host: string,
  place: string | undefined,
  certificates: string,
])[] = [
  ['static.1.2.0.192.clients.your-server.de', 'Hetzner', 'server', 'own'],
  ['www271.your-server.de', 'Hetzner', 'web-space', 'switch'],
  ['dedi33.your-server.de', 'Hetzner', 'web-space', 'switch'],
  ['cluster021.hosting.ovh.net', 'OVHcloud', 'web-space', 'switch'],
  ['vps-1a2b3c4d.vps.ovh.net', 'OVHcloud', 'server', 'own'],
  ['ns3012345.ip-51-77-1.eu', 'OVHcloud', 'server', 'own'],
  ['something.ovh.net', 'OVHcloud', undefined, 'unknown'],
  ['217-160-0-1.elastic-ssl.ui-r.com', 'IONOS', 'web-space', 'unknown'],
  ['ip82-165-1-1.pbiaas.com', 'IONOS', 'server', 'own'],
  ['w0a.rzone.de', 'STRATO', 'web-space', 'unknown'],
  ['h2345678.stratoserver.net', 'STRATO', 'server', 'own'],
  ['w00f1234.kasserver.com', 'ALL-INKL.COM', 'web-space', 'switch'],
  ['srv512345.hstgr.cloud', 'Hostinger', 'server', 'own'],
  ['srv321.main-hosting.eu', 'Hostinger', 'web-space', 'switch'],
  ['ec2-3-120-1-1.eu-central-1.compute.amazonaws.com', 'Amazon Web Services', undefined, 'own'],
  ['ip-50-62-1-1.ip.secureserver.net', 'GoDaddy', undefined, 'unknown'],
];

test.each(places)('%s is at %s', (name, host, place, certificates) => {
  const [found] = signsIn({ ...noClues, addressNames: [{ address: '192.0.2.1', names: [name] }] });
  expect([found?.name, found?.place, found?.certificates]).toEqual([host, place, certificates]);
});

test('where two addresses say two things, neither is proven', () => {
  const names = ['www271.your-server.de', 'static.1.2.0.192.clients.your-server.de'];
  const [found] = signsIn({ ...noClues, addressNames: [{ address: '192.0.2.1', names }] });
  expect([found?.place, found?.certificates]).toEqual([undefined, 'unknown']);
});

test.each([
  ['a.b.example.com', 'example.com', true],
  ['example.com', 'example.com', true],
  ['notexample.com', 'example.com', false],
  ['example.com.evil.net', 'example.com', false],
  ['ns-1.awsdns-01.com', 'awsdns-*.com', true],
  ['ns-1.awsdns-.com', 'awsdns-*.com', false],
  ['NS.CLOUDFLARE.COM.', 'ns.cloudflare.com', true],
  ['com', 'example.com', false],
])('whether %s ends like %s', (host, ending, expected) => {
  expect(endsLike(host, [ending])).toBe(expected);
});

test('hostile headers come as one clean line', () => {
  const [found] = signsIn({ ...noClues, ...answers({ server: `Evil\u001b[31m\u202e${'x'.repeat(500)}` }) });
  expect(found?.name).toMatch(/^[ -~]{1,41}$/);
  expect(JSON.stringify(found)).not.toMatch(/\\u001b|\u202e/);
});

test('every line has something to know it by, and nobody stands twice in a list', () => {
  for (const lines of Object.values(signLines())) {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const { id, name, source, checkedOn, certainty, certificates, ...clues } of lines) {
      expect([id, name, source, checkedOn, certainty, certificates].every(Boolean)).toBe(true);
      expect(Object.keys(clues).length, id).toBeGreaterThan(0);
      const texts = Object.values(clues)
        .flat()
        .filter((clue) => typeof clue === 'string');
      expect(
        texts.filter((text) => text !== text.toLowerCase()),
        id,
      ).toEqual([]);
    }
  }
});
