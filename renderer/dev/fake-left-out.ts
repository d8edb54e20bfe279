import type { RunEvent } from '../../shared/events.ts';
import type { Plan, PlanPart } from '../../shared/plan.ts';
import { names } from './fake-data.ts';
import { fakeHandedOver } from './fake-renewal.ts';
import type { Scenario } from './scenario.ts';

const mail = 'mail.hofladen.example';

/** The plan with the mail server beside the site. */
export const withMail = (plan: Plan, keepsProven: boolean): Plan => ({
  ...plan,
  names: [...names, mail],
  parts: [...plan.parts, postfix(keepsProven)],
  ...(keepsProven ? { ifOneFails: 'keep-proven' } : {}),
});

const live = '/etc/sealkeeper/live/hofladen.example';

const postfix = (goesBackAlone: boolean): PlanPart => ({
  target: 'postfix',
  names: [mail],
  live: { key: `${live}/privkey.pem`, chain: `${live}/fullchain.pem` },
  install: { id: 'install', changes: [], activation: null },
  redirect: null,
  proofExample: null,
  notes: [],
  differences: [],
  probes: [],
  ...(goesBackAlone ? { goesBackAlone } : {}),
});

/** How a run ends that was confirmed; in one of them the site is done, and the mail is as it was. */
export const committedEnd = (
  scenario: Scenario,
): Pick<Extract<RunEvent, { type: 'ended' }>, 'renewal' | 'problem' | 'leftOut'> => ({
  renewal: fakeHandedOver(scenario),
  ...(scenario === 'left-out' ? leftOut : {}),
});

const leftOut = {
  problem: { code: 'service-left-out', facts: { services: 'Postfix', standing: 'Apache' } },
  leftOut: [
    {
      target: 'postfix',
      problem: { code: 'mail-port-worse', facts: {}, detail: `${mail} port 465: connect ECONNREFUSED` },
    },
  ],
} satisfies Partial<Extract<RunEvent, { type: 'ended' }>>;
