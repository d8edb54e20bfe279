import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { renewMany } from '../../../electron/cli/commands/renew.ts';
import { createOutput } from '../../../electron/cli/output.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { createScene, ending, runId, runsKey, secrets, stands } from '../app/scene.ts';

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
