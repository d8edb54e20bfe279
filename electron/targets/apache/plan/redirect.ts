import { isStar } from '../../../../shared/names/domain-name.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import { fromItself } from '../../posix/own-addresses.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { PortsApart } from '../../target.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { redirectsEverything } from '../config/https-redirects.ts';
import { insertAtEnd, insertAtTop, insertBefore } from '../config/insertion.ts';
import { rewriteState } from '../config/rewrite-state.ts';
import { leftAsleep } from '../config/sleeping-rules.ts';
import { modulePlan } from './modules.ts';

/** Does this site send all visitors of these names to https without our help? */
export function redirectsAlready(
  facts: Pick<ApacheFacts, 'files' | 'ports'>,
  site: ApacheHost,
  names: readonly string[],
): boolean {
  const file = facts.files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  return place !== null && redirectsEverything(place.section.children, names, facts.ports.https);
}

/**
 * The lines that send visitors on. mod_rewrite, because mod_alias is never asked beside `ProxyPass /`. Only for
 * the names that the certificate is good for: a visitor who came by another name or by the bare address would
 * be led to a warning. The challenge path is spared, for whoever renews may want to answer there. No NE flag:
 * it would put raw blanks into the Location header. 301, because https was proven from outside before; a 302
 * would have to be come back for. `host`: see `askedName`. `spared`: see `behindAnother`.
 */
export function redirectLines(
  names: readonly string[],
  port: number,
  host: 'SERVER_NAME' | 'HTTP_HOST' = 'SERVER_NAME',
  spared: readonly string[] = [],
): readonly string[] {
  const patterns: Readonly<Record<string, string>> = { '.': '\\.', '*': '[^.]*', '?': '[^.]' };
  const escaped = (text: string) => text.replace(/[.*?]/g, (letter) => patterns[letter] ?? letter);
  const alternatives = names.map((name) => (isStar(name) ? `[^.]+${escaped(name.slice(1))}` : escaped(name)));
  const at = port === 443 ? '' : `:${port}`;
  return [
    'RewriteEngine on',
    'RewriteCond %{REQUEST_URI} !^/\\.well-known/acme-challenge/',
    // Also when the path has meanwhile become that of an error page or of a front controller.
    'RewriteCond %{THE_REQUEST} "!^[A-Z]+ /\\.well-known/acme-challenge/"',
    ...spared,
    `RewriteCond %{${host}} ^(?:${alternatives.join('|')})$ [NC]`,
    `RewriteRule ^ https://%{${host}}${at}%{REQUEST_URI} [R=301,L]`,
  ];
}

/**
 * Where another web server of the machine answers encrypted visitors, it may well hand them on to this site, which must not send
 * them back: whoever comes from the machine itself is spared, and whoever is said to have come encrypted. Pure.
 */
export function behindAnother(
  { addresses, version }: Pick<ApacheFacts, 'addresses' | 'version'>,
  { plainAlone = [] }: PortsApart,
): readonly string[] {
  if (plainAlone.length === 0) return [];
  const own = fromItself(addresses);
  // What a program in front says of its visitor's address is none of the connection's.
  const peer = compareVersions(version, '2.4.8') >= 0 ? 'CONN_REMOTE_ADDR' : 'REMOTE_ADDR';
  return ['RewriteCond %{HTTP:X-Forwarded-Proto} !^https [NC]', `RewriteCond %{${peer}} "!${own}"`];
}

/**
 * The variable that holds the name by which the visitor came. With `UseCanonicalName` on, SERVER_NAME is the site's own
 * first name whatever was asked for (core manual); HTTP_HOST may have a port behind it, and such a visitor is then not sent
 * on. The server itself is a site as well, where no other is. Pure.
 */
export function askedName(
  { main }: Pick<ApacheFacts, 'main'>,
  site: ApacheHost,
): 'SERVER_NAME' | 'HTTP_HOST' {
  const said = [...main, ...site.directives].findLast(
    ({ name, within }) => name === 'usecanonicalname' && within.length === 0,
  );
  return said === undefined || said.words[0]?.toLowerCase() === 'off' ? 'SERVER_NAME' : 'HTTP_HOST';
}

/** The edits that make a site redirect; its own rules behind ours go on as they were, asleep or awake. */
export function redirectEdits(
  facts: ApacheFacts,
  site: ApacheHost,
  names: readonly string[],
  apart: PortsApart = {},
): readonly FileEdits[] {
  const file = facts.files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  if (file === undefined || place === null) return [];
  const { section, around } = place;
  const { engine } = rewriteState(site.directives);
  const asleep = leftAsleep(facts, site);
  const lines = redirectLines(names, facts.ports.https, askedName(facts, site), behindAnother(facts, apart));
  const top = [...lines, ...asleep.behind, ...asleep.beside];
  const modules = modulePlan(facts, ['rewrite']).lines;
  const before = around[0]?.line ?? section.line;
  return [
    {
      file,
      edits: [
        ...(modules.length > 0 ? [insertBefore(file, before, marked('module', modules))] : []),
        insertAtTop(file, section, marked('to the encrypted site', top)),
        // The last word counts, and theirs is "off".
        ...(engine === 'off'
          ? [insertAtEnd(file, section, marked('to the encrypted site', ['RewriteEngine on']))]
          : []),
      ],
    },
  ];
}
