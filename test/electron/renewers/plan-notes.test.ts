import { describe, expect, it } from 'vitest';
import { planOnPosix } from '../../../electron/renewers/posix/plan.ts';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import type { RenewedServices, WishedRenewal } from '../../../electron/renewers/system-renewers.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';
import { modMdGround as ground, lasting } from '../../support/lasting.ts';

/** What a plan says of those who renew beside it. */

const served = 'a'.repeat(64);
const now = new Date('2026-02-01T00:00:00Z');
const names = ['shop.test', 'www.shop.test'];
const kept = (path: string) => ({
  ...{ path, realPath: path, fingerprint: served, names: ['shop.test'] },
  ...{ notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-04-01T00:00:00.000Z' },
});
const services: RenewedServices = {
  usualKey: 'ec-p256',
  shown: () => [served],
  proofFolder: () => undefined,
  lasting: () => [{ ...lasting, open: names, modMd: { ground } }],
  isPort80Free: () => false,
  installs: () => [],
};
const wish: WishedRenewal = {
  names,
  renewal: { by: 'auto' },
  certificate: { directory: 'https://ca.test/dir', contact: 'owner@shop.test' },
};
function planned(facts: Partial<RenewerFacts>, change: Partial<WishedRenewal> = {}) {
  const { renewal } = planOnPosix({ ...certbotThere, ...facts }, services, { ...wish, ...change }, now);
  return { by: renewal.by, notes: renewal.notes };
}

describe('somebody who renews a certificate that lacks a name', () => {
  it('is told beside whoever renews from now on', () => {
    const { by, notes } = planned({
      certificates: [kept('/root/.acme.sh/shop.test_ecc/fullchain.cer')],
      cron: [{ path: 'crontab of root', isIdle: false, line: '0 1 * * * /root/.acme.sh/acme.sh --cron' }],
    });
    expect(by).toBe('mod-md');
    expect(notes).toContainEqual({
      stage: 'renewal',
      say: 'plan.renewal.lacks',
      facts: { by: 'acme.sh', known: 'shop.test', missing: 'www.shop.test' },
    });
  });

  it('keeps mod_md from it where it is mod_md itself', () => {
    const { by, notes } = planned({
      certificates: [kept('/etc/apache2/md/domains/shop.test/pubcert.pem')],
      processes: ['mod_md'],
    });
    expect(by).toBe('certbot');
    expect(notes.map(({ say }) => say)).toContain('plan.renewal.lacks');
  });

  it('is not where it renews no more', () => {
    const { notes } = planned({ certificates: [kept('/root/.acme.sh/shop.test_ecc/fullchain.cer')] });
    expect(notes.map(({ say }) => say)).not.toContain('plan.renewal.lacks');
  });
});

describe('somebody who renews all of them', () => {
  it('goes on, with a daily call of ours that an earlier version has set up brought to today’s form', () => {
    const daily = '/etc/cron.d/sealkeeper-shop_test';
    const facts: RenewerFacts = {
      ...{ ...certbotThere, timers: [], own: { files: { [daily]: 'f'.repeat(64) }, handed: [] } },
      certificates: [{ ...kept('/root/.acme.sh/shop.test_ecc/fullchain.cer'), names }],
      cron: [{ path: 'crontab of root', isIdle: false, line: '0 1 * * * /root/.acme.sh/acme.sh --cron' }],
    };
    const { renewal } = planOnPosix(facts, services, wish, now);
    expect(renewal.by).toBe('acme.sh');
    expect(renewal.stage?.changes.at(-1)).toMatchObject({
      ...{ kind: 'write-file', path: daily, before: { state: 'file', sha256: 'f'.repeat(64) } },
    });
    const unseen = { history: { times: 2, formerEnd: null } };
    const hidden = planOnPosix(
      { ...facts, cron: [], certificates: facts.certificates.map((one) => ({ ...one, ...unseen })) },
      services,
      wish,
      now,
    );
    expect(hidden.renewal.by).toBe('acme.sh');
    expect(hidden.renewal.notes).toContainEqual({
      ...{ stage: 'renewal', say: 'plan.renewal.other-unseen' },
      facts: { by: 'acme.sh', times: 2, last: '2026-01-01' },
    });
  });
});

describe('what an earlier run has handed over', () => {
  const link = '/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-shop.test';
  it.each(['app', 'nobody'] as const)('is told where %s shall renew', (by) => {
    const says = (facts: Partial<RenewerFacts>) =>
      planned(facts, { renewal: { by } }).notes.map(({ say }) => say);
    expect(says({})).not.toContain('plan.renewal.still-handed');
    expect(says({ certbotPaths: [link] })).toContain('plan.renewal.still-handed');
    expect(
      says({ timers: [{ name: 'sealkeeper-shop.test.timer', isEnabled: true, isWaiting: true }] }),
    ).toContain('plan.renewal.still-handed');
  });
});

describe('a certificate of an earlier run that is called otherwise', () => {
  it('is told, as its renewal goes on with nobody being shown it', () => {
    const link = (name: string) => `/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-${name}`;
    const handed = (certificate: string) => ({
      ...{ certificate, target: '1', names: ['shop.test', 'elsewhere.test'], services: [], probes: [] },
      ...{ lineage: certificate, isModMd: false },
    });
    const former = (name: string) =>
      planned({ certbotPaths: [link(name)], own: { files: {}, handed: [handed(name)] } }).notes.filter(
        ({ say }) => say === 'plan.renewal.former-handed',
      );
    expect(former('www.shop.test')).toMatchObject([{ facts: { name: 'www.shop.test', by: 'Certbot' } }]);
    expect(former('shop.test')).toEqual([]);
    expect(former('other.test')).toEqual([]);
  });
});

describe('an authority that wants an account of its customers', () => {
  const external = { ...wish.certificate, externalAccount: { kid: 'k' } };
  const account = {
    path: '/etc/letsencrypt/accounts/ca.test/dir/0a/regr.json',
    text: '{"uri": "https://ca.test/acct/1"}',
    sha256: '',
  };
  it('is asked by a certbot that has one there, and by no other', () => {
    expect(planned({}, { certificate: external }).by).toBe('app');
    expect(planned({ settings: [account] }, { certificate: external }).by).toBe('certbot');
  });
});
