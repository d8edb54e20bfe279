/** Texts of nginx as people, and nobody, would write them, the same for the same number. */

/** A small generator of even numbers between 0 and 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const listens = [
  '80',
  '[::]:80',
  '443 ssl',
  '[::]:443 ssl',
  '80 default_server',
  '443 ssl default_server',
  '192.0.2.1:80',
  '127.0.0.1:8080',
  '443 ssl http2',
  '[::]:80 ipv6only=off',
];
const names = [
  'shop.ex.test www.shop.ex.test',
  'shop.ex.test',
  '"www.shop.ex.test"',
  '*.ex.test',
  '.shop.ex.test',
  '_',
  'blog.ex.test',
  '~^(?<who>\\w+)\\.ex\\.test$',
  'www.*',
  '""',
];
const lines = [
  'root /srv/shop;',
  'include snippets/tls.conf;',
  'include /etc/nginx/snippets/*.conf;',
  'ssl_certificate /etc/ssl/old.pem;\nssl_certificate_key /etc/ssl/old.key;',
  'ssl_certificate "/etc/ssl/a b.pem";ssl_certificate_key /etc/ssl/ab.key; # both',
  'add_header X-A "a;b{c}" always;',
  'return 301 https://$host$request_uri;',
  'return 200 "it\\"s { here; }";',
  'if ($scheme = http) { return 301 https://$server_name$request_uri; }',
  'if ($http_x_forwarded_proto != "https") {\n  return 301 https://$host$request_uri;\n}',
  'rewrite ^/old/(.*)$ /new/$1 last;',
  'location / { proxy_pass http://127.0.0.1:3000; proxy_set_header Host $host; }',
  'location ~ /\\.(?!well-known) { deny all; }',
  'location = /a { # } {\n  try_files $uri =404; }',
  'location ^~ /.well-known/ { alias /srv/x/; location ~ \\.txt$ { allow all; } }',
  'auth_basic "a \'b\'"; auth_basic_user_file /etc/nginx/x;',
  '# a comment { with ; all } of "it',
  'error_page 404 /\xC3\xA4.html;',
];
const pieces = [
  ...[
    '{',
    '}',
    ';',
    '"',
    "'",
    '\\',
    '#',
    '\n',
    '\r\n',
    '\t',
    '$',
    '$' + '{',
    '}\n',
    ';\n',
    ' ',
    '\0',
    '\xFF',
  ],
  ...['server {', 'location / {', 'listen 80;', 'listen 443 ssl;', 'server_name shop.ex.test;', 'if ($a) {'],
  ...['ssl_certificate x;', 'include snippets/tls.conf;', '# sealkeeper: end', 'set_by_lua_block $x { }'],
];

/** Some servers, each of some lines; nothing says that nginx would be content with them. */
export function someServers(next: () => number): string {
  const one = <Item>(of: readonly Item[]): Item => of[Math.floor(next() * of.length)] as Item;
  const several = (most: number, make: () => string) =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, make);
  const newline = next() < 0.2 ? '\r\n' : '\n';
  const server = () => {
    const inside = [
      ...several(3, () => `listen ${one(listens)};`),
      ...several(2, () => `server_name ${one(names)};`),
      ...several(5, () => one(lines)),
    ];
    if (next() < 0.2) return `server { ${inside.filter((line) => !line.includes('#')).join(' ')} }`;
    return ['server {', ...inside.map((line) => `\t${line}`), '}'].join(newline);
  };
  return [server(), ...several(3, server)].join(next() < 0.1 ? ' ' : newline) + (next() < 0.8 ? newline : '');
}

/** The same text with some pieces lost, doubled, moved or put in. */
export function mutated(text: string, next: () => number): string {
  let result = text;
  for (let turn = Math.floor(next() * 4); turn >= 0; turn -= 1) {
    const at = Math.floor(next() * (result.length + 1));
    const behind = Math.min(result.length, at + Math.floor(next() * 20));
    const piece = pieces[Math.floor(next() * pieces.length)] ?? '';
    const kind = next();
    const part = result.slice(at, behind);
    if (kind < 0.3) result = result.slice(0, at) + piece + result.slice(at);
    else if (kind < 0.5) result = result.slice(0, at) + result.slice(behind);
    else if (kind < 0.7) result = result.slice(0, at) + piece + result.slice(behind);
    else if (kind < 0.85) result = result.slice(0, behind) + part + result.slice(behind);
    else result = result.slice(behind) + result.slice(0, behind);
  }
  return result;
}
