import { expect, it } from 'vitest';
import { checkNginx } from '../../../electron/targets/nginx/plan/check.ts';
import { ask } from '../../support/ask.ts';
import { done, names, oldFiles, pair, plainSite, wish } from '../../support/done-on-nginx.ts';
import { withNginx } from '../../support/planned-nginx.ts';

/** Settings that owners have around a site, and what becomes of them on the real nginx. */

it.each([
  [
    'that a map leads on',
    plainSite('if ($lead) { return 301 https://$host$request_uri; }'),
    'map $scheme $lead { http 1; default 0; }',
  ],
  [
    'beside a default that turns away whoever names no site',
    `server { listen @HTTPS@ ssl default_server; ssl_reject_handshake on; }\n${plainSite()}`,
  ],
  [
    'that a program on the machine hears by a socket of its own',
    plainSite().replace('\tserver_name', '\tlisten unix:@FOLDER@/shop.sock;\n\tserver_name'),
  ],
  [
    'that hears IPv4 and IPv6 at one door',
    `server { listen [::]:@HTTP@ ipv6only=off; server_name ${names.join(' ')}; root @FOLDER@/www; }\n`,
  ],
  [
    'with a pair that all inherit',
    `server { listen @HTTPS@ ssl; server_name ${names.join(' ')}; root @FOLDER@/www; }\nserver { listen @HTTPS@ ssl; server_name other.ex.test; return 200 other; }\n`,
    pair,
  ],
  [
    'of a snippet that others include',
    `server { include @FOLDER@/door.conf; server_name ${names.join(' ')}; }\nserver { include @FOLDER@/door.conf; server_name other.ex.test; }\n`,
  ],
  [
    'beside one that is called as the machine',
    `server { listen @HTTP@; server_name $hostname ""; return 204; }\n${plainSite()}`,
  ],
  [
    'with a question to another program, and its own pages of errors',
    plainSite(
      'satisfy any; allow all;',
      'auth_request /who;',
      'error_page 404 = /index.html;',
      'location = /who { internal; return 204; }',
      'location ^~ / { try_files $uri =404; }',
    ),
  ],
])('a site %s', async (_, site, http = '') => {
  const files = {
    ...oldFiles,
    'door.conf': 'listen @HTTP@;\nroot @FOLDER@/www;\n',
    'sites/shop': site,
  };
  await withNginx(
    files,
    async (desk) => {
      await done(desk, 'sites/shop', async () => {
        expect((await ask(desk.ports.https, 'www.shop.ex.test', '/index.html', true)).body).toBe(
          'the shop\n',
        );
      });
    },
    http,
  );
});

it('a site whose visitors another program announces is refused, with its line', async () => {
  const site = plainSite().replace('listen @HTTP@;', 'listen @HTTP@ proxy_protocol;');
  await withNginx({ 'sites/shop': site }, async (desk) => {
    expect(checkNginx(desk.facts(), wish)).toMatchObject([
      {
        severity: 'blocker',
        problem: { facts: { reason: 'proxy_protocol', file: desk.path('sites/shop'), line: 1 } },
      },
    ]);
  });
});
