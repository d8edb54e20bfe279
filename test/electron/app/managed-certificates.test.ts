import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexedRuns } from '../../../electron/app/managed-certificates.ts';
import { listRecords } from '../../../electron/engine/runs.ts';
import { fileJournals, type JournalStore } from '../../../electron/run/journal/journal-file.ts';
import { entriesOf, linesOf } from './run-entries.ts';

let home: string;
let folder: string;
let indexes: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sealkeeper-managed-'));
  folder = join(home, 'runs');
  indexes = join(home, 'run-index');
  mkdirSync(folder, { mode: 0o700 });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const fileOf = (name: string) => join(folder, `${name}.jsonl`);

const aMinuteAgo = Date.now() / 1000 - 60;
/** As if it had been written a while ago, always at the same time. */
function put(name: string, text: string, then = aMinuteAgo): void {
  writeFileSync(fileOf(name), text, { mode: 0o600 });
  utimesSync(fileOf(name), then, then);
}
const putRun = (name: string, site = 'shop.example.test') => put(name, linesOf(entriesOf(name, site)));

const runsOf = (journals: JournalStore, keyId: string | null = null) =>
  indexedRuns({ journals, folder, indexes, keyOf: async () => (keyId === null ? null : { keyId }) });

/** A program that is started, with what it reads. */
function start(keyId: string | null = null) {
  const reads: string[] = [];
  const journals = fileJournals(folder);
  const counted: JournalStore = {
    ...journals,
    load: (name) => {
      reads.push(name);
      return journals.load(name);
    },
  };
  const runs = runsOf(counted, keyId);
  return {
    reads,
    list: async () => {
      reads.length = 0;
      const { records, unreadable } = await runs.list();
      return {
        names: records.map(({ run }) => [run.runId, ...run.names]).toSorted(),
        unreadable: unreadable.map(({ name, problem }) => [name, problem.code]),
      };
    },
  };
}
const indexFile = () => join(indexes, 'no-key.json');

it('lists the same from the index as from the journals', async () => {
  putRun('run-1');
  putRun('run-2', 'other.example.test');
  put('run-3', '');
  const plain = await listRecords(fileJournals(folder));
  expect(await runsOf(fileJournals(folder)).list()).toEqual(plain);
  expect(await runsOf(fileJournals(folder)).list()).toEqual(plain);
  expect(plain.records).toMatchObject([
    { services: ['apache'], notBefore: '2026-11-01T09:00:00.000Z' },
    { services: ['apache'] },
  ]);
});

it('reads each journal once, in the next program too, and writes none', async () => {
  putRun('run-1');
  putRun('run-2');
  const text = readFileSync(fileOf('run-1'), 'utf8');
  const first = start();
  await first.list();
  expect(first.reads).toEqual(['run-1', 'run-2']);
  await first.list();
  expect(first.reads).toEqual([]);
  const next = start();
  expect((await next.list()).names).toHaveLength(2);
  expect(next.reads).toEqual([]);
  expect(readFileSync(fileOf('run-1'), 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['run-1.jsonl', 'run-2.jsonl']);
});

it('sees a journal that changed, with the same length and the same time too, a new one, and one that vanished', async () => {
  putRun('run-1', 'one.example.test');
  putRun('run-2');
  const program = start();
  await program.list();
  putRun('run-1', 'two.example.test');
  putRun('run-3');
  rmSync(fileOf('run-2'));
  for (const each of [program, start()]) {
    expect((await each.list()).names).toEqual([
      ['run-1', 'two.example.test'],
      ['run-3', 'shop.example.test'],
    ]);
  }
  for (const name of ['run-1', 'run-3']) rmSync(fileOf(name));
  expect(await start().list()).toEqual({ names: [], unreadable: [] });
});

it('is silent of a journal that vanishes while it lists', async () => {
  putRun('run-1');
  const journals = fileJournals(folder);
  const gone: JournalStore = { ...journals, list: async () => ['run-0', 'run-1'] };
  const { records, unreadable } = await runsOf(gone).list();
  expect(records).toHaveLength(1);
  expect(unreadable).toEqual([]);
});

it('remembers nothing of a journal that may just be written', async () => {
  put('run-1', linesOf(entriesOf('run-1', 'shop.example.test')), Date.now() / 1000);
  await start().list();
  const next = start();
  await next.list();
  expect(next.reads).toEqual(['run-1']);
});

it.each([
  ['cut short', (text: string) => text.slice(0, -40)],
  ['empty', () => ''],
  ['of another form', (text: string) => text.replace('"form":6', '"form":4')],
  ['of another version of the app', (text: string) => text.replace(/"app":"[^"]*"/, '"app":"0.0.1"')],
  ['with a field of a wrong kind', (text: string) => text.replace('"undoable":false', '"undoable":"no"')],
  ['with the record of another run', (text: string) => text.replace('"runId":"run-1"', '"runId":"run-9"')],
])('an index that is %s is made anew', async (_, damage) => {
  putRun('run-1');
  await start().list();
  const good = readFileSync(indexFile(), 'utf8');
  const bad = damage(good);
  expect(bad).not.toBe(good);
  writeFileSync(indexFile(), bad);
  const next = start();
  expect(await next.list()).toEqual({ names: [['run-1', 'shop.example.test']], unreadable: [] });
  expect(next.reads).toEqual(['run-1']);
  expect(readFileSync(indexFile(), 'utf8')).toBe(good);
});

it('an index that cannot be written keeps nobody from the list', async () => {
  putRun('run-1');
  writeFileSync(indexes, 'a file where the folder should be');
  expect((await start().list()).names).toHaveLength(1);
});

it('lists damaged and newer journals under their problem, and looks at them again each time', async () => {
  put('run-1', '{"entry"\n');
  const [opened, ...rest] = entriesOf('run-2', 'shop.example.test');
  put('run-2', linesOf([{ ...opened, version: 99 }, ...rest]));
  const program = start();
  const bad = [
    ['run-1', 'journal-damaged'],
    ['run-2', 'journal-newer'],
  ];
  expect((await program.list()).unreadable).toEqual(bad);
  expect((await program.list()).unreadable).toEqual(bad);
  expect(program.reads).toEqual(['run-1', 'run-2']);
});

it('does not take over what was read with another key', async () => {
  putRun('run-1');
  await start('0123456789abcdef').list();
  expect(readdirSync(indexes)).toEqual(['0123456789abcdef.json']);
  const other = start();
  await other.list();
  expect(other.reads).toEqual(['run-1']);
});

it.skipIf(process.platform === 'win32')(
  'is not asked where others may write, or of what is no plain file',
  async () => {
    putRun('run-1');
    const program = start();
    await program.list();
    chmodSync(fileOf('run-1'), 0o620);
    expect((await program.list()).unreadable).toEqual([['run-1', 'data-open-to-others']]);
    chmodSync(fileOf('run-1'), 0o600);
    chmodSync(folder, 0o770);
    expect((await program.list()).unreadable).toEqual([['run-1', 'data-open-to-others']]);
    chmodSync(folder, 0o700);
    rmSync(fileOf('run-1'));
    writeFileSync(join(home, 'elsewhere'), linesOf(entriesOf('run-1', 'shop.example.test')), { mode: 0o600 });
    symlinkSync(join(home, 'elsewhere'), fileOf('run-1'));
    await program.list();
    await program.list();
    expect(program.reads).toEqual(['run-1']);
  },
);

/** Milliseconds. */
const limit = 50;

it('lists a thousand runs in less than 50 ms when they are known', { timeout: 120_000 }, async () => {
  for (let number = 0; number < 1000; number += 1) putRun(`run-${number}`, `shop-${number}.example.test`);
  const timed = async (program: ReturnType<typeof start>): Promise<number> => {
    const began = performance.now();
    expect((await program.list()).names).toHaveLength(1000);
    return performance.now() - began;
  };
  /** The shortest of several readings: whatever else is at work here only ever makes one longer. */
  const best = async (make: () => ReturnType<typeof start>): Promise<number> => {
    let shortest = Number.POSITIVE_INFINITY;
    for (let reading = 0; reading < 40 && shortest >= limit; reading += 1) {
      shortest = Math.min(shortest, await timed(make()));
      await sleep(reading * 10);
    }
    return shortest;
  };
  const program = start();
  const cold = await timed(program);
  const warm = await best(() => program);
  const restarted = await best(start);
  console.info(
    `1000 runs: cold ${cold.toFixed(0)} ms, warm ${warm.toFixed(1)} ms, restarted ${restarted.toFixed(1)} ms`,
  );
  expect(warm).toBeLessThan(limit);
  expect(restarted).toBeLessThan(limit);
});
