import type { Edit } from '../../../../shared/plan.ts';
import { endOf, isBlank, type LogicalLine, logicalLines, type Piece } from './logical-lines.ts';

/** One `name = value` of main.cf, as it stands there. */
export interface Setting {
  readonly name: string;
  /** On one line, variables and all. */
  readonly value: string;
  /** The line it begins in, from 1. */
  readonly line: number;
  /** What the value is made of; none: it is empty. */
  readonly pieces: readonly Piece[];
  /** Where an empty value would be written. */
  readonly at: number;
  /** Behind it: where another setting can stand. */
  readonly end: number;
  /** Between name and value: ` = `, `=`. */
  readonly equals: string;
}

/** All settings of a main.cf in their order; of several with one name the last counts (postconf(5)). `text` is latin1. */
export function readMain(text: string): readonly Setting[] {
  if (last?.text !== text)
    last = { text, settings: logicalLines(text).flatMap((line) => settingOf(text, line) ?? []) };
  return last.settings;
}
/** Each question of a plan is about the same file. */
let last: { readonly text: string; readonly settings: readonly Setting[] } | null = null;

export const lastOf = (settings: readonly Setting[], name: string): Setting | undefined =>
  settings.findLast((setting) => setting.name === name);

function settingOf(text: string, line: LogicalLine): Setting | null {
  const [first, ...others] = line.pieces;
  const written = text.slice(first.start, first.end);
  const [head = '', name = ''] = /^([^\s=]+)\s*=\s*/.exec(written) ?? [];
  if (name === '') return null;
  const start = first.start + head.length;
  const pieces = [...(start < first.end ? [{ ...first, start }] : []), ...others];
  const value = pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ');
  const equals = head.slice(name.length);
  return { name, value, line: line.number, pieces, at: start, end: endOf(line), equals };
}

/** The edits that give it another value: in the line where the value began; comments between its lines stay. */
export function withValue(text: string, setting: Setting, value: string): readonly Edit[] {
  const [first, ...others] = setting.pieces;
  if (first === undefined) {
    const isTight = setting.equals === '=' || isBlank(text[setting.at - 1]);
    return value === '' ? [] : [{ start: setting.at, end: setting.at, text: isTight ? value : ` ${value}` }];
  }
  return [
    { start: first.start, end: first.end, text: value },
    ...others.map(({ lineStart, lineEnd }) => ({ start: lineStart, end: lineEnd, text: '' })),
  ];
}

/** Puts something in front of a value. */
export function withFront(text: string, setting: Setting, front: string): readonly Edit[] {
  const [first] = setting.pieces;
  return first === undefined
    ? withValue(text, setting, front)
    : [{ start: first.start, end: first.start, text: `${front}, ` }];
}

const newlineOf = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

/** Lines at `at`, which is where a line begins or the file ends. */
export function withLines(text: string, at: number, lines: readonly string[]): Edit {
  const newline = newlineOf(text);
  // A last line without its end stays its owner's: ours begins a new one and ends as theirs did.
  const isUnfinished = at > 0 && text[at - 1] !== '\n';
  const added = lines.join(newline);
  return { start: at, end: at, text: isUnfinished ? newline + added : added + newline };
}

/** Lines of ours behind all others: one block, whatever they are for. */
export const endOfFile = (text: string, lines: readonly string[]): Edit =>
  withLines(text, text.length, ['# Sealkeeper: the certificate', ...lines, '# Sealkeeper: end']);

/** Two ways to write one value. */
export const isSameValue = (one: string, other: string): boolean =>
  one.split(/\s+/).join(' ').trim() === other.split(/\s+/).join(' ').trim();
