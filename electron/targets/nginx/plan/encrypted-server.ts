import { isCovered } from '../../../../shared/names/coverage.ts';
import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Edit } from '../../../../shared/plan.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { applyEdits, readable, toBytes } from '../../../text/edits.ts';
import { composeEdits } from '../../../text/rebase.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { matchName, namesOfServer } from '../config/match.ts';
import { parseConfig, type Written } from '../config/parse.ts';
import { needsCaptures } from '../config/served-names.ts';
import { answering } from '../config/server-names.ts';
import { type Socket, socketsOf } from '../config/sockets.ts';
import { copiedServer } from './copied-server.ts';
import { certificateEdits, isOfPair } from './existing-server.ts';
import { insertAtEnd, insertAtTop, insertWhole } from './insertion.ts';
import { listEdits } from './lists.ts';
import type { Node } from './redirect-aim.ts';
import { selfRedirects, sendingBack, showsSomething } from './self-redirects.ts';
import { listenLines, type Opened, tlsAddresses } from './tls-listens.ts';
import { certificateLines, tlsLines } from './tls-settings.ts';

/** How a plain server gets encrypted. */
export interface Encrypted {
  readonly source: NginxServer;
  readonly names: readonly string[];
  readonly edits: FileEdits;
  /** The text of a server of its own; null: the plain one answers encrypted too. */
  readonly tlsServer: string | null;
  readonly isProxied: boolean;
  /** Redirects to itself that the TLS server leaves out. */
  readonly redirects: number;
}

/** A redirect to itself that stands in an included file, and so cannot be left out. */
export interface Circle {
  readonly circle: Node;
}

/**
 * The plain server itself also answers encrypted, so that its owner goes on having one text. A server of its own is made where
 * that would take names from others, send visitors round in circles, or not be reached by these names. `bytes`: text that
 * cannot stand in a plan; `only_redirect`: there is nothing to be shown encrypted; `shared_names`: it needs the pattern by
 * which these names reach it.
 */
export function encryptedServer(
  facts: NginxFacts,
  source: NginxServer,
  names: readonly string[],
  live: LivePaths,
  opened: Opened,
): Encrypted | 'bytes' | 'only_redirect' | 'shared_names' | Circle {
  const file = facts.files[source.file];
  if (file === undefined) return 'bytes';
  // Who is sent to a name that is encrypted already does not come back here.
  const isShownElsewhere = (name: string) =>
    !names.includes(name) && matchName(facts, name).encrypted.length > 0;
  const own = [...namesOfServer(source), ...names].filter((name) => !isShownElsewhere(name));
  // What sends encrypted visitors back was true as long as the site was not encrypted.
  const loops = [selfRedirects, sendingBack].flatMap((find) => find(source.directive, own, facts.ports));
  if (loops.length > 0 && !showsSomething(source.directive, loops)) return 'only_redirect';
  const needsTlsServer = loops.length > 0 || takesNames(facts, source, names);
  if (needsTlsServer && needsCaptures(facts, source, names)) return 'shared_names';
  const lines = listenLines(facts, source, opened);
  const present = new Set((source.directive.block?.children ?? []).map(({ name }) => name));
  if (!needsTlsServer) {
    const hasPair = source.directive.block?.children.some(isOfPair) === true;
    const replaced = hasPair ? certificateEdits(facts, source, live) : null;
    if (hasPair && replaced === null) return 'bytes';
    // An include may bring both a certificate and what the program behind is told: it is written out once.
    const paired = applyEdits(file.text, replaced?.edits ?? []);
    const proxied = forwardedEdits(facts, paired, writtenServer(paired, source), false);
    const changed = proxied === null ? null : composeEdits(replaced?.edits ?? [], proxied);
    if (proxied === null || changed === null) return 'bytes';
    const isProxied = proxied.length > 0;
    // Without a word it listens at port 80 of all addresses, and with any other no longer.
    const silent = present.has('listen') ? [] : [`listen ${facts.ports.http};`];
    const group = marked('encrypted too', [
      ...silent,
      ...lines,
      ...(hasPair ? [] : certificateLines(live)),
      ...tlsLines(facts, present),
    ]);
    const edits: Edit[] = [
      ...(isProxied ? [insertAtTop(file.text, source.directive, forwardedSets)] : []),
      ...changed,
      insertAtEnd(file.text, source.directive, group),
    ];
    return { source, names, edits: { file, edits }, tlsServer: null, isProxied, redirects: 0 };
  }
  const circle = loops.find((one) => !isOwnText(source, one));
  if (circle !== undefined) return { circle };
  const bare = copiedServer(
    facts,
    source,
    [...lines, `server_name ${serverNames(names)};`, ...certificateLines(live), ...tlsLines(facts, present)],
    loops,
  );
  if (bare === null) return 'bytes';
  const tlsServer = withForwarded(facts, bare);
  if (tlsServer === null) return 'bytes';
  const isProxied = tlsServer !== bare;
  const edits = [insertWhole(file.text, source.directive, `TLS server of ${names[0] ?? ''}`, tlsServer)];
  return { source, names, edits: { file, edits }, tlsServer, isProxied, redirects: loops.length };
}

/** Longest first is nginx's own rule; a star may stand as it is. */
export const serverNames = (names: readonly string[]): string =>
  [...names.filter((name) => !isStar(name)), ...names.filter(isStar)].join(' ');

/** The server as its file has it, also where the text within it is another one by now; with includes not carried out. */
export function writtenServer(text: string, { directive }: NginxServer): Written | null {
  const find = (nodes: readonly Written[]): Written | null => {
    const around = nodes.find((one) => one.start <= directive.start && directive.start < one.end);
    if (around === undefined) return null;
    return around.start === directive.start && around.name === 'server'
      ? around
      : find(around.block?.children ?? []);
  };
  return find(parseConfig(text).directives);
}

const isOwnText = ({ directive }: NginxServer, { start, end, file }: Node): boolean =>
  file === directive.file && start > directive.start && end < directive.end;

/**
 * Would the names of this server, at the encrypted addresses, be taken from a server that is there; or would these names not
 * reach it, because another one is the default there?
 */
function takesNames(facts: NginxFacts, source: NginxServer, names: readonly string[]): boolean {
  const wanted = new Set(tlsAddresses(facts, source).map(({ address }) => address));
  const sockets = socketsOf(facts).filter(
    ({ address, port }) => port === facts.ports.https && wanted.has(address),
  );
  const others = sockets.flatMap(({ servers }) => servers).filter((one) => one !== source);
  const theirs = new Set(others.flatMap((one) => one.names));
  const isShared = source.names.some((name) => theirs.has(name));
  const isTaken = others.length > 0 && source.names.some((own) => takesMore(facts, sockets, own, names));
  const isUnnamed = names.some((name) => !source.names.some((own) => own !== '' && bears(own, name)));
  return isShared || isTaken || (isUnnamed && others.length > 0);
}

/** Does a name of the server's own, which does not come along, lead away from who shows a good certificate for it? */
function takesMore(
  facts: NginxFacts,
  sockets: readonly Socket[],
  own: string,
  names: readonly string[],
): boolean {
  if (!own.includes('.')) return false;
  const bare = own.startsWith('.') ? [own.slice(1), `*${own}`] : [own];
  if (bare.every((name) => isCovered(names, name))) return false;
  if (own.startsWith('~') || own.endsWith('.*') || own.startsWith('.') || own.startsWith('*.')) return true;
  return sockets.some((socket) =>
    answering(socket, own).server.certificates.some(({ certificate }) => {
      const shown = facts.certificates[certificate.path ?? ''];
      return shown?.isExpired === false && isCovered(shown.names, own);
    }),
  );
}

const bears = (own: string, name: string): boolean =>
  own === name || own.startsWith('~') || own.startsWith('*.') || own.startsWith('.') || own.endsWith('.*');

/** Plain visitors' requests reach the program as before: an empty value is not sent. */
const forwardedSets = marked('what the program behind is told', [
  'set $sealkeeper_proto $http_x_forwarded_proto;',
  'if ($https) { set $sealkeeper_proto https; }',
]);

function forwardedEdits(
  facts: NginxFacts,
  text: string,
  server: Written | null,
  isTlsServer: boolean,
): readonly Edit[] | null {
  if (server === null) return [];
  const value = isTlsServer ? '$scheme' : '$sealkeeper_proto';
  return listEdits(facts, text, server, {
    name: 'proxy_set_header',
    header: 'x-forwarded-proto',
    line: `proxy_set_header X-Forwarded-Proto ${value};`,
    usedBy: 'proxy_pass',
    // Plain visitors' requests are told as before; who comes encrypted is not.
    mended: { http: '$scheme', $http_x_forwarded_proto: value },
  });
}

function withForwarded(facts: NginxFacts, tlsServer: string): string | null {
  const bytes = toBytes(tlsServer);
  const [server = null] = parseConfig(bytes).directives;
  const edits = forwardedEdits(facts, bytes, server, true);
  return edits === null ? null : readable(applyEdits(bytes, edits));
}
