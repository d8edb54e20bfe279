import { expect, it } from 'vitest';
import { hiddenOf } from '../../../../../electron/targets/nginx/plan/hidden-sites.ts';
import { nginxFacts } from '../../../../support/nginx-facts.ts';

const site = (listens: readonly string[], name: string, more = '') =>
  `server {\n${listens.map((one) => `listen ${one};\n`).join('')}server_name ${name}.ex.test;\n${more}}\n`;
const hidden = (a: string, b = site(['80', '[::]:80'], 'shop')) =>
  hiddenOf(nginxFacts({ 'conf.d/a.conf': a, 'conf.d/b.conf': b }, { addresses: ['192.0.2.1'] }), [
    'shop.ex.test',
  ]);

it('of an address that another site has to itself', () => {
  expect(hidden(site(['192.0.2.1:80'], 'other'))).toMatchObject([
    {
      address: '192.0.2.1',
      isEverywhere: true,
      problem: {
        code: 'site-hidden',
        facts: {
          server: 'nginx',
          line: 1,
          file: '/etc/nginx/conf.d/b.conf',
          beside: '/etc/nginx/conf.d/a.conf:1',
        },
      },
    },
  ]);
});

it.each([
  ['a site that bears the name there too', site(['192.0.2.1:80'], 'other') + site(['192.0.2.1:80'], 'shop')],
  ['an address of the machine alone', site(['127.0.0.1:80'], 'other')],
  ['another port', site(['192.0.2.1:8080'], 'other')],
  [
    'whoever sends all to an encrypted site',
    site(['192.0.2.1:80'], 'other', 'return 301 https://$host$request_uri;\n'),
  ],
])('not beside %s', (_, beside) => {
  expect(hidden(beside)).toEqual([]);
});
