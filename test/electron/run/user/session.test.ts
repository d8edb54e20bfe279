import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKeyHere } from '../../../../electron/run/key-from-here.ts';
import { undoLeft, workOf } from '../../../../electron/run/runner.ts';
import type { RunLock } from '../../../../electron/run/session.ts';
import { sessionOf } from '../../../../electron/run/session-of.ts';
import { userPrelude } from '../../../../electron/run/user/prelude.ts';
import { userSession } from '../../../../electron/run/user/session.ts';
import type { Change } from '../../../../shared/plan.ts';
import { toProblem } from '../../../../shared/problems.ts';
import { abilities } from '../../../../shared/ways.ts';
import { domainNames } from '../../../support/domain-names.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { isRoot, owner, stage, stranger, type UserSpace, userSpace } from '../user-space.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const written = (path: string, text: string, former?: string): Change => ({
  kind: 'write-file',
  path,
  mode: 0o644,
  before: former === undefined ? { state: 'absent' } : { state: 'file', sha256: sha256(former) },
  content: { from: 'text', text },
});
const made = (path: string): Change => ({ kind: 'make-directory', path, mode: 0o755 });
const codeOf = (work: Promise<unknown>) => work.then(() => null, toProblem);
const lockOf = ({ lock }: { readonly lock: RunLock | null }): RunLock => lock ?? expect.unreachable();

it('needs no space on a full disk for its functions, and nothing of their being written down is left in them', () => {
  expect(userPrelude).not.toMatch(/<<|mktemp|\\\$|undefined/);
});

describe.each(posixShells)('a user’s own space, by $program', (shell) => {
  let space: UserSpace;
  beforeEach(async () => {
    space = await userSpace(shell);
  });
  afterEach(() => space.close());

  it('gives what its way says, and is chosen by it', async () => {
    const { lock, net, keys, services, way } = sessionOf(space.host, 'run-1');
    const able = abilities[way];
    expect([way, lock !== null, net !== null, keys !== null, services !== null]).toEqual([
      'user-shell',
      able.lock !== null,
      able.safetyNet,
      able.keysOnServer,
      able.services,
    ]);
  });

  it('takes files and folders, and gives every byte back', async () => {
    space.write('web/index.html', 'theirs\n');
    chmodSync(space.at('web/index.html'), 0o640);
    const { journal, session, runner } = await space.run('run-1');
    await lockOf(session).open('a test');
    const key = await makeKeyHere('ec-p256', domainNames('shop.test'));
    const file = (path: string, from: 'private-key' | 'certificate-chain', mode: number): Change => ({
      kind: 'write-file',
      path,
      mode,
      before: { state: 'absent' },
      content: { from },
    });
    await runner.doStage(
      stage([
        made(space.at('web/.well-known')),
        made(space.at('web/.well-known/acme-challenge')),
        written(space.at('web/.well-known/acme-challenge/token'), 'answer'),
        written(space.at('web/index.html'), 'ours\n', 'theirs\n'),
        file(space.at('key.pem'), 'private-key', 0o600),
        file(space.at('chain.pem'), 'certificate-chain', 0o644),
      ]),
      { chainPem: 'chain\n', key },
    );
    expect(space.read('web/.well-known/acme-challenge/token')).toBe('answer');
    expect(statSync(space.at('web/.well-known/acme-challenge/token')).mode & 0o777).toBe(0o644);
    expect(space.read('web/index.html')).toBe('ours\n');
    expect([space.read('key.pem'), statSync(space.at('key.pem')).mode & 0o777]).toEqual([
      key.inMemory,
      0o600,
    ]);
    expect(statSync(space.at('key.pem')).uid).toBe(owner);

    expect(await lockOf(session).commit(journal.text())).toEqual({ prunedKeys: 0 });
    expect(await lockOf(session).storedJournal?.()).toBe(journal.text());
    expect(await lockOf(session).status()).toMatchObject({ isKnown: true, decided: 'commit', holder: null });
    expect(statSync(space.at('.sealkeeper')).mode & 0o777).toBe(0o700);

    await lockOf(session).reopen('a test');
    expect(await session.changes.edited(journal.leftToUndo())).toEqual([]);
    await lockOf(session).decideToUndo(workOf(journal));
    expect(await undoLeft(session, journal)).toEqual([]);
    await lockOf(session).purge();
    expect(space.read('web/index.html')).toBe('theirs\n');
    expect(statSync(space.at('web/index.html')).mode & 0o777).toBe(0o640);
    expect(readdirSync(space.home).sort()).toEqual(['web']);
    expect(readdirSync(space.at('web'))).toEqual(['index.html']);
  });

  it('takes back half a run that was cut off, over another connection', async () => {
    const { journal, session, runner } = await space.run('run-1');
    await lockOf(session).open('a test');
    await runner.doStage(stage([written(space.at('web/a'), 'ours')]), {});
    await space.host.close();
    const again = userSession(await space.open(), 'run-1');
    expect(await lockOf(again).status()).toMatchObject({
      isKnown: true,
      decided: null,
      isWatched: false,
      holder: { runId: 'run-1', who: 'a test' },
    });
    await lockOf(again).reopen('a test');
    await lockOf(again).decideToUndo(workOf(journal));
    expect(await codeOf(lockOf(again).commit('{}'))).toMatchObject({ code: 'change-failed' });
    expect(await undoLeft(again, journal)).toEqual([]);
    await lockOf(again).purge();
    expect(readdirSync(space.home)).toEqual(['web']);
    expect(readdirSync(space.at('web'))).toEqual([]);
  });

  it('leaves alone what somebody wrote since, and says so', async () => {
    const { journal, session, runner } = await space.run('run-1');
    await lockOf(session).open('a test');
    await runner.doStage(stage([made(space.at('web/d')), written(space.at('web/d/a'), 'ours')]), {});
    space.write('web/d/a', 'edited');
    expect(await session.changes.edited(journal.leftToUndo())).toEqual([space.at('web/d/a')]);
    const { theirs } = await session.changes.versions(space.at('web/d/a'), []);
    expect(theirs.hash).toBe(sha256('edited'));
    expect(await undoLeft(session, journal)).toMatchObject([{ path: space.at('web/d/a'), reason: 'edited' }]);
    expect(space.read('web/d/a')).toBe('edited');
  });

  it('settles an edited file as its owner chooses, and keeps a copy of theirs', async () => {
    const { journal, session, runner } = await space.run('run-1');
    space.write('web/a', 'former');
    await lockOf(session).open('a test');
    await runner.doStage(stage([written(space.at('web/a'), 'ours', 'former')]), {});
    space.write('web/a', 'edited');
    expect(await undoLeft(session, journal, undefined, { [space.at('web/a')]: 'former' })).toEqual([]);
    expect(space.read('web/a')).toBe('former');
    expect(space.read(`.sealkeeper/theirs/run-1${space.at('web/a')}`)).toBe('edited');
  });

  it('is held by one run at a time, until a day is over', async () => {
    const first = lockOf(userSession(space.host, 'run-1'));
    const second = lockOf(userSession(space.host, 'run-2'));
    await first.open('Anna’s laptop');
    await first.open('Anna’s laptop');
    expect(await codeOf(second.open('Ben’s laptop'))).toMatchObject({
      code: 'server-busy',
      facts: { runId: 'run-1', who: 'Anna’s laptop' },
    });
    await first.release();
    await second.open('Ben’s laptop');
    const { runner } = await space.run('run-1');
    expect(await codeOf(runner.doStage(stage([written(space.at('web/a'), 'x')]), {}))).not.toBeNull();
    expect(existsSync(space.at('web/a'))).toBe(false);
    const dayAgo = Date.now() / 1000 - 2 * 86_400;
    utimesSync(space.at('.sealkeeper/lock'), dayAgo, dayAgo);
    await first.open('Anna’s laptop');
    expect((await first.status()).holder).toMatchObject({ runId: 'run-1' });
  });

  it('makes no change once the run is over', async () => {
    const { session, runner } = await space.run('run-1');
    await lockOf(session).open('a test');
    await lockOf(session).decideToUndo({ changes: [], merges: [], activations: [] });
    expect(await codeOf(runner.doStage(stage([written(space.at('web/a'), 'x')]), {}))).toMatchObject({
      code: 'change-failed',
    });
    expect(readdirSync(space.at('web'))).toEqual([]);
  });

  const ways: readonly [string, (space: UserSpace) => void][] = [
    ['a folder on the way may be written by a group', (s) => chmodSync(s.at('web'), 0o775)],
    ['a folder on the way may be written by everybody', (s) => chmodSync(s.at('web'), 0o757)],
    ['the user’s own folder may be written by everybody', (s) => chmodSync(s.home, 0o777)],
    ['the file may be written by others', (s) => chmodSync(s.at('web/a'), 0o666)],
    [
      'a link leads there',
      (s) => {
        chmodSync(s.at('web/a'), 0o644);
        symlinkSync(s.at('web'), s.at('other'));
      },
    ],
  ];
  it.each(ways)('nothing is placed where %s', async (_, spoil) => {
    space.write('web/a', 'former');
    const { session, runner } = await space.run('run-1');
    await lockOf(session)
      .open('a test')
      .catch(() => undefined);
    spoil(space);
    const path = existsSync(space.at('other')) ? space.at('other/a') : space.at('web/a');
    expect(await codeOf(runner.doStage(stage([written(path, 'ours', 'former')]), {}))).toMatchObject({
      code: 'space-open-to-others',
    });
    expect(space.read('web/a')).toBe('former');
    chmodSync(space.home, 0o700);
  });

  it.runIf(isRoot)('nothing is placed in, or taken from, what is somebody else’s', async () => {
    const theirs = space.folder('web/theirs');
    space.write('web/theirs/a', 'former');
    const { journal, session, runner } = await space.run('run-1');
    await lockOf(session).open('a test');
    await runner.doStage(stage([written(space.at('web/theirs/a'), 'ours', 'former')]), {});
    chownSync(theirs, stranger, stranger);
    chmodSync(theirs, 0o777);
    for (const path of [
      space.at('web/theirs/b'),
      `${dirname(space.home)}/sealkeeper-not-ours`,
      '/etc/not-ours',
    ])
      expect(await codeOf(runner.doStage(stage([written(path, 'x')]), {}))).toMatchObject({
        code: 'space-open-to-others',
      });
    expect(await codeOf(session.changes.edited(journal.leftToUndo()))).toMatchObject({
      code: 'space-open-to-others',
      facts: { place: theirs },
    });
    expect(await undoLeft(session, journal)).toMatchObject([{ reason: 'failed' }]);
    expect(space.read('web/theirs/a')).toBe('ours');
  });

  it('knows files and folders alone', async () => {
    const { session, runner } = await space.run('run-1');
    const link: Change = { kind: 'make-link', path: space.at('web/l'), target: 'x' };
    await expect(runner.doStage(stage([link]), {})).rejects.toThrow(
      'make-link is no change of a user’s own space',
    );
    const undoRecord = { kind: 'link', path: space.at('web/l'), target: 'x' } as const;
    const changes = [{ stage: 'install', backupId: 0, undoRecord } as const];
    expect(await codeOf(session.changes.undo({ changes, merges: [], activations: [] }))).toMatchObject({
      code: 'run-not-undoable',
    });
  });

  it('is nowhere for what is no run’s id', () => {
    expect(() => userSession(space.host, '../x')).toThrow('run-unknown');
  });
});
