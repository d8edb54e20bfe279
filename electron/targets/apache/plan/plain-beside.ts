import { isPlainOnBoth } from '../config/both-ports.ts';
import { isEngineOn } from '../config/certificate-files.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { usedFile } from '../inspect/reading.ts';
import type { Intent } from './intent.ts';

/**
 * Another site that answers without encryption at an address where a TLS host shall stand: of all sites of an address and port
 * the first says whether it speaks TLS (mod_ssl goes by the connection's own server). Null: there is none. Pure.
 */
export function plainBeside(
  facts: ApacheFacts,
  { tlsHosts, split, renewed }: Pick<Intent, 'tlsHosts' | 'split' | 'renewed'>,
): { readonly file: string; readonly line: number; readonly name: string } | null {
  const https = String(facts.ports.https);
  const planned = new Set(
    [...tlsHosts, ...split.map(({ tls }) => tls)].flatMap(({ addresses }) =>
      addresses.map((form) => form.replace(/^(_default_|0\.0\.0\.0):/, '*:')),
    ),
  );
  const ours = new Set(renewed.map(({ site }) => site));
  // Its port for encrypted pages is taken out of its first line.
  const leaving = new Set(tlsHosts.map(({ source }) => source).filter((site) => isPlainOnBoth(facts, site)));
  const isMet = (hosts: readonly ApacheHost[], address: string) =>
    planned.has(`${address}:${https}`) || hosts.some((host) => ours.has(host));
  for (const { address, port, hosts } of facts.sets) {
    const sites = hosts.flatMap((index) => facts.hosts[index] ?? []).filter((site) => !leaving.has(site));
    if (port !== https || !isMet(sites, address)) continue;
    const [first] = sites;
    const isPlain = (site: ApacheHost) => !ours.has(site) && !isEngineOn(facts, site.directives);
    // Where ours is the first and comes to speak TLS only now, the others come to as well.
    const isTurned = first !== undefined && ours.has(first) && !isEngineOn(facts, first.directives);
    const plain = (isTurned ? sites : sites.slice(0, 1)).find(isPlain);
    if (plain === undefined) continue;
    const file = usedFile(plain.origin) ?? plain.origin;
    return { file: facts.files[file]?.realPath ?? file, line: plain.line, name: plain.name ?? '' };
  }
  return null;
}
