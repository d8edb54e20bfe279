import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import { mustBeOurs } from '../../store/only-ours.ts';
import { isCode, readOrdinary } from '../../store/read-file.ts';
import { writeWhole } from '../../store/write-whole.ts';
import { type WebSpaceV1, webSpaceV1 } from './v1.ts';

/** A certificate that its owner puts into a host's form: what was placed for it, where its key waits, how far the form is. */
export type WebSpaceRecord = Omit<WebSpaceV1, 'version'>;

/** `cut`: it ended before there was a certificate; `issued`: it waits for its owner; `shown`: every visitor is shown it. */
export type WebSpaceState = 'cut' | 'issued' | 'shown';

/** Pure. */
export const stateOf = ({ certificate, shownAt }: WebSpaceRecord): WebSpaceState => {
  if (certificate === null) return 'cut';
  return shownAt === null ? 'issued' : 'shown';
};

export interface UnreadableRecord {
  readonly name: string;
  readonly problem: Problem;
}

/** The records of this computer, one file each. */
export interface WebSpaceStore {
  /** Raises `webspace-unknown` {id}, `webspace-newer` {file}, `webspace-damaged` {file}, `data-open-to-others`. */
  load(id: string): Promise<WebSpaceRecord>;
  /** Writes it whole, in the newest form; it lasts when this answers. */
  save(record: WebSpaceRecord): Promise<void>;
  remove(id: string): Promise<void>;
  /** The oldest first. */
  list(): Promise<{
    readonly records: readonly WebSpaceRecord[];
    readonly unreadable: readonly UnreadableRecord[];
  }>;
}

const newestVersion = 1;
const ending = '.json';

export function fileWebSpaces(folder: string): WebSpaceStore {
  const fileOf = (id: string): string => {
    if (!webSpaceV1.shape.id.safeParse(id).success) throw new ProblemError('webspace-unknown', { id });
    return join(folder, `${id}${ending}`);
  };
  const load = async (id: string): Promise<WebSpaceRecord> => {
    const file = fileOf(id);
    let text: string;
    try {
      text = (await readOrdinary(file)).toString('utf8');
    } catch (cause) {
      if (isCode(cause, 'ENOENT')) throw new ProblemError('webspace-unknown', { id }, { cause });
      throw new ProblemError('webspace-damaged', { file }, { detail: String(cause), cause });
    }
    await mustBeOurs(file);
    const record = readWebSpace(text, file);
    if (record.id !== id) throw new ProblemError('webspace-damaged', { file }, { detail: 'another one’s' });
    return record;
  };
  return {
    load,
    save: (record) =>
      writeWhole(
        fileOf(record.id),
        `${JSON.stringify(webSpaceV1.parse({ version: newestVersion, ...record }), null, 2)}\n`,
      ),
    remove: (id) => rm(fileOf(id), { force: true }),
    async list() {
      const names = await readdir(folder).catch((thrown: unknown) => {
        if (isCode(thrown, 'ENOENT')) return [];
        throw thrown;
      });
      const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
      const read = await Promise.all(
        ids
          .toSorted()
          .map((name) =>
            load(name).catch((thrown: unknown): UnreadableRecord => ({ name, problem: toProblem(thrown) })),
          ),
      );
      return {
        records: read.flatMap((one) => ('problem' in one ? [] : [one])),
        unreadable: read.flatMap((one) => ('problem' in one ? [one] : [])),
      };
    },
  };
}

/** Understands what any released version has written. Pure. Raises `webspace-newer` {file, version}, `webspace-damaged` {file}. */
export function readWebSpace(text: string, file: string): WebSpaceRecord {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new ProblemError('webspace-damaged', { file }, { detail: String(cause), cause });
  }
  const version: unknown = Object(data).version;
  if (typeof version === 'number' && version > newestVersion)
    throw new ProblemError('webspace-newer', { file, version });
  const parsed = webSpaceV1.safeParse(data);
  if (!parsed.success) throw new ProblemError('webspace-damaged', { file }, { detail: parsed.error.message });
  const { version: _, ...record } = parsed.data;
  return record;
}
