import type { Change, Edit } from '../../../shared/plan.ts';
import { sha256 } from '../../text/digest.ts';
import { applyEdits, toBytes } from '../../text/edits.ts';
import type { Settings } from '../reading.ts';

/**
 * certbot's `renewal/NAME.conf` (configobj's INI): `key = value`, sections in brackets, one more pair of them for each
 * level. What is changed here is changed line by line, so that every other byte stays, and an undo finds our lines again.
 */

interface Line {
  /** In bytes; its newline is part of it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As written, `[renewalparams]`; empty above the first. */
  readonly section: string;
}

/** The value of a line `key = value`, of whatever section; null where there is none. */
export function settingOf(text: string, key: string): string | null {
  const line = text.split('\n').find((one) => keyOf(one) === key);
  return line === undefined ? null : valueIn(line);
}

/** The folder in which a lineage with `authenticator = webroot` lays the proof of a name; null where it names none. */
export function webrootOf(text: string, name: string): string | null {
  const mapped = linesOf(text).find((one) => one.section === map && keyOf(one.text) === name);
  const folder =
    mapped === undefined ? settingOf(text, 'webroot_path')?.split(',')[0]?.trim() : valueIn(mapped.text);
  return folder === undefined || folder === '' || folder === 'None' ? null : folder.replace(/\/$/, '');
}

/** What is to be another in a lineage's settings. */
export interface Mending {
  /** It may be renewed again, or is renewed no more; null: as today. */
  readonly renews: boolean | null;
  /** The folder in which the proofs of these names are laid from now on. */
  readonly proofs: { readonly folder: string; readonly names: readonly string[] } | null;
  /** The kind of certificate that is asked for from now on, where the authority has it; null: as today. */
  readonly profile: string | null;
  /** The root at which the chain is to end, where the authority has such a chain; null: as today. */
  readonly chain: string | null;
}

/** The change that mends these settings; null where they cannot be read whole, or nothing of it is said in them. Pure. */
export function mendedSettings(
  settings: Settings,
  { renews, proofs, profile, chain }: Mending,
): Change | null {
  const text = wholeText(settings);
  if (text === null) return null;
  const lines = linesOf(text);
  const edits = [
    ...(renews === null ? [] : renewing(lines, renews)),
    ...(proofs === null ? [] : proving(lines, text, proofs)),
    ...(profile === null ? [] : asking(lines, ['preferred_profile', 'required_profile'], profile)),
    ...(chain === null ? [] : asking(lines, ['preferred_chain'], chain)),
  ].toSorted(byPlace);
  if (edits.length === 0) return null;
  const before = toBytes(text);
  const after = sha256(applyEdits(before, edits));
  return { kind: 'edit-file', path: settings.path, before: settings.sha256, after, edits };
}

const map = '[[webroot_map]]';
const parameters = '[renewalparams]';

/** The newlines at the end were not told: the hash says how many there are. */
function wholeText({ text, sha256: hash }: Settings): string | null {
  const known = ['', '\n', '\n\n'].map((end) => `${text}${end}`);
  return known.find((whole) => sha256(toBytes(whole)) === hash) ?? null;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let [start, section] = [0, ''];
  for (const part of text.split(/(?<=\n)/)) {
    const bare = part.trim();
    if (bare.startsWith('[')) section = bare;
    const end = start + toBytes(part).length;
    lines.push({ start, end, text: part, section });
    start = end;
  }
  return lines;
}

function keyOf(line: string): string {
  const at = line.indexOf('=');
  return at > 0 ? line.slice(0, at).trim() : '';
}
const valueIn = (line: string): string => line.slice(line.indexOf('=') + 1).trim();

function inPlace({ start, end, text }: Line, value: string): Edit {
  return {
    start,
    end,
    text: `${text.slice(0, text.indexOf('=') + 1)} ${value}${text.endsWith('\n') ? '\n' : ''}`,
  };
}

/** Missing, it is renewed (`RenewableCert.autorenewal_is_enabled` of certbot's storage.py). */
function renewing(lines: readonly Line[], renews: boolean): readonly Edit[] {
  const said = lines.filter(({ text }) => keyOf(text) === 'autorenew');
  if (renews || said.length > 0) return said.map((line) => inPlace(line, renews ? 'True' : 'False'));
  const head = lines.find(({ text }) => text.trim() === parameters && text.endsWith('\n'));
  return head === undefined ? [] : [{ start: head.end, end: head.end, text: 'autorenew = False\n' }];
}

/** certbot takes the map first, and `webroot_path` for the names that it does not hold: only ours are led elsewhere. */
function proving(lines: readonly Line[], text: string, { folder, names }: NonNullable<Mending['proofs']>) {
  const authenticator = lines.find(
    (line) => line.section === parameters && keyOf(line.text) === 'authenticator',
  );
  if (authenticator === undefined) return [];
  const isWebroot = valueIn(authenticator.text) === 'webroot';
  const head = lines.find((line) => line.text.trim() === map);
  const mapped = lines.filter((line) => line.section === map && line !== head);
  const known = mapped.filter((line) => names.includes(keyOf(line.text)));
  const added = names
    .filter((name) => !known.some((line) => keyOf(line.text) === name))
    .map((name) => `${name} = ${folder}\n`)
    .join('');
  const place = head?.end ?? toBytes(text).length;
  const isOpenLine = !(head?.text ?? text).endsWith('\n');
  const title = head === undefined ? `${map}\n` : '';
  return [
    ...(isWebroot ? [] : [inPlace(authenticator, 'webroot')]),
    // What stopped the web server for it would keep it from showing the file now.
    ...(valueIn(authenticator.text) === 'standalone' ? around(lines) : []),
    ...known.map((line) => inPlace(line, folder)),
    ...(added === ''
      ? []
      : [{ start: place, end: place, text: `${isOpenLine ? '\n' : ''}${title}${added}` }]),
  ].toSorted(byPlace);
}

/** What is called around each renewal, taken out. */
const around = (lines: readonly Line[]): readonly Edit[] =>
  lines
    .filter(({ text, section }) => section === parameters && ['pre_hook', 'post_hook'].includes(keyOf(text)))
    .map(({ start, end }) => ({ start, end, text: '' }));

const byPlace = (one: Edit, other: Edit): number => one.start - other.start || one.end - other.end;

/** In place of what is asked for today, whether or not that must be had; else behind the account, by the first of the keys. */
function asking(
  lines: readonly Line[],
  keys: readonly [string, ...string[]],
  value: string,
): readonly Edit[] {
  const own = lines.filter(({ section }) => section === parameters);
  const known = own.filter(({ text }) => keys.includes(keyOf(text)));
  if (known.length > 0) return known.map((line) => inPlace(line, value));
  const account = own.find(({ text }) => keyOf(text) === 'account' && text.endsWith('\n'));
  if (account === undefined) return [];
  return [{ start: account.end, end: account.end, text: `${keys[0]} = ${value}\n` }];
}
