import type { FileEdits } from '../../../text/changed-files.ts';
import { isEngineOn } from './certificate-files.ts';
import type { ApacheFacts, ApacheHost } from './facts.ts';
import { locateHost } from './hosts.ts';

/** One block for both ports that never speaks TLS: what comes to the encrypted one is answered in plain. */
export function isPlainOnBoth({ ports }: Pick<ApacheFacts, 'ports'>, host: ApacheHost): boolean {
  const own = host.addresses.map(({ port }) => port);
  return (
    [ports.http, ports.https].every((port) => own.includes(String(port))) &&
    host.directives.every(({ name, words }) => name !== 'sslengine' || words[0]?.toLowerCase() === 'off')
  );
}

/**
 * Takes the port for encrypted pages out of such a block's first line, so that a TLS host can have it. Null where that cannot
 * be: it is not written there, or another site without a certificate has the same address, whose plain answer would be
 * first.
 */
export function leavePlain(facts: ApacheFacts, site: ApacheHost): FileEdits | null {
  const file = facts.files[site.origin];
  const section = file === undefined ? undefined : locateHost(file, site.line)?.section;
  const leaving = section?.words.filter(({ value }) => value.endsWith(`:${facts.ports.https}`)) ?? [];
  if (file === undefined || section === undefined || leaving.length === 0) return null;
  const sets = facts.sets.filter(({ port }) => port === String(facts.ports.https));
  const beside = sets
    .map(({ hosts }) => hosts.flatMap((index) => facts.hosts[index] ?? []))
    .filter((hosts) => hosts.includes(site))
    .flat();
  if (beside.some((host) => host !== site && !isEngineOn(facts, host.directives))) return null;
  const edits = leaving.map((word) => {
    const at = section.words.indexOf(word);
    const [before, behind] = [section.words[at - 1], section.words[at + 1]];
    return before === undefined
      ? { start: word.start, end: behind?.start ?? word.end, text: '' }
      : { start: before.end, end: word.end, text: '' };
  });
  return { file, edits };
}
