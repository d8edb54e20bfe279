import type { RunEnded } from '../../shared/events.ts';
import type { RenewalPlan } from '../../shared/plan.ts';
import type { Scenario } from './scenario.ts';

const nobodyElse: Pick<RenewalPlan, 'certificate' | 'webroot' | 'stage'> = {
  certificate: null,
  webroot: null,
  stage: null,
};

/** Who renews here: certbot, as on most servers. */
export function fakeRenewal(scenario: Scenario, wished: unknown): RenewalPlan {
  if (scenario === 'windows')
    return {
      by: 'app',
      ...nobodyElse,
      notes: [{ stage: 'renewal', say: 'plan.renewal.app-no-simple-acme', facts: {} }],
    };
  if (wished === 'app' || wished === 'nobody')
    return {
      by: wished,
      ...nobodyElse,
      notes: [{ stage: 'renewal', say: `plan.renewal.${wished}-asked`, facts: {} }],
    };
  const name = 'hofladen.example';
  return {
    by: 'certbot',
    ...nobodyElse,
    notes: [
      { stage: 'renewal', say: 'plan.renewal.certbot', facts: { starter: 'certbot.timer' } },
      {
        stage: 'renewal',
        say: 'plan.command.hand-over-to-certbot',
        facts: { name },
        path: `certbot-lineage ${name}`,
      },
      {
        stage: 'renewal',
        say: 'plan.command.attach-renewal-hook',
        facts: { name },
        path: `renewal-hook ${name}`,
      },
      { stage: 'renewal', say: 'plan.renewal.daily', facts: {} },
    ],
  };
}

/** What the end of a run tells of it. */
export const fakeHandedOver = (scenario: Scenario): NonNullable<RunEnded['renewal']> =>
  scenario === 'windows'
    ? { by: 'app', provenBy: [] }
    : {
        by: 'certbot',
        provenBy: ['way', 'trial', 'hook', 'timer'],
        starter: { by: 'certbot.timer', next: '2026-11-27T12:00:00Z' },
        from: '2027-01-22T09:00:00Z',
        to: '2027-01-24T09:00:00Z',
      };
