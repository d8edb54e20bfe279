import { realpath, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { ProblemError } from '../../shared/problems.ts';
import { quote } from '../../shared/quote.ts';
import { isCode, unreadable } from './read-file.ts';

/** Who asks; another one than the person who runs us is for tests. */
export interface Self {
  readonly uid: number;
  readonly home: string;
}

const self = (): Self | null => {
  const uid = process.getuid?.();
  return uid === undefined ? null : { uid, home: homedir() };
};

const writableByOthers = 0o022;
const sticky = 0o1000;

/**
 * What we obey must be ours: the file and each folder above it, up to the home folder, belong to us or to root, and
 * nobody else may write there (as sshd's StrictModes has it, sshd_config(5)). A folder of root's in which one cannot
 * touch what others have put there, such as /tmp, is as good. Windows keeps a person's own folders by itself.
 * Raises `data-open-to-others` {path, mend}: the command that closes it, and `file-unreadable`.
 */
export async function mustBeOurs(path: string, who: Self | null = self()): Promise<void> {
  if (who === null) return;
  const home = await realpath(who.home).catch(() => who.home);
  let at = await nearest(path);
  for (;;) {
    const found = await lookAt(at);
    const { uid, mode } = found;
    const isRootsOwn = uid === 0 && found.isDirectory() && (mode & sticky) !== 0;
    if (uid !== 0 && uid !== who.uid) throw open(at, `sudo chown ${userInfo().username} ${quote([at])}`);
    if ((mode & writableByOthers) !== 0 && !isRootsOwn) throw open(at, `chmod go-w ${quote([at])}`);
    if (at === home || at === dirname(at)) return;
    at = dirname(at);
  }
}

const open = (path: string, mend: string): ProblemError =>
  new ProblemError('data-open-to-others', { path, mend });

const lookAt = (path: string) =>
  stat(path).catch((failure: unknown) => {
    throw unreadable(path, failure);
  });

/** Where a path really lies; for what is not there yet, the folder it will be in. */
async function nearest(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (failure) {
    if (!isCode(failure, 'ENOENT')) throw unreadable(path, failure);
    return nearest(dirname(path));
  }
}
