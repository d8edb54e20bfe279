import { expect, it } from 'vitest';
import { loadTranslator } from '../../../shared/content/load.ts';
import { renewerSaid } from '../../../shared/content/renewers-words.ts';
import type { RenewedCertificate } from '../../../shared/renewal-look.ts';

const translator = await loadTranslator('en');
const certificate: RenewedCertificate = {
  names: ['shop.example.test'],
  validUntil: '2027-02-01T00:00:00Z',
  renewer: { id: 'certbot', title: 'Certbot', file: '/etc/letsencrypt/live/shop/cert.pem' },
  isOurs: false,
  shown: { how: 'copy', by: ['nginx'], files: ['/etc/ssl/shop.pem'] },
  missing: [],
  starter: { by: '/etc/cron.d/certbot', next: null },
  verdict: 'healthy',
  troubles: [],
  step: 'none',
};
const facts = (change: Partial<RenewedCertificate>) =>
  renewerSaid({ ...certificate, ...change }, translator, new Date('2026-12-01')).facts.slice(0, 3);

it('warns of a copy that nobody is known to bring a renewal to', () => {
  expect(facts({})).toEqual([
    'Shown by nginx, from other files (/etc/ssl/shop.pem): each renewal has to reach these too.',
    'Good for all the names that show it.',
    'Started by /etc/cron.d/certbot.',
  ]);
});

it('does not warn of what this program has set up', () => {
  expect(facts({ isOurs: true })[0]).toBe(
    'Shown by nginx, from where Sealkeeper put it; what it set up on the server brings each renewal there.',
  );
});

it('says of a part of the web server that it starts by itself', () => {
  const renewer = { id: 'mod_md', title: 'mod_md', file: '/var/lib/md/shop/pubcert.pem' } as const;
  expect(facts({ renewer, starter: { by: 'mod_md', next: null } })[2]).toBe('mod_md starts by itself.');
});
