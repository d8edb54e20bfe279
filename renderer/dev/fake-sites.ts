import type { Output, Progress } from '../../shared/ipc/contract.ts';
import type { SiteStatus } from '../../shared/ipc/site-status.ts';
import { names } from './fake-data.ts';
import { fakeRuns } from './fake-runs.ts';
import type { Scenario } from './scenario.ts';

/** How the certificates stand that the runs have put in place: one that renews itself, and one in trouble. */
export function fakeSites(scenario: Scenario): SiteStatus[] {
  if (scenario === 'empty' || fakeRuns(scenario)[0]?.outcome !== 'committed') return [];
  return [
    {
      runId: '20261124-101500-a1b2c3',
      names,
      server: 'anna@hofladen.example',
      renewedBy: 'certbot',
      ...(scenario === 'left-out' ? { leftOut: ['postfix'] } : {}),
      watched: {
        state: 'well',
        light: 'green',
        validUntil: '2027-02-21T09:00:00Z',
        renewOn: '2027-01-22T09:00:00Z',
        window: { from: '2027-01-22T09:00:00Z', to: '2027-01-24T09:00:00Z' },
        fault: null,
        server: { asked: 'no', why: 'no-login' },
      },
    },
    {
      runId: '20260912-081500-a1b2c4',
      names: ['praxis-am-markt.example'],
      server: 'root@praxis-am-markt.example',
      renewedBy: 'certbot',
      watched: {
        state: 'late',
        light: 'red',
        validUntil: '2026-12-11T08:00:00Z',
        renewOn: '2026-11-11T08:00:00Z',
        window: { from: '2026-11-11T08:00:00Z', to: '2026-11-13T08:00:00Z' },
        fault: null,
        server: { asked: 'no', why: 'no-login' },
      },
    },
  ];
}

export const fakeBeforeForced: Output<'renewal.before'> = {
  names,
  server: 'anna@hofladen.example',
  known: 1,
};

/** It goes well. */
export async function fakeForce(
  tell: (progress: Progress<'renewal.force'>) => Promise<void>,
): Promise<Output<'renewal.force'>> {
  await tell({ doing: 'renewing' });
  await tell({ doing: 'watching' });
  return {
    renewed: {
      before: '05a3c1f09b7e2d4468120f',
      now: '04d91e77ac03b5f28e6612',
      until: '2027-02-24T09:00:00.000Z',
    },
  };
}
