import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileJournals } from '../../../../electron/run/journal/journal-file.ts';
import { mustKnowService, serviceActivation } from '../../../../electron/run/services/known-service.ts';
import type { ApacheFacts, LayoutId } from '../../../../electron/targets/apache/config/facts.ts';
import { activationOf } from '../../../../electron/targets/apache/config/layouts.ts';
import type { Activation } from '../../../../shared/plan.ts';
import { problemOf } from '../../sources/acme/problem-of.ts';

const made = (
  control: readonly string[],
  unit: string | null,
  layout: LayoutId = 'debian',
  isOpenRc = false,
) =>
  activationOf({
    control,
    unit,
    layout,
    isOpenRc,
    run: { pidFile: '/run/apache2/apache2.pid' },
  } as ApacheFacts);

const suse = [
  '/usr/sbin/httpd-prefork',
  '-DSYSCONFIG',
  '-C',
  'PidFile /run/httpd.pid',
  '-C',
  'Include /etc/apache2/sysconfig.d//loadmodule.conf',
  '-f',
  '/etc/apache2/httpd.conf',
  '-c',
  'Include /etc/apache2/sysconfig.d//include.conf',
  '-DSYSTEMD',
];

describe('what a plan says of a service', () => {
  it.each<[string, Activation]>([
    ['Debian', made(['/usr/sbin/apache2ctl'], null)],
    ['Debian with systemd', made(['/usr/sbin/apache2ctl'], 'apache2.service')],
    ['a second instance by its own control script', made(['/usr/sbin/apache2ctl-shop'], null)],
    ['a second instance', made(['/usr/sbin/apache2ctl'], 'apache2@shop.service')],
    ['Red Hat', made(['/usr/sbin/httpd'], 'httpd.service', 'rhel')],
    ['a software collection', made(['/opt/rh/httpd24/root/usr/sbin/httpd'], 'httpd24-httpd.service', 'rhel')],
    ['Red Hat by hand', made(['/usr/sbin/httpd.worker', '-D', 'SSL'], null, 'rhel')],
    ['openSUSE', made(suse, 'apache2.service', 'suse')],
    ['Alpine', made(['/usr/sbin/httpd'], null, 'alpine', true)],
    [
      'one that only systemd knows the number of',
      {
        ...made(['/usr/sbin/apache2ctl'], 'apache2.service'),
        alive: { by: 'unit', unit: 'apache2.service' },
      },
    ],
    ['FreeBSD', made(['/usr/local/sbin/httpd', '-DNOHTTPACCEPT'], null, 'freebsd')],
    ['Bitnami', made(['/opt/bitnami/apache/bin/httpd', '-f', '/opt/bitnami/apache/conf/httpd.conf'], null)],
    [
      'a hand-made one',
      made(['/srv/www/bin/httpd', '-d', '/srv/www', '-f', 'conf/httpd.conf'], null, 'other'),
    ],
  ])('is rebuilt word by word: %s', (_, activation) => {
    expect(() => mustKnowService(activation)).not.toThrow();
  });
});

const unit = (name: string) => ({ by: 'systemd', unit: `${name}.service` }) as const;
const master = (path: string) => ({ by: 'pid-file', path }) as const;
const postfixLives = master('/var/spool/postfix/pid/master.pid');

describe('what a plan says of another kind of service', () => {
  it.each<[string, Activation]>([
    ['nginx', serviceActivation('nginx', ['/usr/sbin/nginx'], unit('nginx'), master('/run/nginx.pid'))],
    [
      'nginx by hand',
      serviceActivation(
        'nginx',
        ['/opt/nginx/sbin/nginx', '-p', '/opt/nginx/', '-c', 'conf/nginx.conf'],
        { by: 'control', service: 'nginx' },
        master('/opt/nginx/logs/nginx.pid'),
      ),
    ],
    [
      'nginx on Alpine',
      serviceActivation(
        'nginx',
        ['/usr/sbin/nginx'],
        { by: 'openrc', service: 'nginx' },
        master('/run/nginx/nginx.pid'),
      ),
    ],
    [
      'OpenResty',
      serviceActivation(
        'nginx',
        ['/usr/local/openresty/nginx/sbin/nginx'],
        unit('openresty'),
        master('/run/o.pid'),
      ),
    ],
    [
      'Postfix as Debian has it',
      serviceActivation('postfix', ['/usr/sbin/postfix'], unit('postfix@-'), postfixLives),
    ],
    [
      'Postfix by hand',
      serviceActivation(
        'postfix',
        ['/usr/sbin/postfix', '-c', '/etc/postfix-out'],
        { by: 'control', service: 'postfix' },
        postfixLives,
      ),
    ],
    [
      'Dovecot',
      serviceActivation('dovecot', ['/usr/sbin/dovecot'], unit('dovecot'), {
        by: 'unit',
        unit: 'dovecot.service',
      }),
    ],
    [
      'Dovecot by hand',
      serviceActivation(
        'dovecot',
        ['/usr/sbin/dovecot'],
        { by: 'control', service: 'dovecot' },
        master('/run/dovecot/master.pid'),
      ),
    ],
    ['Exim', serviceActivation('exim', ['/usr/sbin/exim4'], unit('exim4'), master('/run/exim4/exim.pid'))],
    [
      'Exim by its script',
      serviceActivation(
        'exim',
        ['/usr/sbin/exim4'],
        { by: 'control', service: 'exim4' },
        master('/run/exim4/exim.pid'),
      ),
    ],
  ])('is rebuilt word by word: %s', (_, activation) => {
    expect(() => mustKnowService(activation)).not.toThrow();
  });
});

const nginx = serviceActivation('nginx', ['/usr/sbin/nginx'], unit('nginx'), master('/run/nginx.pid'));
const good = made(['/usr/sbin/apache2ctl'], 'apache2.service');
const byHand = made(['/usr/sbin/apache2ctl'], null);
const edited: readonly [string, Activation][] = [
  ['another program', { ...byHand, reload: ['/bin/sh', '-c', 'id >/tmp/owned'] }],
  ['another test', { ...good, test: ['/tmp/httpd', '-t', '-t'] }],
  ['a start of one’s own', { ...byHand, start: ['/usr/sbin/apache2ctl', 'start', 'x'] }],
  ['a program found by its name', made(['apache2ctl'], null)],
  ['a program of another name', made(['/usr/bin/python3'], null)],
  ['a module to load', made(['/usr/sbin/httpd', '-C', 'LoadModule x /tmp/x.so'], null)],
  ['a log through a program', made(['/usr/sbin/httpd', '-c', 'CustomLog |/tmp/x x'], null)],
  ['a log of start-up', made(['/usr/sbin/httpd', '-E', '/etc/passwd'], null)],
  ['a way out', made(['/usr/sbin/httpd', '-f', '../../tmp/x.conf'], null)],
  ['a way out of the program', made(['/usr/sbin/../../tmp/httpd'], null)],
  ['a line end', made(['/usr/sbin/httpd', '-D', 'A\nB'], null)],
  ['an option as a value', made(['/usr/sbin/httpd', '-f', '-C'], null)],
  ['stars', made(['/usr/sbin/httpd', '-C', 'Include /t*p/x.conf'], null)],
  ['letters to choose from', made(['/usr/sbin/httpd', '-C', 'Include /[t]mp/x.conf'], null)],
  ['a variable', made(['/usr/sbin/httpd', '-f', '/$HOME/x.conf'], null)],
  ['a quote', made(['/usr/sbin/httpd', '-C', 'Include /etc/"x'], null)],
  ['a file of its number that is none', made(['/usr/sbin/httpd', '-C', 'PidFile /etc/shadow'], null)],
  ['the number of another service', made(['/usr/sbin/httpd', '-C', 'PidFile /run/sshd.pid'], null)],
  ['another unit', { ...good, service: 'ssh', reload: ['systemctl', 'reload', 'ssh.service'] }],
  ['a unit by its path', { ...good, start: ['systemctl', 'start', '/tmp/apache2.service'] }],
  ['another verb', { ...good, reload: ['systemctl', 'link', 'apache2.service'] }],
  ['another systemctl', { ...good, reload: ['/tmp/systemctl', 'reload', 'apache2.service'] }],
  ['the life of another unit', { ...good, alive: { by: 'unit', unit: 'ssh.service' } }],
  ['a unit where there is no systemd', { ...byHand, alive: { by: 'unit', unit: 'apache2.service' } }],
  [
    'settings for nginx on its command line',
    { ...nginx, test: ['/usr/sbin/nginx', '-g', 'user root;', '-t'] },
  ],
  ['another signal to nginx', { ...nginx, reload: ['/usr/sbin/nginx', '-s', 'stop'] }],
  ['the unit of another kind', { ...nginx, reload: ['systemctl', 'reload', 'postfix.service'] }],
  [
    'a verb of Postfix that sends mail',
    {
      ...nginx,
      service: 'postfix',
      test: ['/usr/sbin/postfix', 'flush'],
      reload: ['/usr/sbin/postfix', 'reload'],
    },
  ],
  [
    'a folder of Postfix by a way out',
    serviceActivation(
      'postfix',
      ['/usr/sbin/postfix', '-c', '/etc/../tmp'],
      { by: 'control', service: 'postfix' },
      postfixLives,
    ),
  ],
  [
    'macros of Exim',
    {
      ...serviceActivation('exim', ['/usr/sbin/exim4'], unit('exim4'), postfixLives),
      test: ['/usr/sbin/exim4', '-DX=1', '-bV'],
    },
  ],
  [
    'a script of another name',
    {
      ...serviceActivation('exim', ['/usr/sbin/exim4'], { by: 'control', service: 'exim4' }, postfixLives),
      reload: ['/etc/init.d/ssh', 'reload'],
    },
  ],
  ['two units', { ...good, start: ['systemctl', 'start', 'httpd.service'] }],
  [
    'another service',
    { ...made(['/usr/sbin/httpd'], null, 'alpine', true), start: ['rc-service', 'x', 'start'] },
  ],
];

describe('what an edited journal says of a service', () => {
  it.each(edited)('is refused: %s', (_, activation) => {
    expect(problemOf(() => mustKnowService(activation))).toMatchObject({
      code: 'service-unknown',
      facts: { service: activation.service },
    });
  });

  it('is refused as the journal is read, before a server hears of it, and as it is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-services-'));
    const activation = { ...byHand, reload: ['/bin/sh', '-c', 'id >/tmp/owned'] };
    const entry = {
      entry: 'doing',
      version: 2,
      at: '2026-11-28T10:00:00.000Z',
      stage: 'install',
      activation,
    };
    writeFileSync(join(folder, 'run-1.jsonl'), `${JSON.stringify(entry)}\n`, { mode: 0o600 });
    const journals = fileJournals(folder);
    await expect(journals.load('run-1')).rejects.toMatchObject({ problem: { code: 'service-unknown' } });
    const written = await journals.create('run-2');
    await expect(written.append([{ entry: 'doing', stage: 'install', activation }])).rejects.toMatchObject({
      problem: { code: 'service-unknown' },
    });
    rmSync(folder, { recursive: true });
  });
});
