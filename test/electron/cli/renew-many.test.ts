import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { managedOf } from '../../../electron/app/runs.ts';
import { amongListed, renewMany, runsToRenew } from '../../../electron/cli/commands/renew.ts';
import { createOutput } from '../../../electron/cli/output.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { createScene, ending, job, opened, runId, runsKey, secrets, stands } from '../app/scene.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-renew-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('renewals are unattended, on their own server, and each is in the report', async () => {
  vi.stubEnv('SSH_PW', secrets.SSH_PW);
  const seen: unknown[] = [];
  const scene = createScene({
    engine: {
      async secure(_host, { job, isUnattended }) {
        seen.push([job.server.hostKey, job.renewal.by, isUnattended]);
        return ending('committed');
      },
    },
  });
  await scene.run(stands);
  const said: string[] = [];
  const report = join(folder, 'all.json');
  const ended = await renewMany(
    [runId, '20261128-100000-ffffff'],
    { atOnce: 2, ifOneFails: 'go-on', report },
    {
      services: scene.services,
      output: createOutput(true, (line) => void said.push(line), null),
      signal: scene.listener.signal,
      translator: () => loadTranslator('en'),
    },
  );
  vi.unstubAllEnvs();
  expect(seen).toEqual([[runsKey, 'app', true]]);
  expect(ended).toMatchObject({
    outcome: 'refused',
    problem: { code: 'some-jobs-failed', facts: { failed: 1, count: 2 } },
  });
  const { jobs } = JSON.parse(await readFile(report, 'utf8'));
  expect(jobs.map(({ job, how }: { job: string; how: { outcome: string } }) => [job, how.outcome])).toEqual([
    [runId, 'committed'],
    ['20261128-100000-ffffff', 'refused'],
  ]);
  const types = said.map((line) => JSON.parse(line).type);
  expect(types).toEqual(['job-ended', 'job-begun', 'job-ended', 'jobs-ended', 'report']);
});

test('of all that is due, one that is proven by DNS takes its token from the environment, and says which variable is missing', async () => {
  const settings = { server: '192.0.2.53', keyName: 'k.', secretEnv: 'RENEW_TSIG' };
  const proof = { method: 'dns-01', provider: 'rfc2136', settings } as const;
  const titles: string[] = [];
  const scene = createScene({
    engine: {
      async secure(_host, { zones, job: { names } }) {
        titles.push(zones?.(names[0] ?? '', new AbortController().signal).title ?? '');
        return ending('committed');
      },
    },
  });
  await scene.run([
    { ...opened, job: { ...job, proof } } as typeof opened,
    {
      entry: 'certificate',
      fingerprint: 'a'.repeat(64),
      issuer: 'CA',
      notBefore: '2026-11-28T00:00:00.000Z',
      notAfter: '2027-02-26T00:00:00.000Z',
    },
    { entry: 'ended', outcome: 'committed' },
  ]);
  const at = new Date('2027-02-10T00:00:00Z');
  const { certificates } = await managedOf(scene.services, at);
  const due = runsToRenew(certificates, true, at);
  expect(due).toEqual([runId]);
  const faces = {
    services: scene.services,
    output: createOutput(true, () => undefined, null),
    signal: scene.listener.signal,
    translator: () => loadTranslator('en'),
  };
  const renew = () => renewMany(due, { atOnce: 1, ifOneFails: 'go-on', report: null }, faces);
  vi.stubEnv('SSH_PW', secrets.SSH_PW);
  const without = await renew();
  vi.stubEnv('RENEW_TSIG', 'c2VjcmV0');
  const withIt = await renew();
  vi.unstubAllEnvs();
  expect([without.outcome, withIt.outcome, titles]).toEqual(['refused', 'committed', ['RFC 2136']]);
  expect(scene.requests).toHaveLength(1);
});

test('of a list those sites are renewed that are known here, and the others are said', async () => {
  const file = join(folder, 'some.csv');
  await writeFile(file, 'names\nshop.example.test www.shop.example.test\nstranger.example.test\n');
  const scene = createScene();
  await scene.run(stands);
  const { certificates: known } = await managedOf(scene.services);
  const said: string[] = [];
  const output = createOutput(true, (line) => void said.push(line), null);
  const { certificates, strangers } = await amongListed(known, file, output);
  expect(certificates.map((one) => one.runId)).toEqual([runId]);
  expect(said.map((line) => JSON.parse(line))).toEqual([
    { type: 'not-known', name: 'stranger.example.test' },
  ]);
  expect(await strangers[0]?.()).toMatchObject({
    outcome: 'refused',
    problem: { code: 'some-jobs-failed', facts: { failed: 1, count: 2 } },
  });
  expect((await amongListed(known, undefined, output)).certificates).toBe(known);
});
