import type { EffectiveDirective } from '../config/effective.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { isCondition, isFalse } from '../config/hosts.ts';
import { parseConfig, type Section, walk } from '../config/tree.ts';

export type Listening = Pick<ApacheFacts, 'ports' | 'main' | 'files' | 'modules' | 'run'>;

export interface Form {
  /** As written in front of the port, colon included: empty, `192.0.2.1:` or `[::]:`. */
  readonly address: string;
  readonly port: string;
}

/** `80`, `192.0.2.1:80`, `[::]:80`. */
export function parseListen(word: string): Form | null {
  const match = /^((?:\[[^\]]*\]|[^:[\]]+):)?(\d+)$/.exec(word);
  return match === null ? null : { address: match[1] ?? '', port: match[2] ?? '' };
}

/** The Listen directives of a port that are awake. */
export function listens(known: Listening, port: number) {
  return known.main.flatMap((directive: EffectiveDirective) => {
    const form = directive.name === 'listen' ? parseListen(directive.words[0] ?? '') : null;
    return form?.port === String(port) ? [{ directive, form, address: form.address }] : [];
  });
}

interface WakingListen extends Form {
  /** The file by its name in the settings, and the line. */
  readonly file: string;
  readonly line: number;
  /** Asleep until mod_ssl is there. */
  readonly isAsleep: boolean;
}

/** Debian's ports.conf listens on 443 as soon as mod_ssl is there: all that are awake with it. */
export function wakingListens(known: Listening): readonly WakingListen[] {
  const modules = [...known.modules, 'ssl_module'];
  return Object.entries(known.files).flatMap(([path, file]) =>
    [...walk(parseConfig(file.text).nodes)].flatMap(({ node, around }) => {
      if (node.kind !== 'directive' || node.name !== 'listen') return [];
      const wakes = around.every(
        (section) => isCondition(section) && !isFalse(section, modules) && holdsDefine(section, known),
      );
      const form = parseListen(node.words[0]?.value ?? '');
      const isAsleep = around.some((section) => isFalse(section, known.modules));
      return wakes && form?.port === String(known.ports.https)
        ? [{ ...form, file: path, line: node.line.lastLine, isAsleep }]
        : [];
    }),
  );
}

/** `<IfDefine SSL>`, as SUSE has it. */
function holdsDefine(section: Section, { run }: Listening): boolean {
  if (section.name !== 'ifdefine') return true;
  const isNegated = section.raw.startsWith('!');
  return Object.hasOwn(run.defines, section.raw.replace(/^!/, '')) !== isNegated;
}

/**
 * A line by hand that listens for encrypted pages already, and one that would wake up beside it with mod_ssl: httpd refuses the
 * same port twice, and the kernel a socket for all addresses beside one for a single address. Null: none.
 */
export function listenClash(known: Listening): { readonly awake: Place; readonly asleep: Place } | null {
  const awake = listens(known, known.ports.https);
  for (const asleep of wakingListens(known).filter((one) => one.isAsleep)) {
    const other = awake.find(({ address }) => meets(address, asleep.address));
    if (other === undefined) continue;
    const { origin, line } = other.directive;
    return { awake: { file: origin, line }, asleep: { file: asleep.file, line: asleep.line } };
  }
  return null;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

export const meets = (one: string, other: string): boolean => takes(one, other) || takes(other, one);

/** Does a socket on `address` take what comes to `other`? `[::]` takes IPv4 as well on all but the BSDs. */
export function takes(address: string, other: string): boolean {
  if (address === other || address === '' || address === '*:' || address === '[::]:') return true;
  return address === '0.0.0.0:' && other !== '' && !other.startsWith('[');
}
