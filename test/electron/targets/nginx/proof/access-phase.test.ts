import { expect, it } from 'vitest';
import { nginxObstacles } from '../../../../../electron/targets/nginx/proof/obstacles.ts';
import { nginxFactsOf } from '../../../../support/nginx-desk.ts';

const main = '/etc/nginx/nginx.conf';
const site = '/etc/nginx/conf.d/a.conf';

/** The lines of the rules that may keep an authority out, of a server with these from its third line on. */
const closedAt = (...rules: readonly string[]) => {
  const text = `server {\nlisten 80; server_name a.test; root /srv;\n${rules.join('\n')}\n}\n`;
  const around = 'events {}\nhttp {\n    include /etc/nginx/conf.d/*.conf;\n}\n';
  const files = new Map([
    [main, around],
    [site, text],
  ]);
  return nginxObstacles(nginxFactsOf(files), ['a.test']).map(({ kind, line }) => [kind, line]);
};

it.each([
  ['closed to all but one', ['allow 192.0.2.1;', 'deny all;'], [['forbidden', 4]]],
  ['closed to a great part of the world', ['deny 1.0.0.0/8;', 'allow all;'], [['forbidden', 3]]],
  ['closed to it without a last word', ['deny 0.0.0.0/1;'], [['forbidden', 3]]],
  ['closed to IPv6', ['deny 2000::/3;'], [['forbidden', 3]]],
  ['open to all before that', ['allow all;', 'deny 1.0.0.0/8;'], []],
  ['closed to single addresses', ['deny 192.0.2.7;', 'deny 198.51.100.0/24;'], []],
  ['closed to networks of its own', ['deny 10.0.0.0/8;', 'deny 127.0.0.0/8;'], []],
])('a site %s', (_, rules, expected) => {
  expect(closedAt(...rules)).toEqual(expected);
});
