import { describe, expect, it } from 'vitest';
import type { Looks } from '../../../../electron/engine/look/look.ts';
import { digestOf } from '../../../../electron/engine/plan/plan-digest.ts';
import { planOf } from '../../../../electron/engine/plan/plan-of.ts';
import { planWithRenewal, renewalWithout } from '../../../../electron/engine/plan/plan-with-renewal.ts';
import { dovecotTarget } from '../../../../electron/targets/dovecot/target.ts';
import { nginxTarget } from '../../../../electron/targets/nginx/target.ts';
import { postfixTarget } from '../../../../electron/targets/postfix/target.ts';
import { failureSaid } from '../../../../shared/content/failure-words.ts';
import { loadTranslator } from '../../../../shared/content/load.ts';
import { plan as planSchema } from '../../../../shared/plan.ts';
import { planDifferences } from '../../../../shared/plan-changes.ts';
import { certbotThere } from '../../../doubles/certbot-there.ts';
import { dovecotFacts, postfixFacts } from '../../../support/mail-facts.ts';
import { lookAt } from '../../../support/mail-look.ts';
import { nginxFacts, server } from '../../../support/nginx-facts.ts';

/** Which services of a plan can be put back while the others keep the certificate. */

const names = ['shop.test', 'mail.shop.test'];
const folder = '/etc/sealkeeper/live/shop.test';
/** What lies at our own place since an earlier run. */
const earlier = {
  paths: {
    [folder]: { state: 'directory' },
    [`${folder}/current`]: { state: 'link', target: '../../versions/shop.test/1' },
    [`${folder}/privkey.pem`]: { state: 'link', target: 'current/privkey.pem' },
    [`${folder}/fullchain.pem`]: { state: 'link', target: 'current/fullchain.pem' },
  },
  versions: { '/etc/sealkeeper/versions/shop.test': 1 },
} as const;

const files = { 'sites-enabled/shop': server('80 default_server', 'shop.test', '\troot /srv/shop;\n') };
const web = (more: object = {}) => lookAt(nginxTarget(), nginxFacts(files, more), 'nginx');
const postfix = (place: string, more: object = {}) =>
  lookAt(
    postfixTarget(),
    postfixFacts(
      `myhostname = mail.shop.test\nsmtpd_tls_security_level = may\nsmtpd_tls_cert_file = ${place}fullchain.pem\nsmtpd_tls_key_file = ${place}privkey.pem\n`,
      undefined,
      more,
    ),
    null,
  );
const dovecot = (place: string, more: object = {}) =>
  lookAt(
    dovecotTarget(),
    dovecotFacts(`ssl = yes\nssl_cert = <${place}fullchain.pem\nssl_key = <${place}privkey.pem\n`, {
      hostName: 'mail.shop.test',
      ...more,
    }),
    null,
  );
const wish = { names, redirect: true, hsts: false, ifOneFails: 'keep-proven' as const };
const alone = (...looks: Looks): readonly string[] =>
  planOf(looks, wish).parts.flatMap(({ target, goesBackAlone }) => (goesBackAlone ? [target] : []));

describe('goes back alone', () => {
  it('each but the first, which puts key and chain in place for all', () => {
    expect(alone(web(), postfix('/old/'), dovecot('/old/'))).toEqual(['postfix', 'dovecot']);
    expect(alone(postfix('/old/'), web())).toEqual(['nginx']);
    expect(alone(web())).toEqual([]);
  });

  it('none that shows the certificate from the place that changes for all', () => {
    const looks: Looks = [web(earlier), postfix(`${folder}/`, earlier), dovecot('/old/', earlier)];
    expect(alone(...looks)).toEqual(['dovecot']);
  });

  it('no web server behind another service where that place is there already, since nobody knows who shows it', () => {
    expect(alone(postfix('/old/', earlier), web(earlier))).toEqual([]);
  });

  it('nobody where nobody has wished so; then the plan is the one of before', () => {
    const looks: Looks = [web(), postfix('/old/')];
    const { ifOneFails: _, ...plain } = wish;
    const [all, kept] = [planOf(looks, plain), planOf(looks, wish)];
    expect(planOf(looks, { ...plain, ifOneFails: 'undo-all' })).toEqual(all);
    expect(all.parts.every((part) => !('goesBackAlone' in part))).toBe(true);
    expect(planSchema.parse(kept)).toEqual(kept);
    expect(digestOf(kept)).not.toBe(digestOf(all));
    expect(planDifferences(all, kept).map(({ place }) => place)).toContain('shop.test');
  });
});

describe.each(['en', 'de'] as const)('in words (%s)', (language) => {
  it('says which one goes back alone, and which not', async () => {
    const translator = await loadTranslator(language);
    const said = (...looks: Looks) => failureSaid(planOf(looks, wish), translator);
    const [kept, ...no] = said(web(), postfix('/old/'), dovecot('/old/'));
    expect(kept).toContain(translator.list(['Postfix', 'Dovecot']));
    expect(no).toEqual([]);
    const some = said(web(earlier), postfix(`${folder}/`, earlier), dovecot('/old/', earlier));
    expect(some).toHaveLength(2);
    expect(some[0]).toMatch(/: Dovecot\./);
    expect(some[1]).toContain('Postfix ');
    expect(some[1]).not.toContain('Dovecot');
  });
});

describe('whoever renews where a service was left out', () => {
  const looks: Looks = [web(), postfix('/old/'), dovecot('/old/')];
  const job = {
    ...wish,
    renewal: { by: 'auto' as const },
    certificate: { directory: 'https://acme-v02.api.letsencrypt.org/directory', contact: 'owner@shop.test' },
  };
  const now = new Date('2026-02-01T00:00:00Z');
  const whole = planWithRenewal(looks, certbotThere, job, now).renewal;
  if (whole === undefined) throw new Error('nobody renews');
  const without = (...indices: readonly number[]) =>
    renewalWithout(looks, certbotThere, job, whole, new Set(indices), now);
  /** The kinds of services, and the doors, that the hook is told of. */
  const told = ({ stage }: typeof whole): readonly string[] =>
    (stage?.changes ?? []).flatMap((change) =>
      /\/(services|probes)$/.test(change.path) &&
      change.kind === 'write-file' &&
      change.content.from === 'text'
        ? change.content.text
            .trim()
            .split('\n')
            .map((line) => line.split(/\t/)[0] ?? '')
        : [],
    );

  it('is the same one by the same way, and is told of the others alone', () => {
    expect(told(whole)).toEqual(expect.arrayContaining(['nginx', 'postfix', 'dovecot']));
    const left = without(1);
    expect(left).toMatchObject({ by: 'certbot', certificate: whole.certificate, webroot: whole.webroot });
    expect(told(left)).toEqual([
      ...['nginx', 'dovecot'],
      ...['127.0.0.1:443 shop.test', '127.0.0.1:993 mail.shop.test'],
    ]);
    expect(told(without(1, 2))).toEqual(['nginx', '127.0.0.1:443 shop.test']);
    expect(without()).toEqual(whole);
  });
});
