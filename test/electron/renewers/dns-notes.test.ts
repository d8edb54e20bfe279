import { describe, expect, it } from 'vitest';
import { planOnPosix } from '../../../electron/renewers/posix/plan.ts';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import type { RenewedServices, WishedRenewal } from '../../../electron/renewers/system-renewers.ts';
import { handedOverLine } from '../../../electron/run/posix/prelude-renewal.ts';
import type { RenewalWish } from '../../../shared/job.ts';
import type { OneProof } from '../../../shared/proof.ts';
import { certbotThere, storedAt } from '../../doubles/certbot-there.ts';
import { lasting } from '../../support/lasting.ts';

/** Who renews names that are proven by a login, what a plan says of where that lies, and what it does. */

const names = ['*.shop.test', 'shop.test'];
const services: RenewedServices = {
  usualKey: 'ec-p256',
  shown: () => ['a'.repeat(64)],
  proofFolder: () => undefined,
  lasting: () => [{ ...lasting, open: ['shop.test'] }],
  isPort80Free: () => false,
  installs: () => [],
};
const own: OneProof = {
  ...{ method: 'dns-01', provider: 'rfc2136' },
  settings: { server: '192.0.2.1', keyName: 'k.', secretEnv: 'TSIG' },
};
function planned(by: RenewalWish, change: Partial<WishedRenewal> = {}, facts: Partial<RenewerFacts> = {}) {
  const wish: WishedRenewal = {
    ...{ names, renewal: { by }, proof: own },
    certificate: { directory: 'https://ca.test/dir', contact: 'owner@shop.test' },
    ...change,
  };
  const now = new Date('2026-02-01T00:00:00Z');
  const { renewal, opensProofPath } = planOnPosix({ ...certbotThere, ...facts }, services, wish, now);
  const said = renewal.notes.map(({ say }) => say);
  return { by: renewal.by, notes: renewal.notes, said, opensProofPath, text: JSON.stringify(renewal.stage) };
}
const login = `/etc/sealkeeper/renew/certs/${lasting.certificate}/${lasting.version}/dns/login`;

describe('names that are proven by a login', () => {
  it('are renewed by certbot where their owner wants that, and the plan says where the login lies', () => {
    const { by, notes, text, opensProofPath } = planned('certbot');
    expect(by).toBe('certbot');
    expect(opensProofPath).toBe(false);
    expect(notes).toContainEqual({
      ...{ stage: 'renewal', say: 'plan.renewal.dns-login', facts: { provider: 'RFC 2136' }, path: login },
    });
    expect(text).toContain('dns=dns-rfc2136');
    expect(text).toContain('"dns-login"');
  });

  it('are not without that wish, and are told that the server could', () => {
    for (const asked of [names, ['shop.test']]) {
      const { by, said, text } = planned('auto', { names: asked });
      expect(by).toBe('app');
      expect(said).toContain('plan.renewal.dns-could');
      expect(text).toBe('null');
    }
    expect(planned('app').said).not.toContain('plan.renewal.dns-could');
  });

  it('are told of a part that nobody has tried with a real account', () => {
    const proof: OneProof = { method: 'dns-01', provider: 'cloudflare', settings: { tokenEnv: 'T' } };
    expect(planned('certbot', { proof }).said).toContain('plan.renewal.dns-plugin-untried');
    expect(planned('certbot').said).not.toContain('plan.renewal.dns-plugin-untried');
  });

  it('stay with the app where certbot has no part for it, with the reason', () => {
    const proof: OneProof = { method: 'dns-01', provider: 'ionos', settings: { keyEnv: 'K' } };
    const { by, notes, text } = planned('certbot', { proof });
    expect(by).toBe('app');
    expect(notes).toContainEqual({
      ...{ stage: 'renewal', say: 'plan.renewal.app-dns-server' },
      facts: { provider: 'IONOS', hurdle: 'none' },
    });
    expect(text).toBe('null');
    expect(planned('auto', { proof }).said).not.toContain('plan.renewal.app-dns-server');
  });
});

describe('a lineage of certbot for these names', () => {
  const path = '/etc/letsencrypt/renewal/shop.test.conf';
  const settings = (text: string) => [{ path, sha256: '', text }];
  const kept = (text: string): Partial<RenewerFacts> => ({
    certificates: [storedAt('/etc/letsencrypt/live/shop.test/fullchain.pem', { names })],
    certbotPaths: [path, '/etc/letsencrypt/live/shop.test', '/etc/letsencrypt/archive/shop.test'],
    settings: settings(text),
  });
  const byDns = '[renewalparams]\nauthenticator = dns-rfc2136\nserver = https://ca.test/dir';

  it('of an earlier run gives way to the login of this one, under its name', () => {
    const attached = { ...services, lasting: () => [{ ...lasting, attached: '1' }] };
    const wish: WishedRenewal = {
      ...{ names, renewal: { by: 'certbot' }, proof: own, certificate: { directory: 'https://ca.test/dir' } },
    };
    const facts = { ...certbotThere, ...kept(`${handedOverLine}\n${byDns}`) };
    const { renewal } = planOnPosix(facts, attached, wish, new Date('2026-02-01T00:00:00Z'));
    expect(JSON.stringify(renewal.stage)).toContain('"dns-login"');
    expect(renewal.stage?.changes.map((change) => change.path)).toContain('certbot-lineage shop.test');
  });

  it('of somebody else goes on by its own login, and ours stays here', () => {
    const { by, text, said } = planned('certbot', {}, kept(byDns));
    expect(by).toBe('certbot');
    expect(said).not.toContain('plan.renewal.dns-login');
    expect(text).not.toContain('dns-login');
  });
});
