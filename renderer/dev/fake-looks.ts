import { known } from '../../shared/look/known.ts';
import type { MailHost } from '../../shared/look/mail.ts';
import type { Sign } from '../../shared/look/signs.ts';
import { nameFrom, type SiteLook } from '../../shared/look.ts';
import { sampleChain } from '../screens/learn/figures/sample-chain.ts';
import { fakeLook, fakeView, names } from './fake-data.ts';
import { muchFound } from './fake-found.ts';

/** Sites that lead along other flows than the usual one. */
export type FoundScenario = keyof typeof looks;

const [domain = ''] = names;
const address = '203.0.113.24';

export function lookFor(scenario: string): SiteLook {
  return Object.hasOwn(looks, scenario) ? looks[scenario as FoundScenario] : fakeLook;
}

/** Finds one thing after the other. */
export function lookingAround(scenario: string) {
  const look = lookFor(scenario);
  return look.findings.map((_, done) => ({
    doing: done > 2 ? 'look.mail' : 'look.pages',
    done,
    of: look.findings.length,
    look: { ...look, findings: look.findings.slice(0, done + 1), isComplete: false },
  }));
}

const sign = (kind: Sign['kind'], id: string, name: string, certificates: Sign['certificates']): Sign => ({
  kind,
  id,
  name,
  certificates,
  evidence: [{ how: 'header', what: name, where: domain }],
});

const mailHost = (name: string): MailHost => ({
  name,
  roles: ['programs', 'exchange'],
  addresses: [address],
  isOwn: true,
  endpoints: [
    {
      host: name,
      address,
      door: 'imaps',
      state: 'encrypted',
      certificate: null,
      software: 'Dovecot',
      reason: null,
    },
  ],
});

/** The same site with a certificate that browsers trust. */
function encrypted(look: SiteLook, until: string): SiteLook {
  return {
    ...look,
    certificateNames: [...names],
    names: look.names.map((seen) => {
      const view = fakeView(seen.name, true);
      return {
        ...seen,
        views: [{ ...view, https: { ...view.https, notAfter: until } }],
        certificates: [{ address, certificate: sampleChain }],
      };
    }),
    findings: [
      {
        id: 'certificate-good',
        severity: 'good',
        facts: { name: domain, days: 80, endsAt: Date.parse(until), issuer: 'Let’s Encrypt E8' },
      },
    ],
  };
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const looks = {
  'much-found': muchFound,
  'own-mail': {
    ...fakeLook,
    names: [...fakeLook.names, nameFrom('autodiscover.hofladen.example', ['autodiscover'], [address])],
    mail: { hosts: [mailHost('mail.hofladen.example')], state: 'seen' },
    dns: { ...fakeLook.dns, mx: known([{ priority: 10, host: 'mail.hofladen.example' }]) },
    signs: [sign('dns', 'ionos', 'IONOS', 'own')],
  },
  builder: {
    ...encrypted(fakeLook, inDays(80)),
    signs: [sign('builder', 'wix', 'Wix', 'automatic')],
    findings: [
      ...encrypted(fakeLook, inDays(80)).findings,
      { id: 'builder', severity: 'good', facts: { name: domain, network: 'Wix', evidence: 'header' } },
    ],
  },
  shopify: {
    ...encrypted(fakeLook, inDays(80)),
    signs: [sign('builder', 'shopify', 'Shopify', 'automatic')],
    findings: [
      ...encrypted(fakeLook, inDays(80)).findings,
      { id: 'builder', severity: 'good', facts: { name: domain, network: 'Shopify', evidence: 'alias' } },
    ],
  },
  'good-certificate': encrypted(fakeLook, inDays(80)),
  unproven: { ...fakeLook, signs: [sign('host', 'godaddy', 'GoDaddy', 'unknown')] },
  'web-space': {
    ...fakeLook,
    signs: [{ ...sign('host', 'hetzner', 'Hetzner', 'switch'), place: 'web-space' }],
  },
  panel: { ...fakeLook, signs: [sign('panel', 'plesk', 'Plesk', 'switch')] },
  network: {
    ...encrypted(fakeLook, inDays(80)),
    network: 'Cloudflare',
    signs: [
      sign('network', 'cloudflare', 'Cloudflare', 'automatic'),
      sign('dns', 'cloudflare', 'Cloudflare', 'own'),
    ],
  },
  'port-80-shut': {
    ...fakeLook,
    names: fakeLook.names.map((seen) => ({
      ...seen,
      views: seen.views.map((view) => ({
        ...view,
        http: { status: null, redirects: [], finalStatus: null, problem: 'ECONNREFUSED' },
        https: {
          ...fakeView(seen.name, true).https,
          trusted: false,
          reason: 'CERT_HAS_EXPIRED',
          notAfter: inDays(-3),
        },
      })),
    })),
    findings: [{ id: 'port-80-closed', severity: 'care', facts: { name: domain, addresses: address } }],
  },
} as const satisfies Readonly<Record<string, SiteLook>>;
