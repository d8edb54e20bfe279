import { describe, expect, it } from 'vitest';
import type { Lasting } from '../../../electron/renewers/lasting.ts';
import { planOnPosix } from '../../../electron/renewers/posix/plan.ts';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import type { HandedBefore } from '../../../electron/renewers/reading-own.ts';
import type { RenewedServices, WishedRenewal } from '../../../electron/renewers/system-renewers.ts';
import { sha256 } from '../../../electron/text/digest.ts';
import { applyEdits, toBytes } from '../../../electron/text/edits.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';
import { modMdGround, lasting as usual } from '../../support/lasting.ts';

/** What an earlier run has handed over by another first name, behind a run whose certificate takes its place. */

const names = ['new.test', 'shop.test'];
const lasting: Lasting = {
  ...usual,
  ...{ certificate: 'new.test', open: names },
  services: [
    { kind: 'apache', program: '/usr/sbin/apache2ctl', starter: { by: 'systemd', unit: 'apache2.service' } },
  ],
  probes: names.map((name) => ({ address: '127.0.0.1', port: 443, name })),
};
const services = (change: object = {}): RenewedServices => ({
  usualKey: 'ec-p256',
  shown: () => [],
  proofFolder: () => undefined,
  lasting: () => [{ ...lasting, ...change }],
  isPort80Free: () => false,
  installs: () => [],
});
const wish: WishedRenewal = {
  names,
  renewal: { by: 'auto' },
  certificate: { directory: 'https://ca.test/dir', contact: 'owner@shop.test' },
};
const handed: HandedBefore = {
  ...{ certificate: 'shop.test', target: '1', names: ['shop.test'], services: ['apache'] },
  ...{ probes: ['127.0.0.1:443 shop.test'], lineage: 'shop.test', isModMd: false },
};
const ours =
  '# x\nversion = 2.1.0\n\n[renewalparams]\naccount = 0af1\nauthenticator = webroot\nwebroot_path = /var/www/sealkeeper-acme,\n';
const settings = (text: string) => ({
  path: '/etc/letsencrypt/renewal/shop.test.conf',
  text: text.replace(/\n$/, ''),
  sha256: sha256(toBytes(text)),
});
const link = '/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-shop.test';
function planned(facts: Partial<RenewerFacts> = {}, one: Partial<HandedBefore> = {}, change: object = {}) {
  const { renewal } = planOnPosix(
    {
      ...{ ...certbotThere, certbotPaths: [link], settings: [settings(ours)] },
      ...{ own: { files: {}, handed: [{ ...handed, ...one }] } },
      ...facts,
    },
    services(change),
    wish,
    new Date('2026-02-01T00:00:00Z'),
  );
  const says = renewal.notes.map(({ say }) => say).filter((say) => say.startsWith('plan.renewal.former-'));
  return { by: renewal.by, says, changes: renewal.stage?.changes ?? [] };
}
const current = '/etc/sealkeeper/renew/certs/shop.test/current';
const detached = {
  ...{ kind: 'swap-link', path: current, target: 'replaced' },
  before: { state: 'link', target: '1' },
};

describe('an earlier hand-over to certbot', () => {
  it('is taken apart: certbot renews that lineage no more, and nothing calls its hook', () => {
    const { by, says, changes } = planned();
    expect(by).toBe('certbot');
    expect(says).toEqual(['plan.renewal.former-retired']);
    expect(changes.at(-1)).toEqual(detached);
    const edit = changes.find((change) => change.kind === 'edit-file');
    expect(edit?.path).toBe('/etc/letsencrypt/renewal/shop.test.conf');
    const after = applyEdits(toBytes(ours), edit?.kind === 'edit-file' ? edit.edits : []);
    expect(after).toBe(ours.replace('[renewalparams]\n', '[renewalparams]\nautorenew = False\n'));
  });

  it('likewise where Apache itself renews from now on', () => {
    const { by, says, changes } = planned({}, {}, { modMd: { ground: modMdGround } });
    expect([by, says]).toEqual(['mod-md', ['plan.renewal.former-retired']]);
    expect(changes).toContainEqual(detached);
  });

  it('of a lineage that listens itself is known by its line', () => {
    const text =
      '# handed over by Sealkeeper\n\n[renewalparams]\nauthenticator = standalone\nautorenew = True\n';
    const { says, changes } = planned({ settings: [settings(text)] });
    expect(says).toEqual(['plan.renewal.former-retired']);
    expect(changes).toContainEqual(
      expect.objectContaining({ edits: [expect.objectContaining({ text: 'autorenew = False\n' })] }),
    );
  });

  it.each<[string, Partial<RenewerFacts>, Partial<HandedBefore>, readonly string[]]>([
    [
      'a lineage of somebody else’s goes on',
      { settings: [settings(ours.replace('sealkeeper-acme', 'html'))] },
      {},
      ['plan.renewal.former-theirs'],
    ],
    ['whom a daily call alone follows', {}, { lineage: null }, ['plan.renewal.former-detached']],
  ])('only its hook is taken out: %s', (_, facts, one, expected) => {
    const { says, changes } = planned(facts, one);
    expect(says).toEqual(expected);
    expect(changes).toContainEqual(detached);
    expect(changes.filter(({ kind }) => kind === 'edit-file')).toEqual([]);
  });

  it('whose lineage goes on for the new certificate loses its hook alone', () => {
    const served = 'a'.repeat(64);
    const path = '/etc/letsencrypt/live/shop.test/cert.pem';
    const kept = {
      ...{ path, realPath: path, fingerprint: served, names },
      ...{ notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-04-01T00:00:00.000Z' },
    };
    const { renewal } = planOnPosix(
      {
        ...{ ...certbotThere, certificates: [kept], settings: [settings(ours)] },
        own: { files: {}, handed: [handed] },
      },
      { ...services(), shown: () => [served] },
      wish,
      new Date('2026-02-01T00:00:00Z'),
    );
    expect(renewal.by).toBe('certbot');
    expect(renewal.stage?.changes.filter(({ kind }) => kind === 'edit-file')).toEqual([]);
    expect(renewal.stage?.changes).toContainEqual(detached);
  });

  it.each<[string, Partial<HandedBefore>]>([
    ['with a name that the new one lacks', { names: ['shop.test', 'other.test'] }],
    ['shown at a door where the new one is not', { probes: ['127.0.0.1:993 shop.test imap'] }],
    ['shown by a service that the new one is not for', { services: ['apache', 'dovecot'] }],
    ['to Apache’s own mod_md', { isModMd: true }],
    ['of this very certificate', { certificate: 'new.test' }],
    ['whose hook says nothing of its names', { names: [] }],
  ])('stays: %s', (_, one) => {
    const { changes } = planned({}, one);
    expect(changes.filter((change) => change.path === current && change.kind === 'swap-link')).toEqual([]);
    expect(changes.filter(({ kind }) => kind === 'edit-file')).toEqual([]);
  });
});
