import { withinTurn } from '../../../within-turn.ts';
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
  const file = parseLines(text, lexLines(text));
  parsed().set(text, file);
  return file;
}

/** The same for what httpd prints about itself, where each directive stands on one line, whatever ends it. */
export function parseDumped(text: string): ConfigFile {
  return parseLines(text, lexLines(text, false));
}

function parseLines(text: string, lines: readonly Line[]): ConfigFile {
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

  for (const line of lines) {
    // To httpd a tag is what its first word says, quoted or not: `"</VirtualHost>"` closes one.
    const words = line.text.startsWith('#') ? [] : lexWords(line);
    const first = words[0]?.value ?? '';
    if (line.text === '') add({ kind: 'blank', line });
    else if (line.text.startsWith('#')) add({ kind: 'comment', line });
    else if (first.startsWith('</')) {
      // Anything behind the tag is ignored by httpd: `</VirtualHost> </IfModule>` closes one section.
      const name = tagName(first.slice(2));
      if (beyond.length > 0) {
        if (beyond.at(-1) === name) beyond.pop();
        add({ kind: 'stray', line });
        continue;
      }
      const isOpen = (open.get(name) ?? 0) > 0;
      if (!isOpen) add({ kind: 'stray', line });
      while (isOpen && stack.at(-1)?.name !== name) closeTop(null);
      if (isOpen) closeTop(line);
    } else if (first.startsWith('<')) {
      const section = openSection(line, words);
      if (stack.length < deepest) {
        stack.push(section);
        count(section.name, 1);
      } else {
        beyond.push(section.name);
        add({ kind: 'stray', line });
      }
    } else if (beyond.length > 0) add({ kind: 'stray', line });
    else add(directive(line, words));
  }
  while (stack.length > 0) closeTop(null);
  return { text, nodes };
}

/** Lower case, without what ends the tag. */
function tagName(text: string): string {
  return (/^[^ \t\n\v\f\r>]*/.exec(text)?.[0] ?? '').toLowerCase();
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

/** The first section of code that a module runs while the file is read (`<Perl>` of mod_perl): what it sets stands nowhere. */
export function codeIn(nodes: readonly ConfigNode[]): Section | undefined {
  for (const { node } of walk(nodes)) if (node.kind === 'section' && node.name === 'perl') return node;
  return undefined;
}

function directive(line: Line, [first, ...words]: readonly Word[]): Directive {
  const raw = trimBlanks(line.text.slice(first?.until ?? 0));
  return { kind: 'directive', name: (first?.value ?? '').toLowerCase(), words, raw, line };
}

function openSection(line: Line, [first]: readonly Word[]): Open {
  const name = tagName(first?.value.slice(1) ?? '');
  const last = line.text.lastIndexOf('>');
  const until = last === -1 ? line.text.length : last;
  const behind = first?.quote === '' ? name.length + 1 : (first?.until ?? 0);
  const from = Math.min(behind, until);
  const children: ConfigNode[] = [];
  return {
    name,
    children,
    seal: (close) => ({
      kind: 'section',
      name,
      words: lexWords(line, from, until),
      raw: trimBlanks(line.text.slice(from, until)),
      line,
      close,
      children,
    }),
  };
}
