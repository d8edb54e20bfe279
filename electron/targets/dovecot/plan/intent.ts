import { isCovered } from '../../../../shared/names/coverage.ts';
import type { Edit } from '../../../../shared/plan.ts';
import { type FileEdits, mergeEdits } from '../../../text/changed-files.ts';
import { type LivePaths, liveFolder, livePaths, wouldMiss } from '../../posix/live-places.ts';
import { certificateNames, type InstallWish, keptNames } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import type { Place } from '../config/lexer.ts';
import { mailNames } from '../config/mail-names.ts';
import {
  answersFor,
  type Block,
  isNewer,
  keyNames,
  namesOfScope,
  pathOf,
  type Scope,
  tlsScopes,
} from '../config/tls-places.ts';

/** What shall happen to which place of the configuration: the thinking that `check` and `plan` share. */
export interface Intent {
  readonly live: LivePaths;
  /** At which mail programs come. */
  readonly names: readonly string[];
  /** Places that get the new certificate. */
  readonly renewed: readonly Scope[];
  /** Names that get an entry of their own, since others need the certificate that is there. */
  readonly added: readonly string[];
  /** Encryption was switched off there. */
  readonly switchedOn: readonly Scope[];
  /** Places whose certificate others need, by which one of their own would be overruled. */
  readonly inTheWay: readonly Scope[];
  readonly edits: readonly FileEdits[];
}

export function intentOf(facts: DovecotFacts, wish: InstallWish): Intent {
  const all = certificateNames(wish);
  const live = livePaths(folderFor(facts, all));
  const names = mailNames(facts, wish.names);
  const scopes = tlsScopes(facts);
  const keys = keyNames(facts);
  const [everybody = { blocks: [], settings: {} }] = scopes;
  const says = (scope: Scope) => scope === everybody || scope.settings[keys.certificate] !== undefined;
  const unnamed = scopes.filter((scope) => namesOfScope(scope).length === 0 && says(scope));
  const named = scopes.filter((scope) => says(scope) && names.some((name) => answersFor(scope, name)));
  const isKept = (scope: Scope): boolean => {
    const path = pathOf(scope.settings[keys.certificate]?.line.value ?? '', keys);
    return keptNames(wish).length > 0 && path !== null && path !== live.chain;
  };
  const renewed = [...unnamed.filter((scope) => !isKept(scope)), ...named].filter((scope) =>
    isFree(facts, scope, all),
  );
  // A name without an entry is shown what everybody is, or what a block for its protocol says; addresses are not known here.
  const met = unnamed.filter(({ blocks }) => blocks.every((block) => isOfListener(facts, block)));
  const isShown = (name: string): boolean => {
    const own = named.filter((scope) => answersFor(scope, name));
    // 2.3 takes the first that fits, 2.4 the last.
    const deciding = isNewer(facts) ? own.at(-1) : own[0];
    return (deciding === undefined ? met : [deciding]).every((scope) => renewed.includes(scope));
  };
  const added = names.filter((name) => !isShown(name));
  const inTheWay =
    added.length === 0 ? [] : unnamed.filter((scope) => scope.blocks.length > 0 && !renewed.includes(scope));
  const switchedOn = scopes.filter(
    (scope) => namesOfScope(scope).length === 0 && scope.settings.ssl?.line.value === 'no',
  );
  const edits = mergeEdits([
    ...renewed.flatMap((scope) => certificateEdits(facts, scope, live)),
    ...switchedOn.flatMap(({ settings: { ssl } }) =>
      ssl === undefined ? [] : inFile(facts, ssl.file, [replace(ssl.line, 'yes')]),
    ),
    ...(added.length === 0 ? [] : entryEdits(facts, added, named, live)),
  ]);
  return { live, names, renewed, added, switchedOn, inTheWay, edits };
}

/** A block of all who come by a protocol at which Dovecot is heard. */
const isOfListener = ({ listeners }: DovecotFacts, { name, argument }: Block): boolean =>
  name === 'protocol' && listeners.some(({ kind }) => kind === argument || kind === `${argument}s`);

/** The first folder whose certificate is for no name here that the new one is not good for. */
function folderFor(facts: DovecotFacts, names: readonly string[]): string {
  const keys = keyNames(facts);
  return liveFolder(facts, names, (folder) => {
    const { chain } = livePaths(folder);
    const users = tlsScopes(facts).filter(
      ({ settings }) => pathOf(settings[keys.certificate]?.line.value ?? '', keys) === chain,
    );
    return wouldMiss(facts.certificates[chain], names, users.flatMap(namesOfScope));
  });
}

/** Nobody loses by another certificate there: none can be read, it is over, nobody trusts it, or the new one is good for all. */
function isFree(facts: DovecotFacts, scope: Scope, names: readonly string[]): boolean {
  const keys = keyNames(facts);
  const path = pathOf(scope.settings[keys.certificate]?.line.value ?? '', keys);
  const present = path === null ? undefined : facts.certificates[path];
  if (present === undefined || present.isExpired || present.isSelfSigned === true) return true;
  const own = namesOfScope(scope);
  // A scope by name shows its certificate to nobody else.
  const asked = own.length === 0 ? present.names : own;
  return asked.every((name) => isCovered(names, name) || (own.length > 0 && !isCovered(present.names, name)));
}

const replace = ({ start, end }: { readonly start: number; readonly end: number }, text: string): Edit => ({
  start,
  end,
  text,
});

function inFile(facts: DovecotFacts, path: string, edits: readonly Edit[]): readonly FileEdits[] {
  const file = facts.files[path];
  return file === undefined || edits.length === 0 ? [] : [{ file, edits }];
}

/** The place's own words for key and chain; what is missing stands behind what is there. Nothing where it says so already. */
function certificateEdits(facts: DovecotFacts, { settings }: Scope, live: LivePaths): readonly FileEdits[] {
  const { certificate, key, others, sign } = keyNames(facts);
  const parts: FileEdits[] = [];
  const wanted = [
    [certificate, `${sign}${live.chain}`],
    [key, `${sign}${live.key}`],
  ] as const;
  const missing: string[] = [];
  for (const [name, value] of wanted) {
    const own = settings[name];
    if (own === undefined) missing.push(`${name} = ${value}`);
    else if (own.line.value !== value) parts.push(...inFile(facts, own.file, [replace(own.line, value)]));
  }
  for (const name of others) {
    const own = settings[name];
    if (own !== undefined && own.line.value !== '')
      parts.push(...inFile(facts, own.file, [replace(own.line, '')]));
  }
  if (missing.length === 0) return parts;
  const anchor = settings[certificate] ?? settings[key] ?? settings.ssl;
  if (anchor === undefined) return [...parts, ...atEnd(facts, marked(missing))];
  const { place } = anchor.line;
  return [...parts, ...inFile(facts, anchor.file, [linesBehind(facts, anchor.file, place, missing)])];
}

/** An entry of their own for these names: in front of the first that would answer for them (2.3), or behind all (2.4). */
function entryEdits(
  facts: DovecotFacts,
  names: readonly string[],
  named: readonly Scope[],
  live: LivePaths,
): readonly FileEdits[] {
  const { certificate, key, sign } = keyNames(facts);
  const lines = marked(
    names.flatMap((name) => [
      `local_name ${name} {`,
      `  ${certificate} = ${sign}${live.chain}`,
      `  ${key} = ${sign}${live.key}`,
      '}',
    ]),
  );
  const [first] = named.flatMap(({ blocks }) => blocks[0] ?? []);
  if (first === undefined || isNewer(facts)) return atEnd(facts, lines);
  const { start, indent } = first.place;
  const end = lineEndOf(facts, first.file);
  const text = lines.map((line) => `${indent}${line}${end}`).join('');
  return inFile(facts, first.file, [{ start, end: start, text }]);
}

const marked = (lines: readonly string[]): readonly string[] => [
  '# Sealkeeper: the certificate',
  ...lines,
  '# Sealkeeper: end',
];

const lineEndOf = (facts: DovecotFacts, path: string): string =>
  facts.files[path]?.text.includes('\r\n') === true ? '\r\n' : '\n';

function linesBehind(
  facts: DovecotFacts,
  path: string,
  { end, indent }: Place,
  lines: readonly string[],
): Edit {
  const newline = lineEndOf(facts, path);
  const text = facts.files[path]?.text ?? '';
  const before = end > 0 && text[end - 1] !== '\n' ? newline : '';
  return { start: end, end, text: before + lines.map((line) => `${indent}${line}${newline}`).join('') };
}

/** The end of the main file is read last. */
function atEnd(facts: DovecotFacts, lines: readonly string[]): readonly FileEdits[] {
  const end = facts.files[facts.main]?.text.length ?? 0;
  const place = { line: 0, start: end, end, indent: '' };
  return inFile(facts, facts.main, [linesBehind(facts, facts.main, place, lines)]);
}
