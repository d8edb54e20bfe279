import { describe, expect, test } from 'vitest';
import type { PleskFacts } from '../../../../electron/targets/plesk/facts.ts';
import { ownIssue } from '../../../../electron/targets/plesk/own-issue.ts';
import { parseSurvey, withSettings } from '../../../../electron/targets/plesk/survey.ts';
import { pleskTarget } from '../../../../electron/targets/plesk/target.ts';
import { stage } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import { pairOf } from '../../../support/plesk-ground.ts';

const target = pleskTarget();
const coded = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
const pem = pairOf('shop.test', 'www.shop.test').cert;
const said = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts)
    .map(([name, text]) => `\nN ${name}\n${text}`)
    .join('');
const whole = {
  there: '/usr/sbin/plesk',
  version: 'Product version: Plesk Obsidian 18.0.60.0\n     OS version: Debian 12.0 x86_64',
  sites: [
    `shop.test\t/var/www/vhosts/shop.test/httpdocs\tLets Encrypt shop.test\t${coded(pem)}`,
    'blog.test\t/var/www/vhosts/blog.test\t\t',
  ].join('\n'),
  code: '0',
  aliases: 'shop.test\tladen.test',
  extensions: 'sslit - SSL It!\nwp-toolkit - WP Toolkit',
  mail: 'LISTEN 0 100 0.0.0.0:25 0.0.0.0:*\nLISTEN 0 100 *:993 *:*\nLISTEN 0 100 127.0.0.1:143 0.0.0.0:*',
};

/** What a Plesk tells, with what its two files of settings and its mail say. */
function factsOf(
  parts: Partial<typeof whole> = {},
  settings = '',
  mail = 'Lets Encrypt shop.test',
): PleskFacts {
  const survey = parseSurvey(`${said({ ...whole, ...parts })}\nN end\n`, 'N');
  const told =
    `\nN mailed\nshop.test\n${mail}` +
    (settings === ''
      ? ''
      : `\nN settings\nshop.test\n/var/www/vhosts/system/shop.test/conf/vhost.conf\n${settings}`);
  return {
    ...{ files: {}, paths: {}, certificates: {}, unread: {}, versions: {} },
    ...{ foreignFolders: {}, linkedFolders: {}, fixed: [] },
    ...survey,
    liveRoot: '/etc/sealkeeper',
    sites: withSettings(survey.sites, `${told}\nN end\n`, 'N'),
  } as PleskFacts;
}
const wish = (names: readonly string[], more = {}) => ({ names, redirect: false, hsts: false, ...more });
const codes = (facts: PleskFacts, names: readonly string[], more = {}) =>
  target.check(facts, wish(names, more)).map(({ severity, problem }) => `${severity} ${problem.code}`);

const both = ['shop.test', 'www.shop.test'];
const bare = { sites: 'shop.test\t/var/www/vhosts/shop.test/httpdocs\t\t' };

describe('what Plesk says of itself', () => {
  test('is read: sites with all their names, what they show, who gets certificates, which doors are open', () => {
    const facts = factsOf();
    expect(facts).toMatchObject({ version: '18.0.60.0', ownIssue: 'sslit', mailPorts: [25, 993] });
    expect(facts.sites[0]).toMatchObject({
      names: ['shop.test', 'www.shop.test', 'laden.test', 'www.laden.test'],
      called: 'Lets Encrypt shop.test',
      shown: { names: both, isSelfSigned: false },
      mail: 'Lets Encrypt shop.test',
    });
    expect(facts.sites[1]).toMatchObject({ shown: null, called: '' });
  });

  test.each([
    ['Product version: 17.8.11 Debian 9.4', '17.8.11'],
    ['nothing of the kind', ''],
  ])('an older one: %s', (version, expected) => {
    expect(factsOf({ version, extensions: 'letsencrypt - Let’s Encrypt' })).toMatchObject({
      version: expected,
      ownIssue: 'letsencrypt',
    });
  });

  test('a database that does not answer is told in its words', () => {
    const survey = parseSurvey(said({ ...whole, code: '1', sites: 'ERROR 1045: Access denied' }), 'N');
    expect(survey).toMatchObject({ complaint: 'ERROR 1045: Access denied', sites: [] });
  });

  test.each([['%ZZ'], ['-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----'], ['\u0000']])(
    'what is no certificate is none: %j',
    (text) => {
      expect(factsOf({ sites: `shop.test\t/x\tformer\t${text}` }).sites[0]).toMatchObject({
        shown: null,
        isUnreadable: true,
      });
    },
  );

  test('what mail programs are shown is only known where it is a certificate', () => {
    expect(factsOf({}, '', 'Not selected').sites[0]?.mail).toBe(null);
    expect(factsOf({}, '', '').sites[0]?.mail).toBe(null);
  });
});

describe('what is said before anything is done', () => {
  test('that Plesk can do it itself, which names are unknown, and which would lose their encryption', () => {
    expect(codes(factsOf(), both)).toEqual(['warning plesk-renews-itself']);
    expect(codes(factsOf({ extensions: '' }), both)).toEqual([]);
    expect(codes(factsOf(), ['other.test'])).toEqual(['blocker name-not-on-server']);
    expect(codes(factsOf(), ['shop.test'])).toEqual(['blocker panel-names-left-out']);
    expect(codes(factsOf({}, '', ''), ['mail.shop.test'])).toEqual(['blocker name-not-on-server']);
  });

  test('a former certificate that could not be named again', () => {
    const facts = factsOf({ ...bare, sites: `shop.test\t/x\ta/b\t${coded(pem)}` });
    expect(codes(facts, both)).toEqual(['blocker plesk-former-not-tellable']);
  });

  test.each([
    ['ProxyPass / http://127.0.0.1:3000/', 1],
    ['# mine\nProxyPass "/" "http://127.0.0.1:3000/"', 2],
    ['RewriteEngine On\nRewriteRule ^(.*)$ http://127.0.0.1:3000/$1 [P,L]', 2],
    ['ProxyPass /.well-known !\nProxyPass / http://127.0.0.1:3000/', null],
    ['RewriteRule ^/api/(.*)$ http://127.0.0.1:3000/$1 [P]', null],
    ['location / {\n  proxy_pass http://127.0.0.1:3000;\n}', 2],
    ['location ^~ /.well-known/acme-challenge/ {\n}\nlocation / {\n  proxy_pass http://x;\n}', null],
    ['ProxyPass /api http://127.0.0.1:3000/', null],
  ])('a line that hands the proof on: %s', (settings, line) => {
    const [site] = factsOf({}, settings).sites;
    expect(site?.inFront[0]?.line ?? null).toBe(line);
    const obstacles = target.obstacles(factsOf({}, settings), both);
    expect(obstacles.map((one) => one.line)).toEqual(line === null ? [] : [line]);
    if (line !== null) expect(codes(factsOf({}, settings), both)).toContain('warning plesk-handed-on');
  });
});

describe('a plan', () => {
  test('lays key and chain down for root alone, and has Plesk show them', () => {
    const { install, live, notes } = target.plan(factsOf(), wish([...both, 'mail.shop.test']));
    expect(live?.key).toBe('/etc/sealkeeper/live/shop.test/privkey.pem');
    const commands = install.changes.flatMap((change) =>
      change.kind === 'run-command' ? [change.path] : [],
    );
    expect(commands).toEqual(['plesk-site shop.test@shop.test', 'plesk-mail shop.test@shop.test']);
    expect(stage.parse(install)).toEqual(install);
    expect(notes.map(({ say }) => say)).toContain('plan.plesk.former');
    expect(
      target.probes(factsOf(), [...both, 'mail.shop.test']).map(({ kind, name }) => `${kind} ${name}`),
    ).toEqual(['https shop.test', 'https www.shop.test', 'smtp mail.shop.test', 'imaps mail.shop.test']);
  });

  test('answers at the site that bears a name', () => {
    const challenge = { name: 'www.laden.test', token: 'Tok', keyAuthorization: 'Tok.Thumb' };
    expect(target.proofStage(factsOf(), [challenge]).changes).toMatchObject([
      { path: 'plesk-proof shop.test@Tok.Thumb' },
    ]);
  });

  test('has Plesk get one by itself, where nothing speaks against it', () => {
    const own = { issuedByService: true };
    expect(codes(factsOf(bare), both, own)).toEqual([]);
    const { import: begin } = target.plan(factsOf(bare), wish([...both, 'webmail.shop.test'], own));
    expect(begin?.changes).toMatchObject([{ path: 'plesk-issue shop.test@sslit-www-webmail' }]);
    expect(codes(factsOf(), both, own)).toEqual(['blocker panel-autossl-not-needed']);
    expect(codes(factsOf({ ...bare, extensions: '' }), both, own)).toEqual(['blocker plesk-issue-missing']);
    expect(codes(factsOf(bare), ['shop.test', 'laden.test'], own)).toEqual(['blocker plesk-issue-names']);
    expect(codes(factsOf(bare, 'ProxyPass / http://x/'), both, own)).toEqual(['blocker plesk-handed-on']);
    expect(
      codes(factsOf({ ...bare, sites: `${bare.sites}\nblog.test\t/x\t\t` }), [...both, 'blog.test'], own),
    ).toEqual(['blocker panel-autossl-one-site']);
  });

  test('tells in words of its own why none came', () => {
    const failed = new ProblemError(
      'command-failed',
      { path: 'plesk-issue x' },
      { detail: 'Authorization failed.' },
    );
    expect(ownIssue.refusal?.(failed, factsOf(bare), both)?.problem).toMatchObject({
      code: 'plesk-issue-refused',
      facts: { site: 'shop.test' },
      detail: 'Authorization failed.',
    });
    expect(ownIssue.refusal?.(new Error('x'), factsOf(bare), both)).toBe(null);
  });
});
