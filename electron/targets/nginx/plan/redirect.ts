import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Edit } from '../../../../shared/plan.ts';
import { fromBytes } from '../../../text/edits.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { Directive, NginxFacts, NginxServer } from '../config/facts.ts';
import { saidWord } from '../config/said.ts';

/**
 * The lines that send visitors on, for the top of a server: rules behind them are never asked by whoever is sent. Only for the
 * names that the certificate is good for; the folder of proofs is spared, for whoever renews may want to answer there; and so
 * is who came encrypted to a program in front of nginx, or they would go round in circles. 301 for what every browser knows
 * to ask again; 308 keeps the method of all else (RFC 9110 §15.4.9), which `return` sends on since 1.13.0.
 */
export function redirectLines(
  { ports, version }: Pick<NginxFacts, 'ports' | 'version'>,
  names: readonly string[],
  isMixed: boolean,
  /** Who comes from these (a pattern) is spared as well: another web server of the machine, which has the encrypted visitors. */
  itself: string | null = null,
): readonly string[] {
  const at = ports.https === 443 ? '' : `:${ports.https}`;
  const to = `https://$host${at}$request_uri`;
  const keeps = compareVersions(version, '1.13.0') >= 0;
  return [
    'set $sealkeeper_to "";',
    `if ($host ~ "^(?:${names.map(pattern).join('|')})$") { set $sealkeeper_to "https"; }`,
    ...(isMixed ? ['if ($https) { set $sealkeeper_to ""; }'] : []),
    'if ($http_x_forwarded_proto ~* "^https") { set $sealkeeper_to ""; }',
    ...(itself === null ? [] : [`if ($remote_addr ~ "${itself}") { set $sealkeeper_to ""; }`]),
    'if ($request_uri ~ "^/\\.well-known/acme-challenge/") { set $sealkeeper_to ""; }',
    ...(keeps
      ? ['if ($request_method !~ "^(?:GET|HEAD)$") { set $sealkeeper_to "$sealkeeper_to again"; }']
      : []),
    `if ($sealkeeper_to = "https") { return 301 ${to}; }`,
    ...(keeps ? [`if ($sealkeeper_to = "https again") { return 308 ${to}; }`] : []),
  ];
}

/** Our own line of an earlier run that says for which names; null: none has been here. */
function ownCondition({ directive }: NginxServer): Directive | null {
  const sets = ({ block }: Directive) =>
    block?.children.some(({ name, words }) => name === 'set' && words.join(' ') === '$sealkeeper_to https');
  return directive.block?.children.find((one) => one.name === 'if' && sets(one) === true) ?? null;
}

/** The names that an earlier run sends on at this server, as patterns, and where they stand. */
export function redirectedBefore(server: NginxServer) {
  const condition = ownCondition(server);
  const at = condition?.words.findIndex((word) => word.startsWith('^(?:') && word.endsWith(')$')) ?? -1;
  const [word, span] = [condition?.words[at], condition?.spans[at]];
  if (condition?.file !== server.file || word === undefined || span === undefined) return null;
  const alternatives = fromBytes(word.slice('^(?:'.length, -')$'.length));
  return alternatives === null ? null : { alternatives, patterns: alternatives.split('|'), span };
}

/** Whether an earlier run sends all of these on. */
export function isRedirectedBefore(server: NginxServer, names: readonly string[]): boolean {
  const before = redirectedBefore(server);
  return before !== null && names.every((name) => before.patterns.includes(pattern(name)));
}

/** These names beside those of an earlier run, whose own text stays: others may have edited it. */
export function moreNames(server: NginxServer, names: readonly string[]): Edit | null {
  const before = redirectedBefore(server);
  if (before === null) return null;
  const more = names.map(pattern).filter((one) => !before.patterns.includes(one));
  return { ...before.span, text: saidWord(`^(?:${[before.alternatives, ...more].join('|')})$`) };
}

/** A name as a pattern; a star stands for one label. */
const pattern = (name: string): string =>
  isStar(name) ? `[^.]+${name.slice(1).replaceAll('.', '\\.')}` : name.replaceAll('.', '\\.');

/** Whether a server answers plain and encrypted requests, before this run. */
export const answersBoth = ({ listens }: NginxServer): boolean =>
  listens.some(({ isSsl, isQuic }) => isSsl || isQuic) &&
  listens.some(({ isSsl, isQuic }) => !isSsl && !isQuic);
