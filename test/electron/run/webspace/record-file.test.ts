import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  fileWebSpaces,
  readWebSpace,
  stateOf,
  type WebSpaceRecord,
} from '../../../../electron/run/webspace/record-file.ts';

const record: WebSpaceRecord = {
  id: '20261201-120000-ab12cd',
  begunAt: '2026-12-01T12:00:00.000Z',
  label: 'u@host.test',
  identity: null,
  names: ['shop.test'],
  space: { protocol: 'ftps', host: 'host.test', user: 'u', passwordEnv: 'P' },
  authority: { directory: 'https://ca.test/dir' },
  placed: [{ kind: 'folder', path: '/.well-known' }],
  folders: [{ name: 'shop.test', folder: '/' }],
  ...{ certificate: null, files: null, form: null, ticked: [], shownAt: null },
};
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(homedir(), '.sealkeeper-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a record is read again as it was written, and goes', async () => {
  const store = fileWebSpaces(folder);
  await store.save(record);
  expect(await store.load(record.id)).toEqual(record);
  expect((await store.list()).records).toEqual([record]);
  expect(stateOf(record)).toBe('cut');
  await store.remove(record.id);
  await expect(store.load(record.id)).rejects.toMatchObject({ problem: { code: 'webspace-unknown' } });
  await expect(store.load('../x')).rejects.toMatchObject({ problem: { code: 'webspace-unknown' } });
});

test('one that is damaged, newer or another one’s is told, and the others are listed', async () => {
  const store = fileWebSpaces(folder);
  await store.save(record);
  const text = await readFile(join(folder, `${record.id}.json`), 'utf8');
  await writeFile(join(folder, 'b.json'), text, { mode: 0o600 });
  await writeFile(join(folder, 'c.json'), '{', { mode: 0o600 });
  const { records, unreadable } = await store.list();
  expect(records).toEqual([record]);
  expect(unreadable.map(({ name, problem }) => [name, problem.code])).toEqual([
    ['b', 'webspace-damaged'],
    ['c', 'webspace-damaged'],
  ]);
  expect(() => readWebSpace('{"version":2}', 'f')).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'webspace-newer' }) }),
  );
});
