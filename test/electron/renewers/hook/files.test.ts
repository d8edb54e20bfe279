import { describe, expect, it } from 'vitest';
import { dailyCron, dailyTimer, dailyUnits } from '../../../../electron/renewers/hook/daily.ts';
import { isHookName, isHookPath } from '../../../../electron/renewers/hook/data-files.ts';
import type { HookFacts, HookService } from '../../../../electron/renewers/hook/facts.ts';
import { hookFiles, hookFolders } from '../../../../electron/renewers/hook/files.ts';
import { hookScript } from '../../../../electron/renewers/hook/script.ts';

const facts: HookFacts = {
  name: '_wildcard.shop.test',
  source: {
    key: '/etc/letsencrypt/live/shop.test/privkey.pem',
    chain: '/etc/letsencrypt/live/shop.test/fullchain.pem',
  },
  names: ['*.shop.test', 'shop.test'],
  run: 3,
  keep: 3,
  services: [
    {
      kind: 'apache',
      program: '/usr/sbin/apache2ctl',
      options: [
        { flag: '-D', value: 'SSL' },
        { flag: '-C', value: 'Include /etc/apache2/a b.conf' },
      ],
      starter: { by: 'systemd', unit: 'apache2@shop.service' },
      pidFile: '/run/apache2/apache2.pid',
      selfTest: { httpd: '/usr/sbin/apache2', config: 'Listen 1\n' },
    },
    { kind: 'nginx', program: '/usr/sbin/nginx', starter: { by: 'openrc', unit: 'nginx' } },
    {
      kind: 'postfix',
      program: '/usr/sbin/postfix',
      starter: { by: 'control' },
      pidFile: '/var/spool/postfix/pid/master.pid',
      sniMap: 'hash:/etc/postfix/sni',
    },
    {
      kind: 'exim',
      program: '/usr/sbin/exim4',
      starter: { by: 'systemd', unit: 'exim4.service' },
      copy: { path: '/etc/exim4/sealkeeper.pem', group: 'Debian-exim' },
    },
  ],
  probes: [
    { address: '192.0.2.1', port: 443, name: 'www.shop.test' },
    { address: '2001:db8::1', port: 25, name: 'shop.test', startTls: 'smtp' },
  ],
};
const textOf = (name: string, from = facts) =>
  hookFiles(from).find(({ path }) => path.endsWith(`/${name}`))?.text;

describe('the hook’s files', () => {
  it('are the hook, and plain data in a folder of the certificate', () => {
    expect(hookFiles(facts).map(({ path, mode }) => [path, mode.toString(8)])).toEqual([
      ['/etc/sealkeeper/renew/certs/_wildcard.shop.test/3/hook', '700'],
      ...['source', 'names', 'services', 'probes', 'keep', 'self-test.apache'].map((name) => [
        `/etc/sealkeeper/renew/certs/_wildcard.shop.test/3/${name}`,
        '600',
      ]),
    ]);
    expect(hookFolders(facts)).toEqual([
      '/etc/sealkeeper/renew',
      '/etc/sealkeeper/renew/certs',
      '/etc/sealkeeper/renew/certs/_wildcard.shop.test',
      '/etc/sealkeeper/renew/certs/_wildcard.shop.test/3',
    ]);
    expect(textOf('source')).toBe(`${facts.source.key}\n${facts.source.chain}\n`);
    expect(textOf('names')).toBe('*.shop.test\nshop.test\n');
    expect(textOf('keep')).toBe('3\n');
    expect(textOf('probes')).toBe('192.0.2.1:443 www.shop.test\n[2001:db8::1]:25 shop.test smtp\n');
    expect(
      textOf('services')
        ?.split('\n')
        .map((line) => line.split('\t')),
    ).toEqual([
      [
        'apache',
        'program=/usr/sbin/apache2ctl',
        'by=systemd',
        'unit=apache2@shop.service',
        'pid=/run/apache2/apache2.pid',
        '-D=SSL',
        '-C=Include /etc/apache2/a b.conf',
        'httpd=/usr/sbin/apache2',
      ],
      ['nginx', 'program=/usr/sbin/nginx', 'by=openrc', 'unit=nginx'],
      [
        'postfix',
        'program=/usr/sbin/postfix',
        'by=control',
        'pid=/var/spool/postfix/pid/master.pid',
        'sni=hash:/etc/postfix/sni',
      ],
      [
        'exim',
        'program=/usr/sbin/exim4',
        'by=systemd',
        'unit=exim4.service',
        'copy=/etc/exim4/sealkeeper.pem',
        'group=Debian-exim',
      ],
      [''],
    ]);
  });

  const nginx = (change: Partial<HookService>): HookService =>
    ({
      kind: 'nginx',
      program: '/usr/sbin/nginx',
      starter: { by: 'openrc', unit: 'nginx' },
      ...change,
    }) as HookService;
  it('are made for what was built from nginx', () => {
    const services = [nginx({ program: '/usr/sbin/angie' })];
    expect(() => hookFiles({ ...facts, services })).not.toThrow();
  });

  it.each<[string, Partial<HookFacts>]>([
    ['a folder elsewhere', { name: '../shop' }],
    ['a hidden folder', { name: '.shop' }],
    ['a folder that would be a log', { name: 'shop.log' }],
    ['a source with a line end', { source: { key: '/a\n/b', chain: '/c' } }],
    ['a source that climbs', { source: { key: '/a/../b', chain: '/c' } }],
    ['a source that a shell would fill in', { source: { key: '/a', chain: '/$(reboot)' } }],
    ['a name with a blank', { names: ['shop.test x'] }],
    ['no names', { names: [] }],
    ['a star in the middle', { names: ['a.*.test'] }],
    ['a version that is none', { keep: 1.5 }],
    ['a program that is no service', { services: [nginx({ program: '/bin/rm' })] }],
    ['a unit that is an option', { services: [nginx({ starter: { by: 'systemd', unit: '--now' } })] }],
    ['an option of another service', { services: [nginx({ options: [{ flag: '-D', value: 'x' }] })] }],
    ['an option with a tab', { services: [nginx({ options: [{ flag: '-c', value: '/a\tpid=/b' }] })] }],
    ['a service that nobody can be asked about', { services: [nginx({ starter: { by: 'control' } })] }],
    ['a door without an address', { probes: [{ address: 'shop.test', port: 443, name: 'shop.test' }] }],
    ['a door with an option for a name', { probes: [{ address: '::1', port: 443, name: '-x' }] }],
    ['a port that is none', { probes: [{ address: '::1', port: 70_000, name: 'a' }] }],
  ])('are not made with %s', (_, change) => {
    expect(() => hookFiles({ ...facts, ...change })).toThrow('the hook cannot be told');
  });

  it('say beforehand what can be told', () => {
    expect(['/etc/a b/c.pem', '/a'].map(isHookPath)).toEqual([true, true]);
    expect(['', '/', 'a', '/a/', '/a//b', '/ä', "/a'b", '/a\\b', '/a*'].map(isHookPath)).not.toContain(true);
    expect(['shop.test', '_wildcard.shop.test-2'].map(isHookName)).toEqual([true, true]);
  });
});

describe('the hook’s text', () => {
  it('needs no space on a disk that is full, and evaluates nothing', () => {
    expect(hookScript('shop.test')).not.toMatch(/<<|\bmktemp\b|\beval\b|\$\{SK_/);
  });

  it('holds nothing that is left of its being written down here', () => {
    expect(hookScript('shop.test')).not.toMatch(/\\\$|undefined/);
  });

  it('pipes no service: nothing that starts or reloads one stands in front of a pipe', () => {
    expect(hookScript('shop.test')).not.toMatch(/hk_(start|reload|verb|control)\b[^\n]*[^|]\|[^|]/);
  });
});

describe('the daily call', () => {
  const time = { hour: 5, minute: 7 };

  it('is a timer of systemd’s that makes up for what it missed', () => {
    const [service, timer] = dailyUnits('shop.test', time);
    expect(timer?.path).toBe(`/etc/systemd/system/${dailyTimer('shop.test')}`);
    expect(timer?.text).toContain('OnCalendar=*-*-* 05:07:00\nPersistent=true\n');
    expect(service?.text).toContain('ExecStart=/etc/sealkeeper/renew/certs/shop.test/current/hook\n');
    expect(service?.text).toContain('KillMode=process\n');
  });

  it('is a line of cron that is quiet where the hook is gone', () => {
    const { path, text } = dailyCron('shop.test', time);
    expect(path.split('/').at(-1)).not.toContain('.');
    expect(text.split('\n').at(-2)).toBe(
      '7 5 * * * root [ ! -x /etc/sealkeeper/renew/certs/shop.test/current/hook ] || /etc/sealkeeper/renew/certs/shop.test/current/hook',
    );
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each([
    { hour: 24, minute: 0 },
    { hour: -1, minute: 0 },
    { hour: 1, minute: 60 },
    { hour: 1.5, minute: 0 },
  ])('is not at $hour:$minute', (no) => {
    expect(() => dailyCron('shop.test', no)).toThrow(RangeError);
    expect(() => dailyUnits('shop.test', no)).toThrow(RangeError);
  });
});
