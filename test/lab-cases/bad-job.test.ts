import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

let shop: Shop;
let start: Snapshot;
beforeAll(async () => {
  shop = await startShop();
  start = await shop.server.snapshot('/etc');
});
afterAll(() => shop?.lab.stop());

const deep = (path: readonly string[], value: unknown, from: object): object => {
  const [head = '', ...rest] = path;
  const inner = (from as Record<string, unknown>)[head];
  return { ...from, [head]: rest.length === 0 ? value : deep(rest, value, (inner ?? {}) as object) };
};

it.each([
  ['an unknown key', ['surprise'], true, 'job-invalid', 'surprise'],
  ['an unknown key inside', ['server', 'pasword'], 'x', 'job-invalid', 'server.pasword'],
  ['a name that is none', ['names'], ['not a name'], 'job-invalid', 'names.0'],
  ['the same name twice', ['names'], ['a.test', 'A.test'], 'job-invalid', 'names'],
  ['a wildcard for a file proof', ['names'], ['*.shop.example.test'], 'job-invalid', 'names.0'],
  ['no names', ['names'], [], 'job-invalid', 'names'],
  ['a port that is a word', ['server', 'port'], 'ssh', 'job-invalid', 'server.port'],
  [
    'a directory without https',
    ['certificate', 'directory'],
    'http://x.test/dir',
    'job-invalid',
    'certificate.directory',
  ],
  ['an unknown target', ['install'], [{ target: 'iss' }], 'job-invalid', 'install.0.target'],
  [
    'a missing key file',
    ['server', 'auth'],
    { type: 'key', file: 'nowhere' },
    'file-missing',
    'server.auth.file',
  ],
  ['a missing trust file', ['outside', 'trust'], 'nowhere.pem', 'file-missing', 'outside.trust'],
  [
    'a password that is not set',
    ['server', 'auth'],
    { type: 'password', passwordEnv: 'NOT_SET' },
    'secret-missing',
    'server.auth.passwordEnv',
  ],
])('refuses a job with %s, names the field and touches nothing', async (_title, path, value, code, field) => {
  const result = await shop.secure(deep(path, value, shop.job));
  expect(result.exitCode).toBe(2);
  expect(result.ended).toMatchObject({ outcome: 'refused', problem: { code } });
  expect(JSON.stringify(result.ended.problem?.facts)).toContain(field);
  expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
});

it.each([
  ['no such file', ['secure', '/nowhere/job.json']],
  ['no file at all', ['secure']],
  ['an unknown command', ['sekure', 'x']],
  ['an unknown option', ['secure', 'x', '--jsn']],
  ['an unknown run', ['undo', 'never-was']],
])('refuses %s with exit status 2', async (_title, args) => {
  const result = await shop.cli(...args);
  expect(result.exitCode).toBe(2);
  expect(result.stdout).toMatch(/\[(job-unreadable|job-invalid|run-unknown)\]/);
});
