import { type ConfigNode, parseDumped } from './tree.ts';

/** A directive as the server understood it: conditions, macros, variables and includes resolved. */
export interface EffectiveDirective {
  /** Lower case. */
  readonly name: string;
  readonly words: readonly string[];
  readonly raw: string;
  /** The file it stands in, or `macro 'x' …`. */
  readonly origin: string;
  readonly line: number;
  /** Sections around it inside the site, outermost first: `location /`. */
  readonly within: readonly string[];
  /** Tells sections with the same words apart: each is merged for itself. Absent where it is not known. */
  readonly section?: number;
}

export interface EffectiveHost {
  readonly origin: string;
  readonly line: number;
  /** Addresses as written: `*:80`, `[::1]:80`. */
  readonly forms: readonly string[];
  readonly directives: readonly EffectiveDirective[];
  /** The lines between the tags, as httpd printed them. */
  readonly body: string;
}

export interface EffectiveConfig {
  readonly hosts: readonly EffectiveHost[];
  /** Listen and what else stands outside of sites and other sections. */
  readonly main: readonly EffectiveDirective[];
  /** What stands in sections outside of sites: it holds for every site. */
  readonly everywhere: readonly EffectiveDirective[];
}

interface Place {
  origin: string;
  line: number;
  /** How many sections were opened so far. */
  sections: number;
}

/** These only say how the lines of the section around them belong together. */
const grouping = /^(require(all|any|none)|limit(except)?)$/;

/**
 * Reads mod_info's DUMP_CONFIG. Its output is configuration itself, with `# In file: …` and `#  N:` in front of
 * what they speak of; N is the last physical line of a continued directive. Comments of the owner are not in it.
 */
export function parseEffectiveConfig(dump: string): EffectiveConfig {
  const file = parseDumped(dump);
  const place: Place = { origin: '', line: 0, sections: 0 };
  const hosts: EffectiveHost[] = [];
  const main: EffectiveDirective[] = [];
  const everywhere: EffectiveDirective[] = [];
  for (const node of file.nodes) {
    follow(node, place);
    if (node.kind === 'directive') main.push(effective(node, place, []));
    if (node.kind !== 'section') continue;
    const at = { origin: place.origin, line: place.line };
    if (node.name !== 'virtualhost') {
      collect([node], place, [], everywhere);
      continue;
    }
    const directives: EffectiveDirective[] = [];
    collect(node.children, place, [], directives);
    const end = node.close?.start ?? node.children.at(-1)?.line.end ?? node.line.end;
    const body = file.text
      .slice(node.line.end, end)
      .split('\n')
      .filter((line) => !/^\s*#/.test(line));
    hosts.push({ ...at, forms: node.words.map((word) => word.value), directives, body: body.join('\n') });
  }
  return { hosts, main, everywhere };
}

function collect(
  nodes: readonly ConfigNode[],
  place: Place,
  within: readonly string[],
  into: EffectiveDirective[],
  section?: number,
): void {
  for (const node of nodes) {
    follow(node, place);
    if (node.kind === 'directive') into.push(effective(node, place, within, section));
    if (node.kind === 'section') {
      if (!grouping.test(node.name)) place.sections += 1;
      const inner = grouping.test(node.name) ? section : place.sections;
      collect(node.children, place, [...within, `${node.name} ${node.raw}`.trim()], into, inner);
    }
  }
}

function follow(node: ConfigNode, place: Place): void {
  if (node.kind !== 'comment') return;
  const file = /^# In file: (.*)$/.exec(node.line.text)?.[1];
  const line = /^# +(\d+):$/.exec(node.line.text)?.[1];
  if (file !== undefined) place.origin = file;
  if (line !== undefined) place.line = Number(line);
}

function effective(
  node: Extract<ConfigNode, { kind: 'directive' }>,
  place: Place,
  within: readonly string[],
  section?: number,
): EffectiveDirective {
  const { origin, line } = place;
  const words = node.words.map((word) => word.value);
  const base = { name: node.name, words, raw: node.raw, origin, line, within };
  return section === undefined ? base : { ...base, section };
}
