import type { ServerFile } from '../../../text/server-file.ts';
import type { DumpedHost } from './dumps.ts';
import type { EffectiveConfig, EffectiveDirective, EffectiveHost } from './effective.ts';
import type { Address, ApacheHost, HostSet } from './facts.ts';
import { bareName } from './names.ts';
import { parseConfig, type Section, walk } from './tree.ts';

/** Joins what the server says about its sites: addresses from DUMP_VHOSTS, contents from DUMP_CONFIG. */
export function joinHosts(dumped: readonly DumpedHost[], effective: EffectiveConfig) {
  const hosts: (ApacheHost & { readonly addresses: Address[] })[] = [];
  const sets = new Map<string, { address: string; port: string; hosts: Set<number> }>();
  const known = new Map<string, number>();
  const seen = new Map(
    effective.hosts.map((host) => [`${host.line} ${host.origin}`, host] as const).reverse(),
  );
  for (const entry of dumped) {
    const key = `${entry.line} ${entry.origin}` as const;
    const { address, port } = entry;
    let index = known.get(key);
    if (index === undefined) {
      index = hosts.length;
      known.set(key, index);
      hosts.push({ ...newHost(entry, seen.get(key)), addresses: [] });
    }
    hosts[index]?.addresses.push({ address, port });
    const place = `${address} ${port}`;
    const set = sets.get(place);
    if (set === undefined) sets.set(place, { address, port, hosts: new Set([index]) });
    else set.hosts.add(index);
  }
  const inOrder: readonly HostSet[] = [...sets.values()].map((set) => ({ ...set, hosts: [...set.hosts] }));
  return { hosts: hosts as readonly ApacheHost[], sets: inOrder };
}

function newHost(entry: DumpedHost, seen: EffectiveHost | undefined): Omit<ApacheHost, 'addresses'> {
  const { origin, line } = entry;
  const kind = origin.startsWith('/') ? 'site' : 'macro';
  const base = { origin, line, kind } as const;
  if (seen === undefined) {
    // Without mod_info the printed name may be a guess; `fillFromFile` puts the written one in its place.
    const aliases = entry.aliases.map(bareName);
    return { ...base, forms: [], name: bareName(entry.name), aliases, directives: [], body: '' };
  }
  return {
    ...base,
    forms: seen.forms,
    ...namesOf(seen.directives),
    directives: seen.directives,
    body: seen.body,
  };
}

/** Where mod_info is missing: the site as its file says it, with the conditions that we can answer ourselves. */
export function fillFromFile(host: ApacheHost, file: ServerFile, modules: readonly string[]): ApacheHost {
  const section = host.forms.length > 0 ? undefined : locateHost(file, host.line)?.section;
  if (section === undefined) return host;
  const directives: EffectiveDirective[] = [];
  for (const { node, around } of walk(section.children)) {
    if (node.kind !== 'directive' || around.some((one) => isFalse(one, modules))) continue;
    const within = around.filter((one) => !isCondition(one)).map((one) => `${one.name} ${one.raw}`.trim());
    const words = node.words.map((word) => word.value);
    directives.push({
      name: node.name,
      words,
      raw: node.raw,
      origin: host.origin,
      line: node.line.lastLine,
      within,
    });
  }
  return { ...host, forms: section.words.map((word) => word.value), ...namesOf(directives), directives };
}

/** The `<VirtualHost>` that opens on this line, and the sections around it (httpd counts a continued line by its last part). */
export function locateHost(file: ServerFile, line: number): Place | null {
  let places = known.get(file);
  if (places === undefined) {
    places = new Map();
    for (const { node, around } of walk(parseConfig(file.text).nodes)) {
      if (node.kind !== 'section' || node.name !== 'virtualhost') continue;
      const place = { section: node, around };
      for (let one = node.line.firstLine; one <= node.line.lastLine; one += 1) places.set(one, place);
    }
    known.set(file, places);
  }
  return places.get(line) ?? null;
}

interface Place {
  readonly section: Section;
  readonly around: readonly Section[];
}

/** Each file is parsed once, not once for each of the sites in it. */
const known = new WeakMap<ServerFile, Map<number, Place>>();

/** Conditions that are answered while the configuration is read. `<If>` is not one: it is asked per request. */
export function isCondition(section: Section): boolean {
  return /^if(module|define|version|file|directive|section)$/.test(section.name);
}

/** Only IfModule is answered here; of the others we say that they hold, which at worst shows us too much. */
export function isFalse(section: Section, modules: readonly string[]): boolean {
  if (section.name !== 'ifmodule') return false;
  const word = section.words[0]?.value ?? '';
  const isNegated = word.startsWith('!');
  const wanted = word.replace(/^!/, '').replace(/^mod_(\w+)\.c$/, '$1_module');
  return modules.includes(wanted) === isNegated;
}

function namesOf(directives: readonly EffectiveDirective[]) {
  const top = directives.filter((directive) => directive.within.length === 0);
  const last = top.findLast((directive) => directive.name === 'servername')?.words[0];
  const aliases = top.flatMap((directive) => (directive.name === 'serveralias' ? directive.words : []));
  return { name: last === undefined ? null : bareName(last), aliases: [...new Set(aliases.map(bareName))] };
}
