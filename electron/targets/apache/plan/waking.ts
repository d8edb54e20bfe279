import type { ApacheFacts } from '../config/facts.ts';
import { isCondition, isFalse } from '../config/hosts.ts';
import { isReadBefore, type Place, placeOf } from '../config/reading-order.ts';
import { type Rule, readRule } from '../config/rewrite-rules.ts';
import { type ConfigNode, type Directive, parseConfig, type Section, walk } from '../config/tree.ts';

type Known = Pick<ApacheFacts, 'files' | 'modules' | 'run' | 'includes' | 'ports'>;

/** A line that sleeps until mod_ssl is there. */
export interface Asleep<Node extends ConfigNode> {
  readonly node: Node;
  /** The file by its name in the settings, and the line. */
  readonly file: string;
  readonly line: number;
}

/**
 * Lines that sleep until mod_ssl is there (`<IfModule ssl_module>`), and wake up with it: only those that are read behind the
 * place where it is loaded, since conditions are answered the moment they are read (core manual, IfModule). None where it is
 * loaded already (`at` null): what sleeps then goes on. Pure.
 */
export function waking<Node extends Directive | Section>(
  known: Known,
  at: Place | null,
  isMeant: (node: ConfigNode) => node is Node,
): readonly Asleep<Node>[] {
  return behind(known, at, (node, conditions, after) => {
    const wakes = hold(conditions, known, after);
    return isMeant(node) && wakes && conditions.some((one) => isFalse(one, known.modules)) ? node : null;
  });
}

/** The first `<IfModule !mod_ssl.c>` whose lines would be lost to plain visitors as well, were mod_ssl read at this place. Pure. */
export function fallingAsleep(known: Known, at: Place | null): Asleep<Section> | null {
  const found = behind(known, at, (node, conditions, after) => {
    const isAwake = hold(conditions, known, known.modules);
    if (node.kind !== 'section' || !isCondition(node) || !isAwake) return null;
    const falls = !isFalse(node, known.modules) && isFalse(node, after);
    return falls && node.children.some(({ kind }) => kind === 'directive' || kind === 'section')
      ? node
      : null;
  });
  return found[0] ?? null;
}

/** What is picked of the lines that are read behind a place; of each, the conditions around it, and the modules from there on. */
function behind<Node extends Directive | Section>(
  known: Known,
  at: Place | null,
  pick: (
    node: ConfigNode,
    conditions: readonly Section[],
    after: readonly string[],
    around: readonly Section[],
    path: string,
  ) => Node | null,
  module = 'ssl_module',
): readonly Asleep<Node>[] {
  if (at === null) return [];
  const after = [...known.modules, module];
  return Object.entries(known.files).flatMap(([path, file]) => {
    const found = [...walk(parseConfig(file.text).nodes)].flatMap(({ node, around }): Asleep<Node>[] => {
      const picked = pick(node, around.filter(isCondition), after, around, path);
      return picked === null ? [] : [{ node: picked, file: path, line: picked.line.lastLine }];
    });
    const place = found.length === 0 ? null : placeOf(known, path, 0)?.slice(0, -1);
    if (place === null || place === undefined) return [];
    return found.filter(({ line }) => isReadBefore(at, [...place, line]));
  });
}

/** What decides which page a visitor of the front page meets. */
const decidesPage =
  /^((virtual)?documentroot|directoryindex|(script)?alias(match)?|proxypass(match)?|sethandler|require|order|deny|authtype|redirect\w*|rewriterule)$/;

/** Whatever a rule hands to a program of the site instead is its page all the same. */
const leadsAway = ({ flags, target }: Rule): boolean =>
  /^https?:/i.test(target) ||
  flags.some((flag) => /^(r|redirect|f|forbidden|g|gone|p|proxy)(=|$)/i.test(flag));

/**
 * The first line that decides which page plain visitors meet, and would begin or cease to hold with this module (`ssl_module`) read at this
 * place. A redirect of a site's own that waits for mod_ssl does what its owner wants. `own`: which sites are meant, as
 * `file:line` of their blocks; what another one, awake already, has waiting is passed over. All, unless told. Pure.
 */
export function pageChanging(
  known: Known,
  at: Place | null,
  module: string,
  own: ReadonlySet<string> | null = null,
): Asleep<Directive> | null {
  const pick = (
    node: ConfigNode,
    conditions: readonly Section[],
    after: readonly string[],
    around: readonly Section[],
    path: string,
  ) => {
    if (node.kind !== 'directive' || !decidesPage.test(node.name)) return null;
    if (node.name === 'rewriterule' && !leadsAway(readRule(node.raw))) return null;
    const wakes = hold(conditions, known, after);
    if (hold(conditions, known, known.modules) === wakes) return null;
    const block = around.findIndex(({ name }) => name === 'virtualhost');
    const isOfSite = block >= 0;
    const isAnothers = isOfSite && own?.has(`${path}:${around[block]?.line.firstLine}`) === false;
    if (isAnothers && hold(around.slice(0, block).filter(isCondition), known, known.modules)) return null;
    return module === 'ssl_module' && isOfSite && /^re(direct|write)/.test(node.name) && wakes ? null : node;
  };
  return behind(known, at, pick, module)[0] ?? null;
}

/** Whether what stands within these conditions is read, with these modules loaded. */
const hold = (conditions: readonly Section[], known: Known, modules: readonly string[]): boolean =>
  conditions.every((one) => !isFalse(one, modules) && holdsDefine(one, known));

/** `<IfDefine SSL>`, as SUSE has it. */
function holdsDefine(section: Section, { run }: Known): boolean {
  if (section.name !== 'ifdefine') return true;
  const isNegated = section.raw.startsWith('!');
  return Object.hasOwn(run.defines, section.raw.replace(/^!/, '')) !== isNegated;
}

/**
 * The first line of an encrypted site that would wake up with mod_ssl read at this place, with the certificate that it names:
 * visitors of its names would meet that, and a key that does not fit it ends the server. Null: there is none. Pure.
 */
export function wakingSite(known: Known, at: Place | null): Asleep<Directive | Section> | null {
  const isEncrypted = (node: ConfigNode): node is Directive | Section =>
    node.kind === 'section'
      ? node.name === 'virtualhost' && node.words.some(({ value }) => value.endsWith(`:${known.ports.https}`))
      : node.kind === 'directive' && speaks(node);
  return waking(known, at, isEncrypted)[0] ?? null;
}

const speaks = ({ name, words }: Directive): boolean =>
  name === 'sslcertificatefile' || (name === 'sslengine' && words[0]?.value.toLowerCase() !== 'off');
