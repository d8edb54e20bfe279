import { isCovered } from '../../../../shared/names/coverage.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { DovecotFacts } from './facts.ts';
import { type Line, type Place, readLines, unquoted } from './lexer.ts';

/** The settings by which a certificate is chosen, by Dovecot's version. */
export interface KeyNames {
  readonly certificate: string;
  readonly key: string;
  readonly others: readonly string[];
  /** A value that names a file: 2.3 takes it for the text itself without the sign in front. */
  readonly sign: '<' | '';
}

export const isNewer = ({ version }: Pick<DovecotFacts, 'version'>): boolean =>
  compareVersions(version, '2.4') >= 0;

/** https://doc.dovecot.org/2.4.1/core/summaries/settings.html, and doc/wiki/SSL.DovecotConfiguration.txt of 2.3. */
export const keyNames = (facts: Pick<DovecotFacts, 'version'>): KeyNames =>
  isNewer(facts)
    ? {
        certificate: 'ssl_server_cert_file',
        key: 'ssl_server_key_file',
        others: ['ssl_server_alt_cert_file', 'ssl_server_alt_key_file'],
        sign: '',
      }
    : { certificate: 'ssl_cert', key: 'ssl_key', others: ['ssl_alt_cert', 'ssl_alt_key'], sign: '<' };

/** A block around a setting: `local_name mail.example.com`. */
export interface Block {
  readonly name: string;
  readonly argument: string;
  /** The file and the place of its first line. */
  readonly file: string;
  readonly place: Place;
}

export interface Setting {
  readonly file: string;
  readonly line: Extract<Line, { kind: 'setting' }>;
}

/** Settings of one place: those of all connections, or of those that these blocks choose. Of each name the last counts. */
export interface Scope {
  readonly blocks: readonly Block[];
  readonly settings: Readonly<Record<string, Setting>>;
}

/** What decides whether a handshake works, beside the certificate; of all connections alone. None of these names a file. */
export const handshakeSettings: readonly string[] = [
  ...['ssl_min_protocol', 'ssl_protocols', 'ssl_cipher_list', 'ssl_cipher_suites', 'ssl_curve_list'],
  ...['ssl_options', 'ssl_prefer_server_ciphers', 'ssl_server_prefer_ciphers'],
];

const choosing = new Set(['local_name', 'local', 'remote', 'protocol']);
const deepest = 20;
const mostLines = 200_000;
/** Blocks within blocks; of those that choose a certificate Dovecot knows three. */
const mostAround = 20;

type Read = Pick<DovecotFacts, 'files' | 'includes' | 'main' | 'version'>;
const known = new WeakMap<Read, readonly Scope[]>();

/**
 * All places that say something of certificates, in the order in which Dovecot reads them; the first is everybody's. Pure; of
 * the same facts, which never change, they are read once.
 */
export function tlsScopes(facts: Read): readonly Scope[] {
  const scopes = known.get(facts) ?? readScopes(facts);
  known.set(facts, scopes);
  return scopes;
}

function readScopes(facts: Read): readonly Scope[] {
  const { certificate, key, others } = keyNames(facts);
  const wanted = new Set([certificate, key, ...others, 'ssl']);
  const ofAll = new Set(handshakeSettings);
  const scopes = new Map<string, { blocks: readonly Block[]; settings: Record<string, Setting> }>();
  scopes.set('[]', { blocks: [], settings: {} });
  let lines = 0;
  const read = new Map<string, readonly Line[]>();
  const linesOf = (file: string): readonly Line[] => {
    const lines = read.get(file) ?? readLines(facts.files[file]?.text ?? '');
    read.set(file, lines);
    return lines;
  };
  const included = new Map(
    facts.includes.map(({ from, pattern, paths }) => [JSON.stringify([from, pattern]), paths]),
  );
  const blocks: Block[] = [];
  const walk = (file: string, depth: number): void => {
    if (depth > deepest) return;
    const around = blocks.length;
    for (const line of linesOf(file)) {
      lines += 1;
      if (lines > mostLines) return;
      if (line.kind === 'open')
        blocks.push({ name: line.name, argument: line.argument, file, place: line.place });
      else if (line.kind === 'close') blocks.splice(Math.max(around, blocks.length - 1));
      else if (line.kind === 'include') {
        const paths = included.get(JSON.stringify([file, line.pattern])) ?? [];
        for (const path of paths) walk(path, depth + 1);
      } else if (blocks.length <= mostAround) keep(file, line);
    }
    blocks.splice(around);
  };
  const keep = (file: string, line: Setting['line']): void => {
    // 2.4 lets what settings' names begin with stand around them.
    const isInside = blocks.at(-1)?.name === 'ssl_server';
    const name = isInside && !line.name.startsWith('ssl_server_') ? `ssl_server_${line.name}` : line.name;
    const outer = isInside ? blocks.slice(0, -1) : [...blocks];
    const isWanted = wanted.has(name) || (outer.length === 0 && ofAll.has(name));
    if (!isWanted || outer.some((one) => !choosing.has(one.name))) return;
    const id = JSON.stringify(outer.map((one) => [one.name, one.argument]));
    const scope = scopes.get(id) ?? { blocks: outer, settings: {} };
    scope.settings[name] = { file, line };
    scopes.set(id, scope);
  };
  walk(facts.main, 0);
  return [...scopes.values()];
}

/** The file that a setting names; null where it holds the text itself, or nothing. */
export function pathOf(value: string, { sign }: KeyNames): string | null {
  const plain = unquoted(value.trim());
  if (sign !== '' && !plain.startsWith(sign)) return null;
  const path = plain.slice(sign.length).trim();
  return path.startsWith('/') ? path : null;
}

/** The names that a scope is for; none: for whatever is asked for. */
export const namesOfScope = ({ blocks }: Scope): readonly string[] =>
  blocks
    .filter(({ name }) => name === 'local_name')
    .flatMap(({ argument }) => argument.toLowerCase().split(/\s+/))
    .filter((name) => name !== '');

/** `*.example.com` stands for one label, as in a certificate. */
export const answersFor = (scope: Scope, name: string): boolean => isCovered(namesOfScope(scope), name);
