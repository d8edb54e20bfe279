import { fromBytes } from '../../../text/edits.ts';

/** What needs no quotes and is no part of an escape, wherever it stands in a word. */
const bare = /^[\w./:@+=,!*[\]$%^~?-]+$/;

const letters: Readonly<Record<string, string>> = { '\t': 't', '\r': 'r', '\n': 'n', '"': '"' };

/**
 * A word such that nginx reads this very value, on one line (ngx_conf_read_token: quotes, and a backslash only before what it
 * escapes; patterns look as people write them). Everything that was a server's text and that we write goes through here.
 */
export function saidWord(value: string): string {
  if (bare.test(value)) return value;
  const escaped = value
    .replace(/\\(?=["'\\trn\t\r\n]|$)/g, '\\\\')
    .replace(/[\t\r\n"]/g, (one) => `\\${letters[one] ?? one}`);
  return `"${escaped}"`;
}

/** A directive without a block, of a name and words (values). */
export const saidLine = (name: string, words: readonly string[]): string =>
  `${[name, ...words].map(saidWord).join(' ')};`;

/** As `saidLine`, of words as a file has them (latin1, a byte a character). Null: not UTF-8, so not to be said in a plan. */
export const saidAgain = (name: string, words: readonly string[]): string | null =>
  fromBytes(saidLine(name, words));
