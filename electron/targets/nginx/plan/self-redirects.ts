import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Ports } from '../../posix/ground.ts';
import type { NginxServer } from '../config/facts.ts';
import { aimOf as placeOf } from '../config/locations.ts';
import { namesOfServer } from '../config/match.ts';
import { judgeCondition } from '../proof/conditions.ts';
import { knownAt, mayComeAgain, type Node, plainVisitor, redirectAim, type Scheme } from './redirect-aim.ts';

/**
 * The redirects by `scheme` to a name of this server that somebody who has come there encrypted may meet again. By `https`
 * they would go round in circles at once, if the server also answered encrypted; by `http` as soon as plain visitors are
 * sent to the encrypted site. Those that look how or by which name the visitor comes, or for another path, do not.
 */
function circles(
  server: Node,
  names: readonly string[],
  ports: Ports,
  scheme: Scheme,
  around: readonly Node[] = [],
): readonly Node[] {
  return ((around.at(-1) ?? server).block?.children ?? []).flatMap((node) => {
    const aim = redirectAim(node, scheme);
    if (aim === null) {
      return node.block === null ? [] : circles(server, names, ports, scheme, [...around, node]);
    }
    const isOwn = aim.host === null || names.includes(aim.host);
    const isThere = scheme === 'https' || [null, 80, ports.http].includes(aim.port);
    return isOwn && isThere && mayComeAgain(server, node, around, aim, ports) ? [node] : [];
  });
}

/** Redirects to the encrypted site of a name of this server, that its encrypted visitors would never get out of. */
export const selfRedirects = (server: Node, names: readonly string[], ports: Ports): readonly Node[] =>
  circles(server, names, ports, 'https');

/** Rules by which encrypted visitors are sent back to come unencrypted. */
export const sendingBack = (server: Node, names: readonly string[], ports: Ports): readonly Node[] =>
  circles(server, names, ports, 'http');

const passes =
  /^(root|alias|try_files|(proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass|return|rewrite|content_by_lua.*|js_content|perl|autoindex|include)$/;

/** Is anything to be seen there, apart from these? The folder of proofs is not. */
export function showsSomething(server: Node, except: readonly Node[]): boolean {
  return (server.block?.children ?? []).some((node) => {
    if (except.includes(node)) return false;
    if (node.name === 'return' && /^[45]\d\d$/.test(node.words[0] ?? '')) return false;
    if (node.name === 'location' && node.words.some((word) => word.includes('.well-known'))) return false;
    return passes.test(node.name) || (node.block !== null && showsSomething(node, except));
  });
}

/** Does this server send all plain visitors of these names to https without our help, whatever they ask for? */
export function redirectsAlready(server: NginxServer, names: readonly string[], ports: Ports): boolean {
  const own = [...namesOfServer(server), ...names];
  const children: readonly Node[] = server.directive.block?.children ?? [];
  const sends = (nodes: readonly Node[]) =>
    nodes.some((node) => {
      const aim = redirectAim(node, 'https');
      return aim !== null && (aim.host === null || own.includes(aim.host)) && isForAll(node);
    });
  if (sends(children)) return true;
  const sending = children.filter(({ name, block }) => name === 'if' && sends(block?.children ?? []));
  const isSent = (name: string) => {
    const visitor = plainVisitor(isStar(name) ? null : name, ports);
    return sending.some((one) => judgeCondition(one.words, knownAt(children, one, visitor)) === true);
  };
  if (names.length > 0 && names.every(isSent)) return true;
  const locations = children.filter(({ name }) => name === 'location');
  const [only, ...others] = locations.filter(
    ({ words }) => !words.some((word) => word.includes('.well-known')),
  );
  if (only === undefined || others.length > 0) return false;
  const { modifier, path } = placeOf(only.words);
  return path === '/' && (modifier === '' || modifier === '^~') && sends(only.block?.children ?? []);
}

const isForAll = ({ name, words }: Node): boolean =>
  name === 'return' || /^\^?(?:\/|\/?(?:\(\.\*\)|\.\*)\$?)?$/.test(words[0] ?? '');
