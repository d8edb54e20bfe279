import { describe, expect, it } from 'vitest';
import { describeOne } from '../../../electron/cli/commands/renewers.ts';
import { listOnPosix } from '../../../electron/renewers/posix/list.ts';
import type { RenewerFacts, StoredCertificate } from '../../../electron/renewers/reading.ts';
import type { ServedCertificate } from '../../../electron/renewers/served.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { needsAttention } from '../../../shared/renewal-attention.ts';
import { renewalLook, renewalVerdicts } from '../../../shared/renewal-look.ts';
import { renewerTroubles } from '../../../shared/renewers.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';

/** Each certificate on a server: who keeps it, and what the three facts come to. */

const now = new Date('2026-02-01T00:00:00Z');
const mark = (letter: string) => letter.repeat(64);
const stored = (path: string, letter: string, more: Partial<StoredCertificate> = {}): StoredCertificate => ({
  ...{ path, realPath: path, fingerprint: mark(letter), names: ['shop.test'] },
  ...{ notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-04-01T00:00:00.000Z' },
  ...more,
});
const served = (letter: string, more: Partial<ServedCertificate> = {}): ServedCertificate => ({
  ...{ service: 'Apache', file: '/etc/letsencrypt/live/shop.test/fullchain.pem', sites: ['shop.test'] },
  ...{ mark: mark(letter), names: ['shop.test'] },
  ...{ notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-04-01T00:00:00.000Z' },
  ...more,
});
const live = '/etc/letsencrypt/live/shop.test/cert.pem';
const list = (facts: Partial<RenewerFacts>, shows: readonly ServedCertificate[] = [], isAll = true) =>
  listOnPosix({ ...certbotThere, ...facts }, shows, isAll, now).certificates;

describe('a certificate on a server', () => {
  it('that certbot keeps and Apache shows is renewed', () => {
    expect(list({ certificates: [stored(live, 'a')] }, [served('a')])).toEqual([
      {
        names: ['shop.test'],
        validUntil: '2026-04-01T00:00:00.000Z',
        renewer: { id: 'certbot', title: 'Certbot', file: live },
        isOurs: false,
        shown: { how: 'store', by: ['Apache'], files: ['/etc/letsencrypt/live/shop.test/fullchain.pem'] },
        missing: [],
        starter: { by: 'certbot.timer', next: '2026-12-01T00:00:00.000Z' },
        verdict: 'healthy',
        troubles: [],
        step: 'none',
      },
    ]);
  });

  it.each([
    [
      'copied to a folder of its own is told as a copy',
      { certificates: [stored(live, 'a')] },
      [served('a', { file: '/etc/ssl/shop.pem' })],
      { verdict: 'healthy', shown: { how: 'copy' } },
    ],
    [
      'not good for a name that shows it is broken, names that are none do not count',
      { certificates: [stored(live, 'a')] },
      [served('a', { sites: ['shop.test', 'www.shop.test', '_', '~^x'] })],
      { verdict: 'broken', missing: ['www.shop.test'], troubles: [] },
    ],
    [
      'that nothing starts is broken',
      { certificates: [stored(live, 'a')], timers: [] },
      [served('a')],
      { verdict: 'broken', troubles: ['unstarted'], starter: null, step: 'mend' },
    ],
    [
      'past its day is overdue',
      {
        certificates: [
          stored('/root/.acme.sh/shop.test_ecc/fullchain.cer', 'a', { notAfter: '2026-02-10T00:00:00.000Z' }),
        ],
        cron: [{ path: 'crontab of root', isIdle: false, isThere: true, line: 'acme.sh --cron' }],
      },
      [served('a')],
      { verdict: 'overdue', troubles: ['overdue'], step: 'acme.sh --cron' },
    ],
    [
      'renewed and not put in place is broken',
      { certificates: [stored(live, 'b', { notBefore: '2026-01-20T00:00:00.000Z' })] },
      [served('a')],
      { verdict: 'broken', troubles: ['unhooked'], shown: { how: 'nowhere' } },
    ],
    [
      'of Caddy’s own user is shown by it',
      {
        certificates: [
          stored('/var/lib/caddy/.local/share/caddy/certificates/acme/shop.test/shop.test.crt', 'a', {
            keptBy: 'caddy',
          }),
        ],
        running: ['caddy.service'],
      },
      [],
      { verdict: 'healthy', shown: { how: 'itself' }, renewer: { id: 'caddy' } },
    ],
    [
      'cannot be told to be shown where not all was read',
      { certificates: [stored(live, 'a')] },
      [],
      { verdict: 'healthy', shown: { how: 'unread' } },
    ],
  ] as const)('%s', (title, facts, shows, expected) => {
    const [one] = list(facts, shows, !title.includes('not all'));
    expect(one).toMatchObject(expected);
  });

  it('that nobody keeps is nobody’s, a panel’s, or ours', () => {
    const bought = served('c', { file: '/etc/ssl/bought.pem' });
    expect(list({}, [bought])).toMatchObject([{ verdict: 'nobody', renewer: null, isOurs: false }]);
    expect(list({ panels: ['/usr/local/psa'] }, [bought])).toMatchObject([
      { verdict: 'unknown', renewer: { id: 'panel', title: 'Plesk' } },
    ]);
    const [ours] = list({}, [served('c', { file: '/etc/sealkeeper/live/shop.test/fullchain.pem' })]);
    expect(ours).toMatchObject({ verdict: 'nobody', isOurs: true });
    expect(ours && needsAttention(ours, now)).toBe(false);
    expect(ours && needsAttention(ours, new Date('2026-03-20T00:00:00Z'))).toBe(true);
  });

  it('is no trouble where no service shows it', () => {
    const [left] = list({ certificates: [stored(live, 'a', { notAfter: '2026-01-15T00:00:00.000Z' })] }, []);
    expect(left).toMatchObject({ verdict: 'overdue', shown: { how: 'nowhere' } });
    expect(left && needsAttention(left, now)).toBe(false);
  });
});

describe.each(languages)('in %s', async (language) => {
  const translator = await loadTranslator(language);
  it('each verdict and each trouble reads as sentences', () => {
    const [known] = list({ certificates: [stored(live, 'a')] }, [served('a')]);
    if (known === undefined) throw new Error('none');
    const all = [
      ...renewalVerdicts.map((verdict) => ({ ...known, verdict })),
      ...renewerTroubles.map((trouble) => ({
        ...{ ...known, verdict: 'broken' as const, troubles: [trouble], starter: null },
        step: 'certbot renew',
      })),
      { ...known, verdict: 'broken' as const, missing: ['www.shop.test'] },
    ];
    expect(renewalLook.shape.certificates.safeParse(all).success).toBe(true);
    for (const one of all)
      for (const line of describeOne(one, translator, now)) {
        expect(line).not.toMatch(/[{}]|undefined/);
        expect(line).not.toContain(translator.t('frame.unsaid'));
      }
  });
});
