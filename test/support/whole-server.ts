import type { LabServer } from '../lab/server.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';

/** Everything on a server at one moment, as far as it outlasts a restart. */
export interface WholeServer {
  readonly files: Snapshot;
  /** In seconds since 1970, by the server's clock. */
  readonly at: number;
}

/** Compared byte for byte, with owners and modes. */
const compared = ['/etc', '/home', '/root', '/srv', '/tmp', '/var'];
/** Programs and what belongs to them: too much to read, so nothing there may have been touched at all. */
const untouched = ['/boot', '/opt', '/usr'];

/** A second goes by first: what was written just now is not to be taken for later. */
export async function wholeServer(server: LabServer): Promise<WholeServer> {
  await server.must(['sleep', '1']);
  const at = Number(await server.must(['date', '+%s']));
  const snapshots = await Promise.all(compared.map((path) => server.snapshot(path)));
  return { files: new Map(snapshots.flatMap((snapshot) => [...snapshot])), at };
}

/**
 * One line for each path that is another than it was, or was written since where nothing may be written: there
 * `PATH: d touched` is a folder in which something came or went, `PATH: f touched` a file.
 */
export async function differencesOnWhole(server: LabServer, before: WholeServer): Promise<readonly string[]> {
  const told = ['-printf', '%p: %y touched\\n'];
  const touched = await server.must(['find', ...untouched, '-xdev', '-newerct', `@${before.at}`, ...told]);
  const { files } = await wholeServer(server);
  return [...snapshotDifferences(before.files, files), ...touched.split('\n').filter((line) => line !== '')];
}
