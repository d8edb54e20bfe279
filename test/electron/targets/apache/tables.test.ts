import { describe, expect, it } from 'vitest';
import { writerOf } from '../../../../electron/targets/apache/config/generated-files.ts';
import { patternReads } from '../../../../electron/targets/apache/config/include-pattern.ts';
import { activationOf, layoutOf } from '../../../../electron/targets/apache/config/layouts.ts';
import { bareName, servesName } from '../../../../electron/targets/apache/config/names.ts';
import { tlsLines } from '../../../../electron/targets/apache/config/tls-settings.ts';
import { usedFile } from '../../../../electron/targets/apache/inspect/reading.ts';
import { missingModules, modulePlan } from '../../../../electron/targets/apache/plan/modules.ts';
import { folderName } from '../../../../electron/targets/posix/live-places.ts';
import { isSaneFile } from '../../../../electron/targets/posix/paths.ts';
import { compareVersions } from '../../../../electron/targets/posix/versions.ts';
import { isCovered } from '../../../../shared/names/coverage.ts';
import { debianFacts } from '../../../support/apache-facts.ts';

describe('names', () => {
  it.each([
    ['a.ex.test', 'a.ex.test', true],
    ['*.ex.test', 'a.ex.test', true],
    ['*.ex.test', 'a.b.ex.test', true],
    ['*.ex.test', 'ex.test', false],
    ['www?.ex.test', 'www1.ex.test', true],
    ['a.ex.test', 'axex.test', false],
  ])('a site called %s serves %s: %s', (pattern, name, expected) => {
    expect(servesName(pattern, name)).toBe(expected);
  });

  it.each([
    ['a.ex.test', ['*.ex.test'], true],
    ['a.b.ex.test', ['*.ex.test'], false],
    ['ex.test', ['*.ex.test'], false],
    ['*.ex.test', ['*.ex.test'], true],
    ['*.a.ex.test', ['*.ex.test'], false],
    ['EX', [], false],
  ])('%s under a certificate for %s: %s', (name, names, expected) => {
    expect(isCovered(names, name)).toBe(expected);
  });

  it('reads ServerName’s other forms, and makes folder names', () => {
    expect(bareName('https://Shop.EX.test.:8443')).toBe('shop.ex.test');
    expect(folderName('*.ex.test')).toBe('_wildcard.ex.test');
  });
});

describe('include patterns', () => {
  it.each([
    ['/etc/a/sites/*.conf', '/etc/a/sites/x.conf', true],
    ['/etc/a/sites/*.conf', '/etc/a/sites/x.vhost', false],
    ['/etc/a/sites/*.conf', '/etc/a/sites/sub/x.conf', false],
    ['/etc/a/sites/*.conf', '/etc/a/sites/.x.conf', false],
    ['/etc/a/sites/', '/etc/a/sites/.x.conf', true],
    ['/etc/a/sites', '/etc/a/sites/sub/x', true],
    ['/etc/a/sites/*', '/etc/a/sites/x~', true],
    ['/etc/a/*/vhost[0-9].conf', '/etc/a/b/vhost7.conf', true],
    ['/etc/a/x.conf', '/etc/a/x.conf', true],
    ['/etc/a/x+y.conf', '/etc/a/xxy.conf', false],
    // The last column is what apr_fnmatch of httpd says, asked with APR_FNM_PERIOD for each part of the path.
    ['/etc/a/*.conf', '/etc/a/b/x.conf', false],
    ['/etc/*/x.conf', '/etc/.a/x.conf', false],
    ['/etc/a/.*.conf', '/etc/a/.x.conf', true],
    ['/etc/a/[.]x.conf', '/etc/a/.x.conf', false],
    ['/etc/a/[!x]*.conf', '/etc/a/shop.conf', true],
    ['/etc/a/[!x]*.conf', '/etc/a/x.conf', false],
    ['/etc/a/[^a-r]hop.conf', '/etc/a/shop.conf', true],
    ['/etc/a/[^a-s]hop.conf', '/etc/a/shop.conf', false],
    ['/etc/a/[]s]hop.conf', '/etc/a/shop.conf', true],
    ['/etc/a/[\\s]hop.conf', '/etc/a/shop.conf', true],
    ['/etc/a/\\shop.*', '/etc/a/shop.conf', true],
    ['/etc/a/\\shop.conf', '/etc/a/shop.conf', false],
    ['/etc/a/[shop.conf', '/etc/a/[shop.conf', true],
    ['/etc/a/[z-a]hop.conf', '/etc/a/shop.conf', false],
    ['/etc/a//', '/etc/a/shop.conf', true],
    ['/etc/a/*/', '/etc/a/b/shop.conf', true],
    ['/', '/etc/a/shop.conf', true],
  ])('%s reads %s: %s', (pattern, path, expected) => {
    expect(patternReads(pattern, path)).toBe(expected);
  });
});

it('an include pattern takes no longer for having many stars or open brackets', () => {
  const start = performance.now();
  for (const part of ['*a'.repeat(60), '*a'.repeat(2000), '['.repeat(4000), '[a-'.repeat(1300)]) {
    expect(patternReads(`/etc/${part}b`, `/etc/${'a'.repeat(255)}`)).toBe(false);
  }
  expect(patternReads('/'.repeat(1_000_000), '/etc/a')).toBe(true);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('TLS lines by version', () => {
  const base = { version: '2.4.62', opensslVersion: '3.0', modules: [], multiProcessing: 'event' };
  const live = { key: '/k', chain: '/c' };
  const lines = (more: Partial<Parameters<typeof tlsLines>[0]>) => tlsLines({ ...base, ...more }, live);

  it('follows the guideline on a current server', () => {
    expect(lines({})).toEqual([
      'SSLEngine on',
      'SSLCertificateFile /c',
      'SSLCertificateKeyFile /k',
      'SSLProtocol -all +TLSv1.2 +TLSv1.3',
      expect.stringMatching(/^SSLCipherSuite ECDHE-ECDSA-AES128-GCM-SHA256:.*CHACHA20-POLY1305$/),
      'SSLHonorCipherOrder off',
      'SSLSessionTickets off',
    ]);
  });

  it.each([
    [{ opensslVersion: '1.0' }, 'SSLProtocol -all +TLSv1.2'],
    [{ version: '2.4.6' }, 'SSLProtocol -all +TLSv1.2'],
    [{ version: '2.4.6' }, 'SSLCertificateChainFile /c'],
    [{ modules: ['http2_module'] }, 'Protocols h2 http/1.1'],
  ])('with %o has %s', (more, line) => {
    expect(lines(more)).toContain(line);
  });

  it.each([
    [{ version: '2.4.6' }, /SSLSessionTickets/],
    [{ modules: ['http2_module'], multiProcessing: 'prefork' }, /Protocols/],
    [{}, /Curves|Stapling|ChainFile/],
  ])('with %o has nothing like %s', (more, pattern) => {
    expect(lines(more).join('\n')).not.toMatch(pattern);
  });

  it('compares versions as numbers', () => {
    expect(compareVersions('2.4.9', '2.4.36')).toBe(-1);
    expect(compareVersions('2.4', '2.4.0')).toBe(0);
  });
});

describe('systems', () => {
  it.each([
    [['debian', '', 'linux'], ['/usr/sbin/apache2ctl'], true, 'debian'],
    [['linuxmint', 'ubuntu', 'debian'], ['/usr/sbin/apache2ctl'], true, 'debian'],
    [['rocky', 'rhel', 'centos', 'fedora'], ['/usr/sbin/httpd'], false, 'rhel'],
    [
      ['opensuse-leap', 'suse', 'opensuse'],
      ['/usr/sbin/httpd', '-f', '/etc/apache2/httpd.conf'],
      false,
      'suse',
    ],
    [['debian'], ['/opt/apache/bin/httpd', '-f/x'], true, 'other'],
    [['alpine'], ['/usr/sbin/httpd'], false, 'alpine'],
    [['freebsd'], ['/usr/local/sbin/httpd'], false, 'freebsd'],
    [['nixos'], ['/nix/httpd'], false, 'other'],
  ])('%s with %s is %s %s', (likes, control, hasMods, expected) => {
    expect(layoutOf(likes, control, hasMods)).toBe(expected);
  });

  const facts = debianFacts({ files: {} });

  it.each([
    ['control script', {}, ['/usr/sbin/apache2ctl', 'graceful'], ['/usr/sbin/apache2ctl', 'start']],
    [
      'systemd',
      { unit: 'apache2.service' },
      ['systemctl', 'reload', 'apache2.service'],
      ['systemctl', 'start', 'apache2.service'],
    ],
    [
      'OpenRC',
      { layout: 'alpine', isOpenRc: true, control: ['/usr/sbin/httpd'] },
      ['/usr/sbin/httpd', '-k', 'graceful'],
      ['rc-service', 'apache2', 'start'],
    ],
    [
      'own flags',
      { layout: 'other', control: ['/x/httpd', '-f', '/x/c'] },
      ['/x/httpd', '-f', '/x/c', '-k', 'graceful'],
      ['/x/httpd', '-f', '/x/c', '-k', 'start'],
    ],
  ] as const)('is reloaded and started its own way: %s', (_, more, reload, start) => {
    expect(activationOf({ ...facts, ...more })).toMatchObject({
      reload,
      start,
      alive: { by: 'pid-file', path: '/run/apache2/apache2.pid' },
    });
  });
});

describe('modules', () => {
  const facts = debianFacts({ files: {} });

  it('are linked on Debian, with what they need', () => {
    expect(
      modulePlan(facts, ['ssl', 'rewrite']).changes.map(({ path }) => path.replace('/etc/apache2/', '')),
    ).toEqual([
      'mods-enabled/socache_shmcb.load',
      'mods-enabled/ssl.load',
      'mods-enabled/ssl.conf',
      'mods-enabled/rewrite.load',
    ]);
  });

  it('are loaded by a line elsewhere', () => {
    const { changes, lines } = modulePlan({ ...facts, layout: 'rhel', modsAvailable: [] }, ['ssl']);
    expect(changes).toEqual([]);
    expect(lines[1]?.trim()).toBe('LoadModule ssl_module /usr/lib/apache2/modules/mod_ssl.so');
  });

  it('are asked for by package where they are missing', () => {
    expect(missingModules({ ...facts, layout: 'rhel', moduleFiles: [] }, ['ssl'])).toEqual([
      {
        code: 'web-server-module-missing',
        facts: { server: 'Apache', module: 'mod_ssl', package: 'mod_ssl' },
      },
    ]);
  });
});

describe('files that belong to others', () => {
  it.each([
    [
      '# ATTENTION!\n#\n# DO NOT MODIFY THIS FILE BECAUSE IT WAS GENERATED AUTOMATICALLY,\nListen 80\n',
      'another program',
    ],
    ['# This file was generated by Plesk\n', 'Plesk'],
    ['# Ansible managed\n<VirtualHost *:80>', 'Ansible'],
    ['# Vhost template in module puppetlabs-apache\n# Managed by Puppet\n', 'Puppet'],
    [
      '# This file is managed by gitlab-ctl. Manual changes will be\n# erased! To change the contents below, edit /etc/gitlab/gitlab.rb\n',
      'GitLab',
    ],
    ['# Our GitLab stands behind this proxy\n<VirtualHost *:80>', null],
    ['# My own site\n<VirtualHost *:80>\n# do not edit\n</VirtualHost>', null],
    ['# Made by Sealkeeper. Do not edit\n', null],
  ])('%j is written by %s', (text, writer) => {
    expect(writerOf({ realPath: '/x', text, sha256: '', mode: 0, foreign: null })).toBe(writer);
  });

  it('finds no writer in a header without end, and does not look for one without end', () => {
    const text = `${'# changes '.repeat(200_000)}\nServerName x\n`;
    const start = performance.now();
    expect(writerOf({ realPath: '/x', text, sha256: '', mode: 0, foreign: null })).toBeNull();
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each(['relative', '/a/../b', '/a\nb', '/a"b', '/a/\uFFFD', '/a/', '//a'])(
    '%j is no path for a plan',
    (path) => {
      expect(isSaneFile(path)).toBe(false);
    },
  );

  it('finds the file behind a macro', () => {
    expect(usedFile('macro \'x\' (defined on line 1 of "/a") used on line 8 of "/b c"')).toBe('/b c');
    expect(usedFile('/plain')).toBeNull();
  });
});
