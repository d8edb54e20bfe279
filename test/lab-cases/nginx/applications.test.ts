import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkNginx } from '../../../electron/targets/nginx/plan/check.ts';
import { planNginx } from '../../../electron/targets/nginx/plan/plan.ts';
import { ask, askUntil } from '../../support/ask.ts';
import { applyStage } from '../../support/local-stage.ts';
import { type NginxDesk, withNginx } from '../../support/planned-nginx.ts';
import { startPrograms } from '../../support/programs-behind.ts';
import { testCertificate } from '../../support/test-certificate.ts';

/** Sites as the makers of common applications describe them, in one nginx, secured by one plan and taken back. */

const php = [
  'fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;',
  'fastcgi_param REQUEST_URI $request_uri;',
  'fastcgi_param HTTPS $https if_not_empty;',
  'fastcgi_pass 127.0.0.1:@PHP@;',
].join(' ');

const applications: Readonly<
  Record<string, { readonly lines: readonly string[]; readonly paths: readonly string[] }>
> = {
  wordpress: {
    lines: [
      'index index.php;',
      'location = /favicon.ico { log_not_found off; access_log off; }',
      'location / { try_files $uri $uri/ /index.php?$args; }',
      `location ~ \\.php$ { ${php} }`,
      'location ~* \\.(js|css|png)$ { expires max; log_not_found off; }',
      'location ~* /(?:uploads|files)/.*\\.php$ { deny all; }',
    ],
    paths: ['/', '/a-page/?p=1', '/site.css', '/wp-login.php', '/uploads/x.php'],
  },
  nextcloud: {
    lines: [
      'client_max_body_size 512M;',
      'add_header Referrer-Policy "no-referrer" always;',
      'add_header X-Content-Type-Options "nosniff" always;',
      'index index.php index.html /index.php$request_uri;',
      'location = /robots.txt { allow all; }',
      'location ^~ /.well-known {',
      '  location = /.well-known/carddav { return 301 /remote.php/dav/; }',
      '  location /.well-known/acme-challenge { try_files $uri $uri/ =404; }',
      '  return 301 /index.php$request_uri;',
      '}',
      'location ~ ^/(?:build|tests|config|lib|data)(?:$|/) { return 404; }',
      'location ~ ^/(?:\\.|autotest|console) { return 404; }',
      `location ~ \\.php(?:$|/) { rewrite ^/(?!index|remote) /index.php$request_uri; fastcgi_split_path_info ^(.+?\\.php)(/.*)$; ${php} }`,
      'location / { try_files $uri $uri/ /index.php$request_uri; }',
    ],
    paths: ['/', '/apps/files', '/remote.php/dav/', '/config/x', '/.well-known/carddav', '/site.css'],
  },
  ghost: {
    lines: [
      'client_max_body_size 50m;',
      'location / {',
      '  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
      '  proxy_set_header X-Forwarded-Proto $scheme;',
      '  proxy_set_header Host $http_host;',
      '  proxy_pass http://127.0.0.1:@PROGRAM@;',
      '}',
      'location ~ /.well-known { allow all; }',
    ],
    paths: ['/', '/ghost/', '/a?b=%2F'],
  },
  forum: {
    lines: [
      'gzip on; gzip_min_length 1000;',
      'location ~ ^/uploads/short-url/ { proxy_set_header Host $http_host; proxy_pass http://socketed; break; }',
      'location / { try_files $uri @forum; }',
      'location @forum {',
      '  proxy_set_header Host $http_host;',
      '  proxy_set_header X-Forwarded-Proto $asked_scheme;',
      '  proxy_http_version 1.1;',
      '  proxy_pass http://socketed;',
      '}',
    ],
    paths: ['/', '/t/1', '/uploads/short-url/x'],
  },
  laravel: {
    lines: [
      'add_header X-Frame-Options "SAMEORIGIN";',
      'index index.php;',
      'charset utf-8;',
      'location / { try_files $uri $uri/ /index.php?$query_string; }',
      'error_page 404 /index.php;',
      `location ~ ^/index\\.php(/|$) { ${php.replace('$document_root', '$realpath_root')} fastcgi_hide_header X-Powered-By; }`,
      'location ~ /\\.(?!well-known).* { deny all; }',
    ],
    paths: ['/', '/user/7', '/.env', '/site.css'],
  },
  django: {
    lines: [
      'location /static/ { alias @FOLDER@/www/; expires 1d; }',
      'location / {',
      '  proxy_set_header Host $host;',
      '  proxy_set_header X-Real-IP $remote_addr;',
      '  proxy_redirect off;',
      '  proxy_pass http://unix:@SOCKET@;',
      '}',
    ],
    paths: ['/', '/admin/', '/static/site.css'],
  },
  static: {
    lines: ['gzip on;', 'error_page 404 /404.html;', 'location / { try_files $uri $uri/ =404; expires 1h; }'],
    paths: ['/', '/index.html', '/site.css', '/not-there'],
  },
  chat: {
    lines: [
      'location /socket { proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $asked_upgrade; proxy_pass http://127.0.0.1:@PROGRAM@; }',
      'location /api.Service/ { grpc_pass grpc://127.0.0.1:@GRPC@; }',
      'location / { proxy_pass http://127.0.0.1:@PROGRAM@/; }',
    ],
    paths: ['/', '/api.Service/Call'],
  },
};

const http = [
  'map $http_upgrade $asked_upgrade { default upgrade; "" close; }',
  'map $http_x_forwarded_proto $asked_scheme { default $scheme; https https; }',
  'upstream socketed { server unix:@SOCKET@; }',
].join(' ');

const nameOf = (application: string) => `${application}.ex.test`;
const names = Object.keys(applications).map(nameOf);
const wish = { names, redirect: true, hsts: false };

it('sites of common applications show encrypted what they showed plain, and are given back to the byte', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync('/tmp/sealkeeper-programs-');
  const socket = join(folder, 'socket');
  const programs = await startPrograms(socket);
  // nginx's workers are another user.
  chmodSync(folder, 0o755);
  chmodSync(socket, 0o666);
  const filled = (text: string) =>
    text
      .replaceAll('@PHP@', String(programs.fastCgi))
      .replaceAll('@PROGRAM@', String(programs.http))
      .replaceAll('@GRPC@', String(programs.http2))
      .replaceAll('@SOCKET@', socket);
  const files = Object.fromEntries(
    Object.entries(applications).map(([application, { lines }]) => [
      `sites/${application}`,
      filled(
        `server {\n    listen @HTTP@;\n    listen [::]:@HTTP@;\n    server_name ${nameOf(application)};\n    root @FOLDER@/www;\n${lines.map((line) => `    ${line}\n`).join('')}}\n`,
      ),
    ]),
  );
  try {
    await withNginx(
      { ...files, 'www/site.css': 'body {}\n' },
      (desk) => secured(desk, Object.keys(files)),
      filled(http),
    );
  } finally {
    programs.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What one visitor of each path gets; the scheme that programs are told stands by itself. */
async function shown({ ports }: NginxDesk, isEncrypted: boolean) {
  const all = Object.entries(applications).flatMap(([application, { paths }]) =>
    paths.map(async (path) => {
      const port = isEncrypted ? ports.https : ports.http;
      const { status, body, location, headers } = await ask(port, nameOf(application), path, isEncrypted);
      const [, scheme = null] = /"scheme":"(\w*)"/.exec(body) ?? [];
      const own = ['content-type', 'cache-control', 'x-frame-options', 'referrer-policy'].map(
        (one) => headers[one],
      );
      const to = location?.replace(/^https?:\/\/[^/]*/, '') ?? null;
      return {
        at: `${application}${path}`,
        status,
        body: body.replace(/"scheme":"\w*"/, ''),
        to,
        own,
        scheme,
      };
    }),
  );
  return await Promise.all(all);
}

async function secured(desk: NginxDesk, sites: readonly string[]): Promise<void> {
  const texts = () => sites.map((site) => desk.text(site));
  const before = texts();
  const plain = await shown(desk, false);
  // Otherwise the same nothing would be compared with itself.
  expect(plain.filter(({ status }) => status === 502)).toEqual([]);
  const facts = desk.facts();
  expect(checkNginx(facts, wish)).toEqual([]);
  const plan = planNginx(facts, wish);
  const pair = testCertificate(names);
  const undo = applyStage(plan.install, pair);
  await desk.takeUp(plan.install);
  const { http: open, https } = desk.ports;
  await askUntil(({ fingerprint }) => fingerprint === pair.fingerprint, https, names[0] ?? '', '/', true);
  const encrypted = await shown(desk, true);
  const without = (all: typeof plain) => all.map(({ scheme: _, ...rest }) => rest);
  expect(without(encrypted)).toEqual(without(plain));
  const told = encrypted.filter(({ scheme, body }) => scheme !== null && !body.includes('http2'));
  expect(told.filter(({ scheme }) => scheme !== 'https')).toEqual([]);
  expect(await upgraded(https, nameOf('chat'))).toBe(101);
  const back = plan.redirect === null ? () => undefined : applyStage(plan.redirect);
  if (plan.redirect !== null) await desk.takeUp(plan.redirect);
  for (const name of names) {
    const seen = await askUntil(({ status }) => status === 301, open, name);
    expect({ name, location: seen.location }).toEqual({ name, location: `https://${name}:${https}/` });
  }
  back();
  undo();
  await desk.takeUp(plan.install);
  expect(texts()).toEqual(before);
  expect(await shown(desk, false)).toEqual(plain);
}

const upgraded = (port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { host, connection: 'Upgrade', upgrade: 'websocket' };
    const asking = request({
      host: '127.0.0.1',
      port,
      path: '/socket',
      headers,
      servername: host,
      rejectUnauthorized: false,
    });
    asking.on('upgrade', ({ statusCode }, socket) => {
      socket.destroy();
      resolve(statusCode ?? 0);
    });
    asking.on('response', ({ statusCode }) => resolve(statusCode ?? 0));
    asking.on('error', reject);
    asking.end();
  });
