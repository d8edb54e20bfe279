import { describe, expect, test } from 'vitest';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { surroundingsOf } from '../../../../../electron/targets/apache/plan/circles.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const name = 'shop.ex.test';
const shop = '/etc/apache2/sites-enabled/shop.conf';
const settings = '/etc/apache2/conf-enabled/rules.conf';
const local = '/srv/shop/.htaccess';
const site = (inside = '', folder = 'AllowOverride All\n') =>
  `<VirtualHost *:80>\nServerName ${name}\nServerAlias www.${name}\nDocumentRoot /srv/shop\n<Directory /srv/shop>\n${folder}</Directory>\n${inside}</VirtualHost>\n`;
const wish = { names: [name], redirect: false, hsts: false };

interface Ground {
  readonly htaccess?: string;
  readonly server?: string;
  readonly text?: string;
}
const factsOf = ({ htaccess = '', server = '', text = site() }: Ground) => {
  const files = { [shop]: text, [settings]: server };
  const facts = debianFacts({ files, modules: ['rewrite', 'headers'] });
  const [own] = Object.values(facts.files);
  if (own === undefined) throw new Error('no file was read');
  return { ...facts, files: { ...facts.files, [local]: { ...own, realPath: local, text: htaccess } } };
};
const around = (ground: Ground, names = [name]) => {
  const facts = factsOf(ground);
  const host = facts.hosts[0];
  if (host === undefined) throw new Error('there is no site');
  const { circle, told } = surroundingsOf(facts, host, names);
  return { circle: circle === null ? null : `${circle.origin}:${circle.line}`, told };
};

const on = 'RewriteEngine on\n';
const all = 'RewriteRule ^(.*)$ https://%{HTTP_HOST}/$1 [R=301,L]\n';
const to = `Redirect permanent / https://${name}/\n`;
const inherit = 'RewriteOptions InheritDown\n';

describe('visitors of the encrypted site would be sent round', () => {
  test.each<[string, Ground, string]>([
    ['by a rule of the folder', { htaccess: `${on}${all}` }, `${local}:2`],
    ['by a redirect of the folder', { htaccess: to }, `${local}:1`],
    [
      'by a pattern of the folder',
      { htaccess: `RedirectMatch 301 ^/(.*)$ https://${name}/$1\n` },
      `${local}:1`,
    ],
    [
      'behind a rule that does something else',
      { htaccess: `${on}RewriteRule .* - [E=A:b]\n${all}` },
      `${local}:3`,
    ],
    [
      'behind one for another name',
      { htaccess: `${on}RewriteCond %{HTTP_HOST} ^old\\.\nRewriteRule ^ https://old.ex.test/ [R]\n${all}` },
      `${local}:4`,
    ],
    ['by a redirect of the whole server', { server: to }, `${settings}:1`],
    ['by a place of the whole server', { server: `<Location />\n${to}</Location>\n` }, `${settings}:2`],
    [
      'by rules of the whole server that every site inherits',
      { server: `${on}${all}${inherit}`, text: site(on) },
      `${settings}:2`,
    ],
  ])('%s', (_, ground, place) => {
    expect(around(ground)).toEqual({ circle: place, told: [] });
    const [file, line] = place.split(':');
    const facts = { reason: 'circle', file, line: Number(line), name };
    const [found] = checkApache(factsOf(ground), wish);
    const real = file?.replace('/conf-enabled/', '/conf-enabled/');
    expect(found?.problem).toMatchObject({ code: 'web-server-unsupported', facts: { ...facts, file: real } });
  });
});

describe('nobody surely is', () => {
  test.each<[string, Ground]>([
    ['by a rule for those who come unencrypted', { htaccess: `${on}RewriteCond %{HTTPS} off\n${all}` }],
    ['by a rule that is switched off', { htaccess: all }],
    ['by a file that is not read', { htaccess: `${on}${all}`, text: site('', 'AllowOverride None\n') }],
    ['by a rule for one visitor', { htaccess: `${on}RewriteCond %{REMOTE_ADDR} =192.0.2.9\n${all}` }],
    ['by a rule for one page', { htaccess: `${on}RewriteRule ^cart$ https://${name}/cart [R,L]\n` }],
    ['by a rule to another of its names', { htaccess: `${on}RewriteRule ^ https://www.${name}/ [R,L]\n` }],
    ['behind a rule that ends before', { htaccess: `${on}RewriteRule ^$ index.php [L]\n${all}` }],
    ['within a condition', { htaccess: `<If "%{HTTPS} != 'on'">\n${to}</If>\n` }],
    ['by a redirect of one folder', { server: `Redirect /old https://${name}/old\n` }],
    ['by rules that no site inherits', { server: `${on}${all}`, text: site(on) }],
    ['by rules of which the site says nothing', { server: `${on}${all}${inherit}` }],
    ['by a redirect that its own go before', { server: to, text: site('Redirect / http://else.ex.test/\n') }],
    ['before an application', { server: to, text: site('ProxyPass / http://127.0.0.1:8080/\n') }],
  ])('%s', (_, ground) => {
    expect(around(ground)).toEqual({ circle: null, told: [] });
  });
});

describe('a rule that asks whether a visitor came encrypted', () => {
  test.each([
    ['a proxy', '%{HTTP:X-Forwarded-Proto} !https', ['RequestHeader set X-Forwarded-Proto "https" early']],
    [
      'a proxy, any word of it',
      '%{HTTP:X-FORWARDED-PROTO} !(^.+)',
      ['RequestHeader set X-Forwarded-Proto "https" early'],
    ],
    [
      'a proxy, by another word',
      '%{HTTP:X-Forwarded-SSL} !on',
      ['RequestHeader set X-Forwarded-Ssl "on" early'],
    ],
    [
      'a proxy for the port',
      '%{HTTP:X-Forwarded-Port} !=443',
      ['RequestHeader set X-Forwarded-Port "443" early'],
    ],
    [
      'the environment',
      '%{ENV:HTTPS} !=on',
      ['<IfModule setenvif_module>', '    SetEnvIf Request_URI "^" HTTPS=on', '</IfModule>'],
    ],
  ])('asking %s is told so', (_, condition, told) => {
    const ground = { htaccess: `${on}RewriteCond ${condition}\n${all}` };
    expect(around(ground)).toEqual({ circle: null, told });
    const { install } = planApache(factsOf(ground), wish);
    const written = install.changes.flatMap((one) =>
      one.kind === 'write-file' && one.content.from === 'text' ? [one.content.text] : [],
    );
    expect(written.join('').replaceAll(/^ +/gm, '')).toContain(told.join('\n').replaceAll(/^ +/gm, ''));
  });

  test('is told so where every site inherits it', () => {
    const server = `${on}RewriteCond %{HTTP:X-Forwarded-Proto} !=https\n${all}${inherit}`;
    expect(around({ server, text: site(on) }).told).toHaveLength(1);
  });
});
