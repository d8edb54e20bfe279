import { expect, it } from 'vitest';
import { hiddenOf } from '../../../../../electron/targets/apache/plan/hidden-sites.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
const site = (forms: string, name: string, more = '') =>
  `<VirtualHost ${forms}>\nServerName ${name}.ex.test\n${more}</VirtualHost>\n`;
const tls = 'SSLEngine on\nSSLCertificateFile /x.pem\n';
const hidden = (files: Readonly<Record<string, string>>, names = ['shop.ex.test']) =>
  hiddenOf(debianFacts({ files, modules: ['ssl', 'rewrite'], more: { addresses: ['192.0.2.1'] } }), names);

it('of an address that another site has to itself', () => {
  const files = { [at('a')]: site('192.0.2.1:80', 'other'), [at('b')]: site('*:80', 'shop') };
  expect(hidden(files)).toMatchObject([
    {
      name: 'shop.ex.test',
      address: '192.0.2.1',
      isEverywhere: true,
      problem: {
        facts: {
          server: 'Apache',
          file: '/etc/apache2/sites-available/b.conf',
          line: 1,
          beside: '/etc/apache2/sites-available/a.conf:1',
        },
      },
    },
  ]);
});

it.each([
  ['a site that bears the name there too', site('192.0.2.1:80', 'other') + site('192.0.2.1:80', 'shop')],
  ['the same block there too', site('192.0.2.1:80', 'other'), '*:80 192.0.2.1:80'],
  ['an address of the machine alone', site('127.0.0.1:80', 'other')],
  ['another port', site('192.0.2.1:8080', 'other')],
  [
    'whoever sends all to an encrypted site',
    site(
      '192.0.2.1:80',
      'other',
      'RewriteEngine on\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]\n',
    ),
  ],
  ['a name that is encrypted already', site('192.0.2.1:80', 'other') + site('*:443', 'shop', tls)],
])('not beside %s', (_, beside, forms = '*:80') => {
  expect(hidden({ [at('a')]: beside, [at('b')]: site(forms, 'shop') })).toEqual([]);
});

it('not of a name of no site, nor of a wildcard', () => {
  const files = { [at('a')]: site('192.0.2.1:80', 'other'), [at('b')]: site('*:80', 'shop') };
  expect(hidden(files, ['third.ex.test', '*.ex.test'])).toEqual([]);
});
