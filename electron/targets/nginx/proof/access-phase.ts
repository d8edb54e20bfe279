import { lastInForce } from '../config/effective.ts';
import type { Directive } from '../config/facts.ts';
import { type Level, type Setting, settingOf, settingsOf } from './levels.ts';
import { aboutDots, type Found } from './rewrite-phase.ts';

/** Who asks for a login, or hands the question whether somebody may come in to another program. */
const logins = ['auth_basic', 'auth_request', 'auth_jwt', 'auth_digest', 'auth_pam', 'auth_ldap', 'auth_gss'];

/**
 * The words that let everybody into a location within these blocks (outermost first: `http`, `server`), whatever is asked of them
 * there. Of modules that not every nginx has only those in force, since nginx refuses words that it does not know. Pure.
 */
export function openToAll(around: readonly Directive[]): readonly string[] {
  const inUse = logins.filter((name) => name === 'auth_basic' || lastInForce(around, name) !== null);
  return [...inUse.map((name) => `${name} off;`), 'allow all;'];
}
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
  const { list, isOpen, wide } = listOf(levels);
  const isAny = settingOf(levels, 'satisfy')?.directive.words[0] === 'any';
  const asked = logins.flatMap((name) => {
    const setting = settingOf(levels, name);
    return setting === null || !isOn(levels, setting) ? [] : [setting];
  });
  // One that lets everybody in is enough, as far as it does.
  if (isAny && isOpen) return { surely: [], perhaps: wide };
  const isVariable = ({ directive }: Setting) =>
    directive.name !== 'auth_request' && /\$/.test(directive.words[0] ?? '');
  const login = (setting: Setting): Found => ({ kind: 'login', ...setting, to: null });
  const programmed = programs.flatMap((name) => settingOf(levels, name) ?? []);
  return {
    surely: [...list, ...asked.filter((one) => !isVariable(one)).map(login)],
    perhaps: [
      ...wide,
      ...asked.filter(isVariable).map(login),
      ...programmed.map((setting): Found => ({ kind: 'forbidden', ...setting, to: null })),
    ],
  };
}

function isOn(levels: readonly Level[], { directive }: Setting): boolean {
  if (directive.words[0] === 'off') return false;
  return directive.name !== 'auth_basic' || settingOf(levels, 'auth_basic_user_file') !== null;
}

interface List {
  readonly list: readonly Found[];
  readonly isOpen: boolean;
  /** Closed to a great part of the world, before the rule that holds for everybody: an authority may ask from there. */
  readonly wide: readonly Found[];
}

function listOf(levels: readonly Level[]): List {
  const rules = settingsOf(levels, ['allow', 'deny']);
  const forAll = rules.findIndex(({ directive }) => isForAll(directive.words[0] ?? ''));
  const rule = rules[forAll];
  const before = rule === undefined ? rules : rules.slice(0, forAll);
  const closed = (one: Setting): Found => ({
    kind: aboutDots(one.within) ? 'hidden-folders' : 'forbidden',
    ...one,
    to: null,
  });
  const wide = before
    .filter(({ directive }) => directive.name === 'deny' && isWide(directive.words[0] ?? ''))
    .map(closed);
  if (rule?.directive.name === 'deny') return { list: [closed(rule)], isOpen: false, wide: [] };
  return { list: [], isOpen: rule !== undefined, wide };
}

const isForAll = (range: string): boolean => ['all', '0.0.0.0/0'].includes(range);

/** As lists of countries begin: sixteen million addresses of IPv4 or more in one line, or all public ones of IPv6. */
function isWide(range: string): boolean {
  const [, first = '', bits = ''] = /^(\d{1,3})(?:\.\d{1,3}){3}\/(\d{1,2})$/.exec(range) ?? [];
  const isPrivate = ['10', '127'].includes(first) || Number(first) >= 224;
  return (first !== '' && !isPrivate && Number(bits) <= 8) || /^(::|2000::)\/[0-3]$/.test(range);
}
