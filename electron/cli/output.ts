import type { Translator } from '../../shared/content/translator.ts';
import type { RunEvent } from '../../shared/events.ts';
import type { Ask } from './ask.ts';
import { describeEvent } from './words.ts';

/** Where a command says what it does: JSON lines for programs, sentences for people. */
export interface Output {
  event(event: RunEvent): void;
  /** Anything else worth saying: an object in JSON, its sentences for people. */
  say(
    object: { readonly type: string; readonly [field: string]: unknown },
    sentences: (translator: Translator) => readonly string[],
  ): void;
  /** Asks whoever sits at the terminal; only their yes is one. No where nobody sits there, or a program reads. */
  agrees(question: (translator: Translator) => string, signal: AbortSignal): Promise<boolean>;
}

/**
 * Text from a server or an authority may hold anything; a terminal must not obey it, and nobody be deceived by what is not
 * seen: no control characters (Cc) but newline and tab, none of format (Cf), which hold those that turn the direction of
 * writing (Unicode TR 9) and that have no width or are tags (TR 36 §2.5, TS 39 §5.1.3), no ends of lines (Zl, Zp), no half
 * of a character (Cs), nothing that is drawn as nothing.
 */
const unprintable = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\p{Default_Ignorable_Code_Point}/gu;

/** A text of several lines: only its first begins where our own sentences begin. */
const brokenOff = /\n(?! {4})/g;

/** What may stand in JSON as it is, and does more to a terminal or an eye than it shows. */
const toEscape = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\p{Default_Ignorable_Code_Point}/gu;

/** One line of JSON (RFC 8259 §7), the same value after reading: what would not be seen as it is stands as `\uXXXX`. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(toEscape, (character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** `translator` null: for a program, which waits for no words. */
export const createOutput = (
  json: boolean,
  write: (line: string) => void,
  translator: Translator | null,
  ask: Ask | null = null,
): Output => (json || translator === null ? forPrograms(write) : forPeople(write, translator, ask));

function forPrograms(write: (line: string) => void): Output {
  const put = (value: unknown) => write(`${jsonLine(value)}\n`);
  return { event: put, say: put, agrees: async () => false };
}

function forPeople(write: (line: string) => void, translator: Translator, ask: Ask | null): Output {
  const show = (lines: readonly string[]) => {
    for (const line of lines) write(`${line.replace(unprintable, '�').replace(brokenOff, '\n    ')}\n`);
  };
  return {
    event: (event) => show(describeEvent(event, translator)),
    say: (_object, sentences) => show(sentences(translator)),
    agrees: async (question, signal) =>
      ask !== null && isYes(await ask(`${question(translator)} `, signal), translator),
  };
}

/** The letter of the language or the English one, or a word that begins with it. */
const isYes = (typed: string, { t }: Translator): boolean =>
  ['y', t('cli.yes-letter')].some((letter) => typed.trim().toLowerCase().startsWith(letter));
