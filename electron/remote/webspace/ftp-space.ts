import { Readable, Writable } from 'node:stream';
import { printable } from '../../../shared/printable.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { type FileInfo, type FtpClient, isFtpError } from './basic-ftp.ts';
import { below, isPlainName, rootOf } from './paths.ts';
import type { FileSpace, SpaceEntry, Unwritable } from './space.ts';

/**
 * The space behind a login of FTP, encrypted or not. `client` has logged in; it is closed with the space. An FTP server says what is
 * wrong by a number (RFC 959 §4.2) and by words that are nobody's but its own.
 */
export async function ftpSpace(client: FtpClient, host: string): Promise<FileSpace> {
  /** What no answer of the server explains: the line for data could not be had, or all of it is gone. */
  const lineTrouble = (cause: unknown): ProblemError => {
    if (cause instanceof ProblemError) return cause;
    const text = wordsOf(cause);
    const code = /data connection|transfer strategies|PASV|EPSV/i.test(text)
      ? 'webspace-data-blocked'
      : 'connection-lost';
    return new ProblemError(code, { host }, { detail: text, cause });
  };
  const unwritable = (folder: string, cause: unknown): ProblemError => {
    if (!isFtpError(cause) || noLine.has(cause.code)) return lineTrouble(cause);
    const reason = reasons[cause.code] ?? 'other';
    const isReadOnly = reason !== 'full' && /read[- ]only/i.test(cause.message);
    const isFull = reason !== 'full' && /quota|no space|disk full/i.test(cause.message);
    const found: Unwritable = isReadOnly ? 'read_only' : isFull ? 'full' : reason;
    return new ProblemError(
      'webspace-not-writable',
      { folder, reason: found, said: wordsOf(cause) },
      { cause },
    );
  };
  const root = rootOf(await client.pwd().catch(() => '/'));
  const list = async (folder: string): Promise<readonly SpaceEntry[]> => {
    try {
      // With the folder in the command, servers read blanks and dashes of its name as they like.
      await client.cd(folder);
      const found = await client.list();
      return found
        .filter(({ name }) => isPlainName(name))
        .map((one) => ({ name: one.name, kind: kindOf(one) }));
    } catch (cause) {
      if (!isFtpError(cause) || noLine.has(cause.code)) throw lineTrouble(cause);
      throw new ProblemError('webspace-folder-missing', { folder }, { detail: wordsOf(cause), cause });
    } finally {
      if (!client.closed) await client.cd(root).catch(() => undefined);
    }
  };
  const read = async (path: string, most: number): Promise<Buffer | null> => {
    const pieces: Buffer[] = [];
    const enough = new Error('enough');
    let length = 0;
    const sink = new Writable({
      write(piece: Buffer, _encoding, done) {
        if (length < most) pieces.push(piece);
        length += piece.length;
        // A transfer that is cut off costs the whole line, so what is only a little too long is heard to its end.
        done(length > longest ? enough : null);
      },
    });
    try {
      await client.downloadTo(sink, path);
    } catch (cause) {
      if (length <= longest) {
        // Refused: most servers have one number for what is not there and what may not be read.
        if (isFtpError(cause) && cause.code === 550) return null;
        throw lineTrouble(cause);
      }
    }
    return Buffer.concat(pieces).subarray(0, most);
  };
  /** Whatever the server's umask is, its web server has to read it (vsftpd.conf(5): 077 unless told). */
  const open = async (path: string, mode: string): Promise<void> => {
    await client.sendIgnoringError(`SITE CHMOD ${mode} ${path}`).catch((cause: unknown) => {
      throw lineTrouble(cause);
    });
  };

  return {
    root,
    list,
    read,
    async makeFolder(path) {
      await client.send(`MKD ${path}`).catch((cause: unknown) => {
        throw unwritable(path, cause);
      });
      await open(path, '755');
    },
    async writeNew(path, text) {
      // There is no word for "only if it is not there"; its name is one that nobody could have guessed.
      if ((await read(path, 1)) !== null)
        throw new ProblemError('webspace-not-writable', { folder: path, reason: 'other', said: '' });
      await client.uploadFrom(Readable.from([Buffer.from(text)]), path).catch((cause: unknown) => {
        throw unwritable(path, cause);
      });
      await open(path, '644');
      // Some servers tell of a full disk by what they have kept alone.
      if ((await read(path, text.length + 1))?.toString() !== text)
        throw new ProblemError('webspace-not-writable', { folder: path, reason: 'full', said: '' });
    },
    async removeFile(path) {
      await client.send(`DELE ${path}`).catch(async (cause: unknown) => {
        if (isFtpError(cause) && !(await isThere(path))) return;
        throw unwritable(path, cause);
      });
    },
    async removeFolder(path) {
      await client.send(`RMD ${path}`).catch((cause: unknown) => {
        if (!isFtpError(cause)) throw lineTrouble(cause);
      });
    },
    async close() {
      client.close();
    },
  };

  async function isThere(path: string): Promise<boolean> {
    const at = path.lastIndexOf('/');
    const entries = await list(path.slice(0, at) || '/').catch((thrown: unknown) => {
      if (thrown instanceof ProblemError && thrown.problem.code === 'webspace-folder-missing') return [];
      throw thrown;
    });
    return entries.some(({ name }) => below(path.slice(0, at) || '/', name) === path);
  }
}

/** Bytes that are read of a file that is not what it should be. */
const longest = 1024 * 1024;
/** RFC 959 §4.2.2: the line for data could not be opened, or was cut. */
const noLine: ReadonlySet<number> = new Set([421, 425]);
const reasons: Readonly<Record<number, Unwritable>> = {
  426: 'full',
  451: 'full',
  452: 'full',
  552: 'full',
  532: 'forbidden',
  550: 'forbidden',
  553: 'forbidden',
};

function kindOf({ isDirectory, isFile, isSymbolicLink }: FileInfo): SpaceEntry['kind'] {
  if (isDirectory) return 'folder';
  if (isSymbolicLink) return 'link';
  return isFile ? 'file' : 'other';
}

const wordsOf = (thrown: unknown): string =>
  printable(thrown instanceof Error ? thrown.message : String(thrown), 200);
