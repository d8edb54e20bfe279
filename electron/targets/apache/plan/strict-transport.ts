import type { Edit } from '../../../../shared/plan.ts';
import type { ChangedFile, FileEdits } from '../../../text/changed-files.ts';
import { sha256 } from '../../../text/digest.ts';
import type { ServerFile } from '../../../text/server-file.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { insertAtEnd, insertBefore } from '../config/insertion.ts';
import { strictTransportLine } from '../config/tls-settings.ts';
import { parseConfig, type Section, walk } from '../config/tree.ts';
import { modulePlan } from './modules.ts';

/**
 * The header that keeps browsers from coming unencrypted (RFC 6797), put into every site that has our
 * certificate once the install stage is done. `changed` are the files as that stage leaves them.
 */
export function strictTransportEdits(
  facts: ApacheFacts,
  chain: string,
  changed: readonly ChangedFile[],
): readonly FileEdits[] {
  const untouched = Object.values(facts.files).filter(
    (file) => file.foreign === null && !changed.some((one) => one.path === file.realPath),
  );
  const files: readonly ServerFile[] = [
    ...changed.map(({ path, after }) => ({
      realPath: path,
      text: after,
      sha256: sha256(after),
      mode: 0o644,
      foreign: null,
    })),
    ...new Map(untouched.map((file) => [file.realPath, file])).values(),
  ];
  const modules = modulePlan(facts, ['headers']).lines;
  return files.flatMap((file) => {
    const edits = [...walk(parseConfig(file.text).nodes)].flatMap(({ node, around }): Edit[] => {
      if (node.kind !== 'section' || node.name !== 'virtualhost' || !hasCertificate(node, chain)) return [];
      if (sendsHeader(node) || sendsElsewhere(facts, chain)) return [];
      const load = modules.length === 0 ? [] : [insertBefore(file, around[0]?.line ?? node.line, modules)];
      return [...load, insertAtEnd(file, node, marked('encrypted only', [strictTransportLine()]))];
    });
    return edits.length === 0 ? [] : [{ file, edits }];
  });
}

function hasCertificate(section: Section, chain: string): boolean {
  return [...walk(section.children)].some(
    ({ node }) =>
      node.kind === 'directive' && node.name === 'sslcertificatefile' && node.words[0]?.value === chain,
  );
}

function sendsHeader(section: Section): boolean {
  return [...walk(section.children)].some(
    ({ node }) => node.kind === 'directive' && node.name === 'header' && isStrict(node.raw),
  );
}

/** An include of the site may send it already; two such headers, and browsers obey the first (RFC 6797 §8.1). */
function sendsElsewhere(facts: ApacheFacts, chain: string): boolean {
  const own = facts.hosts.filter((host) =>
    host.directives.some((one) => one.name === 'sslcertificatefile' && one.words[0] === chain),
  );
  return own.some((host) => host.directives.some((one) => one.name === 'header' && isStrict(one.raw)));
}

function isStrict(raw: string): boolean {
  return /strict-transport-security/i.test(raw);
}
