import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { HookFacts } from '../../../../electron/renewers/hook/facts.ts';
import { hookFiles, hookFolders } from '../../../../electron/renewers/hook/files.ts';
import { hookLink, hookPath } from '../../../../electron/renewers/hook/ground.ts';
import { hookStateOf } from '../../../../electron/renewers/hook/state.ts';
import type { PosixShell } from '../../../support/posix-shells.ts';

export interface Pair {
  readonly key: string;
  readonly chain: string;
  readonly fingerprint: string;
  /** As the hook writes it. */
  readonly end: string;
}

/** A pair for these names, signed by itself. */
export function pairFor(names: readonly string[], days: number, more: readonly string[] = []): Pair {
  const folder = mkdtempSync(join(homedir(), '.sealkeeper-pair-'));
  try {
    const [key, chain] = [join(folder, 'key'), join(folder, 'chain')];
    const alternatives = names.map((name) => `DNS:${name}`).join(',');
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
        ...['-days', String(days), '-subj', '/CN=practice', '-addext', `subjectAltName=${alternatives}`],
        ...['-keyout', key, '-out', chain, ...more],
      ],
      { stdio: 'ignore' },
    );
    const text = readFileSync(chain, 'utf8');
    const { fingerprint256, validToDate } = new X509Certificate(text);
    return {
      key: readFileSync(key, 'utf8'),
      chain: text,
      fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(),
      end: validToDate.toISOString().replace(/\.\d+/, ''),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface HookCall {
  readonly variables?: Readonly<Record<string, string>>;
  /** Shell text in front of the hook's main part: doubles of commands. */
  readonly doubles?: string;
  /** Made of the hook's text. */
  readonly text?: (hook: string) => string;
  readonly argv?: readonly string[];
  /** Shell text that runs first, in a world of mounts of its own (`unshare -m`). */
  readonly mounts?: string;
}

/** Whether this machine lets us have mounts that nobody else sees. */
export const canMount = spawnSync('unshare', ['-m', 'true']).status === 0;

/**
 * A server in a folder of root's: a renewer that leaves its pairs in `lineage/`, and a web server whose control program and door are doubles.
 * It is alive while its PID file names this process, and shows what it read last.
 */
export function practice(shell: PosixShell, pid = process.pid) {
  if (userInfo().uid !== 0) throw new Error('What is done to a server can only be tried by root.');
  const root = mkdtempSync(join(homedir(), '.sealkeeper-hook-'));
  const at = (path: string) => join(root, path);
  const ground = { etc: at('etc'), state: at('state'), run: at('run') };
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const has = (path: string) => existsSync(at(path));
  const write = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text, { mode });
    chmodSync(at(path), mode);
  };
  for (const folder of ['run', 'state', 'etc/live/shop.test', 'lineage', 'bin'])
    mkdirSync(at(folder), { recursive: true, mode: 0o755 });
  write(
    'bin/apachectl',
    [
      '#!/bin/sh',
      `cd ${root}; echo "$*" >>calls`,
      'case "$*" in',
      '  *DUMP_MODULES*) cat dump 2>/dev/null; exit 0 ;;',
      '  -t) [ ! -e syntax ] || { cat syntax; exit 1; } ;;',
      '  graceful) if [ -e dies ]; then echo 999999 >pid; exit 0; fi; [ -e deaf ] || cp etc/live/shop.test/fullchain.pem shown ;;',
      `  start) [ ! -e lost ] || exit 1; rm -f dies; echo ${pid} >pid; cp etc/live/shop.test/fullchain.pem shown ;;`,
      'esac',
      '',
    ].join('\n'),
    0o755,
  );
  write('pid', `${pid}\n`);
  const facts: HookFacts = {
    name: 'shop.test',
    source: { key: at('lineage/privkey.pem'), chain: at('lineage/fullchain.pem') },
    names: ['shop.test', 'www.shop.test'],
    run: 1,
    keep: 0,
    services: [
      { kind: 'apache', program: at('bin/apachectl'), starter: { by: 'control' }, pidFile: at('pid') },
    ],
    probes: [{ address: '127.0.0.1', port: 443, name: 'shop.test' }],
  };
  const install = (changes: Partial<HookFacts> = {}) => {
    const all = { ...facts, ...changes };
    for (const folder of hookFolders(all, ground)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const file of hookFiles(all, ground)) {
      writeFileSync(file.path, file.text, { mode: file.mode });
      chmodSync(file.path, file.mode);
    }
    const link = hookLink(all.name, ground);
    if (!existsSync(link)) symlinkSync(String(all.run), link);
  };
  const doubles = `
openssl() { case $1 in s_client) cat ${root}/shown 2>/dev/null ;; *) command openssl "$@" ;; esac; }
sk_pause() { :; }
`;
  const prepared = (how: HookCall): string => {
    const own = readFileSync(hookPath(facts.name, ground), 'utf8')
      .replace('hk_patience=20', 'hk_patience=1')
      .replace('\nhk_main\n', `\n${doubles}${how.doubles ?? ''}\nhk_main\n`);
    const practised = at('etc/renew/hook.practice');
    writeFileSync(practised, how.text?.(own) ?? own, { mode: 0o700 });
    return practised;
  };
  return {
    root,
    at,
    ground,
    read,
    has,
    write,
    facts,
    install,
    /** What an older version left: two plain files. */
    plain: (pair: Pair, name = 'shop.test') => {
      write(`etc/live/${name}/privkey.pem`, pair.key, 0o600);
      write(`etc/live/${name}/fullchain.pem`, pair.chain);
      write('shown', pair.chain);
    },
    renewed: (pair: Pair) => {
      write('lineage/privkey.pem', pair.key, 0o600);
      write('lineage/fullchain.pem', pair.chain);
    },
    call: (how: HookCall = {}) => {
      const practised = prepared(how);
      const words = [shell.program, ...shell.options, practised, ...(how.argv ?? [])];
      const mounting = ['unshare', '-m', 'sh', '-c', `set -e; ${how.mounts ?? ''}; exec "$@"`, 'sh'];
      const [program = '', ...rest] = how.mounts === undefined ? words : [...mounting, ...words];
      // A group of its own, so that a hook that ends it does not end us. Node knows it here too, its types do not.
      const settings = {
        encoding: 'utf8' as const,
        env: { PATH: process.env.PATH, ...how.variables },
        detached: true,
        timeout: 120_000,
      };
      const done = spawnSync(program, rest, settings);
      return { code: done.status ?? -1, said: `${done.stdout}${done.stderr}` };
    },
    /** Several calls at once; gives what they ended with. */
    callAtOnce: (count: number, how: HookCall) => {
      const practised = prepared(how);
      const endings = Array.from({ length: count }, () => {
        const child = spawn(shell.program, [...shell.options, practised], { stdio: 'ignore' });
        return new Promise<number | null>((resolve) => child.on('close', resolve));
      });
      return Promise.all(endings);
    },
    /** Shell text by itself. */
    ask: (text: string) => {
      const done = spawnSync(shell.program, [...shell.options, '-c', text], { encoding: 'utf8' });
      return { code: done.status ?? -1, said: `${done.stdout}${done.stderr}` };
    },
    state: () => (has('state/renew/shop.test') ? hookStateOf(read('state/renew/shop.test')) : null),
    /** The fingerprint behind a path. */
    print: (path: string) => new X509Certificate(read(path)).fingerprint256.replaceAll(':', '').toLowerCase(),
    isPair: () =>
      new X509Certificate(read('etc/live/shop.test/fullchain.pem')).checkPrivateKey(
        createPrivateKey(read('etc/live/shop.test/privkey.pem')),
      ),
    current: () => readlinkSync(at('etc/live/shop.test/current')).split('/').at(-1),
    versions: () => (has('etc/versions/shop.test') ? readdirSync(at('etc/versions/shop.test')).sort() : []),
    calls: () => (has('calls') ? read('calls').trim().split('\n') : []),
    /** Names that only a call at work has. */
    left: () =>
      [
        ...['state', 'state/renew', 'etc/live/shop.test', 'etc/versions/shop.test', 'run'].flatMap(
          (folder) => (has(folder) ? readdirSync(at(folder)).map((name) => `${folder}/${name}`) : []),
        ),
      ].filter((path) => /\.new|\.lock|\.work|\.pending|state\/lock|sealkeeper-hook/.test(path)),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}
export type Practice = ReturnType<typeof practice>;
