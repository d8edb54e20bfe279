import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';

/** The workflows, which no computer here can run: read as their runners read them, as far as that can be looked at. */
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { load } = builder('js-yaml') as { load(text: string): unknown };

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
}
interface Job {
  readonly needs?: string;
  readonly uses?: string;
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: object;
  readonly strategy?: { readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] } };
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync('.github/workflows/*.yml', { cwd: inCheckout('.') }).sort();
const textOf = (file: string): string => readFileSync(inCheckout(file), 'utf8');
const read = (file: string) => load(textOf(file)) as Workflow;
const jobsOf = (file: string) => Object.entries(read(file).jobs);
const stepsOf = (file: string): readonly Step[] => jobsOf(file).flatMap(([, { steps = [] }]) => steps);
const runs = files.flatMap((file) => stepsOf(file).flatMap(({ run }) => (run === undefined ? [] : [run])));

/** Names of runners as GitHub’s list of hosted ones has them, read in November 2026. */
const runners = [
  'ubuntu-24.04',
  'ubuntu-24.04-arm',
  'windows-2025',
  'windows-11-arm',
  'macos-15-intel',
  'macos-15',
];
const contexts = ['github', 'matrix', 'runner', 'secrets'];

describe.each(files)('%s', (file) => {
  it('runs actions of one commit only, and may do what it says', () => {
    const used = [...textOf(file).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^(?:[\w/-]+@[0-9a-f]{40} # v\d|\.\/)/);
    expect(read(file)).toHaveProperty('permissions');
    for (const [, { uses }] of jobsOf(file))
      if (uses !== undefined) expect(existsSync(inCheckout(uses)), uses).toBe(true);
  });

  it('has jobs that wait for jobs that there are, on runners that there are, with an end', () => {
    const jobs = jobsOf(file);
    for (const [name, job] of jobs) {
      if (job.needs !== undefined)
        expect(
          jobs.map(([each]) => each),
          name,
        ).toContain(job.needs);
      if (job.uses !== undefined) continue;
      expect(job['timeout-minutes'], name).toBeGreaterThan(0);
      const rows = job.strategy?.matrix.include.map(({ runner }) => runner) ?? [job['runs-on']];
      for (const runner of rows) expect(runners).toContain(runner);
      for (const step of job.steps ?? [])
        expect(
          [step.uses, step.run].filter((each) => each !== undefined),
          step.name,
        ).toHaveLength(1);
    }
  });

  it('asks for nothing that is not there', () => {
    const rows = jobsOf(file).flatMap(([, { strategy }]) => strategy?.matrix.include ?? []);
    const asked = [...textOf(file).matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression = '']) => expression);
    for (const expression of asked)
      for (const [, context = '', field = ''] of expression.matchAll(/\b([a-z]+)\.([A-Za-z_]+)/g)) {
        expect(contexts, expression).toContain(context);
        if (context === 'matrix') for (const row of rows) expect(row).toHaveProperty(field);
      }
    // Nothing of a tag or a branch becomes a command.
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
  });
});

it('their commands are read by a shell without fault', () => {
  expect(runs.length).toBeGreaterThan(8);
  for (const run of runs)
    expect(spawnSync('bash', ['-n', '-c', run], { encoding: 'utf8' }), run).toMatchObject({
      status: 0,
      stderr: '',
    });
});

it('they run scripts, programs and tests that there are', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
  const all = runs.join('\n');
  const asked = [...all.matchAll(/\bnpm (?:run )?(test|[a-z-]+)(?=\s|$)/gm)].map(([, name = '']) => name);
  expect(asked).toContain('twice');
  for (const name of asked) expect(Object.keys(scripts)).toContain(name);
  const paths = [...all.matchAll(/(?<![\w/.-])(?:build|test)\/[\w./-]+/g)].map(([path]) => path);
  expect(paths).toContain('build/release-check.ts');
  for (const path of paths) expect(existsSync(inCheckout(path)), path).toBe(true);
});

it('a release is looked at before anything is tried or built, and published by a person', () => {
  const file = '.github/workflows/release.yml';
  const { jobs } = read(file);
  expect(jobs.ready?.steps?.some(({ run }) => run?.includes('build/release-check.ts'))).toBe(true);
  expect([jobs.test?.needs, jobs.installers?.needs, jobs.publish?.needs]).toEqual([
    'ready',
    'test',
    'installers',
  ]);
  expect(textOf(file)).toMatch(/gh release create .* --draft /);
});
