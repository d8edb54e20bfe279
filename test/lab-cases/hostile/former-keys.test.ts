import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Journal, memoryJournals } from '../../../electron/run/journal/journal-file.ts';
import { prelude } from '../../../electron/run/posix/prelude.ts';
import { posixSession } from '../../../electron/run/posix/session.ts';
import { createRunner, workOf } from '../../../electron/run/runner.ts';
import type { WholeSession } from '../../../electron/run/session.ts';
import { liveChanges } from '../../../electron/targets/posix/live-changes.ts';
import { livePaths } from '../../../electron/targets/posix/live-places.ts';
import { folderOf } from '../../../electron/targets/posix/paths.ts';
import type { PathState } from '../../../electron/targets/posix/server-files.ts';
import { domainName } from '../../../shared/names/schema.ts';
import type { Change } from '../../../shared/plan.ts';
import { toProblem } from '../../../shared/problems.ts';
import { sshCase } from '../../support/ssh-case.ts';

const { server, request, opened, environment } = sshCase();

const live = '/etc/sealkeeper/live/shop.example.test';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const keyOf = (run: number): string =>
  `-----BEGIN PRIVATE KEY-----\nof run ${run}\n-----END PRIVATE KEY-----\n`;

/** A first run and its renewals, as far as keys are concerned. */
function changesOf(run: number): readonly Change[] {
  const before =
    run === 1 ? ({ state: 'absent' } as const) : ({ state: 'file', sha256: sha256(keyOf(run - 1)) } as const);
  const folders = ['/etc/sealkeeper', '/etc/sealkeeper/live', live];
  return [
    ...(run === 1 ? folders.map((path) => ({ kind: 'make-directory', path, mode: 0o700 }) as const) : []),
    {
      kind: 'write-file',
      path: `${live}/privkey.pem`,
      mode: 0o600,
      before,
      content: { from: 'text', text: keyOf(run) },
    },
    {
      kind: 'write-file',
      path: `/etc/apache2/conf-available/other-${run}.conf`,
      mode: 0o644,
      before: { state: 'absent' },
      content: { from: 'text', text: '# ours\n' },
    },
  ];
}

async function undo(session: WholeSession, journal: Journal): Promise<string> {
  await session.net.reopen('a test');
  try {
    expect(await session.changes.edited(journal.leftToUndo())).toEqual([]);
    await session.net.decideToUndo(workOf(journal));
    expect(await createRunner(session, journal).undo()).toEqual([]);
    await session.net.purge();
    return 'undone';
  } catch (thrown) {
    await session.net.release();
    return toProblem(thrown).code;
  }
}

it('keeps the newest two former keys of a site, undoes two renewals, and says why not the third', async () => {
  await opened(
    request(),
    async ({ host }) => {
      const runs: { readonly session: WholeSession; readonly journal: Journal }[] = [];
      const pruned: number[] = [];
      for (const run of [1, 2, 3, 4, 5]) {
        const runId = `test-${run}`;
        const session = posixSession(host, runId);
        const journal = await memoryJournals().create(runId);
        await session.net.open('a test');
        await createRunner(session, journal).doStage(
          { id: 'install', changes: [...changesOf(run)], activation: null },
          {},
        );
        pruned.push((await session.net.commit(journal.text())).prunedKeys);
        runs.push({ session, journal });
      }
      // Runs 2 to 5 each kept the key before theirs; from the fourth on the oldest copy goes.
      expect(pruned).toEqual([0, 0, 0, 1, 1]);
      const kept = await server().must(['grep', '-rlE', 'PRIVATE KEY', '/var/lib/sealkeeper']);
      expect(
        kept
          .trim()
          .split('\n')
          .map((path) => /test-\d/.exec(path)?.[0])
          .sort(),
      ).toEqual(['test-4', 'test-5']);

      const newestFirst = runs.toReversed();
      const answers: string[] = [];
      for (const { session, journal } of newestFirst.slice(0, 3)) answers.push(await undo(session, journal));
      expect(answers).toEqual(['undone', 'undone', 'former-key-pruned']);
      expect((await server().readFile(`${live}/privkey.pem`)).toString()).toBe(keyOf(3));
      // Nothing of the third was touched, and the server is free.
      expect((await server().readFile('/etc/apache2/conf-available/other-3.conf')).toString()).toBe(
        '# ours\n',
      );
      expect((await server().run(['ls', '/var/lib/sealkeeper/lock'])).exitCode).not.toBe(0);
    },
    { ...environment(), prelude },
  );
});

it('does so where keys lie in versions, also behind a first one that was a plain file', async () => {
  await opened(
    request(),
    async ({ host }) => {
      const root = '/etc/sealkeeper';
      const place = livePaths(`${root}/live/old.example.test`);
      const versions = `${root}/versions/old.example.test`;
      const current = `${root}/live/old.example.test/current`;
      await server().must(['mkdir', '-p', '-m', '700', `${root}/live/old.example.test`]);
      for (const path of [place.key, place.chain]) await server().writeFile(path, keyOf(0));
      const pruned: number[] = [];
      const runs: { readonly session: WholeSession; readonly journal: Journal }[] = [];
      for (const run of [1, 2, 3, 4, 5]) {
        const runId = `versions-${run}`;
        const session = posixSession(host, runId);
        const journal = await memoryJournals().create(runId);
        await session.net.open('a test');
        const directory = { state: 'directory' } as const;
        const file = { state: 'file', sha256: sha256(keyOf(0)) } as const;
        const paths: Readonly<Record<string, PathState>> =
          run === 1
            ? { [place.key]: file, [place.chain]: file }
            : {
                [`${root}/versions`]: directory,
                [versions]: directory,
                [current]: { state: 'link', target: `../../versions/old.example.test/${run}` },
                [place.key]: { state: 'link', target: 'current/privkey.pem' },
                [place.chain]: { state: 'link', target: 'current/fullchain.pem' },
              };
        const folders = { [root]: directory, [`${root}/live`]: directory, [folderOf(place.key)]: directory };
        const changes = liveChanges(
          { liveRoot: root, paths: { ...folders, ...paths }, versions: { [versions]: run === 1 ? 0 : run } },
          place,
        );
        const key = await session.keys.make('ec-p256', [domainName.parse('old.example.test')]);
        await createRunner(session, journal).doStage(
          { id: 'install', changes: [...changes], activation: null },
          { key, chainPem: `chain of run ${run}\n` },
        );
        pruned.push((await session.net.commit(journal.text())).prunedKeys);
        runs.push({ session, journal });
        expect((await server().readFile(place.chain)).toString()).toBe(`chain of run ${run}\n`);
      }
      // What a run found goes two runs later: the plain file with the third, and the version that was made of it.
      expect(pruned).toEqual([0, 0, 2, 1, 1]);
      expect((await server().must(['ls', versions])).trim().split('\n')).toEqual(['4', '5', '6']);
      const answers: string[] = [];
      for (const { session, journal } of runs.toReversed().slice(0, 3))
        answers.push(await undo(session, journal));
      expect(answers).toEqual(['undone', 'undone', 'former-key-pruned']);
      expect((await server().readFile(place.chain)).toString()).toBe('chain of run 3\n');
      expect((await server().must(['ls', versions])).trim()).toBe('4');
    },
    { ...environment(), prelude },
  );
});
