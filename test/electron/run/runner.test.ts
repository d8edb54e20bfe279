import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { type PracticeServer, practiceServer, sha256 } from './practice-server.ts';

let server: PracticeServer;
beforeEach(async () => {
  server = await practiceServer();
});
afterEach(() => server.close());

const text = (value: string) => ({ from: 'text', text: value }) as const;
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was raised',
    (thrown: unknown) => (thrown instanceof ProblemError ? thrown.problem.code : String(thrown)),
  );

const newFile = (name: string, body: string): Change => ({
  kind: 'write-file',
  path: server.at(name),
  mode: 0o640,
  before: { state: 'absent' },
  content: text(body),
});

describe('doing a stage', () => {
  it('writes a new file with the mode that the plan says', async () => {
    await server.runner.doStage(server.stage('install', [newFile('new.conf', 'a\n')]), {});
    expect(server.read('new.conf')).toBe('a\n');
    expect(statSync(server.at('new.conf')).mode & 0o777).toBe(0o640);
  });

  it('keeps the mode of a file that it replaces', async () => {
    server.write('site.conf', 'old\n');
    chmodSync(server.at('site.conf'), 0o604);
    const change: Change = {
      kind: 'write-file',
      path: server.at('site.conf'),
      mode: 0o600,
      before: { state: 'file', sha256: sha256('old\n') },
      content: text('new\n'),
    };
    await server.runner.doStage(server.stage('install', [change]), {});
    expect(server.read('site.conf')).toBe('new\n');
    expect(statSync(server.at('site.conf')).mode & 0o777).toBe(0o604);
  });

  it.each([
    [
      'at the start, in the middle and at the end',
      'one two three',
      [
        [0, 0, 'A'],
        [4, 7, 'B'],
        [13, 13, 'C\n'],
      ],
      'Aone B threeC\n',
    ],
    ['of a file without a last line end', 'a\nb', [[2, 3, 'c']], 'a\nc'],
    ['with bytes that are no words', 'x', [[1, 1, '\'"$(`\\\n\t%s\\n']], 'x\'"$(`\\\n\t%s\\n'],
    ['that only remove', 'keep drop keep', [[5, 10, '']], 'keep keep'],
  ] as const)('edits %s', async (_title, before, edits, after) => {
    server.write('edit.conf', before);
    const change: Change = {
      kind: 'edit-file',
      path: server.at('edit.conf'),
      before: sha256(before),
      after: sha256(after),
      edits: edits.map(([start, end, inserted]) => ({ start, end, text: inserted })),
    };
    await server.runner.doStage(server.stage('install', [change]), {});
    expect(server.read('edit.conf')).toBe(after);
    await server.runner.undo();
    expect(server.read('edit.conf')).toBe(before);
  });

  it('copies the key on the server and the chain from here', async () => {
    server.write('born.pem', 'secret\n');
    const changes: Change[] = (['private-key', 'certificate-chain'] as const).map((from) => ({
      kind: 'write-file',
      path: server.at(from),
      mode: 0o600,
      before: { state: 'absent' },
      content: { from },
    }));
    const key = { csrPem: '', onServer: { path: server.at('born.pem'), sha256: sha256('secret\n') } };
    await server.runner.doStage(server.stage('install', changes), { key, chainPem: 'chain\n' });
    expect([server.read('private-key'), server.read('certificate-chain')]).toEqual(['secret\n', 'chain\n']);
    expect(server.journal.text()).not.toContain('secret');
  });

  it('refuses a file that is not what was planned for, and changes nothing', async () => {
    server.write('site.conf', 'somebody was faster\n');
    server.write('other.conf', 'x');
    const edit: Change = {
      kind: 'edit-file',
      path: server.at('site.conf'),
      before: sha256('old\n'),
      after: sha256('new\n'),
      edits: [{ start: 0, end: 0, text: 'x' }],
    };
    const stage = server.stage('install', [newFile('new.conf', 'a'), edit]);
    expect(await codeOf(server.runner.doStage(stage, {}))).toBe('file-changed-meanwhile');
    expect(existsSync(server.at('new.conf'))).toBe(false);
    expect(server.read('site.conf')).toBe('somebody was faster\n');
  });

  it('refuses to write into a folder that everybody may write in', async () => {
    mkdirSync(server.at('open'));
    chmodSync(server.at('open'), 0o777);
    const stage = server.stage('install', [newFile('open/new.conf', 'a')]);
    expect(await codeOf(server.runner.doStage(stage, {}))).toBe('writable-by-others');
    expect(readdirSync(server.at('open'))).toEqual([]);
  });

  it('refuses to write through a folder that is a link, and does not follow a link put in the way', async () => {
    mkdirSync(server.at('elsewhere'));
    symlinkSync(server.at('elsewhere'), server.at('linked'));
    const through = server.stage('install', [newFile('linked/new.conf', 'a')]);
    expect(await codeOf(server.runner.doStage(through, {}))).toBe('server-not-writable');
    symlinkSync(server.at('elsewhere/planted'), server.at('.new.conf.sealkeeper-new'));
    await server.runner.doStage(server.stage('install', [newFile('new.conf', 'a')]), {});
    expect(server.read('new.conf')).toBe('a');
    expect(readdirSync(server.at('elsewhere'))).toEqual([]);
  });

  it('stops behind a configuration that the service cannot read', async () => {
    const stage = server.stage('install', [newFile('new.conf', 'a')], ['false']);
    expect(await codeOf(server.runner.doStage(stage, {}))).toBe('configuration-refused');
  });

  it('says that the service died where its process is gone', async () => {
    server.write('service.pid', '2147483646\n');
    const stage = server.stage('install', [newFile('new.conf', 'a')]);
    expect(await codeOf(server.runner.doStage(stage, {}))).toBe('reload-failed');
  });
});

describe('taking back', () => {
  const everything = (): Change[] => [
    { kind: 'make-directory', path: server.at('made'), mode: 0o700 },
    { kind: 'make-directory', path: server.at('made/inner'), mode: 0o700 },
    newFile('made/inner/file', 'a'),
    { kind: 'make-link', path: server.at('link'), target: '../elsewhere' },
    {
      kind: 'edit-file',
      path: server.at('site.conf'),
      before: sha256('old\n'),
      after: sha256('old\nnew\n'),
      edits: [{ start: 4, end: 4, text: 'new\n' }],
    },
  ];

  it('leaves every byte, mode and time as it was', async () => {
    server.write('site.conf', 'old\n');
    const before = statSync(server.at('site.conf'));
    await server.runner.doStage(server.stage('install', everything()), {});
    expect(readlinkSync(server.at('link'))).toBe('../elsewhere');
    expect(await server.runner.undo()).toEqual([]);
    expect(readdirSync(server.root).sort()).toEqual(['run', 'service.pid', 'site.conf']);
    const after = statSync(server.at('site.conf'));
    expect(server.read('site.conf')).toBe('old\n');
    expect([after.mode, after.mtimeMs]).toEqual([before.mode, before.mtimeMs]);
  });

  it('is safe to repeat', async () => {
    server.write('site.conf', 'old\n');
    await server.runner.doStage(server.stage('install', everything()), {});
    await server.runner.undo();
    expect(await server.runner.undo()).toEqual([]);
    expect(server.read('site.conf')).toBe('old\n');
  });

  it('is not done with while the service does not stand, and may be repeated whole', async () => {
    server.write('site.conf', 'old\n');
    await server.runner.doStage(server.stage('install', everything()), {});
    server.write('service.pid', '2147483646\n');
    expect((await server.runner.undo()).map(({ path }) => path)).toEqual(['practice']);
    expect(server.journal.leftToUndo()).toHaveLength(everything().length);
    server.write('service.pid', `${process.pid}\n`);
    expect(await server.runner.undo()).toEqual([]);
    expect(server.journal.leftToUndo()).toEqual([]);
    expect(readdirSync(server.root).sort()).toEqual(['run', 'service.pid', 'site.conf']);
    expect(server.read('site.conf')).toBe('old\n');
  });

  it('takes back one stage and leaves the others', async () => {
    server.write('site.conf', 'old\n');
    await server.runner.doStage(server.stage('proof', [newFile('proof.conf', 'p')]), {});
    await server.runner.doStage(server.stage('install', [newFile('install.conf', 'i')]), {});
    await server.runner.undo({ stage: 'proof' });
    expect([existsSync(server.at('proof.conf')), existsSync(server.at('install.conf'))]).toEqual([
      false,
      true,
    ]);
  });

  it('does not overwrite what somebody edited since, and takes back the rest', async () => {
    server.write('site.conf', 'old\n');
    await server.runner.doStage(server.stage('install', everything()), {});
    server.write('site.conf', 'old\nnewer, and mine\n');
    const leftovers = await server.runner.undo();
    expect(leftovers.map(({ path, reason }) => [path, reason])).toEqual([[server.at('site.conf'), 'edited']]);
    expect(server.read('site.conf')).toBe('old\nnewer, and mine\n');
    expect(existsSync(server.at('link'))).toBe(false);
  });

  it('takes only our own lines out of a file to which somebody added others', async () => {
    server.write('site.conf', 'old\n');
    chmodSync(server.at('site.conf'), 0o604);
    await server.runner.doStage(server.stage('install', everything()), {});
    server.write('site.conf', 'first\nold\nnew\nand mine\n');
    expect(await server.runner.undo()).toEqual([]);
    expect(server.read('site.conf')).toBe('first\nold\nand mine\n');
    expect(statSync(server.at('site.conf')).mode & 0o777).toBe(0o604);
  });

  it('keeps a folder in which somebody put something', async () => {
    server.write('site.conf', 'old\n');
    await server.runner.doStage(server.stage('install', everything()), {});
    server.write('made/theirs', 'x');
    expect(await server.runner.undo()).toEqual([]);
    expect(readdirSync(server.at('made'))).toEqual(['theirs']);
  });

  it('takes back a stage that broke off in the middle', async () => {
    server.write('site.conf', 'old\n');
    // The last change cannot be made: its folder does not exist. Preparing it works, as nothing stands there.
    const changes = [...everything(), newFile('nowhere/file', 'x')];
    await expect(server.runner.doStage(server.stage('install', changes), {})).rejects.toThrow();
    expect(lstatSync(server.at('link')).isSymbolicLink()).toBe(true);
    expect(await server.runner.undo()).toEqual([]);
    expect(readdirSync(server.root).sort()).toEqual(['run', 'service.pid', 'site.conf']);
    expect(server.read('site.conf')).toBe('old\n');
  });
});
