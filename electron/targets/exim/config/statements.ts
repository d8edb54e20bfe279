/** One `NAME = value` of the main section, as it stands in a file and counts. */
export interface Statement {
  readonly kind: 'macro' | 'option';
  readonly name: string;
  /** On one line, macros not filled in. */
  readonly value: string;
  /** The path of its file, as it was asked for. */
  readonly file: string;
  /** The line it begins in, from 1. */
  readonly line: number;
  /** The value's bytes, from its first to its last line. */
  readonly start: number;
  readonly end: number;
  /** A default: it counts only where nobody has defined the macro before (`.ifndef NAME`). */
  readonly isDefault: boolean;
}

export interface MainSection {
  readonly statements: readonly Statement[];
  /** Where a line of ours can stand last: in front of the first `begin`, or at the end of the last file. */
  readonly end: { readonly file: string; readonly at: number } | null;
}

interface Line {
  readonly text: string;
  readonly number: number;
  /** Of its first line, and behind its last one without what ends it. */
  readonly start: number;
  readonly end: number;
}

/**
 * The main section of an Exim configuration that these files make up in their order (exim(8), "The Exim run time configuration
 * file"): continued lines are one, `.include` is followed, of `.ifdef` and its like only what holds counts. Macros that Exim
 * itself defines begin with `_` and are taken as there; so are none that only update-exim4.conf(8) makes. Texts are latin1. Pure.
 */
export function readMain(
  sources: readonly string[],
  textOf: (path: string) => string | undefined,
): MainSection {
  const statements: Statement[] = [];
  const known = new Set<string>();
  let end: MainSection['end'] = null;
  let isOver = false;
  const read = (path: string, depth: number): void => {
    const text = textOf(path);
    if (text === undefined || depth > 20) return;
    // Of each open condition: whether it holds, whether one of its branches has, and the macro whose absence it asks for.
    const open: { holds: boolean; has: boolean; absent: string | null }[] = [];
    const isSpoken = (): boolean => open.every(({ holds }) => holds);
    for (const line of logicalLines(text)) {
      if (isOver) return;
      const [, word = '', rest = ''] = /^\.(\w+)\s*(.*)$/.exec(line.text) ?? [];
      const asks = /^(?:el)?if(n?)def$/.exec(word);
      if (asks !== null) {
        const names = rest.match(/[A-Za-z0-9_]+/g) ?? [];
        const isDefined = names.some((name) => name.startsWith('_') || known.has(name));
        const holds = isDefined === (asks[1] === '');
        const absent = asks[1] === 'n' ? (names[0] ?? null) : null;
        if (word.startsWith('el')) {
          const last = open.pop();
          open.push({ holds: holds && last?.has !== true, has: holds || last?.has === true, absent });
        } else open.push({ holds, has: holds, absent });
      } else if (word === 'else') {
        const last = open.pop();
        open.push({ holds: last?.has !== true, has: true, absent: null });
      } else if (word === 'endif') open.pop();
      else if (!isSpoken()) continue;
      else if (word.startsWith('include')) read(rest.replace(/^"(.*)"$/, '$1').trim(), depth + 1);
      else if (/^begin\s/.test(line.text)) {
        isOver = true;
        end = { file: path, at: line.start };
      } else {
        const statement = statementOf(line, path, open.at(-1)?.absent ?? null);
        if (statement === null) continue;
        if (statement.kind === 'macro') known.add(statement.name);
        statements.push(statement);
      }
    }
    if (!isOver && depth === 0) end = { file: path, at: text.length };
  };
  for (const path of sources) read(path, 0);
  return { statements, end };
}

function statementOf(line: Line, file: string, absent: string | null): Statement | null {
  const [head = '', name = ''] = /^(?:hide\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*(?:==?\s*|$)/.exec(line.text) ?? [];
  if (name === '' || (!head.includes('=') && head.length < line.text.length)) return null;
  const isMacro = /^[A-Z]/.test(name);
  if (isMacro && !head.includes('=')) return null;
  return {
    kind: isMacro ? 'macro' : 'option',
    name,
    value: line.text.slice(head.length),
    file,
    line: line.number,
    start: line.start + head.length,
    end: line.end,
    isDefault: isMacro && absent === name,
  };
}

/** A line goes on behind a backslash that ends it; blanks that begin the next one, and comments in between, do not count. */
function logicalLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let pieces: string[] = [];
  let first = { number: 1, start: 0 };
  let at = 0;
  for (let number = 1; at < text.length; number += 1) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const bare = text.slice(at, lineEnd).trimEnd();
    const own = bare.trimStart();
    const start = at + bare.length - own.length;
    const end = at + bare.length;
    at = lineEnd + 1;
    if (own === '' || own.startsWith('#')) continue;
    if (pieces.length === 0) first = { number, start };
    if (own.endsWith('\\')) pieces.push(own.slice(0, -1));
    else {
      lines.push({ ...first, end, text: [...pieces, own].join('') });
      pieces = [];
    }
  }
  return lines;
}

/** The option's value with macros filled in, as Exim does before it reads a line; undefined: nothing sets it. Pure. */
export function optionValue({ statements }: MainSection, option: string): string | undefined {
  const own = statements.findLast(({ kind, name }) => kind === 'option' && name === option);
  return own === undefined ? undefined : filledIn(statements, own.value);
}

function filledIn(statements: readonly Statement[], value: string): string {
  const macros = new Map(
    statements.filter(({ kind }) => kind === 'macro').map((one) => [one.name, one.value]),
  );
  let text = value;
  // A macro may mention those before it, and a long name one that is its beginning.
  for (const [name, content] of [...macros].reverse().sort(([one], [other]) => other.length - one.length)) {
    text = text.split(name).join(content);
  }
  return text.trim();
}
