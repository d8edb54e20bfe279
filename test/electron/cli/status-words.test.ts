import { describe, expect, it } from 'vitest';
import { describeStatus } from '../../../electron/cli/status-words.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import type { ManagedCertificate } from '../../../shared/managed.ts';
import { lightOf, type Watched } from '../../../shared/watch.ts';
import type { WatchState } from '../../../shared/watch-states.ts';

const certificate: ManagedCertificate = {
  runId: '20261128-100000-abc123',
  names: ['shop.test', 'www.shop.test'],
  server: 'root@shop',
  services: ['apache'],
  authority: 'https://ca.test/dir',
  validUntil: '2027-02-26T00:00:00.000Z',
  renewOn: '2027-01-27T00:00:00.000Z',
  renewedBy: 'certbot',
  unsettledRun: null,
  lastSeen: null,
  trouble: null,
};
const status = (state: WatchState, server: Watched['server']): Watched => ({
  state,
  light: lightOf(state),
  validUntil: certificate.validUntil,
  renewOn: certificate.renewOn,
  window: { from: '2027-01-27T00:00:00.000Z', to: '2027-01-29T00:00:00.000Z' },
  fault: null,
  server,
});
const hook = { word: 'blocked', at: '2027-01-28T04:44:00Z', fingerprint: null, notAfter: null } as const;
const renewer = {
  title: 'Certbot',
  health: 'healthy',
  startedBy: 'certbot.timer',
  version: '2.1.0',
} as const;

describe('status at a terminal', async () => {
  const translator = { ...(await loadTranslator('en')), moment: () => '<moment>' };
  const lines = (watched: Watched) => describeStatus({ certificate, watched, shown: [] }, translator);

  it('is a line a certificate where all is well, and says where the server was not asked', () => {
    expect(lines(status('well', { asked: 'no', why: 'no-login' }))).toEqual([
      '✓ shop.test and www.shop.test  root@shop  Good until 26 February 2027. Certbot on your server renews it between 27 January 2027 and 29 January 2027.',
      '    The server itself was not asked: no login for it is known here.',
    ]);
  });

  it('says which services were left out', () => {
    const watched = status('well', { asked: 'no', why: 'no-login' });
    const partly = { ...certificate, leftOut: ['postfix', 'dovecot'] };
    expect(describeStatus({ certificate: partly, watched, shown: [] }, translator)).toContain(
      '    Postfix and Dovecot were left out when this was put in place, and go on with what they had. To bring them in, start anew with the same names.',
    );
  });

  it('says what to do once the window has passed', () => {
    expect(lines(status('late', { asked: 'no', why: 'no-login' }))).toEqual([
      '✗ shop.test and www.shop.test  root@shop  Certbot on your server should have renewed it by 29 January 2027, and has not. It ends on 26 February 2027.',
      '    On root@shop, look at what Certbot says (certbot: /var/log/letsencrypt/letsencrypt.log). To be safe meanwhile, seal the site once more with this app.',
      '    At a terminal: sealkeeper renew 20261128-100000-abc123',
      '    The server itself was not asked: no login for it is known here.',
    ]);
  });

  it.each([
    ['former-shown', 'Mail programs are shown an older certificate at mail.shop.test:993 (192.0.2.1) than'],
    ['not-trusted', 'Mail programs do not trust what they are shown at mail.shop.test:993.'],
    ['expired', 'What mail programs are shown at mail.shop.test:993 ended on 26 February 2027.'],
    ['unreachable', 'Nothing answers mail programs encrypted at mail.shop.test:993.'],
  ] as const)('names the port of a mail server: %s', (state, sentence) => {
    const fault = { name: 'mail.shop.test', address: '192.0.2.1', port: 993, reason: 'why' };
    const [first, second] = lines({ ...status(state, { asked: 'no', why: 'no-login' }), fault });
    expect(first).toContain(sentence);
    expect(second).toBe('    mail.shop.test:993 192.0.2.1 why');
  });

  it.each([
    [
      { by: 'sealkeeper-shop.test.timer', trouble: 'off' },
      'On root@shop, see to it that sealkeeper-shop.test.timer is on, and that what starts it runs.',
    ],
    [null, 'Take back what this app did there, and seal the site once more'],
  ] as const)('says what to do where nothing calls the hook each day', (daily, todo) => {
    const told = { hook: null, renewer, sawAll: true, daily, nextRun: null };
    const [first, second] = lines(status('not-called', { asked: 'told', told }));
    expect(first).toContain('calls the script any more that puts in place what Certbot renews');
    expect(second).toContain(todo);
  });

  it('shows the hook’s own words, and when the renewer is started next', () => {
    const told = {
      hook: { ...hook, text: 'apache finds: line 7' },
      renewer,
      sawAll: true,
      daily: { by: 'sealkeeper-shop.test.timer', trouble: null },
      nextRun: '2027-01-28T18:00:00.000Z',
    };
    expect(lines(status('hook-failed', { asked: 'told', told })).slice(1)).toEqual([
      '    Show this to whoever looks after root@shop: what stands in /var/lib/sealkeeper/renew/ says why. It is tried again each day.',
      '    The server says: Certbot is started next on <moment> (certbot.timer).',
      '    On <moment> it said: apache finds: line 7',
    ]);
  });
});
