import { expect, test } from 'vitest';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const at = '/etc/apache2/sites-enabled/shop.conf';
const [own, more] = ['ex.test', 'www.ex.test'];
const daemon = 'WSGIDaemonProcess app user=app\n';
const group = 'WSGIProcessGroup app\n';

/** A site of two names with these lines, and what stands in front of all sites. */
function refused(lines: string, names: readonly string[], before = '', name = own) {
  const text = `${before}<VirtualHost *:80>\nServerName ${name}\nServerAlias ${more}\n${lines}</VirtualHost>\n`;
  const facts = debianFacts({ files: { [at]: text }, modules: ['wsgi'] });
  return checkApache(facts, { names, redirect: true, hsts: false }).map(({ problem }) => problem.facts);
}

const reason = 'bound_program';

test.each([
  ['starts them itself', daemon + group, { reason, file: at, line: 4, name: own }],
  ['uses those of its plain twin', group, { reason, file: at, line: 4, name: own }],
  [
    'names them with its script',
    'WSGIScriptAlias / /srv/app.wsgi process-group=app\n',
    { reason, file: at, line: 4, name: own },
  ],
])('a site that %s cannot be encrypted for a further name alone', (_, lines, expected) => {
  expect(refused(lines, [more])).toEqual([expected]);
  expect(refused(lines, [own, more])).toEqual([]);
  expect(refused(lines, [own])).toEqual([]);
});

test.each([
  ['are started in front of all sites', group, daemon],
  ['are chosen for each visitor', 'WSGIProcessGroup %{ENV:group}\n', ''],
  ['are none', 'WSGIScriptAlias / /srv/app.wsgi\n', ''],
])('one whose programs %s can', (_, lines, before) => {
  expect(refused(lines, [more], before)).toEqual([]);
});

test('beside an encrypted site of the first name, a further name cannot come alone either', () => {
  const encrypted = `<VirtualHost *:443>\nServerName ${own}\nServerAlias ${more}\nSSLEngine on\nSSLCertificateFile /ex.pem\n${group}</VirtualHost>\n`;
  const text = `<VirtualHost *:80>\nServerName ${own}\nServerAlias ${more}\n${daemon}</VirtualHost>\n${encrypted}`;
  const facts = debianFacts({
    files: { [at]: text },
    modules: ['wsgi', 'ssl'],
    more: {
      certificates: {
        '/ex.pem': { names: [own, more], isExpired: false, fingerprint: '0'.repeat(64) },
      } as never,
    },
  });
  const found = checkApache(facts, { names: [more], redirect: false, hsts: false });
  expect(found.map(({ problem }) => problem.facts)).toEqual([{ reason, file: at, line: 11, name: own }]);
});

const canonical = 'UseCanonicalName On\n';
const byName = 'VirtualDocumentRoot /srv/%0\n';
const byRule = 'RewriteEngine on\nRewriteRule ^(.*)$ /srv/%{SERVER_NAME}/$1\n';

test.each([
  ['chooses its folder by its first name alone', canonical + byName, 5],
  ['chooses it by a rule', canonical + byRule, 6],
  ['chooses it by the name that was asked for', byName, null],
  ['sends visitors on by its first name', `${canonical}RewriteRule ^/x https://%{SERVER_NAME}/y\n`, null],
])('a site that %s', (_, lines, line) => {
  const expected = line === null ? [] : [{ reason: 'first_name', file: at, line, name: own }];
  expect(refused(lines, [more])).toEqual(expected);
  expect(refused(lines, [own, more])).toEqual([]);
});
