import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServices } from '../../../electron/app/services.ts';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { createOutput } from '../../../electron/cli/output.ts';
import { runCommand } from '../../../electron/cli/run-command.ts';
import { newestVersion } from '../../../electron/run/journal/versions.ts';
import { loadTranslator } from '../../../shared/content/load.ts';

/** Commands on records of runs that cannot be used; no server is there. */

let home: string;
/** The command line without a process of its own. */
async function cli(...args: readonly string[]) {
  const line = readArguments(args);
  const said: string[] = [];
  const output = createOutput(line.json, (text) => void said.push(text), await loadTranslator('en'));
  const exitCode = await runCommand(
    line,
    createServices(join(home, 'data')),
    output,
    AbortSignal.timeout(15_000),
  );
  const stdout = said.join('');
  const lines = line.json
    ? stdout
        .trimEnd()
        .split('\n')
        .map((each) => JSON.parse(each))
    : [];
  return { exitCode, stdout, lines, ended: lines.at(-1) };
}
const fileOf = (name: string) => join(home, 'data', 'runs', `${name}.jsonl`);
const put = (name: string, lines: readonly (object | string)[]) =>
  writeFileSync(
    fileOf(name),
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
    { mode: 0o600 },
  );

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sealkeeper-kept-'));
  mkdirSync(join(home, 'data', 'runs'), { recursive: true, mode: 0o700 });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const opened = (runId: string, more: object = {}) => ({
  entry: 'opened',
  version: 1,
  runId,
  at: '2026-11-01T10:00:00.000Z',
  names: ['shop.example.test'],
  server: { label: 'root@127.0.0.1:9', hostKey: 'SHA256:abc' },
  authority: 'https://127.0.0.1:9/dir',
  target: 'apache',
  job: {
    names: ['shop.example.test'],
    server: { host: '127.0.0.1', port: 9, user: 'root' },
    certificate: { from: 'acme', directory: 'https://127.0.0.1:9/dir', agreeToTerms: true },
    proof: { method: 'http-01' },
    install: [{ target: 'apache' }],
  },
  ...more,
});
const certificate = {
  entry: 'certificate',
  at: '2026-11-01T10:00:30.000Z',
  fingerprint: 'a'.repeat(64),
  issuer: 'CA',
  notBefore: '2026-08-01T10:00:00.000Z',
  notAfter: '2026-11-02T10:00:00.000Z',
};
const prepared = {
  entry: 'prepared',
  at: '2026-11-01T10:00:40.000Z',
  stage: 'install',
  slot: 0,
  memo: { kind: 'link', path: '/etc/x', target: 'y' },
};
const ended = { entry: 'ended', at: '2026-11-01T10:01:00.000Z', outcome: 'committed' };

const bad: readonly [string, string, (runId: string) => readonly (object | string)[]][] = [
  ['damaged', 'journal-damaged', (runId) => [opened(runId), '{"entry":"prepar', ended]],
  ['newer', 'journal-newer', (runId) => [opened(runId, { version: newestVersion + 1 }), ended]],
  ['empty', 'journal-empty', () => []],
  ['foreign', 'journal-foreign', () => [opened('another'), ended]],
  [
    'edited',
    'service-unknown',
    (runId) => [
      opened(runId),
      prepared,
      {
        entry: 'doing',
        at: ended.at,
        stage: 'install',
        activation: {
          service: 'apache2',
          test: ['true'],
          reload: ['touch', '/tmp/owned'],
          start: ['true'],
          pidFile: '/run/apache2.pid',
        },
      },
      ended,
    ],
  ],
];

describe.each(bad)('a record that is %s', (name, code, lines) => {
  it.each(['undo', 'recover', 'renew'])(
    'is named by %s: words, file, status 2, no stack',
    async (command) => {
      put(name, lines(name));
      const json = await cli(command, name, '--json');
      expect(json.ended).toMatchObject({
        outcome: 'refused',
        problem: { code, facts: { file: fileOf(name) } },
      });
      expect(json.exitCode).toBe(2);
      const plain = await cli(command, name);
      expect(plain.exitCode).toBe(2);
      expect(plain.stdout).toContain(fileOf(name));
      expect(plain.stdout).not.toMatch(/\n\s+at |unexpected/);
    },
  );

  it('stands in the list', async () => {
    put(name, lines(name));
    const { lines: said, exitCode } = await cli('runs', '--json');
    expect(said).toContainEqual(
      expect.objectContaining({
        type: 'past-run',
        runId: name,
        outcome: 'unreadable',
        problem: expect.objectContaining({ code }),
      }),
    );
    expect(exitCode).toBe(0);
  });
});

describe('renew --all', () => {
  it('goes on with the others, says what it could not read, and does not end well', async () => {
    put('aa', ['{']);
    put('good', [opened('good'), certificate, prepared, ended]);
    put('zz', []);
    const { lines, exitCode } = await cli('renew', '--all', '--json');
    const codes = lines.flatMap((line) => (line.type === 'ended' && line.problem ? [line.problem.code] : []));
    // The good one was tried: nobody listens at its server.
    expect(codes.toSorted()).toEqual(['host-unreachable', 'journal-damaged', 'journal-empty']);
    expect(exitCode).toBe(2);
  });

  it('names each run without an ending, renews nothing of its names, and ends as one that needs attention', async () => {
    const undoing = { entry: 'undoing', at: '2026-11-01T11:00:00.000Z' };
    const later = { at: '2026-11-01T12:00:00.000Z' };
    const other = { names: ['other.example.test'] };
    put('good', [opened('good'), certificate, prepared, ended]);
    put('later', [opened('later', later)]);
    put('undo-cut', [opened('undo-cut', other), certificate, prepared, ended, undoing]);
    put('hand', [opened('hand', other), certificate, prepared, { ...ended, outcome: 'needs-attention' }]);
    const { lines, exitCode } = await cli('renew', '--all', '--json');
    expect(lines.map(({ outcome, problem: { code, facts } }) => [outcome, code, facts.runId])).toEqual(
      expect.arrayContaining(
        ['hand', 'later', 'undo-cut'].map((runId) => ['needs-attention', 'run-unsettled', runId]),
      ),
    );
    expect(lines).toHaveLength(3);
    expect(exitCode).toBe(3);
    const { stdout } = await cli('renew', '--all');
    expect(stdout).toContain('sealkeeper recover RUN');
    expect(stdout).toContain('undo-cut');
    expect(stdout).not.toContain('could be taken back');
  });

  it('without a run that can be read does not end well either', async () => {
    put('aa', []);
    expect(await cli('renew', '--all', '--json')).toMatchObject({
      exitCode: 2,
      ended: { problem: { code: 'journal-empty' } },
    });
    expect(await cli('renew', '--json')).toMatchObject({
      exitCode: 2,
      ended: { problem: { code: 'journal-empty' } },
    });
    expect(await cli('recover', '--json')).toMatchObject({
      exitCode: 2,
      ended: { problem: { code: 'journal-empty' } },
    });
  });
});

it('a data folder that others may write to is not obeyed, and the words hold the command that mends it', async () => {
  put('good', [opened('good'), certificate, prepared, ended]);
  chmodSync(join(home, 'data'), 0o770);
  const before = readFileSync(fileOf('good'), 'utf8');
  const { exitCode, stdout } = await cli('undo', 'good');
  expect(exitCode).toBe(2);
  expect(stdout).toContain(`chmod go-w ${join(home, 'data')}`);
  expect(readFileSync(fileOf('good'), 'utf8')).toBe(before);
});
