import { isCovered } from '../../../../shared/names/coverage.ts';
import type { Edit } from '../../../../shared/plan.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { fromBytes, readable } from '../../../text/edits.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { Directive, NginxFacts, NginxServer } from '../config/facts.ts';
import { saidWord } from '../config/said.ts';
import { servedNames } from '../config/served-names.ts';
import { bringing, inlined } from './included.ts';
import { breakBehind, insertAtEnd, removal } from './insertion.ts';
import { certificateLines } from './tls-settings.ts';

/** The directives that name a certificate and its key. */
export const isOfPair = ({ name }: { readonly name: string }): boolean =>
  name === 'ssl_certificate' || name === 'ssl_certificate_key';

/** The directives of this name that stand in the server's own text. */
export function ownWritten({ directive, file }: NginxServer, name: string): readonly Directive[] {
  return (directive.block?.children ?? []).filter(
    (one) => one.name === name && one.file === file && one.start > directive.start && one.end < directive.end,
  );
}

/**
 * Points an encrypted server at the new certificate: the values of its own lines are exchanged, the rest stays. A second pair
 * (RSA beside EC) goes, or half of the visitors would go on getting the old one. What an include shares with others is
 * written out here without its certificate; what `http` says is overridden. Null: its text is not ours to change.
 */
export function certificateEdits(facts: NginxFacts, server: NginxServer, live: LivePaths): FileEdits | null {
  const file = facts.files[server.file];
  if (file === undefined) return null;
  const edits: Edit[] = [];
  const [pair, ...more] = server.certificates;
  const isThere = pair?.certificate.path === live.chain && pair.key?.path === live.key && more.length === 0;
  if (isThere) return { file, edits };
  for (const include of bringing(facts, server, isOfPair)) {
    const text = fromBytes(inlined(facts, include, isOfPair));
    if (text === null) return null;
    const { start, end, words } = include.directive;
    const named = saidWord(readable(words[0] ?? ''));
    const said = `# sealkeeper: in place of include ${named}, without its certificate`;
    edits.push({ start, end, text: `${said}\n${text}\n# sealkeeper: end${breakBehind(file.text, end)}` });
  }
  const missing = certificateLines(live).filter((line) => {
    const [name = '', value = ''] = line.replace(/;$/, '').split(' ');
    const [first, ...others] = ownWritten(server, name);
    edits.push(...others.map((one) => removal(file.text, one)));
    const span = first?.spans[0];
    if (first === undefined || span === undefined) return true;
    if (first.words[0] !== value) edits.push({ ...span, text: value });
    return false;
  });
  if (missing.length > 0) {
    edits.push(insertAtEnd(file.text, server.directive, marked('certificate', missing)));
  }
  return { file, edits };
}

/** Names whose present, valid certificate would give way to one that is not good for them. */
export function namesThatWouldLose(
  facts: NginxFacts,
  server: NginxServer,
  names: readonly string[],
): readonly string[] {
  const present = server.certificates.flatMap(({ certificate }) => {
    const used = certificate.path === null ? undefined : facts.certificates[certificate.path];
    return used === undefined || used.isExpired ? [] : [used];
  });
  // One that nobody vouches for is no loss to visitors who reach it by a pattern or as a default.
  const vouched = present.filter(({ isSelfSigned }) => isSelfSigned !== true);
  const served = servedNames(
    facts,
    server,
    vouched.flatMap((used) => used.names),
  );
  return served.filter(
    (name) => !isCovered(names, name) && present.some((used) => isCovered(used.names, name)),
  );
}
