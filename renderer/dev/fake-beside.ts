import type { Output } from '../../shared/ipc/contract.ts';
import { limitsOf } from '../../shared/ways.ts';
import { fakeInspection } from './fake-data.ts';

type Inspection = Output<'server.inspect'>;

/** A server on which more than one program answers. */
export const besideInspection: Inspection = {
  ...fakeInspection(false),
  found: [
    { target: 'apache', title: 'Apache · Debian 12', support: 'supported', places: ['203.0.113.24:80'] },
    { target: null, title: 'Caddy', support: 'not-served', places: ['203.0.113.25:80', '203.0.113.25:443'] },
    { target: 'dovecot', title: 'Dovecot 2.3.19 · Debian 12', support: 'supported', places: [] },
  ],
  besides: [{ target: 'dovecot', title: 'Dovecot 2.3.19 · Debian 12' }],
  checks: [
    {
      severity: 'warning',
      problem: {
        code: 'answered-by-several',
        facts: { by: ['Apache', 'Caddy'], names: ['hofladen.example'], server: 'Apache' },
      },
    },
  ],
};

/** As if it were reached by a way that promises less than root's. */
export const besideLimits = [...limitsOf('user-shell')];
