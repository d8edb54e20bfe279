import type { Edit } from '../../../../shared/plan.ts';
import { applyEdits } from '../../../text/edits.ts';
import { type EximFacts, macroFile } from '../config/facts.ts';
import { type MainSection, optionValue, readMain, type Statement } from '../config/statements.ts';

/** What the main section is to say; null: what it says, or leaves out, stays. */
export interface Wanted {
  readonly tls_certificate: string | null;
  readonly tls_privatekey: string | null;
  readonly tls_advertise_hosts: string | null;
}

/** Edits of files that are there, and a file of the owner's macros where there is none yet. */
export interface Places {
  readonly edits: readonly { readonly path: string; readonly edits: readonly Edit[] }[];
  readonly created: { readonly path: string; readonly text: string } | null;
  /** The file in which most of it stands, for people. */
  readonly file: string;
}

/** The macros of Debian's own configuration (README.Debian, "TLS"), by the option that they are for. */
const macros = {
  tls_certificate: 'MAIN_TLS_CERTIFICATE',
  tls_privatekey: 'MAIN_TLS_PRIVATEKEY',
  tls_advertise_hosts: 'MAIN_TLS_ADVERTISE_HOSTS',
} as const;
/** One file with both; it comes before the other two. */
const both = 'MAIN_TLS_CERTKEY';
const enabled = 'MAIN_TLS_ENABLE';

type Text = (path: string) => string | undefined;
const textIn =
  ({ files }: Pick<EximFacts, 'files'>): Text =>
  (path) =>
    files[path]?.text;

/** The main section as it stands. */
export const mainOf = (facts: EximFacts): MainSection => readMain(facts.sources, textIn(facts));

/**
 * Where these values are to be written: in Debian's macros, else in the options themselves; whichever, once it is done, makes
 * Exim read just what is wanted. Null: neither does, so that its owner has put things together in another way. Pure.
 */
export function placesFor(facts: EximFacts, wanted: Wanted): Places | null {
  const found = mainOf(facts);
  const ways = [
    ...(facts.form === 'file' ? [] : [byMacros(facts, found, wanted)]),
    byOptions(facts, found, wanted),
  ];
  return ways.find((places) => places !== null && says(facts, places, wanted)) ?? null;
}

function byMacros(facts: EximFacts, { statements }: MainSection, wanted: Wanted): Places | null {
  const file = macroFile(facts);
  if (file === null) return null;
  const own = (name: string): Statement | undefined =>
    statements.findLast((one) => one.kind === 'macro' && one.name === name && !one.isDefault);
  const told = Object.entries(wanted).flatMap(([option, value]): readonly (readonly [string, string])[] => {
    if (value === null) return [];
    if (own(both) === undefined || option === 'tls_advertise_hosts')
      return [[macros[option as keyof Wanted], value]];
    return option === 'tls_certificate' ? [[both, value]] : [];
  });
  const edits: { readonly statement: Statement; readonly value: string }[] = [];
  const added: string[] = own(enabled) === undefined && told.length > 0 ? [`${enabled} = yes`] : [];
  for (const [name, value] of told) {
    const statement = own(name);
    if (statement === undefined) added.push(`${name} = ${value}`);
    else if (statement.value !== value) edits.push({ statement, value });
  }
  return placesOf(facts, edits, added, { file, at: facts.files[file]?.text.length ?? 0 });
}

function byOptions(facts: EximFacts, { statements, end }: MainSection, wanted: Wanted): Places | null {
  const edits: { readonly statement: Statement; readonly value: string }[] = [];
  const added: string[] = [];
  for (const [option, value] of Object.entries(wanted)) {
    if (value === null) continue;
    const statement = statements.findLast((one) => one.kind === 'option' && one.name === option);
    if (statement === undefined) added.push(`${option} = ${value}`);
    else if (statement.value !== value) edits.push({ statement, value });
  }
  // Debian's own files are its package's: what stands there is changed, nothing is put in.
  if (added.length > 0 && facts.form !== 'file') return null;
  return placesOf(facts, edits, added, end);
}

function placesOf(
  facts: EximFacts,
  edits: readonly { readonly statement: Statement; readonly value: string }[],
  added: readonly string[],
  at: { readonly file: string; readonly at: number } | null,
): Places | null {
  const byFile = new Map<string, Edit[]>();
  for (const { statement, value } of edits) {
    const known = byFile.get(statement.file) ?? [];
    const { start, end } = statement;
    // Behind `name =` with nothing after it.
    const isTight = start === end && facts.files[statement.file]?.text[start - 1] === '=';
    byFile.set(statement.file, [...known, { start, end, text: isTight ? ` ${value}` : value }]);
  }
  let created: Places['created'] = null;
  if (added.length > 0) {
    if (at === null) return null;
    const lines = ['# Sealkeeper: the certificate', ...added, '# Sealkeeper: end'];
    const file = facts.files[at.file];
    if (file === undefined) created = { path: at.file, text: `${lines.join('\n')}\n` };
    else byFile.set(at.file, [...(byFile.get(at.file) ?? []), linesAt(file.text, at.at, lines)]);
  }
  const [first] = byFile.keys();
  return {
    edits: [...byFile].map(([path, own]) => ({ path, edits: own })),
    created,
    file: created?.path ?? first ?? facts.main,
  };
}

/** A last line without its end stays its owner's: ours begins a new one and ends as theirs did. */
function linesAt(text: string, at: number, lines: readonly string[]): Edit {
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const added = lines.join(newline);
  const isUnfinished = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, text: isUnfinished ? newline + added : added + newline };
}

/** What Exim would read then is what is wanted. */
function says(facts: EximFacts, places: Places, wanted: Wanted): boolean {
  const { created } = places;
  const text: Text = (path) => {
    if (created?.path === path) return created.text;
    const file = facts.files[path];
    if (file === undefined) return undefined;
    const edits = places.edits.filter((one) => one.path === path).flatMap((one) => one.edits);
    return applyEdits(
      file.text,
      [...edits].sort((one, other) => one.start - other.start),
    );
  };
  // Where it is new it is read before the others, as its name says.
  const isListed = created === null || facts.sources.includes(created.path);
  const sources = isListed ? facts.sources : [created.path, ...facts.sources];
  const after = readMain(sources, text);
  return Object.entries(wanted).every(
    ([option, value]) =>
      value === null ||
      optionValue(after, option) === value ||
      // One file for both: then the key is asked for nowhere else.
      (option === 'tls_privatekey' && optionValue(after, option) === undefined),
  );
}
