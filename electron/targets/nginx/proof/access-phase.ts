import { type Level, type Setting, settingOf, settingsOf } from './levels.ts';
import { aboutDots, type Found } from './rewrite-phase.ts';

/** Who asks for a login, or hands the question whether somebody may come in to another program. */
const logins = ['auth_basic', 'auth_request', 'auth_jwt', 'auth_digest', 'auth_pam', 'auth_ldap', 'auth_gss'];
const programs = ['access_by_lua', 'access_by_lua_block', 'access_by_lua_file', 'js_access'];

export interface Closed {
  readonly surely: readonly Found[];
  readonly perhaps: readonly Found[];
}

/**
 * The rules that keep a stranger out (ngx_http_access_module, ngx_http_auth_basic_module and their kin). `allow` and `deny`
 * are one list, of which the first that matches counts. Pure.
 */
export function closedBy(levels: readonly Level[]): Closed {
  const { list, isOpen } = listOf(levels);
  const isAny = settingOf(levels, 'satisfy')?.directive.words[0] === 'any';
  const asked = logins.flatMap((name) => {
    const setting = settingOf(levels, name);
    return setting === null || !isOn(levels, setting) ? [] : [setting];
  });
  // One that lets everybody in is enough.
  if (isAny && isOpen) return { surely: [], perhaps: [] };
  const isVariable = ({ directive }: Setting) =>
    directive.name !== 'auth_request' && /\$/.test(directive.words[0] ?? '');
  const login = (setting: Setting): Found => ({ kind: 'login', ...setting, to: null });
  const programmed = programs.flatMap((name) => settingOf(levels, name) ?? []);
  return {
    surely: [...list, ...asked.filter((one) => !isVariable(one)).map(login)],
    perhaps: [
      ...asked.filter(isVariable).map(login),
      ...programmed.map((setting): Found => ({ kind: 'forbidden', ...setting, to: null })),
    ],
  };
}

function isOn(levels: readonly Level[], { directive }: Setting): boolean {
  if (directive.words[0] === 'off') return false;
  return directive.name !== 'auth_basic' || settingOf(levels, 'auth_basic_user_file') !== null;
}

function listOf(levels: readonly Level[]): { readonly list: readonly Found[]; readonly isOpen: boolean } {
  const rule = settingsOf(levels, ['allow', 'deny']).find(({ directive }) =>
    ['all', '0.0.0.0/0'].includes(directive.words[0] ?? ''),
  );
  if (rule === undefined) return { list: [], isOpen: false };
  if (rule.directive.name === 'allow') return { list: [], isOpen: true };
  const kind = aboutDots(rule.within) ? 'hidden-folders' : 'forbidden';
  return { list: [{ kind, ...rule, to: null }], isOpen: false };
}
