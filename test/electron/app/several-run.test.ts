import { describe, expect, test } from 'vitest';
import type { Connection } from '../../../electron/app/connections.ts';
import { setAsideFor } from '../../../electron/app/several-look.ts';
import {
  mustBeAsSeen,
  type SeveralRunWish,
  secureSeveral,
  undoSeveral,
} from '../../../electron/app/several-run.ts';
import { digestOf } from '../../../electron/engine/plan/plan-digest.ts';
import type { RunEnded } from '../../../shared/events.ts';
import type { SeveralState } from '../../../shared/ipc/several.ts';
import type { Plan } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { domainNames } from '../../support/domain-names.ts';
import { createScene, job } from './scene.ts';

/** A plan that writes these files. */
const plan = (name: string, ...paths: readonly string[]): Plan => ({
  names: [name],
  parts: [
    {
      ...{ target: 'apache', names: [name], live: null, redirect: null, proofExample: null, notes: [] },
      ...{ differences: [], probes: [] },
      install: {
        ...{ id: 'install', activation: null },
        changes: paths.map((path) => ({ kind: 'make-directory', path, mode: 0o755 })),
      },
    },
  ],
});
const planned = (now: Plan) => ({ plan: { ...now, digest: digestOf(now) }, checks: [] });

describe('the plan of a site whose server an earlier one has changed', () => {
  const seen = plan('b.test', '/etc/apache2/ports.conf', '/etc/b');

  test('may be less than was seen, and other where the earlier one was at work', () => {
    const less = plan('b.test', '/etc/b');
    expect(mustBeAsSeen(seen, planned(less), new Set())).toEqual(less);
    const other = plan('b.test', '/etc/b', '/etc/ours');
    expect(mustBeAsSeen(seen, planned(other), new Set(['/etc/ours']))).toEqual(other);
  });

  test('is refused where it does anything that nobody has seen', () => {
    const more = plan('b.test', '/etc/b', '/etc/theirs');
    expect(() => mustBeAsSeen(seen, planned(more), new Set(['/etc/ours']))).toThrow(
      expect.objectContaining({ problem: { code: 'plan-changed', facts: { paths: ['/etc/theirs'] } } }),
    );
  });

  test('is refused where somebody else would renew it, or another service show it', () => {
    const renewedBy = (by: 'app' | 'certbot'): Plan => ({
      ...seen,
      renewal: { by, certificate: null, webroot: null, stage: null, notes: [] },
    });
    expect(() => mustBeAsSeen(renewedBy('certbot'), planned(renewedBy('app')), new Set())).toThrow(
      ProblemError,
    );
    expect(mustBeAsSeen(renewedBy('app'), planned(renewedBy('app')), new Set())).toEqual(renewedBy('app'));
  });

  test('is refused for what stands in the way by now', () => {
    const blocker = { code: 'disk-full', facts: {} } as never;
    const now = { plan: null, checks: [{ severity: 'blocker' as const, problem: blocker }] };
    expect(() => mustBeAsSeen(seen, now, new Set())).toThrow(ProblemError);
  });
});

describe('a site that was found', () => {
  const plain = { ...planned(plan('a.test')), encrypted: false };
  const renewed = [
    { severity: 'warning' as const, problem: { code: 'renewed-by-another', facts: {} } as never },
  ];

  test.each([
    ['proposed', plain, false, false, null],
    ['not possible', { ...plain, plan: null }, true, true, 'blocked'],
    ['one of ours already', { ...plain, checks: renewed }, true, false, 'ours'],
    ['left to who renews it', { ...plain, checks: renewed, encrypted: true }, false, false, 'renewed'],
    ['asked about where it leads elsewhere', plain, false, true, 'elsewhere'],
    ['asked about where it has a certificate', { ...plain, encrypted: true }, false, false, 'encrypted'],
  ] as const)('is %s', (_, site, isOurs, isElsewhere, aside) => {
    expect(setAsideFor({ ...site, checks: [...site.checks] }, isOurs, isElsewhere)).toBe(aside);
  });
});

describe('several sites', () => {
  const never = new AbortController().signal;
  const done = (name: string): RunEnded => ({ type: 'ended', outcome: 'committed', runId: `run-${name}` });

  /** Each on a server of its own; those of `broken` go wrong. */
  async function secured(
    names: readonly string[],
    broken: readonly string[],
    more: Partial<SeveralRunWish> = {},
  ) {
    const told: SeveralState[] = [];
    const jobs: unknown[] = [];
    const scene = createScene({
      engine: {
        secure: async (_host, request, { emit }) => {
          const [name = ''] = request.job.names;
          jobs.push([name, request.reviewed?.names.join(), request.job.renewal.by]);
          emit({ type: 'step', step: 'install', state: 'started', facts: {} } as never);
          if (broken.includes(name)) throw new ProblemError('connection-lost', {});
          return done(name);
        },
      },
    });
    const connections = {
      get: (id: string) => {
        if (id === 'gone.test') throw new ProblemError('connection-lost', {});
        return { ...scene.open(`SHA256:${id}`), id, look: null, shown: [] } as Connection;
      },
    };
    const state = await secureSeveral(
      'task',
      {
        sites: names.map((name) => ({
          ...{ label: name, names: domainNames(name), connectionId: name, reviewed: plan(name) },
        })),
        certificate: job.certificate as never,
        ...{ outside: undefined, order: 'one-by-one', ifOneFails: 'go-on', redirect: true, hsts: false },
        serverOf: () => job.server,
        ...more,
      },
      { services: scene.services, connections, hear: (now) => told.push(now), signal: never },
    );
    const endings = state.sites.map(({ label, how }) => [label, how?.outcome, how?.problem?.code]);
    return { state, told, jobs, endings, scene, connections };
  }

  test('are each secured by the plan that was shown, and told of while they are', async () => {
    const { endings, jobs, told } = await secured(['a.test', 'b.test'], []);
    expect(endings).toEqual([
      ['a.test', 'committed', undefined],
      ['b.test', 'committed', undefined],
    ]);
    expect(jobs).toEqual([
      ['a.test', 'a.test', 'auto'],
      ['b.test', 'b.test', 'auto'],
    ]);
    const steps = told.map(({ sites }) => sites.map(({ state, step }) => step ?? state).join(' '));
    expect(steps).toContain('install queued');
    expect(steps).toContain('ended install');
    expect(told.at(-1)?.isOver).toBe(true);
  });

  test('go on behind one that fails, or stop there', async () => {
    expect((await secured(['a.test', 'b.test', 'c.test'], ['b.test'])).endings).toEqual([
      ['a.test', 'committed', undefined],
      ['b.test', 'refused', 'connection-lost'],
      ['c.test', 'committed', undefined],
    ]);
    expect(
      (await secured(['a.test', 'b.test', 'c.test'], ['a.test'], { ifOneFails: 'stop' })).endings,
    ).toEqual([
      ['a.test', 'refused', 'connection-lost'],
      ['b.test', 'refused', 'batch-stopped'],
      ['c.test', 'refused', 'batch-stopped'],
    ]);
  });

  test('of which a server is gone by then, end so without a run', async () => {
    const { endings } = await secured(['gone.test', 'b.test'], []);
    expect(endings).toEqual([
      ['gone.test', 'refused', 'connection-lost'],
      ['b.test', 'committed', undefined],
    ]);
  });

  test('are taken back by their labels; what cannot be keeps no other from it', async () => {
    const { state, scene, connections } = await secured(['a.test', 'b.test'], []);
    const around = { services: scene.services, connections, hear: () => undefined, signal: never };
    const undone = await undoSeveral('task2', ['b.test'], state, around);
    expect(undone.sites.map(({ label, state: at }) => [label, at])).toEqual([
      ['a.test', 'left'],
      ['b.test', 'ended'],
    ]);
    // No journal is known of it here.
    expect(undone.sites[1]?.how).toMatchObject({ outcome: 'needs-attention' });
    expect(undone).toMatchObject({ kind: 'undo', isOver: true });
  });
});
