import type { DumpedHost } from './dumps.ts';
import type { EffectiveConfig, EffectiveDirective } from './effective.ts';
import type { ApacheFile, ApacheHost, HostSet } from './facts.ts';
import { bareName } from './names.ts';
import { parseConfig, type Section, walk } from './tree.ts';

/** Joins what the server says about its sites: addresses from DUMP_VHOSTS, contents from DUMP_CONFIG. */
export function joinHosts(dumped: readonly DumpedHost[], effective: EffectiveConfig) {
  const hosts: ApacheHost[] = [];
  const sets: { address: string; port: string; hosts: number[] }[] = [];
  const known = new Map<string, number>();
  for (const entry of dumped) {
    const key = `${entry.line} ${entry.origin}`;
    const { address, port } = entry;
    let index = known.get(key);
    if (index === undefined) {
      index = hosts.length;
      known.set(key, index);
      hosts.push(newHost(entry, effective));
    }
    const host = hosts[index];
    if (host !== undefined) hosts[index] = { ...host, addresses: [...host.addresses, { address, port }] };
    const set = sets.find((one) => one.address === address && one.port === port);
    if (set === undefined) sets.push({ address, port, hosts: [index] });
    else if (!set.hosts.includes(index)) set.hosts.push(index);
  }
  return { hosts, sets: sets as readonly HostSet[] };
}

function newHost(entry: DumpedHost, effective: EffectiveConfig): ApacheHost {
  const { origin, line } = entry;
  const kind = origin.startsWith('/') ? 'site' : 'macro';
  const seen = effective.hosts.find((host) => host.origin === origin && host.line === line);
  const base = { origin, line, kind, addresses: [] } as const;
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
export function fillFromFile(host: ApacheHost, file: ApacheFile, modules: readonly string[]): ApacheHost {
  const section = locateHost(file, host.line)?.section;
  if (host.forms.length > 0 || section === undefined) return host;
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
export function locateHost(file: ApacheFile, line: number) {
  for (const { node, around } of walk(parseConfig(file.text).nodes)) {
    const opensHere = node.line.firstLine <= line && line <= node.line.lastLine;
    if (node.kind === 'section' && node.name === 'virtualhost' && opensHere) return { section: node, around };
  }
  return null;
}

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
