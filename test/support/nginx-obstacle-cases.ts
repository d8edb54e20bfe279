import type { ObstacleKind } from '../../electron/targets/target.ts';

/** A server of nginx with something in it that stands between an authority and its proof. */
export interface NginxObstacleCase {
  readonly title: string;
  /** Lines of the server behind its `listen` and `server_name`, from line 4 of its file on. */
  readonly body: string;
  /** What hides an ordinary file first, and the line of it; null: nothing does. */
  readonly hides: readonly [ObstacleKind, number] | null;
}

const one = (title: string, body: string, kind: ObstacleKind | null, line = 4): NginxObstacleCase => ({
  title,
  body,
  hides: kind === null ? null : [kind, line],
});

const root = 'root @SITE@;';
const php = 'location ~ \\.php$ { return 200 php; }';

export const nginxObstacleCases: readonly NginxObstacleCase[] = [
  one('plain', root, null),
  one('proxy', 'location / { proxy_pass http://@UPSTREAM@; }', 'proxy'),
  one('return-server', `${root}\nreturn 301 https://$host$request_uri;`, 'redirect', 5),
  one('return-location', 'location / { return 301 https://$host$request_uri; }', 'redirect'),
  one('if-scheme', `${root}\nif ($scheme = http) { return 301 https://$host$request_uri; }`, 'redirect', 5),
  one('rewrite-permanent', `${root}\nrewrite ^/(.*)$ https://www.other.test/$1 permanent;`, 'redirect', 5),
  one('deny-dot', `${root}\nlocation ~ /\\. { deny all; }`, 'hidden-folders', 5),
  one('dot-404', `${root}\nlocation ~ /\\.\n{\n  return 404;\n}`, 'hidden-folders', 7),
  one('login', `${root}\nauth_basic x; auth_basic_user_file @BASE@/htpasswd;`, 'login', 5),
  one('front', `${root}\nlocation / { rewrite ^ /index.php last; }\n${php}`, 'front-controller', 5),
  one('allow-list', `${root}\nallow 10.9.9.9; deny all;`, 'forbidden', 5),
  one('maintenance', `${root}\nreturn 503;`, 'maintenance', 5),
  one('own-acme', 'location ^~ /.well-known/acme-challenge/ { proxy_pass http://@UPSTREAM@; }', 'proxy'),
  one(
    'own-acme-folder',
    `${root}\nlocation ^~ /.well-known/acme-challenge/ { root @BASE@/other; }`,
    'other-folder',
    5,
  ),
  one(
    'own-acme-alias',
    `${root}\nlocation /.well-known/acme-challenge/ { alias @BASE@/other/; }`,
    'other-folder',
    5,
  ),
  one('return-444', 'return 444;', 'forbidden'),
  one('post-only', `${root}\nlocation / { limit_except POST { deny all; } }`, 'forbidden', 5),
  one('get-allowed', `${root}\nlocation / { limit_except GET { deny all; } }`, null),
  one('try-files', `${root}\nlocation / { try_files $uri $uri/ /index.php; }\n${php}`, null),
  one('try-files-all', `${root}\nlocation / { try_files /index.php =404; }\n${php}`, 'forbidden', 5),
  one(
    'try-files-app',
    `${root}\nlocation / { try_files /nosuch @app; }\nlocation @app { proxy_pass http://@UPSTREAM@; }`,
    'front-controller',
    5,
  ),
  one('front-not-file', `${root}\nif (!-e $request_filename) { rewrite ^ /index.php last; }\n${php}`, null),
  one('fastcgi', 'location / { fastcgi_pass unix:@BASE@/none.sock; }', 'handler'),
  one('uwsgi', 'location / { uwsgi_pass unix:@BASE@/none.sock; }', 'handler'),
  one('scgi', 'location / { scgi_pass unix:@BASE@/none.sock; }', 'handler'),
  one('grpc', 'location / { grpc_pass grpc://@UPSTREAM@; }', 'proxy'),
  one(
    'set-flag',
    `${root}\nset $to 0;\nif ($scheme = http) { set $to 1; }\nif ($to = 1) { return 302 https://$host/; }`,
    'redirect',
    7,
  ),
  one(
    'set-flag-spared',
    `${root}\nset $to 1;\nif ($uri ~ ^/\\.well-known/) { set $to 0; }\nif ($to = 1) { return 302 https://$host/; }`,
    null,
  ),
  one(
    'host-canonical',
    `${root}\nif ($host != 'other.test') { return 301 http://other.test$request_uri; }`,
    'redirect',
    5,
  ),
  one('dots-if', `${root}\nif ($request_uri ~ "/\\.") { return 403; }`, 'hidden-folders', 5),
  one('nested', `${root}\nlocation / {\n  location /.well-known/ {\n    deny all;\n  }\n}`, 'forbidden', 7),
  one(
    'nested-regex',
    `${root}\nlocation / {\n  location ~ ^/\\.well-known { return 410; }\n}`,
    'hidden-folders',
    6,
  ),
  one(
    'regex-before-prefix',
    `${root}\nlocation /.well-known/ { root @SITE@; }\nlocation ~ . { return 301 http://x.test/; }`,
    'redirect',
    6,
  ),
  one(
    'caret-before-regex',
    `${root}\nlocation ^~ /.well-known/ { }\nlocation ~ . { return 301 http://x.test/; }`,
    null,
  ),
  one(
    'auth-request',
    `${root}\nlocation / { auth_request /who; }\nlocation = /who { return 401; }`,
    'login',
    5,
  ),
  one(
    'satisfy-any',
    `${root}\nsatisfy any; allow all; auth_basic x; auth_basic_user_file @BASE@/htpasswd;`,
    null,
  ),
  one(
    'satisfy-any-closed',
    `${root}\nsatisfy any; deny all; auth_basic x; auth_basic_user_file @BASE@/htpasswd;`,
    'forbidden',
    5,
  ),
  one('internal', `${root}\nlocation /.well-known/ { internal; }`, 'forbidden', 5),
  one(
    'error-pages',
    `${root}\nerror_page 403 404 = @app; recursive_error_pages on; deny all;\nlocation @app { proxy_pass http://@UPSTREAM@; }`,
    'forbidden',
    5,
  ),
  one('sub-filter', `${root}\nsub_filter_types *; sub_filter 'answer' 'x'; sub_filter_once off;`, null),
  one('addition', `${root}\naddition_types *; add_before_body /index.html;`, null),
  one('catch-all-text', `${root}\nlocation / { return 200 hello; }`, 'handler', 5),
  one('whole-server-text', 'return 200 hello;', 'handler'),
  one('moved-folder', `${root}\nrewrite ^/(.*)$ /public/$1 break;`, 'other-folder', 5),
  one(
    'if-in-location',
    `${root}\nlocation / {\n  if ($request_method = GET) { proxy_pass http://@UPSTREAM@; }\n}`,
    'proxy',
    6,
  ),
  one('server-one-line', 'root @SITE@; location / { proxy_pass http://@UPSTREAM@; } # end', 'proxy'),
  one(
    'comment-behind-brace',
    `${root}\nlocation / { # { not a block\n  deny all; # why }\n}`,
    'forbidden',
    6,
  ),
  one(
    'everything',
    `${root}\nauth_basic x; auth_basic_user_file @BASE@/htpasswd; deny all; rewrite_log on; merge_slashes off;\nif ($host ~ .) { return 444; }\nlocation ^~ /.well-known/ { proxy_pass http://@UPSTREAM@; limit_except POST { deny all; } }`,
    'forbidden',
    6,
  ),
  one('memcached', 'location / { set $memcached_key $uri; memcached_pass @UPSTREAM@; }', 'handler'),
  one('rewrite-redirect', `${root}\nrewrite ^/\\.well-known/(.*)$ /found/$1 redirect;`, 'redirect', 5),
  one('rewrite-by-scheme', `${root}\nrewrite ^ https://other.test/x? ;`, 'redirect', 5),
  one('gone', `${root}\nreturn 410;`, 'forbidden', 5),
  one(
    'dots-listed',
    `${root}\nlocation ~* ^/\\.(git|svn|ht|well-known) {\n  deny all;\n}`,
    'hidden-folders',
    6,
  ),
  one('dots-but-ours', `${root}\nlocation ~ /\\.(?!well-known) { deny all; }`, null),
  one('by-address', `${root}\nif ($remote_addr != 10.9.9.9) { return 503; }`, 'maintenance', 5),
  one(
    'flag-file-there',
    `${root}\nif (-f @SITE@/.well-known/acme-challenge/ordinary) { return 503; }`,
    'maintenance',
    5,
  ),
  one('methods', `${root}\nif ($request_method !~ ^(POST|PUT)$) { return 405; }`, 'forbidden', 5),
  one('own-header', `${root}\nif ($http_x_key != opensesame) { return 403; }`, 'forbidden', 5),
  one('prefix-proxy', `${root}\nlocation /.well-known { proxy_pass http://@UPSTREAM@; }`, 'proxy', 5),
  one(
    'rewritten-to-proxy',
    `${root}\nrewrite ^/\\.well-known/(.*)$ /app/$1 last;\nlocation /app/ { proxy_pass http://@UPSTREAM@; }`,
    'front-controller',
    5,
  ),
  one('teapot', `${root}\nlocation ^~ /.well-known { return 418; }`, 'forbidden', 5),
  one('see-other', `${root}\nlocation ~ ^/\\. { return 303 /; }`, 'redirect', 5),
  one('mapped', `${root}\nif ($mapped_lead) { return 301 https://$host$request_uri; }`, 'redirect', 5),
  one('mapped-spared', `${root}\nif ($mapped_none) { return 301 https://$host$request_uri; }`, null),
  one('mapped-target', `${root}\nif ($mapped_to) { return 301 $mapped_to; }`, 'redirect', 5),
  one('geo-closed', `${root}\nif ($geo_closed) { return 403; }`, 'forbidden', 5),
  one('caret-all', 'location ^~ / { proxy_pass http://@UPSTREAM@; }', 'proxy'),
  one(
    'auth-request-whole',
    `${root}\nauth_request /who;\nlocation = /who { internal; return 401; }`,
    'login',
    5,
  ),
  one(
    'satisfy-all',
    `${root}\nsatisfy all; allow all;\nauth_basic x; auth_basic_user_file @BASE@/htpasswd;`,
    'login',
    6,
  ),
  one(
    'auth-off-there',
    `${root}\nauth_basic x; auth_basic_user_file @BASE@/htpasswd;\nlocation /.well-known/ { auth_basic off; }`,
    null,
  ),
  one('error-page-kept', `${root}\nerror_page 404 = /index.php;\n${php}`, null),
  one(
    'error-page-there',
    `${root}\nerror_page 418 = @teapot;\nlocation /.well-known/ { return 418; }\nlocation @teapot { return 404; }`,
    'forbidden',
    6,
  ),
  one(
    'referers',
    `${root}\nvalid_referers server_names;\nif ($invalid_referer) { return 403; }`,
    'forbidden',
    6,
  ),
  one('broken-off', `${root}\nif ($uri ~ ^/\\.well-known) { break; }\nreturn 301 https://$host/;`, null),
  one('set-target', `${root}\nset $to https://$host;\nreturn 301 $to$request_uri;`, 'redirect', 6),
  one(
    'secure-link',
    `${root}\nsecure_link $arg_md5; secure_link_md5 x;\nif ($secure_link = "") { return 403; }`,
    'forbidden',
    6,
  ),
  one('limited', `${root}\nlimit_rate 1m;`, null),
  one('mirrored', `${root}\nlocation / { mirror /copy; }\nlocation = /copy { internal; return 204; }`, null),
  one('status-page', `${root}\nlocation / { stub_status; }`, 'handler', 5),
  one('pixel', `${root}\nlocation ^~ /.well-known { empty_gif; }`, 'handler', 5),
  one('no-links', `${root}\ndisable_symlinks on;`, null),
];

/** Variables that some of them ask, said once for the whole server. */
export const nginxMaps = {
  'conf.d/00-maps.conf': `map $scheme $mapped_lead { http 1; default 0; }
map $scheme $mapped_none { https 1; default 0; }
map $host $mapped_to { default ""; mapped-target.example.test https://other.test/; }
geo $geo_closed { default 1; 10.9.9.9 0; }
`,
};
