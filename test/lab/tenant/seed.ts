import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { file, type SeedFile } from '../seed.ts';
import { idleProgram, loadedLibrary } from './programs.ts';

export const tenantHome = '/home/tenant';
export const tenantName = 'tenant.example.test';
/** A file of root's that nobody else may read; every planted link leads there. */
export const victimPath = '/etc/victim/shadow';
/** What their programs write when they are run: `0` with root's rights. */
export const tallyPath = `${tenantHome}/.run/tally`;
export const programPath = `${tenantHome}/.run/run.py`;

const uid = 1003;
const own = (path: string, text: string | Uint8Array, mode = 0o644): SeedFile => ({
  path: `${tenantHome}/${path}`,
  kind: 'file',
  text,
  mode,
  uid,
});
const folder = (path: string, mode = 0o755): SeedFile => ({
  path: path === '' ? tenantHome : `${tenantHome}/${path}`,
  kind: 'folder',
  mode,
  uid,
});

/** Patterns that a backtracking engine does not come to the end of, and names without end. */
const bomb = '^(((.+)+)+)+=$';
const bombs = `RedirectMatch 410 "${bomb}"
SetEnvIf Request_URI "${bomb}" endless
<IfModule rewrite_module>
RewriteEngine On
RewriteCond %{REQUEST_URI} "${bomb}"
RewriteRule "(a*)*(a*)*(a*)*(a*)*b$" - [F]
</IfModule>
`;

function site(): string {
  const aliases = Array.from({ length: 24 }, (_, line) =>
    Array.from({ length: 50 }, (__, place) => `a${line}-${place}.${tenantName}`).join(' '),
  );
  const stars = ['*'.repeat(4000), '*.'.repeat(8), '*a'.repeat(24)].map((each) => `${each}.x.${tenantName}`);
  return `<VirtualHost *:80>
ServerName ${tenantName}
${[...aliases, ...stars].map((each) => `ServerAlias ${each}\n`).join('')}DocumentRoot ${tenantHome}/public_html
<Directory ${tenantHome}/public_html>
AllowOverride All
Require all granted
</Directory>
<LocationMatch "${bomb}">
Require all denied
</LocationMatch>
${bombs}</VirtualHost>
`;
}

/** Of an own web server that runs without root's rights. */
const ownServer = `ServerRoot ${tenantHome}/own
ServerName localhost
PidFile ${tenantHome}/.run/own.pid
DefaultRuntimeDir ${tenantHome}/.run
ErrorLog ${tenantHome}/.run/own.log
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
Listen 127.0.0.1:8091
Listen 127.0.0.1:31080
StartServers 1
ThreadsPerChild 2
MinSpareThreads 1
MaxSpareThreads 2
MaxRequestWorkers 2
ServerLimit 1
DocumentRoot ${tenantHome}/public_html
# :80 pid=1 "users:((
`;

/** Lines that look like other lines where a program prints the name of a file. */
const forged = [
  'conf/d.conf/x\n      (1) /etc/victim/shadow',
  'conf/d.conf/y\n# In file: /etc/victim/shadow',
  'conf/d.conf/*:80                   shop.example.test (\n',
  'conf/two\nlines.conf',
  'conf/\u001b[2J\r\u0007.conf',
  'conf/\u202eblank and "quote" $(reboot) `reboot`.conf',
];

/** The account's home, their site, and what they have made ready; `include` is where the web server is told of it. */
export function tenantFiles(include: string | null, victim: string): readonly SeedFile[] {
  const program = readFileSync(join(import.meta.dirname, 'run.py'), 'utf8');
  return [
    ...['', '.run', 'conf', 'own', 'public_html', 'public_html/.well-known', 'public_html/device'].map(
      (path) => folder(path),
    ),
    { path: '/etc/victim', kind: 'folder', mode: 0o755, uid: 0 },
    file(victimPath, victim, 0o600),
    own('.run/run.py', program),
    own('.run/tally', 'began\n', 0o666),
    own('.run/idle', idleProgram(tallyPath), 0o755),
    own('.run/evil.so', loadedLibrary(tallyPath), 0o755),
    own('own/httpd.conf', ownServer),
    own('public_html/index.html', `site ${tenantName}\n`),
    own('public_html/.htaccess', bombs),
    own('public_html/two\nlines', ''),
    own('public_html/\u001b]0;title\u0007', ''),
    own('conf/tenant.conf', site()),
    own('conf/shop.example.test.tls-sealkeeper.conf', '# not yours\n'),
    ...forged.map((path) => own(path, '# nothing\n')),
    ...(include === null ? [] : [file(include, `IncludeOptional ${tenantHome}/conf/*.conf\n`)]),
  ];
}

const device = `${tenantHome}/public_html/device/.htaccess`;
/** What only root can make ready for them: a device where a file is expected. */
export const tenantService = `mknod -m 644 ${device} c 1 5; chown -R -h tenant:tenant ${tenantHome}`;
