import type { Edit } from '../../../../shared/plan.ts';
import { isBlank, type LogicalLine, logicalLines } from './logical-lines.ts';

/** One `-o name=value` of a service. */
export interface Override {
  readonly name: string;
  readonly value: string;
  /** The value's bytes; null where it is written over several lines, so that no single edit can change it. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** Behind the word: where another `-o` can stand. */
  readonly end: number;
  /** Written as `{ name = value }`, so that the value may hold blanks. */
  readonly isGroup: boolean;
  readonly line: number;
}

/** One entry of master.cf (master(5)). */
export interface Service {
  readonly name: string;
  /** `inet`, `unix`, `pass`. */
  readonly type: string;
  /** The program, without its folder: `smtpd`. */
  readonly command: string;
  readonly line: number;
  readonly overrides: readonly Override[];
}

/** The services of a master.cf in their order. `text` is latin1. */
export const readMaster = (text: string): readonly Service[] =>
  logicalLines(text).flatMap((line) => serviceOf(text, line) ?? []);

/** The last of its name counts. */
export const overrideOf = ({ overrides }: Service, name: string): Override | undefined =>
  overrides.findLast((one) => one.name === name);

interface Word {
  readonly text: string;
  /** The place of each of its letters in the file. */
  readonly places: readonly number[];
  /** That it begins in, from 1. */
  readonly line: number;
}

function serviceOf(text: string, line: LogicalLine): Service | null {
  const [name, type, , , , , , command, ...words] = wordsOf(text, line);
  if (name === undefined || type === undefined || command === undefined) return null;
  const overrides = words.flatMap((word, index): readonly Override[] => {
    const flag = words[index - 1];
    if (flag?.text === '-o') return overrideIn(text, word);
    const isJoined = word.text.startsWith('-o') && word.text.length > 2;
    return isJoined
      ? overrideIn(text, { ...word, text: word.text.slice(2), places: word.places.slice(2) })
      : [];
  });
  const program = command.text.slice(command.text.lastIndexOf('/') + 1);
  return { name: name.text, type: type.text, command: program, line: line.number, overrides };
}

/** Words end at blanks, but not between braces. */
function wordsOf(text: string, { pieces, number }: LogicalLine): readonly Word[] {
  const words: Word[] = [];
  let letters = '';
  let places: number[] = [];
  let depth = 0;
  let line = number;
  let counted = pieces[0].lineStart;
  let begun = number;
  const close = () => {
    if (letters !== '') words.push({ text: letters, places, line: begun });
    letters = '';
    places = [];
  };
  for (const { start, end, lineStart } of pieces) {
    for (; counted < lineStart; counted += 1) if (text[counted] === '\n') line += 1;
    if (depth === 0) close();
    else letters += ' ';
    if (depth > 0) places.push(-1);
    for (let at = start; at < end; at += 1) {
      const letter = text[at] ?? '';
      if (letter === '{') depth += 1;
      if (letter === '}') depth -= 1;
      if (depth <= 0 && isBlank(letter)) close();
      else {
        if (letters === '') begun = line;
        letters += letter;
        places.push(at);
      }
    }
  }
  close();
  return words;
}

function overrideIn(text: string, word: Word): readonly Override[] {
  const isGroup = word.text.startsWith('{') && word.text.endsWith('}');
  const inner = isGroup ? word.text.slice(1, -1) : word.text;
  const [head = '', name = ''] = /^\s*([^\s=]+)\s*=\s*/.exec(inner) ?? [];
  if (name === '') return [];
  const value = inner.slice(head.length).trimEnd();
  const from = (isGroup ? 1 : 0) + head.length;
  const last = word.places.at(-1) ?? 0;
  const start = word.places[from] ?? last + 1;
  const end = value === '' ? start : (word.places[from + value.length - 1] ?? start) + 1;
  const isOneStretch = !word.places.includes(-1) && text.slice(start, end) === value;
  return [
    { name, value, place: isOneStretch ? { start, end } : null, end: last + 1, isGroup, line: word.line },
  ];
}

/** The edit that gives it another value, written without blanks; null where it stands over several lines. */
export const withOverride = ({ place }: Override, value: string): Edit | null =>
  place === null ? null : { ...place, text: value };
