import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Edit } from '../../../../shared/plan.ts';
import { withoutEnd } from '../../../../shared/trim.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { saidLine } from '../config/said.ts';
import { needsCaptures } from '../config/served-names.ts';
import { copiedServer } from './copied-server.ts';
import { serverNames } from './encrypted-server.ts';
import { ownWritten } from './existing-server.ts';
import { insertWhole, removal } from './insertion.ts';
import { ipv6Lines } from './tls-listens.ts';
import { certificateLines } from './tls-settings.ts';

/** An encrypted server of which only some names get the new certificate. */
export interface Split {
  readonly site: NginxServer;
  readonly names: readonly string[];
  readonly others: readonly string[];
  readonly edits: FileEdits;
  readonly tlsServer: string;
}

const kept = ['ssl', 'http2', 'quic', 'proxy_protocol'];

/**
 * These names move to a server of their own behind the present one, so that the default of an address stays who it is; the
 * others keep their certificate. Refused where the names also answer plain requests there, cannot be taken out, or reach it by
 * a pattern whose groups its text needs.
 */
export function splitServer(
  facts: NginxFacts,
  site: NginxServer,
  names: readonly string[],
  others: readonly string[],
  live: LivePaths,
): Split | 'bytes' | 'mixed' | 'shared_names' {
  const file = facts.files[site.file];
  if (file === undefined) return 'bytes';
  const literal = names.filter((name) => site.names.includes(name));
  const isMixed = site.listens.some(({ port, isSsl }) => port === facts.ports.http && !isSsl);
  // Names that it does not bear itself stay with it for who comes unencrypted.
  if (isMixed && literal.length > 0) return 'mixed';
  // `.shop.ex` also bears `shop.ex` and `*.shop.ex`, and would keep them.
  if (names.some((name) => site.names.includes(isStar(name) ? name.slice(1) : `.${name}`)))
    return 'shared_names';
  if (needsCaptures(facts, site, names)) return 'shared_names';
  const written = ownWritten(site, 'server_name');
  const edits = written.flatMap((directive): Edit[] => {
    const moved = directive.words.flatMap((word, index) => {
      const span = directive.spans[index];
      return span !== undefined && literal.includes(word.toLowerCase()) ? [span] : [];
    });
    if (moved.length === directive.words.length) return [removal(file.text, directive)];
    // With the blanks in front of it, so that the line reads as if it had never stood there.
    return moved.map(({ start, end }) => ({ start: blanksBefore(file.text, start), end, text: '' }));
  });
  const found = written.flatMap(({ words }) => words.map((word) => word.toLowerCase()));
  if (literal.some((name) => !found.includes(name))) return 'shared_names';
  const listens = site.listens.flatMap(({ directive, isSsl, isQuic }) => {
    if (directive === null || (isMixed && !isSsl && !isQuic)) return [];
    const [place = '', ...options] = directive.words;
    return [saidLine('listen', [place, ...options.filter((word) => kept.includes(word))])];
  });
  const lines = [
    ...new Set([...listens, ...ipv6Lines(facts, site, names)]),
    `server_name ${serverNames(names)};`,
    ...certificateLines(live),
  ];
  const tlsServer = copiedServer(facts, site, lines, []);
  if (tlsServer === null) return 'bytes';
  const whole = insertWhole(file.text, site.directive, 'these names have their own certificate', tlsServer);
  return { site, names, others, edits: { file, edits: [...edits, whole] }, tlsServer };
}

/** Not over the end of a line: what stands before it may be a comment. */
const blanksBefore = (text: string, at: number): number => withoutEnd(text.slice(0, at), ' \t').length;
