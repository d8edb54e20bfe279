import type { ObstacleKind } from '../../target.ts';
import { challengePath, expand, type Values } from './asked.ts';
import { type Level, type Setting, settingOf } from './levels.ts';
import { aboutDots, type Found } from './rewrite-phase.ts';

/** Who answers in place of a file. Such a setting holds for its own location only. */
const handlers: Readonly<Record<string, ObstacleKind>> = {
  proxy_pass: 'proxy',
  grpc_pass: 'proxy',
  fastcgi_pass: 'handler',
  uwsgi_pass: 'handler',
  scgi_pass: 'handler',
  memcached_pass: 'handler',
  redis_pass: 'handler',
  perl: 'handler',
  js_content: 'handler',
  content_by_lua: 'handler',
  content_by_lua_block: 'handler',
  content_by_lua_file: 'handler',
  echo: 'handler',
  stub_status: 'handler',
  empty_gif: 'handler',
};

/** Guards against attacks: what they think of a request cannot be read off. */
const guards: readonly string[] = ['modsecurity', 'SecRulesEnabled', 'app_protect_enable', 'testcookie'];

/** What answers in place of a file of proof, by the settings of the innermost location and what stands in it. */
export function answeredBy(own: readonly Level[], values: Values): Found | null {
  const internal = settingOf(own, 'internal');
  if (internal !== null) return found(aboutDots(internal.within) ? 'hidden-folders' : 'forbidden', internal);
  const tried = triedBy(own, values);
  if (tried !== null) return tried;
  for (const [name, kind] of Object.entries(handlers)) {
    const setting = settingOf(own, name);
    if (setting === null) continue;
    return { ...found(kind, setting), to: kind === 'proxy' ? (setting.directive.words[0] ?? null) : null };
  }
  return null;
}

/** `try_files` that looks for something else than the file that was asked for (ngx_http_try_files_module). */
function triedBy(own: readonly Level[], values: Values): Found | null {
  const setting = settingOf(own, 'try_files');
  if (setting === null) return null;
  const { words } = setting.directive;
  const tried = words.slice(0, -1).map((word) => expand(word, values));
  if (tried.some((path) => path === challengePath || path === null)) return null;
  const last = words.at(-1) ?? '';
  if (!last.startsWith('=')) return found('front-controller', setting);
  return found(last === '=503' ? 'maintenance' : 'forbidden', setting);
}

export function guardedBy(levels: readonly Level[]): Found | null {
  for (const name of guards) {
    const setting = settingOf(levels, name);
    if (setting !== null && setting.directive.words[0] !== 'off') return found('firewall', setting);
  }
  return null;
}

/** The folder that a level's `root` or `alias` names. */
export function folderAt(levels: readonly Level[]): Setting | null {
  const last = levels.findLast(({ directives }) =>
    directives.some(({ name }) => name === 'root' || name === 'alias'),
  );
  const directive = last?.directives.findLast(({ name }) => name === 'root' || name === 'alias');
  return directive === undefined || last === undefined ? null : { directive, within: last.within };
}

function found(kind: ObstacleKind, setting: Setting): Found {
  return { kind, ...setting, to: null };
}
