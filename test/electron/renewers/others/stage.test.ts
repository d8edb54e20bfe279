import { describe, expect, it } from 'vitest';
import { dailyTime, dailyUnits } from '../../../../electron/renewers/hook/daily.ts';
import { CannotBeTold } from '../../../../electron/renewers/hook/data-files.ts';
import { startingCron, startingUnits } from '../../../../electron/renewers/hook/starting.ts';
import type { Lasting } from '../../../../electron/renewers/lasting.ts';
import { type FollowedOther, unattachedOthers } from '../../../../electron/renewers/others/follow.ts';
import { otherStage } from '../../../../electron/renewers/others/stage.ts';
import type { StoredCertificate } from '../../../../electron/renewers/reading.ts';
import { whoRenews } from '../../../../electron/renewers/who-renews.ts';
import { sha256 } from '../../../../electron/text/digest.ts';
import { toBytes } from '../../../../electron/text/edits.ts';
import { stage as stageSchema } from '../../../../shared/plan.ts';
import { certbotThere } from '../../../doubles/certbot-there.ts';
import { nothingStands } from '../../../support/lasting.ts';

const store = '/var/lib/dehydrated/certs/shop.test';
const followed: FollowedOther = {
  id: 'dehydrated',
  title: 'dehydrated',
  pair: { key: `${store}/privkey.pem`, chain: `${store}/fullchain.pem` },
  starter: '/etc/cron.d/dehydrated',
  timer: null,
  starting: null,
  isStarted: true,
  troubles: [],
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
const told = (change: Partial<FollowedOther>, isSystemd: boolean, standing = nothingStands) =>
  stageSchema.parse(
    otherStage({ followed: { ...followed, ...change }, standing, isSystemd }, lasting, {
      names: ['shop.test'],
    }),
  ).changes;
const started = { isStarted: false, starting: { program: '/usr/bin/dehydrated', words: ['--cron'] } };
const own = '/etc/sealkeeper/renew/certs/shop.test';
const hook = [
  '/etc/sealkeeper/renew',
  '/etc/sealkeeper/renew/certs',
  own,
  `${own}/3`,
  `${own}/3/hook`,
  ...['source', 'names', 'services', 'probes', 'keep', 'other'].map((name) => `${own}/3/${name}`),
  `${own}/current`,
  'renewal-hook shop.test',
];
const paths = (changes: ReturnType<typeof told>) => changes.map(({ path }) => path);

describe('what follows a renewer of somebody else', () => {
  it('is the hook and a daily call of it, and nothing in the renewer’s own places', () => {
    expect(paths(told({}, false))).toEqual([...hook, '/etc/cron.d/sealkeeper-shop_test']);
    expect(paths(told({}, true))).toEqual([
      ...hook,
      '/etc/systemd/system/sealkeeper-shop.test.service',
      '/etc/systemd/system/sealkeeper-shop.test.timer',
      'unit sealkeeper-shop.test.timer',
    ]);
  });

  it('reads its pair where it keeps that', () => {
    const source = told({}, false).find(({ path }) => path.endsWith('/source'));
    expect(source).toMatchObject({
      content: { text: `${store}/privkey.pem\n${store}/fullchain.pem\n` },
    });
  });

  it('starts it by files of ours where nothing does', () => {
    expect(paths(told(started, false)).slice(hook.length)).toEqual([
      '/etc/cron.d/sealkeeper-shop_test',
      '/etc/cron.d/sealkeeper-shop_test-dehydrated',
    ]);
    expect(paths(told(started, true)).slice(-3)).toEqual([
      '/etc/systemd/system/sealkeeper-shop.test-dehydrated.service',
      '/etc/systemd/system/sealkeeper-shop.test-dehydrated.timer',
      'unit sealkeeper-shop.test-dehydrated.timer',
    ]);
  });

  it('switches its own timer on where that is off', () => {
    expect(paths(told({ timer: 'dehydrated.timer' }, true))).toContain('unit dehydrated.timer');
  });

  it('leaves what an earlier run has set up, and only leads the hook to what it must know now', () => {
    const files = Object.fromEntries(
      dailyUnits('shop.test', dailyTime('shop.test')).map(({ path, text }) => [path, sha256(toBytes(text))]),
    );
    const timers = ['sealkeeper-shop.test.timer'];
    expect(paths(told({}, true, { ...nothingStands, files, timers }))).toEqual(hook);
  });
});

describe('what starts it', () => {
  const time = { hour: 0, minute: 7 };
  const command = '/root/.acme.sh/acme.sh --cron --home /root/.acme.sh';
  it('comes half an hour before the hook', () => {
    const { path, text } = startingCron({ certificate: 'shop.test', renewer: 'acme.sh', command, time });
    expect(path).toBe('/etc/cron.d/sealkeeper-shop_test-acme_sh');
    expect(text.split('\n').at(-2)).toBe(`37 23 * * * root ${command} >/dev/null`);
    const [service, timer] = startingUnits({ certificate: 'shop.test', renewer: 'acme.sh', command, time });
    expect(service?.text).toContain(`\nExecStart=${command}\n`);
    expect(timer?.text).toContain('OnCalendar=*-*-* 23:37:00');
  });

  it.each(['dehydrated', '/a; rm', '/a %h', '/a $(b)', '/a\n/b', '/a  b'])('never says %j', (no) => {
    const wrong = { certificate: 'shop.test', renewer: 'x', command: no, time };
    expect(() => startingCron(wrong)).toThrow(CannotBeTold);
    expect(() => startingUnits(wrong)).toThrow(CannotBeTold);
  });

  it('is known again as the one that starts it, and never by the name of a site', () => {
    const certificate = stored(`${store}/cert.pem`);
    const by = (name: string) =>
      whoRenews(
        {
          ...certbotThere,
          certificates: [certificate],
          timers: [{ name, isEnabled: true, isWaiting: true }],
        },
        [certificate.fingerprint],
        inFebruary,
      ).map(({ health }) => health);
    expect(by('sealkeeper-shop.test-dehydrated.timer')).toEqual(['healthy']);
    expect(by('sealkeeper-dehydrated.test.timer')).toEqual(['unstarted']);
    const line = '7 1 * * * root /etc/sealkeeper/renew/certs/dehydrated.test/current/hook';
    const cron = [{ path: '/etc/cron.d/sealkeeper-dehydrated_test', isIdle: false, line }];
    expect(
      whoRenews(
        { ...certbotThere, certificates: [certificate], cron },
        [certificate.fingerprint],
        inFebruary,
      ),
    ).toMatchObject([{ health: 'unstarted' }]);
  });
});

const inFebruary = new Date('2026-02-01T00:00:00Z');
const stored = (path: string, more: Partial<StoredCertificate> = {}): StoredCertificate => ({
  path,
  realPath: path,
  fingerprint: 'a'.repeat(64),
  names: ['shop.test'],
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2026-04-01T00:00:00.000Z',
  ...more,
});

describe('a renewer whose certificate no visitor is shown', () => {
  const cron = [{ path: '/etc/cron.d/x', isIdle: false, line: '0 4 * * * root dehydrated --cron' }];
  const found = (certificate: StoredCertificate, lines = cron) =>
    unattachedOthers(
      { ...certbotThere, certificates: [certificate], cron: lines },
      ['shop.test'],
      inFebruary,
    ).map(({ id, health }) => [id, health]);
  it.each<[string, StoredCertificate, typeof cron, readonly (readonly string[])[]]>([
    ['is seen where something starts it', stored(`${store}/cert.pem`), cron, [['dehydrated', 'unhooked']]],
    ['is nobody where nothing does', stored(`${store}/cert.pem`), [], []],
    [
      'is nobody where nothing does, whatever it has done once',
      stored(`${store}/cert.pem`, { history: { times: 9, formerEnd: null } }),
      [],
      [],
    ],
    ['is nobody for other names', stored(`${store}/cert.pem`, { names: ['shop.test', 'b.test'] }), cron, []],
    [
      'is nobody where its certificate has ended',
      stored(`${store}/cert.pem`, { notAfter: '2026-01-20T00:00:00.000Z' }),
      cron,
      [],
    ],
  ])('%s', (_, certificate, lines, expected) => {
    expect(found(certificate, lines)).toEqual(expected);
  });
});
