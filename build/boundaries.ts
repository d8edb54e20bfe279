import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, normalize } from 'node:path';
import { patternFaults } from './patterns.ts';

/** Who may import whom. Kept as data, so that a change of architecture is a change of this table. */
interface Rule {
  /** Files that the rule speaks of. */
  readonly files: string;
  /** What they may import: globs of our own files, names of packages (`node:*` for Node itself). */
  readonly may: readonly string[];
  readonly why: string;
}

const trees: readonly Rule[] = [
  {
    files: 'shared/**',
    may: ['shared/**', 'zod', 'intl-messageformat', 'tldts', 'tr46'],
    why: 'shared knows no Node, DOM, Electron or React: both sides and every test can use it',
  },
  {
    files: 'renderer/**',
    may: [
      'renderer/**',
      'shared/**',
      'assets/**',
      'react',
      'react/*',
      'react-dom/*',
      '@mui/material/*',
      '@emotion/*',
      '@fontsource-variable/**',
      'intl-messageformat',
      'diff',
      'vite/client',
    ],
    why: 'the window reaches the rest only through its bridge',
  },
  {
    files: 'electron/**',
    may: [
      'electron/**',
      'shared/**',
      'node:*',
      'node:*/*',
      'zod',
      'intl-messageformat',
      'electron',
      'ssh2',
      'ssh2/**',
      'ssh-config',
      'acme-client',
      'node-forge',
      'dns-packet',
      'axios',
      'diff',
      're2js',
      'write-file-atomic',
    ],
    why: 'the main process never reaches into the window, the tests or the build scripts',
  },
];

/** All that lies under the application layer, and the two files that everybody may use. */
const below = [
  'electron/{engine,targets,sources,run,outside,remote,keys,store,job}/**',
  'electron/{version,within-turn}.ts',
];

/** Who stands above whom in electron/: what a room may import of the others there. */
const rooms: readonly Rule[] = [
  {
    files: 'electron/cli/**',
    may: ['electron/{cli,app,job}/**'],
    why: 'the command line only translates; what it wants is a function of electron/app/',
  },
  {
    files: 'electron/ipc/**',
    may: ['electron/{ipc,app,job}/**'],
    why: 'the window’s handlers only translate; what they want is a function of electron/app/',
  },
  {
    files: 'electron/app/**',
    may: ['electron/app/**', ...below],
    why: 'the application layer knows none of its faces',
  },
  {
    files: 'electron/{engine,targets,sources,run,outside,remote,keys,store,job}/**',
    may: below,
    why: 'what lies under the application layer does not know it',
  },
];

/** Each foreign library has one door. */
const doors: Readonly<Record<string, readonly string[]>> = {
  electron: [
    'electron/main.ts',
    'electron/desktop.ts',
    'electron/window.ts',
    'electron/keychain.ts',
    'electron/preload.ts',
    'electron/ipc/serve.ts',
  ],
  ssh2: ['electron/remote/ssh/ssh2.ts'],
  'ssh-config': ['electron/remote/ssh/config.ts'],
  'acme-client': ['electron/sources/acme/library.ts'],
  'node-forge': ['electron/keys/*.ts'],
  'dns-packet': ['electron/outside/dns-query.ts'],
  tldts: ['shared/names/public-suffix.ts'],
  tr46: ['shared/names/international.ts'],
  re2js: ['electron/targets/apache/foreign-pattern.ts'],
  'write-file-atomic': ['electron/store/write-whole.ts'],
  diff: ['renderer/**/*.ts', 'renderer/**/*.tsx', 'electron/cli/difference.ts'],
};

/** Planning and parsing decide; they never read, wait or send. */
const pure = [
  'electron/targets/*/plan.ts',
  'electron/targets/*/lexer.ts',
  'electron/targets/*/edits.ts',
  'electron/targets/*/proof.ts',
  'electron/targets/*/redirect.ts',
  'electron/targets/*/https-host.ts',
  'electron/targets/*/match.ts',
  'electron/targets/*/check.ts',
  'shared/quote.ts',
  'electron/outside/judge.ts',
  'electron/outside/findings/*.ts',
  'electron/outside/signs/recognise.ts',
];
const impure = /^(electron|ssh2|acme-client)$|^node:(fs|net|http|https|tls|dns|child_process|timers)/;

const importPattern =
  /^\s*(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gms;

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(importPattern)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}

const resolved = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What is wrong with one file's imports, a sentence each. */
export function boundaryFaults(file: string, text: string): readonly string[] {
  const rule = trees.find(({ files }) => matchesGlob(file, files));
  if (rule === undefined) return [];
  const room = rooms.find(({ files }) => matchesGlob(file, files));
  return importsOf(text).flatMap((specifier) => {
    const target = resolved(file, specifier);
    const faults: string[] = [];
    if (!rule.may.some((glob) => matchesGlob(target, glob)))
      faults.push(`${file} imports ${target}: ${rule.why}`);
    if (
      room !== undefined &&
      matchesGlob(target, 'electron/**') &&
      !room.may.some((glob) => matchesGlob(target, glob))
    )
      faults.push(`${file} imports ${target}: ${room.why}`);
    const door = doors[packageOf(target)];
    if (door !== undefined && !specifier.startsWith('.') && !door.some((glob) => matchesGlob(file, glob))) {
      faults.push(`${file} imports ${target}: its only door is ${door.join(', ')}`);
    }
    if (pure.some((glob) => matchesGlob(file, glob)) && impure.test(target)) {
      faults.push(`${file} imports ${target}: this file only decides`);
    }
    return faults;
  });
}

/** Checks every source file that git knows or does not ignore. */
export function checkBoundaries(root: string): readonly string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '*.ts', '*.tsx'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed
    .split('\0')
    .filter((file) => file !== '')
    .flatMap((file) => {
      try {
        const text = readFileSync(join(root, file), 'utf8');
        return [...boundaryFaults(file, text), ...patternFaults(file, text)];
      } catch {
        return []; // listed by git, deleted on disk
      }
    });
}
