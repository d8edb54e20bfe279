import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { posixShell } from '../../../../electron/remote/posix-shell.ts';
import { memoryJournals } from '../../../../electron/run/journal/journal-file.ts';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { posixSession } from '../../../../electron/run/posix/session.ts';
import { createRunner } from '../../../../electron/run/runner.ts';
import { localProgram } from '../../../support/local-shell.ts';

const installer = `
for w; do n=$w; done
case " $* " in
  *' --assumeno '*) cat "$STATE/simulated"; exit 1 ;;
  *' --dry-run '*) cat "$STATE/simulated" ;;
  *) echo "install $n" >>"$STATE/calls"; printf '%s\\nlib%s\\ngpg-pubkey\\n' "$n" "$n" >>"$STATE/packages" ;;
esac`;
const remover = `
case $1 in -qa) cat "$STATE/packages"; exit ;; esac
shift
if [ "$1" = --test ]; then [ ! -e "$STATE/needed" ]; exit; fi
echo "remove $*" >>"$STATE/calls"
for p; do grep -vx "$p" "$STATE/packages" >"$STATE/rest"; mv "$STATE/rest" "$STATE/packages"; done`;

/** Stand-ins for a server's programs, each with its state in files of `$STATE`. What they did stands in `$STATE/calls`. */
const programs: Readonly<Record<string, string>> = {
  systemctl: `
case $1 in
  show)
    u=$(for w; do :; done; echo "$w")
    if [ -e "$STATE/units/$u" ]; then printf 'LoadState=loaded\\nFragmentPath=%s\\nDropInPaths=\\n' "$STATE/units/$u"
    else printf 'LoadState=not-found\\nFragmentPath=\\nDropInPaths=\\n'; fi
    if [ -e "$STATE/active-$u" ]; then printf 'ActiveState=active\\nMainPID=%s\\n' "$(cat "$STATE/active-$u")"
    else printf 'ActiveState=inactive\\nMainPID=0\\n'; fi ;;
  is-enabled) cat "$STATE/enabled-$2" 2>/dev/null || { echo disabled; exit 1; } ;;
  is-active) [ -e "$STATE/active-$2" ] && echo active || { echo inactive; exit 3; } ;;
  --no-pager) cat "$STATE/units/$3" ;;
  enable) echo "enable $2" >>"$STATE/calls"; echo enabled >"$STATE/enabled-$2" ;;
  disable) echo "disable $2" >>"$STATE/calls"; rm -f "$STATE/enabled-$2" ;;
  start) echo "start $2" >>"$STATE/calls"; [ ! -e "$STATE/broken" ] || exit 1; : >"$STATE/active-$2"; : >"$STATE/stamp-$2" ;;
  clean) rm -f "$STATE/stamp-$3" ;;
  stop) echo "stop $2" >>"$STATE/calls"; rm -f "$STATE/active-$2" ;;
esac`,
  // needs.MODULE lists what a module needs.
  a2enmod: `
shift; echo "a2enmod $1" >>"$STATE/calls"
for m in $(cat "$STATE/needs.$1" 2>/dev/null) "$1"; do
  [ -e "$STATE/apache2/mods-available/$m.load" ] || exit 1
  ln -sf "../mods-available/$m.load" "$STATE/apache2/mods-enabled/$m.load"
done`,
  a2dismod: `
shift; echo "a2dismod $1" >>"$STATE/calls"
for f in "$STATE"/apache2/mods-enabled/*.load; do
  o=\${f##*/}; o=\${o%.load}
  ! grep -qx "$1" "$STATE/needs.$o" 2>/dev/null || { echo "$o depends on $1" >&2; exit 1; }
done
rm -f "$STATE/apache2/mods-enabled/$1.load"`,
  'dpkg-query': `for p in $(cat "$STATE/packages"); do echo "ii  $p"; done; echo 'rc  gone'`,
  'apt-get': `
for w; do n=$w; done
case $1:$n in
  *:update) echo 'apt-get update' >>"$STATE/calls"; rm -f "$STATE/listless" ;;
  -s:*) [ ! -e "$STATE/listless" ] || { echo "E: Unable to locate package $n" >&2; exit 100; }
     cat "$STATE/simulated" ;;
  *) echo "apt-get install $n" >>"$STATE/calls"; echo "$n lib$n" | tr ' ' '\\n' >>"$STATE/packages"
     [ ! -e "$STATE/broken" ] || exit 100 ;;
esac`,
  dpkg: `
[ "$1" = --force-remove-reinstreq ] && shift
if [ "$1" = --no-act ]; then [ ! -e "$STATE/needed" ]; exit; fi
shift; echo "dpkg remove $*" >>"$STATE/calls"
for p; do grep -vx "$p" "$STATE/packages" >"$STATE/rest"; mv "$STATE/rest" "$STATE/packages"; done`,
};

/** Stand-ins of servers with another package manager, in place of those of Debian. */
const otherPrograms: Readonly<Record<'dnf' | 'zypper' | 'apk', Readonly<Record<string, string>>>> = {
  dnf: { dnf: installer, rpm: remover },
  zypper: { zypper: installer, rpm: remover },
  apk: {
    apk: `
for w; do n=$w; done
case "$1 $2" in
  'info -q') cat "$STATE/packages" ;;
  'add --simulate') cat "$STATE/simulated" ;;
  'del --simulate') cat "$STATE/purged" ;;
  add*) echo "install $n" >>"$STATE/calls"; printf '%s\\nlib%s\\n' "$n" "$n" >>"$STATE/packages" ;;
  del*) echo "remove $n" >>"$STATE/calls"; grep -v "$n" "$STATE/packages" >"$STATE/rest"; mv "$STATE/rest" "$STATE/packages" ;;
esac`,
  },
};
/** What the functions call besides; found nowhere else, so that this machine's package manager is not met. */
const tools =
  'sh cat sed grep sort comm mv rm ln readlink stat cut head tail date sleep tr mkdir chmod ls cp ps kill base64 openssl sha256sum sync'.split(
    ' ',
  );

/** A real shell with stand-ins for what a server has, in a folder that is root's. */
export async function commandServer(
  shell: readonly [string, ...string[]],
  manager?: keyof typeof otherPrograms,
) {
  const { uid, homedir } = userInfo();
  if (uid !== 0) throw new Error('What is done to a server can only be tried by root.');
  const root = mkdtempSync(join(homedir, '.sealkeeper-commands-'));
  const [folder, bin, state] = [join(root, 'run'), join(root, 'bin'), join(root, 'state')];
  for (const path of [join(folder, 'backup'), bin, join(state, 'units')])
    mkdirSync(path, { recursive: true });
  for (const name of ['mods-available', 'mods-enabled'])
    mkdirSync(join(state, 'apache2', name), { recursive: true });
  const program = (name: string, text: string): void => {
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\nSTATE='${state}'${text.startsWith('\n') ? '' : '\n'}${text}\n`,
    );
    chmodSync(join(bin, name), 0o755);
  };
  for (const [name, text] of Object.entries(manager === undefined ? programs : otherPrograms[manager]))
    program(name, text);
  if (manager !== undefined)
    for (const tool of tools) {
      const found = ['/usr/bin', '/bin'].map((place) => join(place, tool)).find(existsSync);
      if (found !== undefined) symlinkSync(found, join(bin, tool));
    }
  writeFileSync(join(state, 'packages'), 'base\nlibbase\n');
  writeFileSync(join(state, 'simulated'), 'Inst certbot (2.1 Debian [all])\nConf certbot (2.1)\n');
  const places = `PATH=${bin}${manager === undefined ? ':$PATH' : ''}; sk_apache=${state}/apache2 sk_letsencrypt=${state}/letsencrypt sk_etc=${state}/etc sk_stamps=${state}\n`;
  const connect = () => posixShell(localProgram(shell), { label: 'stand-ins', prelude: prelude + places });
  const host = connect();
  const journal = await memoryJournals().create('run-1');
  const at = (name: string): string => join(state, name);
  return {
    host,
    journal,
    folder,
    bin,
    program,
    runner: createRunner(posixSession(host, 'run-1', folder), journal),
    session: posixSession(host, 'run-1', folder),
    at,
    has: (name: string): boolean => existsSync(at(name)),
    read: (name: string): string => readFileSync(at(name), 'utf8'),
    write: (name: string, text = ''): void => writeFileSync(at(name), text),
    calls: (): string => (existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8') : ''),
    unit: (name: string, text = '[Timer]\n'): void => writeFileSync(at(`units/${name}`), text),
    module: (name: string, ...needs: readonly string[]): void => {
      writeFileSync(at(`apache2/mods-available/${name}.load`), '');
      writeFileSync(at(`needs.${name}`), needs.map((one) => `${one}\n`).join(''));
    },
    enabled: (name: string): void =>
      symlinkSync(`../mods-available/${name}.load`, at(`apache2/mods-enabled/${name}.load`)),
    async close() {
      await host.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
export type CommandServer = Awaited<ReturnType<typeof commandServer>>;
