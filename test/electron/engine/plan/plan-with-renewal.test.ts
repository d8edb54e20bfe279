import { describe, expect, it } from 'vitest';
import { checksOf, type Look, type Looks } from '../../../../electron/engine/look/look.ts';
import { planWithRenewal } from '../../../../electron/engine/plan/plan-with-renewal.ts';
import { apacheTarget } from '../../../../electron/targets/apache/target.ts';
import { nginxTarget } from '../../../../electron/targets/nginx/target.ts';
import type { RenewalWish } from '../../../../shared/job.ts';
import { plan as planSchema } from '../../../../shared/plan.ts';
import { certbotThere } from '../../../doubles/certbot-there.ts';
import { debianFacts } from '../../../support/apache-facts.ts';
import { lookAt, mailServer } from '../../../support/mail-look.ts';
import { nginxFacts, server } from '../../../support/nginx-facts.ts';

/** Who renews one certificate for a web site and for mail, on a server where certbot is and lives. */

const names = ['shop.test', 'www.shop.test', 'mail.shop.test'];
const [shop, , mail = ''] = names;

const apacheFiles = (inDefault = '', aliases = '') => ({
  '/etc/apache2/sites-enabled/000-default.conf': `<VirtualHost *:80>\nDocumentRoot /var/www/html\n${inDefault}</VirtualHost>\n`,
  '/etc/apache2/sites-enabled/shop.conf': `<VirtualHost *:80>\nServerName ${shop}\nServerAlias www.shop.test ${aliases}\nDocumentRoot /srv/shop\n</VirtualHost>\n`,
});
const apache = (
  facts: Partial<Parameters<typeof debianFacts>[0]> = {},
  program: string | null = 'Apache',
): Look => lookAt(apacheTarget(), debianFacts({ files: apacheFiles(), ...facts }), program);
const nginxFiles = (inDefault = '', ofDefault = 'listen 80 default_server') => ({
  'sites-enabled/default': server(
    ofDefault.replace('listen ', ''),
    '_',
    `\troot /var/www/html;\n${inDefault}`,
  ),
  'sites-enabled/shop': server('80', 'shop.test www.shop.test', '\troot /srv/shop;\n'),
});
const nginx = (
  files: Readonly<Record<string, string>> = nginxFiles(),
  program: string | null = 'nginx',
  foreign: Readonly<Record<string, string>> = {},
  foreignFolders: Readonly<Record<string, string>> = {},
): Look => lookAt(nginxTarget(), nginxFacts(files, { foreignFolders }, foreign), program);

const planned = (web: Look, by: RenewalWish = 'auto', asked: readonly string[] = names) => {
  const looks: Looks = [web, mailServer];
  const wish = {
    ...{ names: asked, redirect: true, hsts: false, renewal: { by } },
    certificate: { directory: 'https://acme-v02.api.letsencrypt.org/directory', contact: 'owner@shop.test' },
  };
  expect(checksOf(looks, wish)).toEqual([]);
  const plan = planWithRenewal(looks, certbotThere, wish, new Date('2026-02-01T00:00:00Z'));
  expect(planSchema.parse(plan)).toEqual(plan);
  const notes = plan.parts.flatMap((part) => part.notes);
  return {
    by: plan.renewal?.by,
    why: plan.renewal?.notes[0],
    byName: notes.filter(({ say }) => say === 'plan.web.open-path-by-name'),
    refused: notes.filter(({ say }) => /open-path-(not|elsewhere)$/.test(say)),
    afterwards: (end: string) =>
      plan.parts.flatMap(({ differences }) =>
        differences.filter(({ stage, path }) => stage === 'install' && path.endsWith(end)),
      )[0]?.after,
  };
};

describe('a certificate for a web site and for mail whose name has no site', () => {
  it.each<[string, Look, string]>([
    ['Apache', apache(), '/000-default.conf'],
    ['nginx', nginx(), '/default'],
  ])('is renewed by certbot behind %s, by way of what answers for that name', (_, web, file) => {
    for (const by of ['auto', 'certbot'] as const) {
      const plan = planned(web, by);
      expect(plan).toMatchObject({ by: 'certbot', why: { say: 'plan.renewal.certbot' }, refused: [] });
      expect(plan.byName).toMatchObject([{ facts: { names: mail } }]);
      expect(plan.afterwards(file)).toContain('# sealkeeper: a way for later proofs of mail.shop.test\n');
      expect(plan.afterwards(file)).not.toContain('# sealkeeper: a way for later proofs\n');
    }
  });

  it.each<[string, Look]>([
    [
      'Apache',
      apache({
        files: {
          '/etc/apache2/sites-enabled/shop.conf': apacheFiles()['/etc/apache2/sites-enabled/shop.conf'],
        },
      }),
    ],
    ['nginx', nginx({ 'sites-enabled/shop': nginxFiles()['sites-enabled/shop'] })],
  ])('needs no more where the site itself is the default of %s', (_, web) => {
    expect(planned(web)).toMatchObject({ by: 'certbot', byName: [], refused: [] });
  });

  it.each<[string, Look]>([
    ['Apache', apache({ files: apacheFiles('', mail) })],
    ['nginx', nginx({ ...nginxFiles(), 'sites-enabled/mail': server('80', mail) })],
  ])('needs no more where a site of %s bears the name', (_, web) => {
    expect(planned(web)).toMatchObject({ by: 'certbot', byName: [], refused: [] });
  });

  it.each<[string, Look]>([
    ['another program has port 80 before Apache', apache({}, 'Caddy')],
    ['another program has port 80 before nginx', nginx(nginxFiles(), 'Caddy')],
  ])('is left to the app where %s', (_, web) => {
    const plan = planned(web);
    expect(plan).toMatchObject({
      by: 'app',
      why: { say: 'plan.renewal.app-no-way', facts: { names: mail } },
    });
    expect(plan.byName).toEqual([]);
  });

  it.each<[string, Look]>([
    [
      'others may change the default of Apache',
      apache({ foreign: ['/etc/apache2/sites-available/000-default.conf'] }),
    ],
    ['rules sleep in it', apache({ files: apacheFiles('RewriteEngine Off\nRewriteRule ^ - [F]\n') })],
    [
      'a redirect in it comes before every rule',
      apache({ files: apacheFiles('<Location />\nRedirect 301 https://other.test/\n</Location>\n') }),
    ],
    [
      'others may change the default of nginx',
      nginx(nginxFiles(), 'nginx', {
        '/etc/nginx/sites-enabled/default': '/etc/nginx/sites-enabled/default',
      }),
    ],
  ])('is left to the app where %s, and nothing of it is touched', (_, web) => {
    const plan = planned(web);
    expect(plan).toMatchObject({
      by: 'app',
      why: { say: 'plan.renewal.app-no-way', facts: { names: mail } },
    });
    expect(plan.byName).toEqual([]);
    expect(plan.afterwards('default.conf')).toBeUndefined();
    expect(plan.afterwards('/default')).toBeUndefined();
  });

  it.each<[string, Look]>([
    ['Apache', apache({ foreign: ['/var/www'] })],
    ['nginx', nginx(nginxFiles(), 'nginx', {}, { '/var/www': '/var/www' })],
  ])('is left to the app where others may put files into the folder of proofs of %s', (_, web) => {
    expect(planned(web)).toMatchObject({ by: 'app', why: { say: 'plan.renewal.app-no-way' }, byName: [] });
  });

  it('opens the way at each address at which the name may arrive', () => {
    const files = {
      'sites-enabled/default': server('80 default_server', '_', '\troot /var/www/html;\n'),
      'sites-enabled/six': server('[::]:80 default_server', '_', '\troot /var/www/six;\n'),
      'sites-enabled/shop': server('80, [::]:80', 'shop.test www.shop.test', '\troot /srv/shop;\n'),
    };
    const plan = planned(nginx(files));
    expect(plan).toMatchObject({ by: 'certbot' });
    for (const file of ['/default', '/six'])
      expect(plan.afterwards(file)).toContain('# sealkeeper: a way for later proofs of mail.shop.test\n');
  });

  it('opens it for a site too, at an address at which another block answers for it', () => {
    const files = {
      'sites-enabled/default': server('[::]:80 default_server', '_', '\troot /var/www/six;\n'),
      'sites-enabled/shop': server('80', 'shop.test www.shop.test', '\troot /srv/shop;\n'),
    };
    const plan = planned(nginx(files));
    expect(plan).toMatchObject({ by: 'certbot' });
    for (const name of names)
      expect(plan.afterwards('/default')).toContain(`# sealkeeper: a way for later proofs of ${name}\n`);
  });

  it('of several such names each gets a way of its own', () => {
    const asked = [...names, 'imap.shop.test'];
    const looks: Looks = [nginx(), mailServer];
    const wish = { ...{ names: asked, redirect: true, hsts: false }, openProofPath: true };
    const { target, facts } = looks[0];
    const plan = target.plan(facts, { ...wish, names: names.slice(0, 2), answeredFor: asked.slice(2) });
    const text = plan.differences.find(({ path }) => path.endsWith('/default'))?.after ?? '';
    for (const name of asked.slice(2)) {
      expect(text).toContain(`if ($sealkeeper_way = "found:${name}") {\n`);
      expect(text).toContain(`location ^~ /sealkeeper-acme/${name}/ {\n`);
    }
  });
});

it.each<[string, () => Look]>([
  ['Apache', () => apache()],
  ['nginx', () => nginx()],
])('says of a star on %s that nobody there can prove it, and not that nothing was looked at', (_, web) => {
  const asked = ['shop.test', '*.shop.test'];
  const { renewal } = planWithRenewal([web()], certbotThere, {
    ...{ names: asked, redirect: true, hsts: false, renewal: { by: 'auto' } },
    proof: { method: 'dns-01', by: 'hand' },
    certificate: { directory: 'https://acme-v02.api.letsencrypt.org/directory', contact: 'owner@shop.test' },
  });
  expect(renewal?.by).toBe('app');
  expect(renewal?.notes).toEqual([
    { stage: 'renewal', say: 'plan.renewal.app-star', facts: { names: '*.shop.test' } },
    { stage: 'renewal', say: 'plan.renewal.app-dns-hand', facts: {} },
  ]);
});

it('says with what the line in the DNS is set at a renewal, where this app renews, and only there', () => {
  const signed = { server: '192.0.2.1', keyName: 'k.', secretEnv: 'TSIG' };
  const planned = (
    by: 'app' | 'nobody',
    proof = { provider: 'rfc2136', settings: signed as Record<string, string> },
  ) =>
    planWithRenewal([apache()], certbotThere, {
      ...{ names: ['shop.test', '*.shop.test'], redirect: true, hsts: false, renewal: { by } },
      proof: { method: 'dns-01', ...proof },
      certificate: { directory: 'https://acme-v02.api.letsencrypt.org/directory' },
    }).renewal?.notes;
  const note = { stage: 'renewal', say: 'plan.renewal.app-dns', facts: { provider: 'RFC 2136' } };
  expect(planned('app')).toContainEqual(note);
  expect(planned('nobody')).not.toContainEqual(note);
  // The name server of the server itself needs no token that could lie anywhere.
  const own = planned('app', { provider: 'bind', settings: {} });
  expect(own).toContainEqual({ stage: 'renewal', say: 'plan.renewal.app-dns-own', facts: {} });
  expect(own?.some(({ say }) => say === 'plan.renewal.app-dns')).toBe(false);
});
