import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabServer } from '../lab/server.ts';
import type { FileSpec } from '../lab/server-seed.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import type { Shop } from './shop.ts';

/**
 * Runs as programs that were released have left them: the journal on the owner's computer, and what the run changed on
 * the server, before and after. See test/fixtures/journals/README.md.
 */

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'journals');

/** All root's. */
type Thing =
  | { readonly folder: number }
  | { readonly link: string }
  | { readonly mode: number; readonly text: string };
type Things = Readonly<Record<string, Thing>>;

export interface RecordedRun {
  /** Such as `v1/apache`. */
  readonly title: string;
  readonly version: number;
  readonly runId: string;
  /** `RUN.jsonl`, as it was written. */
  readonly journal: string;
  readonly before: Things;
  readonly after: Things;
}

export async function recordedRuns(): Promise<readonly RecordedRun[]> {
  const entries = await readdir(fixtures, { recursive: true, withFileTypes: true });
  const folders = entries.filter(({ name }) => name === 'journal.jsonl').map(({ parentPath }) => parentPath);
  return Promise.all(folders.sort().map(recordedRun));
}

async function recordedRun(folder: string): Promise<RecordedRun> {
  const journal = await readFile(join(folder, 'journal.jsonl'), 'utf8');
  const { version, runId } = JSON.parse(journal.split('\n')[0] ?? '');
  const { before, after } = JSON.parse(await readFile(join(folder, 'server.json'), 'utf8'));
  return { title: folder.slice(fixtures.length + 1), version, runId, journal, before, after };
}

/** For a server that is to stand as that one stood before the run. */
export const filesBefore = ({ before }: RecordedRun): Readonly<Record<string, FileSpec>> =>
  Object.fromEntries(
    Object.entries(before).flatMap(([path, thing]): [string, FileSpec][] =>
      'folder' in thing ? [] : [[path, 'link' in thing ? { linkTo: thing.link } : thing]],
    ),
  );

/** Puts a server into the state after the run. */
export async function placeAfter(server: LabServer, { after }: RecordedRun): Promise<void> {
  for (const [path, thing] of Object.entries(after).sort(([one], [other]) => one.length - other.length)) {
    if ('link' in thing) await server.must(['ln', '-sfn', thing.link, path]);
    else if ('folder' in thing) await server.must(['mkdir', '-m', thing.folder.toString(8), path]);
    else {
      await server.writeFile(path, thing.text);
      await server.must(['chmod', thing.mode.toString(8), path]);
    }
  }
}

/**
 * Puts the journal on the owner's computer. Where the server is, and which keys open and prove it, differs from lab to
 * lab: the opening line, which no server keeps to compare, names today's. Whatever an undo acts on stays byte for byte
 * as the former program wrote it.
 */
export async function placeJournal(shop: Shop, { runId, journal }: RecordedRun): Promise<void> {
  const [opening = '', ...lines] = journal.split('\n');
  const opened = JSON.parse(opening);
  const { server, certificate, outside } = shop.job;
  const { directory, directoryTrust } = certificate;
  const here = {
    ...opened,
    server: { ...opened.server, hostKey: server.hostKey },
    job: {
      ...opened.job,
      server,
      certificate: { ...opened.job.certificate, directory, directoryTrust },
      outside,
    },
  };
  const folder = join(shop.data, 'runs');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, `${runId}.jsonl`), [JSON.stringify(here), ...lines].join('\n'), {
    mode: 0o600,
  });
}

const trees = ['/etc', '/var/lib'];

async function stateOf(server: LabServer): Promise<Snapshot> {
  const snapshots = await Promise.all(trees.map((tree) => server.snapshot(tree)));
  return new Map(snapshots.flatMap((snapshot) => [...snapshot]));
}

/** Does a run and writes down what it leaves. Texts only; nothing that is not root's. */
export async function recordRun(shop: Shop, folder: string): Promise<void> {
  const { server } = shop;
  const start = await stateOf(server);
  const texts = new Map<string, string>();
  for (const [path, { type }] of start) {
    if (type === 'file' && path.startsWith('/etc/apache2/'))
      texts.set(path, (await server.readFile(path)).toString());
  }
  const { ended } = await shop.secure();
  if (ended.outcome !== 'committed') throw new Error(JSON.stringify(ended));
  const end = await stateOf(server);
  const changed = snapshotDifferences(start, end).map((line) => line.slice(0, line.indexOf(': ')));
  const thingsOf = async (state: Snapshot, read: (path: string) => Promise<string>): Promise<Things> => {
    const things: Record<string, Thing> = {};
    for (const path of changed) {
      const entry = state.get(path);
      if (entry === undefined) continue;
      if (entry.uid !== 0 || entry.gid !== 0 || entry.type === 'other')
        throw new Error(`${path} cannot be recorded`);
      if (entry.type === 'folder') things[path] = { folder: entry.mode };
      else if (entry.type === 'link') things[path] = { link: entry.linkTarget ?? '' };
      else things[path] = { mode: entry.mode, text: await read(path) };
    }
    return things;
  };
  const before = await thingsOf(start, async (path) => texts.get(path) ?? '');
  const after = await thingsOf(end, async (path) => (await server.readFile(path)).toString());
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'server.json'), `${JSON.stringify({ before, after }, null, 2)}\n`);
  await writeFile(
    join(folder, 'journal.jsonl'),
    await readFile(join(shop.data, 'runs', `${ended.runId}.jsonl`)),
  );
}
