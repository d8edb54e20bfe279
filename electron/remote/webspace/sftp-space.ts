import { printable } from '../../../shared/printable.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { SshConnection } from '../ssh/connect.ts';
import type { SFTPWrapper } from '../ssh/ssh2.ts';
import { isPlainName, rootOf } from './paths.ts';
import type { FileSpace, SpaceEntry, Unwritable } from './space.ts';

/** Status codes of SFTP (draft-ietf-secsh-filexfer-02 §7). */
const noSuchFile = 2;
const permissionDenied = 3;
/** Bits of a mode that say what something is (inode(7)). */
const kinds: ReadonlyMap<number, SpaceEntry['kind']> = new Map([
  [0o040000, 'folder'],
  [0o100000, 'file'],
  [0o120000, 'link'],
]);
const kindBits = 0o170000;
/** `f_flag` of statvfs@openssh.com (OpenSSH, PROTOCOL §4.4). */
const mountedReadOnly = 1;
/** Each answer is one small packet. */
const patience = 30_000;

/**
 * The space behind a login that is let do nothing but move files (sshd_config(5): `ForceCommand internal-sftp`). Closes the
 * connection with itself. Raises `webspace-no-sftp` {host, said}, `connection-lost`.
 */
export async function sftpSpace(connection: SshConnection, host: string): Promise<FileSpace> {
  const lost = () => new ProblemError('connection-lost', { host });
  const sftp = await connection.sftp().catch((cause: unknown) => {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError('webspace-no-sftp', { host, said: said(cause) }, { cause });
  });
  let isClosed = false;
  const waiting = new Set<(cause: ProblemError) => void>();
  void connection.closed.then(() => {
    isClosed = true;
    for (const stop of waiting) stop(lost());
  });
  /** One question, in the shape that the library answers. Raises what the server says, or `connection-lost`. */
  const ask = <Value>(work: (done: (failure: unknown, value: Value) => void) => void): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(lost());
      const settle = (end: () => void): void => {
        clearTimeout(late);
        waiting.delete(stop);
        end();
      };
      const stop = (cause: unknown): void => settle(() => reject(cause));
      const late = setTimeout(() => stop(lost()), patience);
      waiting.add(stop);
      try {
        work((failure, value) => {
          if (failure === undefined || failure === null) settle(() => resolve(value));
          else stop(codeOf(failure) === null ? lost() : failure);
        });
      } catch {
        stop(lost());
      }
    });
  const kindOf = async (path: string): Promise<SpaceEntry['kind'] | null> => {
    const found = await ask<{ mode: number }>((done) => sftp.lstat(path, done)).catch((thrown: unknown) => {
      if (codeOf(thrown) === noSuchFile) return null;
      throw thrown;
    });
    return found === null ? null : (kinds.get(found.mode & kindBits) ?? 'other');
  };
  const unwritable = async (folder: string, cause: unknown, isBegun: boolean): Promise<ProblemError> => {
    if (cause instanceof ProblemError) return cause;
    const reason = codeOf(cause) === permissionDenied ? 'forbidden' : await whyFailed(sftp, folder, ask);
    const found: Unwritable = reason === 'other' && isBegun ? 'full' : reason;
    return new ProblemError('webspace-not-writable', { folder, reason: found, said: said(cause) }, { cause });
  };
  const read = async (path: string, most: number): Promise<Buffer | null> => {
    const handle = await ask<Buffer>((done) => sftp.open(path, 'r', done)).catch((thrown: unknown) => {
      if (codeOf(thrown) === noSuchFile) return null;
      throw thrown;
    });
    if (handle === null) return null;
    try {
      const bytes = Buffer.alloc(most);
      let length = 0;
      while (length < most) {
        const count = await ask<number>((done) =>
          sftp.read(handle, bytes, length, most - length, length, (failure, read) =>
            // SSH_FX_EOF: the file ends here.
            done(codeOf(failure) === 1 ? null : failure, codeOf(failure) === 1 ? 0 : read),
          ),
        );
        if (count === 0) break;
        length += count;
      }
      return bytes.subarray(0, length);
    } finally {
      await ask<void>((done) => sftp.close(handle, (failure) => done(failure, undefined))).catch(
        () => undefined,
      );
    }
  };

  return {
    root: rootOf(await ask<string>((done) => sftp.realpath('.', done)).catch(() => '/')),
    read,
    async list(folder) {
      const found = await ask<readonly { filename: string; attrs: { mode: number } }[]>((done) =>
        sftp.readdir(folder, done),
      ).catch((cause: unknown) => {
        if (cause instanceof ProblemError) throw cause;
        throw new ProblemError('webspace-folder-missing', { folder }, { detail: said(cause), cause });
      });
      return found
        .filter(({ filename }) => isPlainName(filename))
        .map(({ filename: name, attrs }) => ({ name, kind: kinds.get(attrs.mode & kindBits) ?? 'other' }));
    },
    async makeFolder(path) {
      await ask<void>((done) =>
        sftp.mkdir(path, { mode: 0o755 }, (failure) => done(failure, undefined)),
      ).catch(async (cause: unknown) => {
        throw await unwritable(path, cause, false);
      });
      await open(path, 0o755);
    },
    async writeNew(path, text) {
      let isBegun = false;
      try {
        // `wx`: only a file that is not there (SSH_FXF_EXCL).
        const handle = await ask<Buffer>((done) => sftp.open(path, 'wx', { mode: 0o644 }, done));
        isBegun = true;
        const bytes = Buffer.from(text);
        try {
          await ask<void>((done) =>
            sftp.write(handle, bytes, 0, bytes.length, 0, (failure) => done(failure, undefined)),
          );
        } finally {
          await ask<void>((done) => sftp.close(handle, (failure) => done(failure, undefined)));
        }
      } catch (cause) {
        throw await unwritable(path, cause, isBegun);
      }
      await open(path, 0o644);
      const there = await read(path, text.length + 1);
      if (there?.toString() !== text)
        throw new ProblemError('webspace-not-writable', { folder: path, reason: 'full', said: '' });
    },
    async removeFile(path) {
      await ask<void>((done) => sftp.unlink(path, (failure) => done(failure, undefined))).catch(
        async (cause: unknown) => {
          if (codeOf(cause) !== noSuchFile) throw await unwritable(path, cause, false);
        },
      );
    },
    async removeFolder(path) {
      if ((await kindOf(path)) !== 'folder') return;
      await ask<void>((done) => sftp.rmdir(path, (failure) => done(failure, undefined))).catch(
        (cause: unknown) => {
          if (cause instanceof ProblemError) throw cause;
        },
      );
    },
    close: () => connection.close(),
  };

  /** Whatever the server's umask is, its web server has to read it; one that allows no chmod mostly has good rights already. */
  async function open(path: string, mode: number): Promise<void> {
    await ask<void>((done) => sftp.chmod(path, mode, (failure) => done(failure, undefined))).catch(
      (cause: unknown) => {
        if (cause instanceof ProblemError) throw cause;
      },
    );
  }
}

/** OpenSSH answers a full disk, a quota and a read-only one alike (`SSH_FX_FAILURE`); its own question tells two of them apart. */
async function whyFailed(
  sftp: SFTPWrapper,
  path: string,
  ask: <Value>(work: (done: (failure: unknown, value: Value) => void) => void) => Promise<Value>,
): Promise<Unwritable> {
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  const disk = await ask<{ f_flag?: number; f_bavail?: number; f_favail?: number }>((done) =>
    sftp.ext_openssh_statvfs(folder, (failure, found) => done(failure, Object(found))),
  ).catch(() => null);
  if (disk === null) return 'other';
  if ((Number(disk.f_flag ?? 0) & mountedReadOnly) !== 0) return 'read_only';
  return Number(disk.f_bavail ?? 1) === 0 || Number(disk.f_favail ?? 1) === 0 ? 'full' : 'other';
}

const codeOf = (thrown: unknown): number | null => {
  const code: unknown = Object(thrown).code;
  return typeof code === 'number' ? code : null;
};

const said = (thrown: unknown): string => printable(thrown instanceof Error ? thrown.message : '', 200);
