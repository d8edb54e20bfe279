import type { Literal } from '../../../../shared/literal.ts';
import { matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import type { EffectiveDirective } from '../config/effective.ts';
import { folderOfSection } from '../config/htaccess.ts';
import type { Asked } from './challenge-scope.ts';
import type { Found } from './obstacle-kinds.ts';

const accessWords = /^(require|order|deny|allow)$/;

/**
 * The rule that keeps a stranger out, if any. Sections are merged in Apache's order (`<Directory>` by length,
 * `<DirectoryMatch>`, `<Files>`, `<Location>`, `<If>`; the later one wins whole), so only the last that says
 * anything about access counts; `directives` are those in scope, the whole server's before the site's.
 */
export function closedBy(directives: readonly EffectiveDirective[], asked: Asked): Found | null {
  const rules = directives.filter(({ name }) => accessWords.test(name));
  const groups = new Map<string, EffectiveDirective[]>();
  for (const rule of rules) {
    const group = groupOf(rule);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [rule]);
    else known.push(rule);
  }
  const last = [...groups.values()]
    .map((group, index) => ({ group, rank: rankOf(group[0]), index }))
    .toSorted((one, other) => compare(one.rank, other.rank) || one.index - other.index)
    .at(-1)?.group;
  if (last === undefined) return null;
  const denying = denierOf(last, directives, asked);
  if (denying === null) return null;
  const around = denying.within.join(' ');
  const isAboutDots = around.slice(around.search(/match\s|$/)).includes('\\.');
  const kind = needsLogin(denying) ? 'login' : isAboutDots ? 'hidden-folders' : 'forbidden';
  return { kind, directive: denying, to: null };
}

/** Each section is merged for itself; where sections cannot be told apart, those with the same words are one. */
function groupOf({ within, origin, section }: EffectiveDirective): string {
  const around = within.filter((one) => !/^(require(all|any|none)|limit|limitexcept)\b/.test(one));
  const file = origin.endsWith('/.htaccess') ? origin : '';
  return `${section ?? ''} ${around.join(' > ')} ${file}`;
}

function rankOf(directive: EffectiveDirective | undefined): readonly [number, number] {
  const { within = [], origin = '' } = directive ?? {};
  const has = (pattern: Literal) => within.some((one) => pattern.test(one));
  if (has(/^(if|elseif|else)\b/)) return [4, 0];
  if (has(/^location/)) return [3, 0];
  if (has(/^files/)) return [2, 0];
  if (has(/^directorymatch\b|^directory\s+~/)) return [1, 0];
  // A folder's own .htaccess comes right behind the section about the same folder.
  if (origin.endsWith('/.htaccess')) return [0, origin.split('/').length - 0.5];
  const folder = folderOfSection(within[0] ?? '') ?? '';
  return [0, folder.split('/').length];
}

function compare(one: readonly [number, number], other: readonly [number, number]): number {
  return one[0] - other[0] || one[1] - other[1];
}

function denierOf(
  group: readonly EffectiveDirective[],
  all: readonly EffectiveDirective[],
  asked: Asked,
): EffectiveDirective | null {
  const marks = marksOf(all, asked);
  const marked = group.find(({ name, raw }) => {
    const variable =
      name === 'require'
        ? /^not\s+env\s+"?(\w+)/i.exec(raw)?.[1]
        : name === 'deny'
          ? /\benv=(\w+)/i.exec(raw)?.[1]
          : undefined;
    return variable !== undefined && marks.has(variable);
  });
  if (marked !== undefined) return marked;
  const requires = group.filter(({ name }) => name === 'require');
  const first = (pattern: Literal) => requires.find(({ raw }) => pattern.test(raw));
  if (requires.length > 0) {
    const isAll = requires.some(({ within }) => within.some((one) => /^requireall\b/.test(one)));
    const open = first(/^all\s+granted|^method\b/i);
    const denied = first(/^all\s+denied/i);
    const others = requires.filter(({ raw }) => !/^(all|not|method)\b/i.test(raw));
    // Among alternatives one that lets everybody in is enough; where all must hold, any may keep one out.
    if (open !== undefined && !isAll) return null;
    return others[0] ?? denied ?? null;
  }
  const deny = group.find(({ name, raw }) => name === 'deny' && /^from\s+all\b/i.test(raw));
  const isAllowed = group.some(({ name, raw }) => name === 'allow' && /^from\s+all\b/i.test(raw));
  const ordering = group.find(({ name }) => name === 'order');
  const isClosedAtFirst = /^allow\s*,\s*deny/i.test(ordering?.raw ?? '');
  if (deny !== undefined) return isAllowed && !isClosedAtFirst ? null : deny;
  return isClosedAtFirst && !isAllowed ? (ordering ?? null) : null;
}

/** The marks that SetEnvIf gives to every question for this path, or could give. */
function marksOf(all: readonly EffectiveDirective[], { path }: Asked): ReadonlySet<string> {
  const marks = all.flatMap(({ name, words }) => {
    const [attribute = '', pattern = '', ...variables] = words;
    const isAsked = /^setenvif(nocase)?$/.test(name) && /^request_uri$/i.test(attribute);
    const ignoreCase = name.endsWith('nocase');
    if (!isAsked || matchForeign(pattern, path, { ignoreCase }) === false) return [];
    return variables.map((one) => one.split('=', 1)[0] ?? '');
  });
  return new Set(marks);
}

function needsLogin({ raw }: EffectiveDirective): boolean {
  return /^(valid-user|user|group|file-owner|file-group|ldap-\w+|dbm-group|dbd-\w+|shibboleth|claim|session|mellon\S*)\b/i.test(
    raw,
  );
}
