import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { onlyRootPrelude } from '../../../../electron/remote/only-root.ts';
import { basicsShell } from '../../../../electron/renewers/hook/shell-basics.ts';
import { doorsShell } from '../../../../electron/renewers/hook/shell-doors.ts';
import { servicesShell } from '../../../../electron/renewers/hook/shell-services.ts';
import { posixShells } from '../../../support/posix-shells.ts';

/** What the hook believes of its own data files: the app checks the same when it writes them. */

const functions = ['hk_var=/nowhere', onlyRootPrelude, basicsShell, servicesShell, doorsShell]
  .join('\n')
  .replaceAll('\\$', '$');
const canary = 'evaluated';
const nasty = [
  `$(echo ${canary} >&2)`,
  `\`echo ${canary} >&2\``,
  `;echo ${canary} >&2;`,
  '*',
  '..',
  '-x',
  "'",
  '"',
  '\\',
];

describe.each(posixShells)('a line that $program reads', ({ program, options }) => {
  const ask = (name: string, line: string) => {
    const done = spawnSync(program, [...options, '-c', `set -u; ${functions}\n"$@"`, 'sh', name, line], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    expect(done.stdout + done.stderr).toBe('');
    return done.status === 0;
  };
  const service = (...fields: readonly string[]) => ask('hk_take', fields.join('\t'));
  const apache = ['apache', 'program=/usr/sbin/apache2ctl', 'by=control', 'pid=/run/apache2/apache2.pid'];

  it('is a service of the closed set, with its own options', () => {
    expect(service(...apache, '-f=/etc/a b.conf', '-D=SSL', '-C=Include /etc/x.conf')).toBe(true);
    expect(
      service('exim', 'program=/usr/sbin/exim4', 'by=control', 'copy=/etc/x.pem', 'group=Debian-exim'),
    ).toBe(true);
    expect(
      service('postfix', 'program=/usr/sbin/postfix', 'by=systemd', 'unit=a@b.service', 'sni=lmdb:/x'),
    ).toBe(true);
  });

  it.each([
    ['nothing', ['']],
    ['another kind', ['sshd', ...apache.slice(1)]],
    ['another program', ['apache', 'program=/bin/sh', ...apache.slice(2)]],
    ['a program of no folder', ['apache', 'program=apachectl', ...apache.slice(2)]],
    ['nobody who starts it', apache.slice(0, 2)],
    ['no file of its number', apache.slice(0, 3)],
    ['a field that is none', [...apache, 'reload=reboot']],
    ['another directive', [...apache, '-C=LoadModule x /x.so']],
    ['an option of nginx', [...apache, '-p=/x']],
    [
      'a map of another kind',
      ['postfix', 'program=/usr/sbin/postfix', 'by=control', 'pid=/x', 'sni=pipe:/x'],
    ],
  ])('is none with %s', (_, fields) => {
    expect(service(...fields)).toBe(false);
  });

  it.each(['nginx', 'freenginx', 'openresty', 'angie-debug'])('is one with the program %s', (name) => {
    expect(service('nginx', `program=/usr/sbin/${name}`, 'by=systemd', `unit=${name}.service`)).toBe(true);
    expect(service('nginx', `program=/usr/sbin/${name}x`, 'by=systemd', `unit=${name}.service`)).toBe(false);
  });

  it.each(nasty)('is none, and is not evaluated, with %s', (text) => {
    for (const field of ['program=/a/apache2ctl', 'pid=/a', '-f=/a', '-D=', 'unit=']) {
      if (field === 'unit=' && text === '..') continue;
      if (text === '-x' && field !== '-D=' && field !== 'unit=') continue;
      expect(service(...apache, `${field}${field.includes('/') && text === '..' ? '/' : ''}${text}`)).toBe(
        field === '-D=' && text === '..',
      );
    }
    expect(ask('hk_door', `127.0.0.1:443 ${text}`)).toBe(false);
    expect(ask('hk_door', `${text}:443 shop.test`)).toBe(text === '..');
    expect(ask('hk_door', `127.0.0.1:443 shop.test ${text}`)).toBe(false);
  });

  it('is a door with an address, a name and a kind that we know', () => {
    expect(ask('hk_door', '127.0.0.1:443 shop.test')).toBe(true);
    expect(ask('hk_door', '[::1]:25 shop.test smtp')).toBe(true);
    expect(ask('hk_door', 'shop.test:25 shop.test')).toBe(false);
    expect(ask('hk_door', '127.0.0.1:443')).toBe(false);
    expect(ask('hk_door', '127.0.0.1:443 a b c d')).toBe(false);
  });
});
