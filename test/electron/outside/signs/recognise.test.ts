import { expect, test } from 'vitest';
import { type Clues, endsLike, noClues, signsIn } from '../../../../electron/outside/signs/recognise.ts';
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
  for (const lines of Object.values(signLines)) {
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
