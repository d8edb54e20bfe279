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

const choosing = new Set(['local_name', 'local', 'remote', 'protocol']);
const deepest = 20;
const mostLines = 200_000;

/** All places that say something of certificates, in the order in which Dovecot reads them; the first is everybody's. Pure. */
export function tlsScopes(
  facts: Pick<DovecotFacts, 'files' | 'includes' | 'main' | 'version'>,
): readonly Scope[] {
  const { certificate, key, others } = keyNames(facts);
  const wanted = new Set([certificate, key, ...others, 'ssl']);
  const scopes = new Map<string, { blocks: readonly Block[]; settings: Record<string, Setting> }>();
  scopes.set('[]', { blocks: [], settings: {} });
  let lines = 0;
  const walk = (file: string, around: readonly Block[], depth: number): void => {
    const text = facts.files[file]?.text;
    if (text === undefined || depth > deepest) return;
    let blocks = around;
    for (const line of readLines(text)) {
      lines += 1;
      if (lines > mostLines) return;
      if (line.kind === 'open')
        blocks = [...blocks, { name: line.name, argument: line.argument, file, place: line.place }];
      else if (line.kind === 'close') blocks = blocks.length > around.length ? blocks.slice(0, -1) : blocks;
      else if (line.kind === 'include') {
        const { paths = [] } =
          facts.includes.find(({ from, pattern }) => from === file && pattern === line.pattern) ?? {};
        for (const path of paths) walk(path, blocks, depth + 1);
      } else keep(file, line, blocks);
    }
  };
  const keep = (file: string, line: Setting['line'], blocks: readonly Block[]): void => {
    // 2.4 lets what settings' names begin with stand around them.
    const isInside = blocks.at(-1)?.name === 'ssl_server';
    const name = isInside && !line.name.startsWith('ssl_server_') ? `ssl_server_${line.name}` : line.name;
    const outer = isInside ? blocks.slice(0, -1) : blocks;
    if (!wanted.has(name) || outer.some((one) => !choosing.has(one.name))) return;
    const id = JSON.stringify(outer.map((one) => [one.name, one.argument]));
    const scope = scopes.get(id) ?? { blocks: outer, settings: {} };
    scope.settings[name] = { file, line };
    scopes.set(id, scope);
  };
  walk(facts.main, [], 0);
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
