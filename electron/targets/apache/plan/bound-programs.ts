import type { EffectiveDirective } from '../config/effective.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { splitRewriteArguments } from '../config/rewrite-rules.ts';
import { serverNameOf, type TlsHost } from './https-host.ts';
import { askedName } from './redirect.ts';

type Known = Pick<ApacheFacts, 'main'>;

/**
 * The line at which a plain site goes by its own first name whatever was asked for (`UseCanonicalName On`, manual of
 * mod_vhost_alias), where its TLS host has another one and so would show another folder. Null: there is none. Pure.
 */
export function boundFolder(facts: Known, { source, names }: TlsHost): EffectiveDirective | null {
  if (serverNameOf(names) === source.name || askedName(facts, source) === 'SERVER_NAME') return null;
  const isFolder = ({ name, raw }: EffectiveDirective) =>
    /^virtual(documentroot|scriptalias)$/.test(name) ||
    (name === 'rewriterule' && /%\{SERVER_NAME\}/i.test(splitRewriteArguments(raw)[1] ?? '') && !isSent(raw));
  return source.directives.find(isFolder) ?? null;
}

const isSent = (raw: string): boolean => /^https?:/i.test(splitRewriteArguments(raw)[1] ?? '');

/**
 * The line for which a TLS host could not reach the programs of its plain site: mod_wsgi hands a request to those that a block has
 * started only where the block that asks has the very same ServerName; what is started outside of all blocks is everybody's.
 * Null: it reaches them, or there are none. Pure. Source: manual of WSGIDaemonProcess; tried with mod_wsgi 4.9.4 (500).
 */
export function boundProgram(facts: Known, { source, names }: TlsHost): EffectiveDirective | null {
  if (serverNameOf(names) === source.name) return null;
  const shared = facts.main.flatMap(({ name, words }) => (name === started ? (words[0] ?? []) : []));
  const bound = source.directives.find(
    (one) => one.name === started || groupsOf(one).some((group) => !shared.includes(group)),
  );
  return bound ?? null;
}

const started = 'wsgidaemonprocess';

/** The programs that a line hands requests to; `%{GLOBAL}` is httpd itself, and other variables are asked per request. */
function groupsOf({ name, words }: EffectiveDirective): readonly string[] {
  const groups =
    name === 'wsgiprocessgroup'
      ? words.slice(0, 1)
      : /^wsgi/.test(name)
        ? words.flatMap((word) => /^process-group=(.*)$/i.exec(word)?.[1] ?? [])
        : [];
  return groups.filter((group) => !group.startsWith('%'));
}
