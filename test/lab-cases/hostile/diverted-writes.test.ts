import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RemoteHost } from '../../../electron/remote/host.ts';
import { type Journal, memoryJournals } from '../../../electron/run/journal/journal-file.ts';
import { prelude } from '../../../electron/run/posix/prelude.ts';
import { posixSession } from '../../../electron/run/posix/session.ts';
import { createRunner } from '../../../electron/run/runner.ts';
import { leftoverProblem } from '../../../electron/run/undo-leftovers.ts';
import type { Change, Stage } from '../../../shared/plan.ts';
import { toProblem } from '../../../shared/problems.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { sshCase } from '../../support/ssh-case.ts';

/** An ordinary user of the server who races every file that we make, to have root write where they choose. */

const { server, request, opened, environment } = sshCase();

const folder = '/srv/customer/conf';
const siteFile = `${folder}/site.conf`;
const before = '<VirtualHost *:80>\nServerName shop.example.test\n</VirtualHost>\n';
const ours = 'Alias "/.well-known/acme-challenge" "/root"\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Swaps whatever appears for a link to a file of root's, the file itself for a link, a pipe and back, and the whole
 * folder for a link and back, without pause. `SWAPPED` is printed once the first thing of somebody else was met.
 */
const watcher = String.raw`
my ($dir, $aim) = @ARGV; my $met = 0; my $turn = 0;
until (-e "/tmp/enough") {
  opendir(my $d, $dir) or next;
  for my $name (readdir $d) {
    next if $name =~ /^\.{1,2}$/ or $name =~ /^(site\.conf|mine)$/;
    my $path = "$dir/$name"; next if -l $path;
    unlink $path and symlink $aim, $path and $met++;
  }
  closedir $d;
  $turn = ($turn + 1) % 400;
  if ($turn == 100) { rename "$dir/site.conf", "$dir/mine"; symlink "/etc/shadow", "$dir/site.conf"; }
  if ($turn == 130) { unlink "$dir/site.conf"; system "mkfifo", "$dir/site.conf"; }
  if ($turn == 160) { unlink "$dir/site.conf"; rename "$dir/mine", "$dir/site.conf"; }
  if ($turn == 300) { rename $dir, "$dir.away"; symlink "/etc/cron.d", $dir; }
  if ($turn == 330) { unlink $dir; rename "$dir.away", $dir; }
}
print "met $met\n";`;

async function withWatcher(aim: string, work: () => Promise<void>): Promise<string> {
  await server().must(['rm', '-f', '/tmp/enough']);
  const watching = server().run(['perl', '-e', watcher, folder, aim], { user: 'visitor', timeout: 100_000 });
  try {
    await work();
  } finally {
    await server().must(['touch', '/tmp/enough']);
  }
  return (await watching).stdout;
}

async function makePlace(owner: string): Promise<void> {
  await server().must(['rm', '-rf', '/srv/customer']);
  await server().must(['mkdir', '-p', folder]);
  await server().writeFile(siteFile, before);
  await server().must(['chown', '-R', owner, '/srv/customer']);
}

const change: Change = {
  kind: 'edit-file',
  path: siteFile,
  before: sha256(before),
  after: sha256(ours + before),
  edits: [{ start: 0, end: 0, text: ours }],
};
const extra: Change = {
  kind: 'write-file',
  path: `${folder}/extra.conf`,
  mode: 0o644,
  before: { state: 'absent' },
  content: { from: 'text', text: ours },
};
const stage = (changes: readonly Change[]): Stage => ({
  id: 'install',
  changes: [...changes],
  activation: null,
});

async function onServer(
  work: (host: RemoteHost, session: ReturnType<typeof posixSession>, journal: Journal) => Promise<void>,
): Promise<void> {
  await opened(
    request(),
    async ({ host }) => {
      const runId = `test-${randomBytes(4).toString('hex')}`;
      const session = posixSession(host, runId);
      await session.net.open('a test');
      try {
        await work(host, session, await memoryJournals().create(runId));
      } finally {
        await session.net.purge();
      }
    },
    { ...environment(), prelude },
  );
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was raised',
    (thrown: unknown) => toProblem(thrown).code,
  );

describe('a watcher in a customer’s own folder', () => {
  it('has nothing of ours to swap: nothing is written there, and nowhere else', async () => {
    await makePlace('visitor');
    const start = await server().snapshot('/etc');
    await onServer(async (_host, session, journal) => {
      const runner = createRunner(session, journal);
      const said = await withWatcher('/etc/planted', async () => {
        for (let turn = 0; turn < 20; turn += 1) {
          const what = turn % 2 === 0 ? change : extra;
          expect(await codeOf(runner.doStage(stage([what]), {}))).toBe('writable-by-others');
        }
      });
      expect(said).toBe('met 0\n');
      expect(journal.leftToUndo()).toEqual([]);
    });
    expect(snapshotDifferences(start, await server().snapshot('/etc'))).toEqual([]);
    // Nothing of root's lies there, and nobody's secrets were copied for us to read.
    expect(await server().must(['find', '/srv/customer', '-user', 'root'])).toBe('');
  });

  it('says which folder it is, and what would help', async () => {
    await makePlace('visitor');
    await onServer(async (_host, session, journal) => {
      const problem = await createRunner(session, journal)
        .doStage(stage([change]), {})
        .then(() => null, toProblem);
      expect(problem).toMatchObject({
        code: 'writable-by-others',
        facts: { path: siteFile, place: '/srv/customer' },
        detail: expect.stringContaining('chown root'),
      });
    });
  });

  it.each([
    ['the folder', folder],
    ['a folder above', '/srv/customer'],
    ['the file', siteFile],
  ])('that was given %s after the run diverts no undo', async (_title, given) => {
    await makePlace('root');
    const start = await server().snapshot('/etc');
    await onServer(async (_host, session, journal) => {
      await createRunner(session, journal).doStage(stage([change, extra]), {});
      await server().must(['chown', 'visitor', given]);
      const later = journal.leftToUndo();
      await withWatcher('/etc/planted', async () => {
        for (let turn = 0; turn < 10; turn += 1) {
          expect(await codeOf(session.changes.edited(later))).toBe('undo-blocked-by-others');
          const leftovers = await createRunner(session, journal).undo();
          expect(leftoverProblem(leftovers)).toMatchObject({
            code: 'undo-blocked-by-others',
            facts: { place: given },
            detail: expect.stringContaining('chown root'),
          });
        }
      });
      expect(snapshotDifferences(start, await server().snapshot('/etc'))).toEqual([]);
      // Given back as it was, all of it can be taken back.
      // They may have moved the folder itself meanwhile.
      await makePlace('root');
      await server().writeFile(siteFile, ours + before);
      await server().writeFile(extra.path, ours);
      expect(await createRunner(session, journal).undo()).toEqual([]);
      expect((await server().readFile(siteFile)).toString()).toBe(before);
    });
  });

  it('is not followed by the safety net either, which takes back all the rest', async () => {
    await makePlace('root');
    const start = await server().snapshot('/etc');
    await onServer(async (host, session, journal) => {
      const other: Change = { ...extra, path: '/etc/apache2/conf-available/other.conf' };
      await createRunner(session, journal).doStage(stage([change, other]), {});
      await server().must(['chown', '-R', 'visitor', '/srv/customer']);
      const said = await withWatcher('/etc/planted', async () => {
        const [restored] = await host.runAll([
          {
            argv: ['sk_restore', (session.keys.staging?.chainPath ?? '').replace('/chain.pem', '')],
            accept: [0, 1],
          },
        ]);
        expect(restored).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('/srv/customer') });
      });
      expect(said).toBe('met 0\n');
      expect(snapshotDifferences(start, await server().snapshot('/etc'))).toEqual([]);
      await server().must(['chown', '-R', 'root', '/srv/customer']);
      await createRunner(session, journal).undo();
    });
  });
});
