import { toProblem } from '../../../shared/problems.ts';
import { below } from '../../remote/webspace/paths.ts';
import type { FileSpace } from '../../remote/webspace/space.ts';

/** Files of ours in a web space: written down before they are made, and taken away by whoever reads that. */

/** What of ours may stand in a web space. Public: it was made to be seen. */
export type Placed =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string };

/** Where it is written down; each call lasts before it answers. */
export interface Ledger {
  readonly all: () => readonly Placed[];
  note(placed: Placed): Promise<void>;
  strike(paths: readonly string[]): Promise<void>;
}

export interface OwnFile {
  /** Base64url; an authority's or our own. */
  readonly token: string;
  readonly text: string;
}

const tokenShape = /^[A-Za-z0-9_-]{16,200}$/;

/**
 * Lays the files into `/.well-known/acme-challenge/` of the folder, and makes what is missing on the way. Raises
 * `webspace-not-writable`, `webspace-folder-missing`, what the connection does; what was made by then is in the ledger.
 */
export async function place(
  space: FileSpace,
  folder: string,
  files: readonly OwnFile[],
  ledger: Ledger,
): Promise<void> {
  const inside = await space.list(folder);
  const wellKnown = below(folder, '.well-known');
  const hasWellKnown = inside.some(({ name }) => name === '.well-known');
  const challenges = below(wellKnown, 'acme-challenge');
  const hasChallenges =
    hasWellKnown && (await space.list(wellKnown)).some(({ name }) => name === 'acme-challenge');
  if (!hasWellKnown) await makeFolder(space, wellKnown, ledger);
  if (!hasChallenges) await makeFolder(space, challenges, ledger);
  for (const { token, text } of files) {
    // Its maker is an authority, and this is a path of ours.
    if (!tokenShape.test(token)) throw new TypeError('no token');
    const path = below(challenges, token);
    await ledger.note({ kind: 'file', path, text });
    await space.writeNew(path, text);
  }
}

async function makeFolder(space: FileSpace, path: string, ledger: Ledger): Promise<void> {
  if (ledger.all().some((one) => one.path === path)) return;
  await ledger.note({ kind: 'folder', path });
  try {
    await space.makeFolder(path);
  } catch (thrown) {
    // Some servers list nothing that begins with a dot: then it was there, and is not ours.
    if (toProblem(thrown).code !== 'webspace-not-writable' || !(await isThere(space, path))) throw thrown;
    await ledger.strike([path]);
  }
}

const isThere = (space: FileSpace, folder: string): Promise<boolean> =>
  space.list(folder).then(
    () => true,
    (thrown: unknown) => {
      if (toProblem(thrown).code === 'webspace-folder-missing') return false;
      throw thrown;
    },
  );

/** What stays, and why. */
export interface LeftThere {
  readonly path: string;
  readonly detail: string;
}

/**
 * Takes our files away, and then the folders that were made for them where nothing else lies in them. A file in whose place
 * another one stands by now is not ours, and stays. Raises nothing but the loss of the connection; answers what is left.
 */
export async function takeAway(space: FileSpace, ledger: Ledger): Promise<readonly LeftThere[]> {
  const left: LeftThere[] = [];
  const newestFirst = ledger.all().toReversed();
  for (const one of newestFirst) {
    try {
      if (one.kind === 'folder') await space.removeFolder(one.path);
      else if (await isOurs(space, one)) await space.removeFile(one.path);
      await ledger.strike([one.path]);
    } catch (thrown) {
      const { code, detail = '' } = toProblem(thrown);
      if (code === 'connection-lost' || code === 'webspace-data-blocked') throw thrown;
      left.push({ path: one.path, detail: `${code} ${detail}`.trim() });
    }
  }
  return left;
}

/** A file that was cut off, or cut short by a full disk, holds the beginning of ours. */
async function isOurs(space: FileSpace, { path, text }: Extract<Placed, { kind: 'file' }>): Promise<boolean> {
  const there = await space.read(path, Buffer.byteLength(text) + 1);
  return there !== null && text.startsWith(there.toString());
}
