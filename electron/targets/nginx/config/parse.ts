import { withinTurn } from '../../../within-turn.ts';
import type { Span } from './facts.ts';
import { linesIn, readStatement, type Word } from './lexer.ts';
import { endOfLua, isLuaBlock } from './lua.ts';

/** A directive of one file, with what stands in its block there; includes are directives like any other. */
export interface Written {
  readonly name: string;
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly block: WrittenBlock | null;
}

export interface WrittenBlock {
  readonly open: number;
  readonly close: number;
  readonly children: readonly Written[];
}

export interface ParsedFile {
  /** What stands between directives are blanks and comments; no byte belongs to nothing. */
  readonly text: string;
  readonly directives: readonly Written[];
  /** The line from which on nginx would not read it; null: it would. */
  readonly flaw: number | null;
}

/** Blocks within blocks, beyond which nothing is read: whoever walks the tree goes as deep as it is. */
const deepest = 60;

const parsed = withinTurn(() => new Map<string, ParsedFile>());

/** Parses any text (latin1); what nginx would refuse ends it, for `nginx -t` judges, not we. */
export function parseConfig(text: string): ParsedFile {
  const known = parsed().get(text);
  if (known !== undefined) return known;
  const file = parseText(text);
  parsed().set(text, file);
  return file;
}

interface Open {
  readonly words: readonly Word[];
  readonly open: number;
  readonly children: Written[];
}

function parseText(text: string): ParsedFile {
  const directives: Written[] = [];
  const stack: Open[] = [];
  const add = (one: Written) => (stack.at(-1)?.children ?? directives).push(one);
  let position = 0;
  let line = 1;
  for (;;) {
    const statement = readStatement(text, position, line);
    const { words, ends } = statement;
    ({ position, line } = statement);
    const isTooDeep = ends === '{' && stack.length >= deepest;
    if (ends === 'broken' || isTooDeep || (ends === 'file' && stack.length > 0)) {
      return { text, directives, flaw: words[0]?.line ?? line };
    }
    if (ends === 'file') return { text, directives, flaw: null };
    if (ends === ';') add(written(words, position, null));
    if (ends === '{') {
      const open = position - 1;
      if (isLuaBlock(words[0]?.value ?? '')) {
        const close = endOfLua(text, position);
        if (close === null) return { text, directives, flaw: words[0]?.line ?? line };
        add(written(words, close + 1, { open, close, children: [] }));
        line += linesIn(text, position, close);
        position = close + 1;
      } else stack.push({ words, open, children: [] });
    }
    if (ends === '}') {
      const top = stack.pop();
      if (top === undefined) return { text, directives, flaw: line };
      const block = { open: top.open, close: position - 1, children: top.children };
      add(written(top.words, position, block));
    }
  }
}

function written([first, ...words]: readonly Word[], end: number, block: WrittenBlock | null): Written {
  return {
    name: first?.value ?? '',
    words: words.map(({ value }) => value),
    spans: words.map(({ start, end: behind }) => ({ start, end: behind })),
    line: first?.line ?? 1,
    start: first?.start ?? 0,
    end,
    block,
  };
}
