import { randomUUID } from 'node:crypto';
import { fileLimits } from '../../shared/file-limits.ts';
import type { Job } from '../../shared/job.ts';
import type { KnownCertificate } from '../certificates/judge/judge.ts';
import { placeSaid } from '../certificates/judge/place.ts';
import { type GivenFile, readFiles } from '../certificates/read/read-files.ts';
import { wishOfBrought } from '../engine/run/brought.ts';
import { rootsOf } from '../job/resolve-files.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { fetchIssuer } from '../outside/certificates/fetch-issuer.ts';
import type { Brought } from '../sources/brought.ts';
import { broughtOf } from '../sources/files/brought-files.ts';
import { judgeCompleted } from '../sources/files/judged.ts';
import { type InspectedFiles, saidOf } from './inspect-files.ts';

/** One more file, as the window hands it over. */
export interface AddedFile {
  readonly name: string;
  /** Null: it is bigger than `fileLimits` allow. */
  readonly bytes: Buffer | null;
}

export interface FilesWish {
  /** The files that these come beside; null, or one that is not known any more: others are begun with. */
  readonly filesId: string | null;
  readonly add: readonly AddedFile[];
  /** A file that is not meant after all. */
  readonly leaveOut: string | null;
  /** Tried on whatever is locked, besides those that were given before. */
  readonly password: string | null;
  readonly isKeyOnServer: boolean;
  /** A-labels; []: whatever the files are for. */
  readonly names: readonly string[];
  readonly outside: Job['outside'];
}

export interface ReadFiles {
  readonly filesId: string;
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly said: InspectedFiles;
}

/** What a plan and a run need to know of a certificate that files hold. */
export interface FilesForRun {
  readonly certificate: Extract<Job['certificate'], { from: 'files' }>;
  readonly brought: Brought;
  /** What is settled of a plan. */
  readonly wish: ReturnType<typeof wishOfBrought>;
}

interface Held {
  readonly id: string;
  readonly files: readonly (AddedFile & { readonly id: string })[];
  readonly passwords: readonly string[];
  readonly forRun: FilesForRun | null;
}

/** A person has few; each is tried on each lock. */
const keptPasswords = 4;

/**
 * The files that the owner has brought to the window, with their keys and passwords: in memory alone, one set at a time, until
 * they are forgotten. Nothing of them is ever written or told but what `ReadFiles` says. `knownOf`: whose else a key may be.
 */
export function createFilesInHand(knownOf: () => Promise<readonly KnownCertificate[]> = async () => []) {
  let held: Held | null = null;
  return {
    /** Adds to them, and judges what they are worth now. Raises `file-missing` for a file of trusted authorities. */
    async read(wish: FilesWish, signal: AbortSignal): Promise<ReadFiles> {
      const now: Held = { ...withAll(wish, held?.id === wish.filesId ? held : null), forRun: null };
      held = now;
      const { found, judgement } = await judged(now, wish, signal, await knownOf());
      const said = saidOf(found, judgement);
      const isReady = said.certificate !== null && said.blockers.length === 0;
      // Somebody may have brought others meanwhile.
      if (isReady && held === now) held = { ...now, forRun: forRunOf(now, judgement, wish) };
      return { filesId: now.id, files: now.files.map(({ id, name }) => ({ id, name })), said };
    },
    /** What is installed of them. Raises TypeError where they were not found good by `read`: our own mistake. */
    get(filesId: string): FilesForRun {
      if (held?.id !== filesId || held.forRun === null) throw new TypeError('these files were not judged');
      return held.forRun;
    },
    forget(): void {
      held = null;
    },
  };
}
export type FilesInHand = ReturnType<typeof createFilesInHand>;

function withAll({ add, leaveOut, password }: FilesWish, before: Held | null): Omit<Held, 'forRun'> {
  const kept = before?.files.filter(({ id }) => id !== leaveOut) ?? [];
  let room: number = fileLimits.all - kept.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
  const added = add.map(({ name, bytes }) => {
    const fits = bytes !== null && bytes.length <= Math.min(room, fileLimits.file);
    if (fits) room -= bytes.length;
    return { id: randomUUID(), name: nameOf(name), bytes: fits ? bytes : null };
  });
  const passwords = before?.passwords ?? [];
  return {
    id: before?.id ?? randomUUID(),
    files: [...kept, ...added].slice(0, fileLimits.count),
    passwords:
      password === null || password === ''
        ? passwords
        : [password, ...passwords.filter((one) => one !== password)].slice(0, keptPasswords),
  };
}

/** The last part of a path, whatever the system; for words, and for the journal. */
const nameOf = (name: string): string => placeSaid([name.split(/[\\/]/).at(-1) ?? '']) || '?';

async function judged(
  { files, passwords }: Held,
  wish: FilesWish,
  signal: AbortSignal,
  known: readonly KnownCertificate[],
) {
  const outside = await resolveOutside(wish);
  // As much as shows the reader that it is too big.
  const tooBig = Buffer.alloc(files.some(({ bytes }) => bytes === null) ? fileLimits.file + 1 : 0);
  const given = files.map(({ name, bytes }): GivenFile => ({ name, bytes: bytes ?? tooBig }));
  const found = readFiles(given, passwords);
  const judgement = await judgeCompleted(
    found,
    {
      names: wish.names,
      roots: rootsOf(outside.trustPem ?? null),
      now: new Date(),
      key: wish.isKeyOnServer ? 'elsewhere' : 'in-files',
      isTrustExpected: true,
      known,
    },
    (address) => fetchIssuer(address, outside, signal),
  );
  return { found, judgement };
}

function forRunOf(
  { files }: Held,
  judgement: Awaited<ReturnType<typeof judged>>['judgement'],
  { isKeyOnServer }: FilesWish,
): FilesForRun {
  const brought = broughtOf(judgement, isKeyOnServer);
  return {
    certificate: {
      from: 'files',
      files: files.map(({ name }) => name),
      ...(isKeyOnServer ? { key: 'server' } : {}),
    },
    brought,
    wish: wishOfBrought(brought.certificate.notAfter),
  };
}
