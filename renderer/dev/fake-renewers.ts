import type { RenewalLook, RenewedCertificate } from '../../shared/renewal-look.ts';
import type { Scenario } from './scenario.ts';

const live = '/etc/letsencrypt/live/hofladen.example';
const certbot: RenewedCertificate = {
  names: ['hofladen.example', 'www.hofladen.example'],
  validUntil: '2027-02-20T09:00:00Z',
  renewer: { id: 'certbot', title: 'Certbot', file: `${live}/cert.pem` },
  isOurs: false,
  shown: { how: 'store', by: ['Apache'], files: [`${live}/fullchain.pem`] },
  missing: [],
  starter: { by: 'certbot.timer', next: '2026-11-27T12:00:00Z' },
  verdict: 'healthy',
  troubles: [],
  step: 'none',
};

/** A server on which one renewer works, one stands still, one is missing, and one keeps what nobody is shown. */
const several: RenewalLook = {
  server: 'anna@hofladen.example',
  certificates: [
    certbot,
    {
      ...certbot,
      names: ['bestellen.hofladen.example'],
      validUntil: '2026-12-14T09:00:00Z',
      renewer: {
        id: 'acme.sh',
        title: 'acme.sh',
        file: '/root/.acme.sh/bestellen.hofladen.example_ecc/fullchain.cer',
      },
      shown: { how: 'copy', by: ['Apache'], files: ['/etc/ssl/bestellen.pem'] },
      starter: null,
      verdict: 'broken',
      troubles: ['unstarted', 'overdue'],
      step: 'acme.sh --install-cronjob',
    },
    {
      ...certbot,
      names: ['mail.hofladen.example'],
      validUntil: '2027-01-08T09:00:00Z',
      renewer: null,
      shown: { how: 'store', by: ['Postfix', 'Dovecot'], files: ['/etc/ssl/mail.pem'] },
      starter: null,
      verdict: 'nobody',
    },
    {
      ...certbot,
      names: ['alt.hofladen.example'],
      validUntil: '2026-08-02T09:00:00Z',
      renewer: {
        id: 'dehydrated',
        title: 'dehydrated',
        file: '/var/lib/dehydrated/certs/alt.hofladen.example/cert.pem',
      },
      shown: { how: 'nowhere', by: [], files: [] },
      starter: null,
      verdict: 'broken',
      troubles: ['unstarted', 'overdue'],
      step: 'dehydrated --cron',
    },
  ],
  isWhole: true,
  unread: [],
  certbots: ['/usr/bin/certbot', '/opt/certbot/bin/certbot'],
};

export const fakeRenewersFor = (scenario: Scenario): RenewalLook =>
  scenario === 'beside' ? { ...several, certificates: [], certbots: [] } : several;
