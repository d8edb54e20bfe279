import { describe, expect, it } from 'vitest';
import { certbotStage } from '../../../electron/renewers/certbot/stage.ts';
import type { Choice } from '../../../electron/renewers/choice.ts';
import { dailyTime, dailyUnits } from '../../../electron/renewers/hook/daily.ts';
import { CannotBeTold } from '../../../electron/renewers/hook/data-files.ts';
import type { Lasting } from '../../../electron/renewers/lasting.ts';
import { sha256 } from '../../../electron/text/digest.ts';
import { toBytes } from '../../../electron/text/edits.ts';
import { certbotPlugins } from '../../../shared/dns/certbot-plugins.ts';
import { type Change, stage as stageSchema } from '../../../shared/plan.ts';
import { nothingStands } from '../../support/lasting.ts';

const choice: Extract<Choice, { newLineage: string }> = {
  by: 'certbot',
  program: '/usr/bin/certbot',
  isInstalled: true,
  timer: 'certbot.timer',
  needsStarting: false,
  calls: 'systemd',
  standing: nothingStands,
  isLinked: false,
  lineage: null,
  newLineage: 'shop.test',
  mending: null,
  usesWay: true,
  mended: [],
  besides: [],
  why: { say: 'plan.renewal.certbot', facts: { starter: 'certbot.timer' } },
};
const lasting: Lasting = {
  certificate: 'shop.test',
  version: 3,
  attached: null,
  webroot: '/var/www/sealkeeper-acme',
  open: ['shop.test'],
  services: [
    { kind: 'apache', program: '/usr/sbin/apache2ctl', starter: { by: 'systemd', unit: 'apache2.service' } },
  ],
  probes: [{ address: '127.0.0.1', port: 443, name: 'shop.test' }],
};
const wish = { names: ['shop.test'], directory: 'https://ca.test/dir', contact: 'owner@shop.test' };
const told = (change: Partial<typeof choice> = {}, more: Partial<Lasting> = {}) =>
  stageSchema.parse(certbotStage({ ...choice, ...change }, { ...lasting, ...more }, wish)).changes;
const own = '/etc/sealkeeper/renew/certs/shop.test';
/** As this version has it called each day. */
const calledAlready = {
  ...nothingStands,
  files: Object.fromEntries(
    dailyUnits('shop.test', dailyTime('shop.test')).map(({ path, text }) => [path, sha256(toBytes(text))]),
  ),
  timers: ['sealkeeper-shop.test.timer'],
};
const commands = (changes: ReturnType<typeof told>) =>
  changes.flatMap((change) => (change.kind === 'run-command' ? change.run.command : []));

describe('what hands a certificate over to certbot', () => {
  it('lays down the hook first, then certbot, then what starts both', () => {
    const changes = told();
    expect(changes.map(({ path }) => path)).toEqual([
      '/etc/sealkeeper/renew',
      '/etc/sealkeeper/renew/certs',
      own,
      `${own}/3`,
      `${own}/3/hook`,
      ...['source', 'names', 'services', 'probes', 'keep'].map((name) => `${own}/3/${name}`),
      `${own}/3/certbot`,
      `${own}/current`,
      'renewal-hook shop.test',
      'unit certbot.timer',
      'certbot-lineage shop.test',
      '/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-shop.test',
      '/etc/systemd/system/sealkeeper-shop.test.service',
      '/etc/systemd/system/sealkeeper-shop.test.timer',
      'unit sealkeeper-shop.test.timer',
    ]);
  });

  it('tells certbot where to go on, and never a key', () => {
    const text = JSON.stringify(told());
    expect(text).toContain(
      'program=/usr/bin/certbot\\nserver=https://ca.test/dir\\ncontact=owner@shop.test\\nwebroot=/var/www/sealkeeper-acme\\n',
    );
    expect(text).not.toMatch(/BEGIN/);
  });

  it('has it keep the key where a mail server shows it, which DNS may name', () => {
    expect(JSON.stringify(told())).not.toContain('reuse=yes');
    const mail = [
      ...lasting.services,
      { kind: 'postfix', program: '/usr/sbin/postfix', starter: { by: 'systemd', unit: 'postfix.service' } },
    ] as const;
    expect(JSON.stringify(told({}, { services: mail }))).toContain(
      'webroot=/var/www/sealkeeper-acme\\nreuse=yes\\n',
    );
  });

  it('tells it the kind of certificate to ask for', () => {
    const changes = stageSchema.parse(
      certbotStage(choice, lasting, { ...wish, profile: 'shortlived', chain: 'ISRG Root X1' }),
    ).changes;
    expect(JSON.stringify(changes)).toContain(
      'webroot=/var/www/sealkeeper-acme\\nprofile=shortlived\\nchain=ISRG Root X1\\n',
    );
  });

  it('installs it where it is not there', () => {
    expect(commands(told({ isInstalled: false }))).toEqual([
      'attach-renewal-hook',
      'install-package',
      'enable-unit',
      'hand-over-to-certbot',
      'enable-unit',
    ]);
  });

  it('lays the login where root alone reads it, before the part that uses it, and says it in no text', () => {
    const plugin = certbotPlugins.rfc2136;
    if (plugin === undefined) throw new Error('no plug-in for RFC 2136');
    const dns = { plugin, provider: 'RFC 2136', package: 'python3-certbot-dns-rfc2136', manager: 'apt-get' };
    const changes = told({ isInstalled: false, usesWay: false, dns });
    expect(changes.filter(({ path }) => path.startsWith(`${own}/3/dns`))).toEqual([
      { kind: 'make-directory', path: `${own}/3/dns`, mode: 0o700 },
      {
        ...{ kind: 'write-file', path: `${own}/3/dns/login`, mode: 0o600 },
        ...{ before: { state: 'absent' }, content: { from: 'dns-login' } },
      },
    ]);
    const packages = changes.flatMap(({ path }) => (path.startsWith('package ') ? [path] : []));
    expect(packages).toEqual(['package certbot', 'package python3-certbot-dns-rfc2136']);
    expect(JSON.stringify(changes)).toContain('dns=dns-rfc2136\\ndns-seconds=30\\n');
    expect(JSON.stringify(told({ dns: { ...dns, package: null } }))).not.toContain('python3-certbot');
  });

  it('leaves a lineage of theirs alone, and only follows it', () => {
    const changes = told({ lineage: '/etc/letsencrypt/live/theirs' });
    expect(commands(changes)).not.toContain('hand-over-to-certbot');
    expect(JSON.stringify(changes)).toContain('/etc/letsencrypt/live/theirs/privkey.pem');
  });

  it('gives a lineage of ours another name where somebody has that one, and tells the hook and certbot', () => {
    const changes = told({ newLineage: 'shop.test-0001' });
    expect(changes.map(({ path }) => path)).toContain('certbot-lineage shop.test@shop.test-0001');
    const text = JSON.stringify(changes);
    expect(text).toContain('/etc/letsencrypt/live/shop.test-0001/privkey.pem');
    expect(text).toContain('lineage=shop.test-0001\\n');
  });

  it('mends the settings of a lineage of theirs before it is followed', () => {
    const mending: Change = {
      kind: 'edit-file',
      path: '/etc/letsencrypt/renewal/theirs.conf',
      before: 'a'.repeat(64),
      after: 'b'.repeat(64),
      edits: [{ start: 0, end: 18, text: 'autorenew = True\n' }],
    };
    const changes = told({ lineage: '/etc/letsencrypt/live/theirs', mending });
    expect(changes).toContainEqual(mending);
    expect(commands(changes)).not.toContain('hand-over-to-certbot');
  });

  it.each(['cron', 'systemd'] as const)(
    'by %s, with something that starts this lineage of certbot only where there is nothing',
    (calls) => {
      const changes = (needsStarting: boolean) => told({ timer: null, calls, needsStarting });
      const text = (needsStarting: boolean) => JSON.stringify(changes(needsStarting));
      expect(text(false)).not.toContain('-q renew');
      expect(text(true)).toContain('/usr/bin/certbot -q renew --cert-name shop.test');
      expect(changes(true).map(({ path }) => path)).toContain(
        calls === 'cron'
          ? '/etc/cron.d/sealkeeper-shop_test-certbot'
          : '/etc/systemd/system/sealkeeper-shop.test-certbot.timer',
      );
      expect(commands(changes(true)).filter((one) => one === 'enable-unit')).toHaveLength(
        calls === 'cron' ? 0 : 2,
      );
    },
  );

  it('leads to the folder of the later run where an earlier one had handed it over', () => {
    const changes = told({ isLinked: true, standing: calledAlready }, { attached: '1' });
    expect(changes).toContainEqual({
      kind: 'swap-link',
      path: `${own}/current`,
      target: '3',
      before: { state: 'link', target: '1' },
    });
    expect(changes.filter(({ kind }) => kind === 'make-link')).toEqual([]);
    expect(JSON.stringify(changes)).not.toContain('sealkeeper-shop.test.timer');
  });

  it('sets up what is missing where an earlier run had handed it over to somebody else', () => {
    const changes = told({ isLinked: false, standing: calledAlready }, { attached: '1' });
    expect(changes.map(({ path }) => path)).toContain(
      '/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-shop.test',
    );
    expect(JSON.stringify(changes)).not.toContain('sealkeeper-shop.test.timer');
  });

  it('says no where a path of the server cannot be told safely', () => {
    expect(() =>
      told({}, { services: [{ kind: 'apache', program: "/opt/it's/httpd", starter: { by: 'control' } }] }),
    ).toThrow(CannotBeTold);
  });
});
