import type { Output } from '../../shared/ipc/contract.ts';

/** Somebody on the server renews the present certificate already. */
export const fakeRenewed: Output<'server.inspect'>['checks'] = [
  {
    severity: 'warning',
    problem: {
      code: 'renewed-by-another',
      facts: {
        by: 'Certbot',
        names: ['hofladen.example', 'www.hofladen.example'],
        file: '/etc/letsencrypt/live/hofladen.example/cert.pem',
        starter: 'certbot.timer',
      },
    },
  },
];
