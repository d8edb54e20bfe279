import { type HookState, hookWords } from '../../../shared/hook-state.ts';

export type { HookState, HookWord } from '../../../shared/hook-state.ts';

/**
 * What the hook's state file tells: one line of five fields, parted by tabs,
 *
 *     WORD  TIME  FINGERPRINT  NOT-AFTER  TEXT
 *
 * written whole by a rename. TIME is when the hook said it; FINGERPRINT (SHA-256, hexadecimal) and NOT-AFTER are of the
 * certificate that stood behind the stable path then, `-` where none could be read; TEXT is one line for the owner,
 * in English, in which words of the server may stand. Times are UTC, `2026-11-29T10:00:00Z`.
 *
 * The words are a closed set:
 * - `ok`: the renewer's certificate stands, and every door that showed one shows it;
 * - `refused`: the renewer's certificate was not good enough, and nothing was touched;
 * - `blocked`: something else on the server would not survive a reload, so nothing was switched;
 * - `failed`: it was switched, did not work out, and the former certificate is shown again;
 * - `broken`: as `failed`, but the former one is not seen to be shown either: a person must look;
 * - `unsafe`: somebody besides root may write to what the hook would have relied on;
 * - `waiting`: a run of the app had the server; the next call tries again.
 */
export const stateWords = hookWords;

const longest = 1000;
const linePattern =
  /^([a-z]+)\t(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\t([0-9a-f]{64}|-)\t(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|-)\t([ -~]*)\n?$/;

/** Reads the state file's text. Null for whatever the hook does not write. */
export function hookStateOf(text: string): HookState | null {
  if (text.length > longest) return null;
  const [, word = '', at = '', fingerprint = '', notAfter = '', said = ''] = linePattern.exec(text) ?? [];
  const known = stateWords.find((one) => one === word);
  if (known === undefined || !isTime(at) || (notAfter !== '-' && !isTime(notAfter))) return null;
  return {
    word: known,
    at,
    fingerprint: fingerprint === '-' ? null : fingerprint,
    notAfter: notAfter === '-' ? null : notAfter,
    text: said,
  };
}

/** A day and an hour that there are. */
function isTime(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === text.slice(0, 19);
}
