import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { posixShells } from '../../../support/posix-shells.ts';

const hasDpkg = spawnSync('dpkg', ['--version']).status === 0;
const certbot = ['etc/cron.d/certbot', 'etc/letsencrypt/cli.ini'];

/** The real dpkg on a folder, with packages of the names and settings of the real ones. */
describe.each(posixShells)(
  'settings of a package that was installed, in $program',
  ({ program, options }) => {
    let root: string;
    const at = (path: string) => join(root, path);
    const write = (path: string, text: string, mode = 0o644) => {
      mkdirSync(dirname(at(path)), { recursive: true, mode: 0o755 });
      writeFileSync(at(path), text, { mode });
    };
    const dpkg = (...argv: readonly string[]) =>
      execFileSync(
        'dpkg',
        [`--root=${at('system')}`, '--force-not-root,script-chrootless,depends', ...argv],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );

    /** Makes the file of a package. */
    function build(name: string, settings: readonly string[], postrm: string | null = null): void {
      write(
        `build/${name}/DEBIAN/control`,
        `Package: ${name}\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b.test>\nDescription: x\n`,
      );
      for (const file of settings) write(`build/${name}/${file}`, 'as shipped\n');
      write(`build/${name}/usr/share/${name}`, 'x\n');
      if (settings.length > 0)
        write(`build/${name}/DEBIAN/conffiles`, settings.map((file) => `/${file}\n`).join(''));
      if (postrm !== null) write(`build/${name}/DEBIAN/postrm`, postrm, 0o755);
      execFileSync('dpkg-deb', ['--build', '--root-owner-group', at(`build/${name}`), at(`${name}.deb`)]);
    }

    beforeEach(() => {
      root = mkdtempSync(join(homedir(), '.sealkeeper-packages-'));
      for (const path of [
        'system/var/lib/dpkg/updates',
        'system/var/lib/dpkg/info',
        'system/var/log',
        'run/backup',
      ])
        mkdirSync(at(path), { recursive: true });
      write('system/var/lib/dpkg/status', '');
      // As Debian's own does it.
      const clears = `#!/bin/sh\n[ "$1" != purge ] || rm -rf "$DPKG_ROOT/etc/letsencrypt" "$DPKG_ROOT/var/log/letsencrypt"\n`;
      build('certbot', certbot, clears);
      build('base', ['etc/base']);
      build('lib', ['etc/lib.conf']);
      build('strange', ['etc/strange.conf'], '#!/bin/sh\nexit 0\n');
      dpkg('--install', at('base.deb'));
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    /** Of these packages \`certbot\` is asked for, and the others come with it. */
    const call = (...argv: readonly string[]) => {
      const grounded = prelude
        .replaceAll('/etc/letsencrypt', at('system/etc/letsencrypt'))
        .replaceAll('/var/log/letsencrypt', at('system/var/log/letsencrypt'))
        .replaceAll('sk_dpkg_info=/var/lib/dpkg', `sk_dpkg_info=${at('system/var/lib/dpkg')}`);
      // dpkg names its settings as the system sees them; they lie in the folder.
      const standIn = `command() { case $2 in apt-get) return 0 ;; dnf | zypper | apk) return 1 ;; *) unset -f command; command "$@" ;; esac; }
sk_run() {
  sk_program=$1; shift
  case $sk_program in
    apt-get) case $* in *-s*) echo 'Inst certbot (1 Debian)' ;; *) dpkg --root='${at('system')}' --force-not-root,script-chrootless,depends --install ${['certbot', 'lib', 'strange'].map((name) => at(`${name}.deb`)).join(' ')} >&2 ;; esac ;;
    dpkg) dpkg --root='${at('system')}' --force-not-root,script-chrootless "$@" ;;
    dpkg-query) dpkg-query --admindir='${at('system/var/lib/dpkg')}' "$@" | sed 's: /etc/: ${at('system')}/etc/:' ;;
  esac
}`;
      const words = [...options, '-c', `${grounded}\n${standIn}\n"$@"`, 'sh', ...argv];
      const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
      return { status, said: stdout.trim().replaceAll(at('system'), ''), complaint: stderr };
    };
    const command = (verb: 'prepare' | 'do' | 'undo', ...before: readonly string[]) =>
      call(`sk_${verb}_command`, at('run'), '0', 'install-package', 'certbot', ...before);
    const known = () =>
      execFileSync(
        'dpkg-query',
        [`--admindir=${at('system/var/lib/dpkg')}`, '-W', '-f', `\${db:Status-Abbrev}\${Package}\n`],
        {
          encoding: 'utf8',
        },
      );
    const isThere = (path: string) => existsSync(at(`system/${path}`));
    function install(): void {
      expect(command('prepare')).toMatchObject({ status: 0, said: 'absent' });
      expect(command('do', 'absent')).toMatchObject({ status: 0, said: 'command installed' });
      expect(certbot.every(isThere)).toBe(true);
    }

    it.runIf(hasDpkg)('go with it where nobody has changed them', () => {
      install();
      mkdirSync(at('system/etc/letsencrypt/renewal-hooks/deploy'), { recursive: true });
      write('system/var/log/letsencrypt/letsencrypt.log', 'its own');
      const said = command('undo', 'absent');
      // Of a package with a script that nobody has read they stay, and are named.
      expect(said).toMatchObject({ status: 0, said: 'settings /etc/strange.conf\nundone' });
      expect(known()).toBe('ii base\nrc strange\n');
      for (const path of ['etc/letsencrypt', 'etc/cron.d/certbot', 'etc/lib.conf', 'var/log/letsencrypt'])
        expect(isThere(path), path).toBe(false);
      expect(isThere('etc/base')).toBe(true);
      expect(command('undo', 'absent')).toMatchObject({ status: 0, said: 'same' });
    });

    it.runIf(hasDpkg).each([
      ['a setting was changed', () => write('system/etc/cron.d/certbot', 'changed\n'), () => undefined],
      [
        'somebody has laid something beside them that a purge would clear',
        () => write('system/etc/letsencrypt/theirs.pem', 'theirs'),
        () => undefined,
      ],
      [
        'the place was there before',
        () => undefined,
        () => write('system/etc/letsencrypt/account', 'of another certbot'),
      ],
    ])('stay where %s', (_, since, before) => {
      before();
      install();
      since();
      expect(command('undo', 'absent').said).toBe(
        'settings /etc/cron.d/certbot\nsettings /etc/letsencrypt/cli.ini\nsettings /etc/strange.conf\nundone',
      );
      expect(known()).toBe('ii base\nrc certbot\nrc strange\n');
      expect(readFileSync(at('system/etc/letsencrypt/cli.ini'), 'utf8')).toBe('as shipped\n');
    });

    it.runIf(hasDpkg)('stay where an earlier removal had left them', () => {
      dpkg('--install', at('lib.deb'));
      dpkg('--remove', 'lib');
      install();
      command('undo', 'absent');
      expect(known()).toBe('ii base\nrc lib\nrc strange\n');
      expect(isThere('etc/lib.conf')).toBe(true);
    });
  },
);
