import { describe, expect, it } from 'vitest';
import type { Look } from '../../../../electron/engine/look/look.ts';
import { planWithRenewal } from '../../../../electron/engine/plan/plan-with-renewal.ts';
import { plan as planSchema } from '../../../../shared/plan.ts';
import { certbotThere } from '../../../doubles/certbot-there.ts';
import { mailServer } from '../../../support/mail-look.ts';

const mail = 'mail.shop.test';

describe('a certificate for a mail server without any web server', () => {
  const plannedAlone = (occupants: Look['found']['occupants'], method: 'http-01' | 'dns-01' = 'http-01') =>
    planWithRenewal(
      [{ ...mailServer, found: { detections: [], occupants } }],
      certbotThere,
      {
        ...{ names: [mail], redirect: true, hsts: false, renewal: { by: 'auto' } },
        proof: method === 'http-01' ? { method } : { method, by: 'hand' },
        certificate: { directory: 'https://acme-v02.api.letsencrypt.org/directory' },
      },
      new Date('2026-02-01T00:00:00Z'),
    );
  const said = (plan: ReturnType<typeof plannedAlone>) => [
    ...plan.parts.flatMap(({ notes }) => notes),
    ...(plan.renewal?.notes ?? []),
  ];

  it.each([
    ['nobody has port 80', []],
    [
      'only this machine itself is listened to there',
      [{ program: 'Varnish', address: '127.0.0.1', port: 80 }],
    ],
    ['its system does not tell', null],
  ] as const)('is proven and renewed by who listens for it where %s', (_, occupants) => {
    const plan = plannedAlone(occupants);
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(plan.renewal).toMatchObject({ by: 'certbot', webroot: null });
    const words = said(plan).map(({ say }) => say);
    expect(words).toContain('plan.listener');
    expect(words).toContain('plan.renewal.standalone');
    const told = plan.renewal?.stage?.changes.find(({ path }) => path.endsWith('/certbot'));
    expect(JSON.stringify(told)).toContain('webroot=\\n');
  });

  it('is renewed by the app where the port is somebody else’s, or the proof a record', () => {
    expect(plannedAlone([{ program: 'Caddy', address: '*', port: 80 }]).renewal).toMatchObject({ by: 'app' });
    const byRecord = plannedAlone([], 'dns-01');
    expect(byRecord.renewal).toMatchObject({ by: 'app' });
    expect(said(byRecord).map(({ say }) => say)).not.toContain('plan.listener');
  });
});
