import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabAccounts } from './accounts.ts';
import { enterAs, type Inside } from './inside.ts';
import { programPath, tallyPath, tenantHome, victimPath } from './tenant/seed.ts';
import { type Sighting, secretsSeen, sightingsFrom } from './tenant/sightings.ts';
import { type Tethered, tether } from './tether.ts';

/**
 * A hostile user of a server: no rights of root's, much patience, and every trick of `tenant/run.py`. A run must end
 * as it would without them.
 */
export interface Tenant {
  /** Comes back, where a restart of the server has ended them. */
  comeBack(): Promise<void>;
  /**
   * Lets them end where the server is shut down: that stops every process for a moment, nsenter(1) stops itself with
   * its own, and outside of the server nothing continues it.
   */
  goOn(): void;
  /** What they have seen, could read and did so far. */
  seen(): readonly Sighting[];
  /** What they have got, a sentence each; `output` is all that our side has written down. */
  gains(output: string): Promise<readonly string[]>;
  leave(): Promise<void>;
}

/** The tenant begins: everything of theirs stands when this resolves. */
export async function moveIn(
  server: Inside,
  firstProcess: () => string,
  records: string,
  victim: string,
  accounts: LabAccounts,
): Promise<Tenant> {
  let text = '';
  const hear = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
  };
  const begin = async (): Promise<Tethered> => {
    const argv = [...enterAs(firstProcess(), 'tenant'), '/usr/bin/python3', '-I', '-S', programPath];
    const started = await tether(argv, { records, hear });
    await started.printed('["ready"');
    return started;
  };
  let running = await begin();
  const ours = await belongings(server.root);
  const secrets = [
    victim.split(':')[1] ?? '',
    accounts.hashes.root,
    ...Object.values(accounts.accounts).map(({ password }) => password),
    accounts.passphrase,
  ];
  return {
    comeBack: async () => {
      if (!running.hasEnded()) return;
      await running.end();
      running = await begin();
    },
    goOn: () => {
      if (!running.hasEnded()) process.kill(running.pid, 'SIGCONT');
    },
    seen: () => sightingsFrom(text),
    gains: async (output) =>
      few([
        ...executed(await readFile(join(server.root, tallyPath), 'utf8')),
        ...((await readFile(join(server.root, victimPath), 'utf8')) === victim
          ? []
          : [`${victimPath} was changed`]),
        ...secrets
          .slice(0, 2)
          .flatMap((secret) => (output.includes(secret) ? ['a file of root’s was read for them'] : [])),
        ...differences(ours, await belongings(server.root)),
        ...secretsSeen(sightingsFrom(text), [...secrets, ...(await privateKeys(server))]),
        ...(running.hasEnded() ? [`the tenant gave up: ${running.output().slice(-800)}`] : []),
      ]),
    leave: () => running.end(),
  };
}

const most = 20;
const few = (all: readonly string[]): readonly string[] =>
  all.length > most ? [...all.slice(0, most), `and ${all.length - most} more gains`] : all;

function executed(tally: string): readonly string[] {
  const times = tally.split('\n').filter((line) => line === '0').length;
  return times === 0 ? [] : [`root ran a program of the tenant’s, ${times} times`];
}

/** Lines of every private key on the server. */
async function privateKeys(server: Inside): Promise<readonly string[]> {
  const { stdout } = await server.run([
    'sh',
    '-c',
    'cat /etc/sealkeeper/live/*/privkey.pem /var/lib/sealkeeper/runs/*/key.pem 2>/dev/null; true',
  ]);
  return stdout.split('\n').filter((line) => line.length > 40 && !line.startsWith('-----'));
}

type Belongings = ReadonlyMap<string, string>;

/** Everything in the tenant's home, but what their own programs write. Nothing is opened, as some of it has no end. */
async function belongings(root: string): Promise<Belongings> {
  const found = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    const { ino, size, mode, uid, gid, mtimeMs } = await lstat(join(root, path));
    const isFolder = (mode & 0o170000) === 0o040000;
    found.set(path, [mode, uid, gid, ...(isFolder ? [] : [ino, size, mtimeMs])].join(' '));
    if (!isFolder || path === `${tenantHome}/.run`) return;
    for (const name of await readdir(join(root, path))) await visit(`${path}/${name}`);
  };
  await visit(tenantHome);
  return found;
}

function differences(before: Belongings, after: Belongings): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === now) return [];
    const what =
      old === undefined ? 'was made' : now === undefined ? 'is gone' : `was changed: ${old} → ${now}`;
    return [`in the tenant’s home, ${JSON.stringify(path)} ${what}`];
  });
}
