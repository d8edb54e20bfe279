import { describe, expect, it } from 'vitest';
import { dnsWay } from '../../../electron/renewers/certbot/dns-way.ts';
import { certbotPlugins } from '../../../shared/dns/certbot-plugins.ts';
import { dnsProviders } from '../../../shared/dns/providers.ts';
import type { OneProof, ProofWish } from '../../../shared/proof.ts';

const server = { certbot: null, isCertbotInstalled: false, certbotParts: [], managers: ['apt-get'] };
const names = ['shop.test', '*.shop.test'];
const by = (provider: string, settings: Record<string, string> = {}): OneProof => ({
  ...{ method: 'dns-01', provider, settings },
});
const own = by('rfc2136', { server: '192.0.2.1', keyName: 'k.', secretEnv: 'S' });
const hurdleOf = (proof: ProofWish, change: Partial<Parameters<typeof dnsWay>[1]> = {}) => {
  const way = dnsWay({ names, proof }, { ...server, ...change });
  return way !== null && 'hurdle' in way ? way.hurdle.facts.hurdle : way;
};

describe('certbot on the server as one that proves by DNS', () => {
  it('is given the part that its distribution ships, unless that is there', () => {
    expect(dnsWay({ names, proof: own }, server)).toMatchObject({
      ...{ provider: 'RFC 2136', package: 'python3-certbot-dns-rfc2136', manager: 'apt-get' },
      plugin: { id: 'dns-rfc2136' },
    });
    const there = { ...server, certbot: '/usr/bin/certbot', isCertbotInstalled: true };
    expect(dnsWay({ names, proof: own }, { ...there, certbotParts: ['dns-rfc2136'] })).toMatchObject({
      package: null,
    });
    expect(dnsWay({ names, proof: own }, { ...there, certbotParts: ['dns-google'] })).toMatchObject({
      package: 'python3-certbot-dns-rfc2136',
    });
  });

  it('does not follow an alias', () => {
    const way = dnsWay({ names, proof: own, ledAway: ['shop.test'] }, server);
    expect(way).toMatchObject({ hurdle: { facts: { hurdle: 'alias' } } });
  });

  it.each<[string, ProofWish]>([
    ['by a file', { method: 'http-01' }],
    ['by hand', { method: 'dns-01', by: 'hand' }],
  ])('is no question of names that are proven %s', (_, proof) => {
    expect(dnsWay({ names, proof }, server)).toBeNull();
  });

  it.each<[string, ProofWish, Parameters<typeof hurdleOf>[1]]>([
    ['mixed', { default: own, names: { 'shop.test': { method: 'http-01' } } }, {}],
    ['mixed', { default: own, names: { 'shop.test': by('cloudflare', { tokenEnv: 'T' }) } }, {}],
    ['lasting', { ...own, method: 'dns-persist-01' } as OneProof, {}],
    ['none', by('ionos', { keyEnv: 'K' }), {}],
    ['none', by('bind'), {}],
    ['hostname', by('rfc2136', { server: 'ns.shop.test', keyName: 'k.', secretEnv: 'S' }), {}],
    ['elsewhere', own, { certbot: '/snap/bin/certbot', isCertbotSnap: true }],
    ['elsewhere', own, { certbot: '/usr/bin/certbot', isCertbotInstalled: false }],
    ['elsewhere', own, { certbot: '/usr/local/bin/certbot', isCertbotInstalled: true }],
    ['system', own, { managers: ['apk'] }],
    ['system', by('google-cloud', { serviceAccountEnv: 'S' }), { managers: ['dnf'] }],
  ])('is held up: %s', (hurdle, proof, change) => {
    expect(hurdleOf(proof, change)).toBe(hurdle);
  });
});

it('knows a field of its provider for each word of a login', () => {
  expect(Object.keys(certbotPlugins).filter((id) => !Object.hasOwn(dnsProviders, id))).toEqual([]);
  const tried = Object.values(certbotPlugins).filter(({ triedOn }) => triedOn === 'the-real-thing');
  expect(tried.map(({ id }) => id)).toEqual(['dns-rfc2136']);
});
