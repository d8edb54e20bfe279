import { withinTurn } from '../../within-turn.ts';
import { type Line, lexLines, lexWords, trimBlanks, type Word } from './lexer.ts';

/** A configuration file as sections and directives; nothing of it is lost, see `printConfig`. */
export interface ConfigFile {
  readonly text: string;
  readonly nodes: readonly ConfigNode[];
}

export type ConfigNode = Directive | Section | Remark;

export interface Directive {
  readonly kind: 'directive';
  /** Lower case: httpd compares names without case. */
  readonly name: string;
  readonly words: readonly Word[];
  /** What follows the name, as written: mod_rewrite and others split it by their own rules. */
  readonly raw: string;
  readonly line: Line;
}

export interface Section {
  readonly kind: 'section';
  readonly name: string;
  readonly words: readonly Word[];
  readonly raw: string;
  readonly line: Line;
  /** Null where the file ends first: httpd tolerates that for a true `<IfModule>`. */
  readonly close: Line | null;
  readonly children: readonly ConfigNode[];
}

/** Blank lines, comments, closing tags that close nothing, and what lies in more sections than anybody nests. */
export interface Remark {
  readonly kind: 'blank' | 'comment' | 'stray';
  readonly line: Line;
}

interface Open {
  readonly name: string;
  readonly children: ConfigNode[];
  readonly seal: (close: Line | null) => Section;
}

/**
 * Sections within sections, beyond which nothing is read: no server's own files go deeper than a handful, and whoever
 * walks the tree goes as deep as it is.
 */
const deepest = 60;

/** Planning asks about the same files from many sides. */
const parsed = withinTurn(() => new Map<string, ConfigFile>());

/** Parses any text; what httpd would refuse becomes the nearest node, for `apachectl -t` judges, not we. */
export function parseConfig(text: string): ConfigFile {
  const known = parsed().get(text);
  if (known !== undefined) return known;
  const file = parse(text);
  parsed().set(text, file);
  return file;
}

function parse(text: string): ConfigFile {
  const nodes: ConfigNode[] = [];
  const stack: Open[] = [];
  /** How many sections of a name are open, those beyond our depth not counted. */
  const open = new Map<string, number>();
  /** The names of those beyond. */
  const beyond: string[] = [];
  const count = (name: string, more: number) => open.set(name, (open.get(name) ?? 0) + more);
  const add = (node: ConfigNode) => (stack.at(-1)?.children ?? nodes).push(node);
  const closeTop = (line: Line | null) => {
    const top = stack.pop();
    if (top === undefined) return;
    count(top.name, -1);
    add(top.seal(line));
  };

  for (const line of lexLines(text)) {
    if (line.text === '') add({ kind: 'blank', line });
    else if (line.text.startsWith('#')) add({ kind: 'comment', line });
    else if (line.text.startsWith('</')) {
      // Anything behind the tag is ignored by httpd: `</VirtualHost> </IfModule>` closes one section.
      const name = /^<\/([^ \t\v\f\r>]+)/.exec(line.text)?.[1]?.toLowerCase() ?? '';
      if (beyond.length > 0) {
        if (beyond.at(-1) === name) beyond.pop();
        add({ kind: 'stray', line });
        continue;
      }
      const isOpen = (open.get(name) ?? 0) > 0;
      if (!isOpen) add({ kind: 'stray', line });
      while (isOpen && stack.at(-1)?.name !== name) closeTop(null);
      if (isOpen) closeTop(line);
    } else if (line.text.startsWith('<')) {
      const section = openSection(line);
      if (stack.length < deepest) {
        stack.push(section);
        count(section.name, 1);
      } else {
        beyond.push(section.name);
        add({ kind: 'stray', line });
      }
    } else if (beyond.length > 0) add({ kind: 'stray', line });
    else add(directive(line));
  }
  while (stack.length > 0) closeTop(null);
  return { text, nodes };
}

/** The inverse of `parseConfig`: gives back the very bytes. */
export function printConfig(file: ConfigFile): string {
  const raw = (line: Line) => file.text.slice(line.start, line.end);
  const print = (node: ConfigNode): string =>
    node.kind === 'section'
      ? raw(node.line) + node.children.map(print).join('') + (node.close === null ? '' : raw(node.close))
      : raw(node.line);
  return file.nodes.map(print).join('');
}

/** Every node with the sections around it, outermost first, in the order of the file. */
export function* walk(
  nodes: readonly ConfigNode[],
): Generator<{ readonly node: ConfigNode; readonly around: readonly Section[] }> {
  // One generator for all depths: were there one each, every node would be handed through all those above it.
  const levels: { readonly nodes: Iterator<ConfigNode>; readonly around: readonly Section[] }[] = [
    { nodes: nodes.values(), around: [] },
  ];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const next = level.nodes.next();
    if (next.done === true) {
      levels.pop();
      continue;
    }
    const node = next.value;
    yield { node, around: level.around };
    if (node.kind === 'section') {
      levels.push({ nodes: node.children.values(), around: [...level.around, node] });
    }
  }
}

function directive(line: Line): Directive {
  const [first, ...words] = lexWords(line);
  const rest = first === undefined ? '' : restBehind(line, first);
  return { kind: 'directive', name: (first?.value ?? '').toLowerCase(), words, raw: rest, line };
}

function restBehind(line: Line, first: Word): string {
  // A quoted name is as good as a bare one, so the raw part starts behind the word, wherever it ended.
  const length =
    first.quote === '' ? (/^[^ \t\n\v\f\r]+/.exec(line.text)?.[0].length ?? 0) : quotedLength(line.text);
  return trimBlanks(line.text.slice(length));
}

function quotedLength(text: string): number {
  const quote = text.charAt(0);
  let at = 1;
  while (at < text.length && text.charAt(at) !== quote) at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function openSection(line: Line): Open {
  const name = /^<([^ \t\v\f\r>]*)/.exec(line.text)?.[1] ?? '';
  const last = line.text.lastIndexOf('>');
  const until = last === -1 ? line.text.length : last;
  const from = Math.min(name.length + 1, until);
  const children: ConfigNode[] = [];
  const lower = name.toLowerCase();
  return {
    name: lower,
    children,
    seal: (close) => ({
      kind: 'section',
      name: lower,
      words: lexWords(line, from, until),
      raw: trimBlanks(line.text.slice(from, until)),
      line,
      close,
      children,
    }),
  };
}
