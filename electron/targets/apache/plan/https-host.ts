import { isStar } from '../../../../shared/names/domain-name.ts';
import { fromBytes } from '../../../text/edits.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { isPlainOnBoth } from '../config/both-ports.ts';
import type { EffectiveDirective } from '../config/effective.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { isCondition, locateHost } from '../config/hosts.ts';
import { sealed } from '../config/lexer.ts';
import { namesOfHost } from '../config/match.ts';
import { splitRewriteArguments } from '../config/rewrite-rules.ts';
import { tlsLines } from '../config/tls-settings.ts';
import { codeIn, parseConfig, parseDumped, type Section, walk } from '../config/tree.ts';
import { carriedLines, leftOutCount, writtenName } from './carried-lines.ts';
import { type Surroundings, surroundingsOf } from './circles.ts';
import { leansOnPlace } from './leaning.ts';
import { settled, turnsRound } from './settled.ts';

/** The TLS host of a plain site. */
export interface TlsHost {
  readonly source: ApacheHost;
  /**
   * The names it bears: those of the site that the certificate is good for, and no others, or visitors of the
   * others would meet a certificate that is not theirs.
   */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly lines: readonly string[];
  /** Redirects to https that were left out, for the person to read. */
  readonly redirects: number;
  readonly once: readonly string[];
  /** A line that it cannot leave out, and that would send its visitors back to it without end. */
  readonly circle: EffectiveDirective | null;
}

/** Without addresses of its own a plain site's are taken. `null` where the site has bytes that are not UTF-8 and so cannot stand in a plan. */
export function tlsHost(
  facts: ApacheFacts,
  source: ApacheHost,
  names: readonly string[],
  live: LivePaths,
  addresses = tlsAddresses(facts, source),
): TlsHost | null {
  const text = sourceText(facts, source);
  if (text === null) return null;
  const carried = carriedLines(text.nodes, [...namesOfHost(source), ...names], facts.ports.https);
  const bare = names.filter((name, index) => index > 0 || !isStar(name));
  const { circle, told } = isPlainOnly(facts, source) ? surroundingsOf(facts, source, names) : alone;
  const others = isStar(names[0] ?? '') ? names : bare.slice(1);
  const inside = [
    `ServerName ${serverNameOf(names)}`,
    ...(others.length > 0 ? [`ServerAlias ${others.join(' ')}`] : []),
    ...told,
    ...carried.lines,
    ...tlsLines(facts, live),
    ...(isProxied(source) ? forwardedLines(facts) : []),
  ];
  const lines = [
    ...text.around.map((section) => sealed(section.line.text)),
    `<VirtualHost ${addresses.join(' ')}>`,
    ...inside.map((line) => `    ${line}`),
    '</VirtualHost>',
    ...text.around.map((section) => `</${writtenName(section)}>`).reverse(),
  ];
  const { redirects, once } = carried;
  return { source, names, addresses, lines, redirects, once, circle };
}

const alone: Surroundings = { circle: null, told: [] };

/** What is encrypted already stands in these surroundings as it is. */
const isPlainOnly = (facts: ApacheFacts, source: ApacheHost): boolean =>
  isPlainOnBoth(facts, source) || source.addresses.every(({ port }) => port !== String(facts.ports.https));

/** The first name of a TLS host. It cannot be a pattern: behind a lone wildcard stands one of the names that it covers. */
export const serverNameOf = ([first = '']: readonly string[]): string => first.replace(/^\*/, 'www');

/**
 * Where the TLS host listens: the forms of the plain site with the other port. It must neither hide encrypted
 * sites that exist (an address given by number hides all `*` sites on it), nor be hidden by such.
 */
export function tlsAddresses(facts: ApacheFacts, source: ApacheHost): readonly string[] {
  const { http, https } = facts.ports;
  const taken = facts.sets.filter((set) => set.port === String(https)).map((set) => set.address);
  const own = source.forms
    .filter((form) => /^[\w.:*[\]-]+$/.test(form))
    .filter((form) => form.endsWith(`:${http}`) || form.endsWith(':*') || !/:\d+$/.test(form))
    .map((form) => `${form.replace(/:(\d+|\*)$/, '')}:${https}`);
  const isWild = (form: string) => /^(\*|_default_|\[::\]|0\.0\.0\.0):/.test(form);
  const wild = taken.includes('*') && !own.some(isWild) ? [`*:${https}`] : [];
  const wanted = wild.length > 0 ? wild : own;
  const exact = taken.filter((address) => address !== '*').map((address) => `${address}:${https}`);
  const added = wanted.some(isWild) ? exact : [];
  return [...new Set([...wanted, ...added])];
}

/** True where an application behind it has to be told that the visitor came encrypted. */
export function isProxied(host: ApacheHost): boolean {
  return host.directives.some((directive) => {
    if (/^proxypass(match)?$/.test(directive.name)) {
      return directive.words.some((word) => /^(https?|h2c?|ajp|wss?|balancer|unix):/i.test(word));
    }
    if (directive.name === 'sethandler') {
      return /^proxy:(unix:[^|]*\|)?(https?|h2c?|wss?|balancer):/i.test(directive.words[0] ?? '');
    }
    if (directive.name !== 'rewriterule') return false;
    const [, target = '', flags = ''] = splitRewriteArguments(directive.raw);
    return /(^|[[,])(p|proxy)(,|\]|$)/i.test(flags) || /^proxy:/.test(target);
  });
}

function forwardedLines(facts: ApacheFacts): readonly string[] {
  return [
    'RequestHeader set X-Forwarded-Proto "https"',
    `RequestHeader set X-Forwarded-Port "${facts.ports.https}"`,
  ];
}

interface SourceText {
  readonly nodes: ReturnType<typeof parseConfig>['nodes'];
  /** The conditions around the site, outermost first. */
  readonly around: readonly Section[];
}

/**
 * The site's own lines from its file, so that its includes and environment variables stay alive. What Apache made of it is
 * taken instead where its words would mean something else in another file (see `leansOnPlace`), or where an include or a
 * macro holds what the TLS host must not have. `null`: neither can be carried over.
 */
function sourceText(facts: ApacheFacts, source: ApacheHost): SourceText | null {
  const resolved = (): SourceText | null =>
    source.body === '' || source.body.includes('\uFFFD')
      ? null
      : { nodes: parseDumped(source.body).nodes, around: [] };
  if (source.kind === 'main') return { nodes: [], around: [] };
  const file = facts.files[source.origin];
  const place = source.kind === 'macro' || file === undefined ? null : locateHost(file, source.line);
  if (file === undefined || place === null) return resolved();
  const { section } = place;
  const around = place.around.filter((one) => isCondition(one) && !turnsRound(one, facts));
  const end = section.close?.start ?? file.text.length;
  // What such code does cannot be read, and it may be asked by its place; what Apache made of it does not show it.
  if (codeIn(section.children) !== undefined) return null;
  const written = withoutRemarks(file.text.slice(section.line.end, end));
  if (leansOnPlace(facts, source, written, around)) return resolved();
  const text = fromBytes(written);
  if (text === null) return null;
  const nodes = settled(parseConfig(text).nodes, facts);
  const leftOut = (some: SourceText['nodes']) => leftOutCount(some, namesOfHost(source), facts.ports.https);
  if (source.body !== '' && leftOut(parseDumped(source.body).nodes) > leftOut(nodes)) return resolved();
  return { nodes, around };
}

/** Comments are not carried over, so what bytes they are of does not matter. */
function withoutRemarks(text: string): string {
  const remarks = [...walk(parseConfig(text).nodes)].flatMap(({ node }) =>
    node.kind === 'comment' ? [node.line] : [],
  );
  return remarks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
