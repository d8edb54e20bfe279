import { covers } from '../../../../shared/names/coverage.ts';
import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Directive, NginxFacts, NginxServer } from './facts.ts';
import { isNameless, matchName, namesOfServer } from './match.ts';
import { capturesOf, fewNames, plainEnd } from './name-pattern.ts';
import { fitsName } from './server-names.ts';
import { type Sites, socketsOf } from './sockets.ts';

/**
 * The names that a server is visited by: those that it bears, and of these names of a certificate that it shows those which
 * reach it by a pattern, by a star, or because it is the nameless default. `*.ex` stands for some names of that kind which
 * cannot be told. A default that bears names of its own is not meant by the others'.
 */
export function servedNames(
  sites: Sites,
  server: NginxServer,
  certified: readonly string[],
): readonly string[] {
  const more = certified.flatMap((name) => {
    if (isStar(name)) return behindStar(sites, server, name);
    return isServed(sites, server, name) ? [name] : [];
  });
  return [...new Set([...namesOfServer(server), ...more])];
}

function isServed(sites: Sites, server: NginxServer, name: string): boolean {
  if (!name.includes('.') || /^\d+(\.\d+){3}$/.test(name)) return false;
  const { encryptedAnswers, unsure } = matchName(sites, name);
  const isAsked = encryptedAnswers.some(({ socket }) => socket.servers.includes(server));
  // At another port than those of the web nobody else is looked at.
  if (!isAsked) return server.names.some((own) => fitsName(own, name) !== false);
  const isChosen = encryptedAnswers.some(
    (one) => one.server === server && (one.by !== 'default' || isNameless(server)),
  );
  return isChosen || unsure.some((one) => one.server === server);
}

/** Of more than these it is not asked one by one which names they fit. */
const mostPatterns = 20;

function behindStar(sites: Sites, server: NginxServer, star: string): readonly string[] {
  const behind = star.slice(1);
  const isDefault = socketsOf(sites).some(
    ({ port, fallback }) => port === sites.ports.https && fallback === server,
  );
  const patterns = server.names.filter((own) => own.endsWith('.*') || own.startsWith('~'));
  if ((isDefault && isNameless(server)) || patterns.length > mostPatterns) return [star];
  return server.names.flatMap((own) => {
    if (own.endsWith('.*') || own.startsWith('~')) {
      const few = own.startsWith('~') ? fewNames(own.slice(1)) : [own.slice(0, -2) + behind];
      if (few !== null) return few.filter((name) => covers(star, name) && isServed(sites, server, name));
      const end = plainEnd(own.slice(1));
      return behind.endsWith(end) || end.endsWith(behind) ? [star] : [];
    }
    const isWide = own.startsWith('*.') || own.startsWith('.');
    return isWide && behind.endsWith(own.slice(own.indexOf('.'))) ? [star] : [];
  });
}

/**
 * Whether one of these names reaches a server by a pattern whose groups its text goes on with (`$tenant`): in a server that
 * bears the name itself they would be empty.
 */
export function needsCaptures(
  { http }: Pick<NginxFacts, 'http'>,
  { names: own, directive }: NginxServer,
  names: readonly string[],
): boolean {
  const patterns = own.filter((one) => one.startsWith('~'));
  const reached = names.filter((name) =>
    own.every((one) => one.startsWith('~') || fitsName(one, name) !== true),
  );
  const captures = patterns
    .filter((one) => reached.some((name) => fitsName(one, name) !== false))
    .flatMap((one) => capturesOf(one.slice(1)));
  if (captures.length === 0) return false;
  const around = (http?.block?.children ?? []).filter(({ name }) => name !== 'server');
  const named = new Set(captures.filter((one) => one !== '1'));
  return (
    uses([directive, ...around], (variable) => named.has(variable)) ||
    usesNumbers(directive.block?.children ?? [])
  );
}

const variablesOf = ({ words }: Directive): readonly string[] =>
  words.flatMap((word) => [...word.matchAll(/\$\{?(\w+)/g)].map(([, variable = '']) => variable));

const uses = (directives: readonly Directive[], isOne: (variable: string) => boolean): boolean =>
  directives.some((one) => variablesOf(one).some(isOne) || uses(one.block?.children ?? [], isOne));

/** `$1` of the name's pattern: not behind another pattern, which sets it anew. */
const usesNumbers = (directives: readonly Directive[]): boolean =>
  directives.some((one) => {
    const hasPattern =
      one.name === 'rewrite' || ((one.name === 'location' || one.name === 'if') && one.words.some(isPattern));
    if (hasPattern) return false;
    return (
      variablesOf(one).some((variable) => /^[1-9]$/.test(variable)) || usesNumbers(one.block?.children ?? [])
    );
  });

const isPattern = (word: string): boolean => /^!?~/.test(word);
