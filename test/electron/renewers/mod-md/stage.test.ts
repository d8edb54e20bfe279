import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../../electron/renewers/choice.ts';
import { CannotBeTold } from '../../../../electron/renewers/hook/data-files.ts';
import type { Lasting } from '../../../../electron/renewers/lasting.ts';
import { modMdConfiguration, storedPair } from '../../../../electron/renewers/mod-md/configuration.ts';
import { modMdStage } from '../../../../electron/renewers/mod-md/stage.ts';
import type { KeyAlgorithm } from '../../../../shared/job.ts';
import { stage as stageSchema } from '../../../../shared/plan.ts';
import { nothingStands } from '../../../support/lasting.ts';

const configuration = '/etc/apache2/conf-enabled/sealkeeper-md-shop.test.conf';
const module = '/usr/lib/apache2/modules/mod_md.so';
const activation = {
  service: 'apache2',
  test: ['/usr/sbin/apache2ctl', '-t'],
  reload: ['systemctl', 'reload', 'apache2.service'],
  start: ['systemctl', 'start', 'apache2.service'],
  alive: { by: 'pid-file', path: '/run/apache2/apache2.pid' },
} as const;
const choice: Extract<Choice, { by: 'mod-md' }> = {
  by: 'mod-md',
  ground: {
    module,
    configuration: { path: configuration, before: { state: 'absent' } },
    activation: { ...activation, test: [...activation.test], reload: [], start: [] },
    isThere: false,
    knowsProfiles: true,
  },
  standing: nothingStands,
  isSystemd: true,
  why: { say: 'plan.renewal.mod-md', facts: {} },
};
const lasting: Lasting = {
  certificate: 'shop.test',
  version: 3,
  attached: null,
  webroot: '/var/www/sealkeeper-acme',
  open: [],
  services: [
    { kind: 'apache', program: '/usr/sbin/apache2ctl', starter: { by: 'systemd', unit: 'apache2.service' } },
  ],
  probes: [{ address: '127.0.0.1', port: 443, name: 'shop.test' }],
};
const wish = {
  names: ['shop.test', 'www.shop.test'],
  directory: 'https://ca.test/dir',
  contact: 'owner@shop.test',
  key: 'ec-p256',
} as const;
const reload = { ...activation, test: [...activation.test], reload: [...activation.reload] };
const ground = { ...choice.ground, activation: { ...reload, start: [...activation.start] } };
const told = (change: Partial<typeof choice> = {}, more: Partial<Lasting> = {}) =>
  stageSchema.parse(modMdStage({ ...choice, ground, ...change }, { ...lasting, ...more }, wish));
const own = '/etc/sealkeeper/renew/certs/shop.test';
const commands = (stage: ReturnType<typeof told>) =>
  stage.changes.flatMap((change) => (change.kind === 'run-command' ? change.run.command : []));

describe('what hands a certificate over to mod_md', () => {
  it('seeds the store before the web server is told of it, and has it reloaded', () => {
    const stage = told();
    expect(stage.changes.map(({ path }) => path)).toEqual([
      ...['/etc/sealkeeper/renew', '/etc/sealkeeper/renew/certs', own, `${own}/3`],
      `${own}/3/hook`,
      ...['source', 'names', 'services', 'probes', 'keep', 'staged', 'mod-md'].map(
        (name) => `${own}/3/${name}`,
      ),
      `${own}/current`,
      'renewal-hook shop.test',
      'mod-md-store shop.test',
      configuration,
      '/etc/systemd/system/sealkeeper-shop.test.service',
      '/etc/systemd/system/sealkeeper-shop.test.timer',
      'unit sealkeeper-shop.test.timer',
    ]);
    expect(stage.activation).toEqual(ground.activation);
  });

  it('tells the hook where mod_md keeps it, and never a key', () => {
    const text = JSON.stringify(told());
    const folder = '/var/lib/sealkeeper-md/domains/shop.test';
    expect(text).toContain(`${folder}/privkey.secp256r1.pem\\n${folder}/pubcert.secp256r1.pem\\n`);
    expect(text).toContain('"/var/lib/sealkeeper-md/staging/shop.test\\n"');
    expect(text).not.toMatch(/BEGIN/);
  });

  it('by cron, where there is no systemd', () => {
    const stage = told({ isSystemd: false });
    expect(stage.changes.at(-1)?.path).toBe('/etc/cron.d/sealkeeper-shop_test');
    expect(commands(stage)).toEqual(['attach-renewal-hook', 'hand-over-to-mod-md']);
  });

  it('sets up what calls the hook where an earlier run had handed it over, and that is gone', () => {
    const before = { state: 'file', sha256: 'a'.repeat(64) } as const;
    const again = { ...ground, configuration: { path: configuration, before }, isThere: true };
    const stage = told({ ground: again }, { attached: '1' });
    expect(stage.changes).toContainEqual(
      expect.objectContaining({ kind: 'write-file', path: configuration, before }),
    );
    expect(stage.changes.at(-1)).toMatchObject({ path: 'unit sealkeeper-shop.test.timer' });
  });
});

describe('what the web server is told', () => {
  const said = (change: Partial<Parameters<typeof modMdConfiguration>[2]> = {}) =>
    modMdConfiguration('shop.test', module, { ...wish, ...change });

  it('holds for this certificate alone, but for the store', () => {
    const [global, section] = said().split('<MDomainSet ');
    expect(global?.match(/^ *MD\w+/gm)).toEqual(['MDStoreDir']);
    expect(section).toBe(
      [
        'shop.test www.shop.test>',
        '    MDMembers manual',
        '    MDCertificateAuthority https://ca.test/dir',
        '    MDCertificateAgreement accepted',
        '    MDContactEmail owner@shop.test',
        '    MDPrivateKeys secp256r1',
        '    MDRenewMode always',
        '    MDRenewWindow 33%',
        '</MDomainSet>',
        '',
      ].join('\n'),
    );
  });

  it('asks for the kind of certificate that was chosen, within the section', () => {
    expect(said({ profile: 'shortlived' }).split('<MDomainSet ')[1]).toContain(
      '\n    MDProfile shortlived\n',
    );
    expect(() => said({ profile: 'two words' })).toThrow(CannotBeTold);
  });

  it.each<[KeyAlgorithm, string, string]>([
    ['ec-p256', 'secp256r1', 'pubcert.secp256r1.pem'],
    ['ec-p384', 'secp384r1', 'pubcert.secp384r1.pem'],
    ['rsa-2048', 'RSA 2048', 'pubcert.pem'],
    ['rsa-4096', 'RSA 4096', 'pubcert.pem'],
  ])('goes on with the kind of key that stands: %s', (key, spec, file) => {
    expect(said({ key })).toContain(`MDPrivateKeys ${spec}\n`);
    expect(storedPair('shop.test', key).chain).toBe(`/var/lib/sealkeeper-md/domains/shop.test/${file}`);
  });

  it.each([
    { names: ['shop.test\nLoadModule x y'] },
    { names: ['*.shop.test'] },
    { names: ['shop.test>'] },
    { directory: 'https://ca.test/dir\nInclude /tmp/x' },
    { directory: 'https://ca.test/"x' },
    { directory: 'http://ca.test/dir' },
    { contact: 'a b@shop.test' },
    { contact: '"x"@shop.test' },
  ])('is never anything else: %j', (change) => {
    expect(() => said(change)).toThrow(CannotBeTold);
  });
});
