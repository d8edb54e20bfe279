import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObstacleKind } from '../../electron/targets/target.ts';
import type { ProblemCode } from '../../shared/problems.ts';

const folder = join(import.meta.dirname, '../fixtures/apache/obstacles');

export interface ObstacleCase {
  readonly title: string;
  /** What stands in the site, beside its names. */
  readonly body: string;
  /** What would hide an ordinary file of proof, and the line of the site's file; null: nothing would. */
  readonly hides: readonly [ObstacleKind, number] | null;
  /** What the owner is told where nothing helps against it. */
  readonly cause: ProblemCode | null;
  readonly modules: readonly string[];
  /** Lines of the whole server. */
  readonly main: string;
  readonly files: Readonly<Record<string, string>>;
  /** The site's own answer depends on the scheme, so that https cannot be asked for the same as http. */
  readonly isByScheme: boolean;
}

type Row = readonly [
  ObstacleKind | null,
  number,
  ProblemCode | null,
  Partial<Pick<ObstacleCase, 'modules' | 'main' | 'files' | 'isByScheme'>>?,
];

const byScheme = { isByScheme: true };

/** Lines are those of the site's file: two for its names, then the body; in `.htaccess` its own. */
const rows: Readonly<Record<string, Row>> = {
  '01plain': [null, 0, null],
  '02proxypass': ['proxy', 8, 'proof-hidden-by-rule'],
  '03redirect': ['redirect', 8, 'proof-sent-elsewhere'],
  '04rewrite_https': ['redirect', 10, 'proof-sent-elsewhere', byScheme],
  // It leaves files alone that are there.
  '05front_ctrl_notfile': [null, 0, null],
  '06front_ctrl_all': ['front-controller', 9, 'proof-hidden-by-rule'],
  '07auth_basic': ['login', 12, 'proof-behind-login'],
  '08redirectmatch404': ['hidden-folders', 8, 'proof-hidden-by-rule'],
  '09dirmatch_deny': ['hidden-folders', 9, 'proof-forbidden'],
  '10locmatch_deny': ['hidden-folders', 9, 'proof-forbidden'],
  '11htaccess_rewrite': ['front-controller', 2, 'proof-hidden-by-rule'],
  '12proxypassmatch': ['proxy', 8, 'proof-hidden-by-rule'],
  '13loc_proxypass': ['proxy', 9, 'proof-hidden-by-rule'],
  '14rewrite_proxy': ['proxy', 9, 'proof-hidden-by-rule'],
  '15rewriteengine_off': [null, 0, null],
  '16if_redirect': ['redirect', 9, 'proof-sent-elsewhere', byScheme],
  '17fallback': [null, 0, null],
  '18require_ip': ['forbidden', 9, 'proof-forbidden'],
  '19maint503': ['maintenance', 9, 'proof-in-maintenance'],
  '20virtual_docroot': [null, 0, null],
  '21alias_root': ['other-folder', 8, 'proof-hidden-by-rule'],
  '22dotfile_forbidden': ['hidden-folders', 10, 'proof-forbidden'],
  '23sethandler': ['handler', 9, 'proof-hidden-by-rule'],
  '24loc_redirect': ['redirect', 9, 'proof-sent-elsewhere'],
  '25old_order_deny': ['forbidden', 10, 'proof-forbidden'],
  '26proxy_before_rewrite_https': ['redirect', 9, 'proof-sent-elsewhere', byScheme],
  '27filesmatch_deny': ['forbidden', 9, 'proof-forbidden'],
  '28sleeping_rules': [null, 0, null],
  '29mod_rewrite_in_ifmodule': ['redirect', 11, 'proof-sent-elsewhere', byScheme],
  '30limit_except': ['forbidden', 10, 'proof-forbidden'],
  '31error_document': [null, 0, null],
  '32own_acme_alias': ['other-folder', 8, 'proof-hidden-by-rule'],
  '33if_else': ['redirect', 12, 'proof-sent-elsewhere', byScheme],
  '34_if_deny': ['forbidden', 9, 'proof-forbidden'],
  '35_balancer': [
    'proxy',
    11,
    'proof-hidden-by-rule',
    { modules: ['slotmem_shm', 'proxy_balancer', 'lbmethod_byrequests'] },
  ],
  // Nobody is behind the socket, so that the proxy itself says 503.
  '36_unix_socket': ['proxy', 8, 'proof-hidden-by-rule'],
  '37_proxy_encoded': ['proxy', 8, 'proof-hidden-by-rule'],
  '38_proxy_servlet': ['proxy', 8, 'proof-hidden-by-rule'],
  '39_setenvif_deny': ['forbidden', 12, 'proof-forbidden'],
  '40_redirectmatch_other_host': ['redirect', 8, 'proof-sent-elsewhere'],
  '41_rewrite_loop': ['redirect', 9, 'proof-goes-in-circles'],
  '42_scriptalias_root': ['other-folder', 8, 'proof-hidden-by-rule'],
  '43_error_page_200': ['hidden-folders', 11, 'proof-hidden-by-rule'],
  '44_canonical_name': ['redirect', 11, 'proof-sent-elsewhere', byScheme],
  '45_htaccess_deny': [
    'forbidden',
    1,
    'proof-forbidden',
    { files: { 'site/.htaccess': 'Require all denied\n' } },
  ],
  '46_htaccess_login': [
    'login',
    4,
    'proof-behind-login',
    {
      files: {
        'site/.htaccess':
          'AuthType Basic\nAuthName x\nAuthUserFile @BASE@/htpasswd\nRequire valid-user\nErrorDocument 401 "no"\n',
      },
    },
  ],
  '47_location_rewrite': ['forbidden', 10, 'proof-forbidden'],
  '48_directory_redirect': ['redirect', 10, 'proof-sent-elsewhere'],
  '49_allow_methods': ['forbidden', 9, 'proof-forbidden', { modules: ['allowmethods'] }],
  '50_geo_expression': ['forbidden', 9, 'proof-forbidden'],
  '51_action_handler': ['handler', 10, 'proof-hidden-by-rule', { modules: ['actions'] }],
  '52_location_proxy_match': ['proxy', 9, 'proof-hidden-by-rule'],
  '53_handler_proxy': ['proxy', 9, 'proof-hidden-by-rule'],
  '54_many_at_once': ['hidden-folders', 10, 'proof-forbidden'],
  '55_inherited_rules': [
    'redirect',
    2,
    'proof-sent-elsewhere',
    { main: 'RewriteEngine On\nRewriteRule ^ https://x.example.com/ [R=302,L]' },
  ],
  '56_inherited_down': [
    'redirect',
    2,
    'proof-sent-elsewhere',
    {
      main: 'RewriteEngine On\nRewriteOptions InheritDownBefore\nRewriteRule ^ https://x.example.com/ [R=302,L]',
    },
  ],
  '57_http2_headers': [null, 0, null, { modules: ['http2'] }],
  '58_filter_compress': ['front-controller', 10, 'proof-hidden-by-rule', { modules: ['filter', 'deflate'] }],
  '59_user_dirs': ['other-folder', 9, 'proof-hidden-by-rule', { modules: ['userdir'] }],
  '60_auth_in_directory': ['login', 12, 'proof-behind-login'],
  '61_maintenance_page': ['maintenance', 10, 'proof-in-maintenance'],
  '62_if_error_document': [null, 0, null],
  '63_substitute': [null, 0, null, { modules: ['filter', 'substitute'] }],
};

/** Sites with something in them that stands between an authority and its proof. */
export const obstacleCases: readonly ObstacleCase[] = readdirSync(folder).map((title) => {
  const row = rows[title];
  if (row === undefined) throw new Error(`${title} has no row`);
  const [kind, line, cause, more = {}] = row;
  return {
    title,
    body: readFileSync(join(folder, title), 'latin1'),
    hides: kind === null ? null : [kind, line],
    cause,
    modules: [],
    main: '',
    files: {},
    isByScheme: false,
    ...more,
  };
});
