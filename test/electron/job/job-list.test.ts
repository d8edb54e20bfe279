import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isList, loadJobList, namesOfList } from '../../../electron/job/job-list.ts';

const base = {
  names: ['shop.test'],
  server: { host: 'vps.test', user: 'root', auth: { type: 'key', file: 'id' } },
  certificate: { from: 'acme', directory: 'https://ca.test/', agreeToTerms: true },
  install: [{ target: 'apache' }],
};

let folder: string;
const at = (name: string) => join(folder, name);
const table = async (text: string) => {
  await writeFile(at('sites.csv'), text);
  return loadJobList(at('sites.csv'), at('jobs/one.json'));
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-jobs-'));
  await mkdir(at('jobs'));
  await mkdir(at('none'));
  await writeFile(at('jobs/id'), 'key');
  await writeFile(at('jobs/one.json'), JSON.stringify(base));
  await writeFile(at('jobs/two.json'), '{ "names": []');
  await writeFile(at('jobs/notes.txt'), 'not a job');
});
afterAll(() => rm(folder, { recursive: true }));

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown) => [thrown.problem.code, thrown.problem.facts.reason],
  );

describe('a folder of jobs', () => {
  test('gives each by its file, and what is wrong with one keeps no other', async () => {
    const jobs = await loadJobList(at('jobs'), null);
    expect(jobs.map(({ label, problem }) => [label, problem?.code])).toEqual([
      ['one.json', undefined],
      ['two.json', 'job-unreadable'],
    ]);
    expect(jobs[0]?.job?.server.auth).toEqual({ type: 'key', file: at('jobs/id') });
  });

  test('without one is no list', async () => {
    expect(await codeOf(loadJobList(at('none'), null))).toEqual(['job-list-unusable', 'empty']);
    expect(await codeOf(loadJobList(at('gone'), null))).toEqual(['job-unreadable', 'ENOENT']);
  });
});

describe('a table', () => {
  test('says what differs, and all else is as in the job', async () => {
    const [first, second] = await table(
      '\uFEFFnames;server.host;server.port;install;redirect;renewal.by\r\nA.test www.a.test;vps1.test;2222;nginx postfix;false;nobody\r\n\r\nb.test;;;;;\r\n',
    );
    expect(first).toMatchObject({
      label: 'sites.csv:2 A.test www.a.test',
      job: {
        names: ['a.test', 'www.a.test'],
        server: { host: 'vps1.test', port: 2222, user: 'root', auth: { file: at('jobs/id') } },
        install: [{ target: 'nginx' }, { target: 'postfix' }],
        redirect: false,
        renewal: { by: 'nobody' },
      },
    });
    expect(second).toMatchObject({
      job: { names: ['b.test'], server: { host: 'vps.test' }, redirect: true },
    });
  });

  test('with quoted cells and commas', async () => {
    const [only] = await table('names,certificate.contact\n"a.test, www.a.test",owner@a.test\n');
    expect(only?.job?.names).toEqual(['a.test', 'www.a.test']);
    expect(only?.job?.certificate).toMatchObject({ contact: 'owner@a.test' });
  });

  test('names the line and the field that do not fit', async () => {
    const jobs = await table('names,server.port\na.test,22\nb.test,many\nnot a name!,22\n');
    expect(jobs.map(({ label, problem }) => [label, String(problem?.facts.fields)])).toEqual([
      ['sites.csv:2 a.test', 'undefined'],
      ['sites.csv:3 b.test', expect.stringContaining('server.port')],
      ['sites.csv:4 not a name!', expect.stringContaining('names.0')],
    ]);
  });

  test.each([
    ['no-like', 'names\na.test\n', null],
    ['columns', 'names,server.adress\na.test,x\n', 'jobs/one.json'],
    ['columns', 'a.test,b.test\nc.test,d.test\n', 'jobs/one.json'],
    ['columns', 'names,__proto__\na.test,x\n', 'jobs/one.json'],
    ['not-csv', 'names,server.host\na.test\n', 'jobs/one.json'],
    ['not-csv', 'names\n"a.test\n', 'jobs/one.json'],
    ['empty', 'names,server.host\n', 'jobs/one.json'],
  ])('is refused as a whole: %s %j', async (reason, text, like) => {
    await writeFile(at('bad.csv'), text);
    expect(await codeOf(loadJobList(at('bad.csv'), like === null ? null : at(like)))).toEqual([
      'job-list-unusable',
      reason,
    ]);
  });
});

test('what is a list: a folder, and what ends as a table', async () => {
  expect(await Promise.all([at('jobs'), 'x.CSV', at('jobs/one.json'), at('gone')].map(isList))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('the sites of a list, each once, by its first name', async () => {
  await writeFile(at('names.csv'), 'names,notes\nwww.a.test a.test,x\nb.test,y\nwww.a.test,z\n');
  expect(await namesOfList(at('names.csv'))).toEqual(['www.a.test', 'b.test']);
  await writeFile(at('names.csv'), 'sites\na.test\n');
  expect(await codeOf(namesOfList(at('names.csv')))).toEqual(['job-list-unusable', 'columns']);
  expect(await codeOf(namesOfList(at('jobs')))).toEqual(['job-unreadable', 'not JSON']);
});
