import type { Problem } from '../../../../shared/problems.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import type { ServerFile } from '../../../text/server-file.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { EffectiveDirective } from '../config/effective.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { isCondition, isFalse } from '../config/hosts.ts';
import { insertAfter } from '../config/insertion.ts';
import type { Line } from '../config/lexer.ts';
import { parseConfig, type Section, walk } from '../config/tree.ts';
import { isLoaded } from './modules.ts';

type Known = Pick<
  ApacheFacts,
  'ports' | 'main' | 'files' | 'modules' | 'listeners' | 'process' | 'layout' | 'run'
>;

interface Form {
  /** As written in front of the port, colon included: empty, `192.0.2.1:` or `[::]:`. */
  readonly address: string;
  readonly port: string;
}

/** `80`, `192.0.2.1:80`, `[::]:80`. */
export function parseListen(word: string): Form | null {
  const match = /^((?:\[[^\]]*\]|[^:[\]]+):)?(\d+)$/.exec(word);
  return match === null ? null : { address: match[1] ?? '', port: match[2] ?? '' };
}

export interface ListenPlan {
  readonly edits: readonly FileEdits[];
  /** Whose plain sister stands in a file that is not root's own: they stand in ours. */
  readonly lines: readonly string[];
  /** The files in which those sisters stand. */
  readonly others: readonly { readonly realPath: string; readonly foreign: string }[];
}

/** The Listen lines for encrypted pages that are missing, each where its plain sister stands. */
export function listenPlan(known: Known): ListenPlan {
  const all = missingListens(known);
  const own = all.filter(({ file }) => file.foreign === null);
  const others = all.filter(({ file, form }) => {
    return file.foreign !== null && !own.some((one) => takes(one.form.address, form.address));
  });
  return {
    edits: own.map(({ file, line, lines }) => ({ file, edits: [insertAfter(file, line, lines)] })),
    lines: others.flatMap(({ lines }) => lines),
    others: others.flatMap(({ file: { realPath, foreign } }) =>
      foreign === null ? [] : { realPath, foreign },
    ),
  };
}

function missingListens(known: Known) {
  const plain = listens(known, known.ports.http);
  const present = [...listens(known, known.ports.https), ...sleepingListens(known)];
  const lines = new Map<ServerFile, ReadonlyMap<number, Line>>();
  const linesOf = (file: ServerFile) => {
    const own = lines.get(file) ?? listenLines(file);
    lines.set(file, own);
    return own;
  };
  return plain.flatMap(({ directive, form }) => {
    const isThere = present.some((other) => takes(other.address, form.address));
    // A socket for all addresses cannot be opened beside one for a single address (EADDRINUSE).
    const isPartly = present.some((other) => takes(form.address, other.address));
    const file = known.files[directive.origin];
    if (isThere || isPartly || file === undefined) return [];
    const line = linesOf(file).get(directive.line);
    if (line === undefined) return [];
    const listen = `Listen ${form.address}${known.ports.https}`;
    // Without the module a listening port would answer unencrypted, so it listens only with it. Where the
    // module is loaded by a line of ours further down, the condition would not hold yet.
    const isSafe = isLoaded(known, 'ssl') || known.layout === 'debian';
    const added = isSafe ? ['<IfModule ssl_module>', `    ${listen}`, '</IfModule>'] : [listen];
    return [{ file, form, line, lines: marked('encrypted pages', added) }];
  });
}

/** The Listen directives of a file by their last line. */
function listenLines(file: ServerFile): ReadonlyMap<number, Line> {
  const nodes = [...walk(parseConfig(file.text).nodes)].map(({ node }) => node);
  const own = nodes.filter((node) => node.kind === 'directive' && node.name === 'listen');
  return new Map(own.map(({ line }) => [line.lastLine, line]));
}

/**
 * Where this very machine reaches a site that answers at every address (`*`): at the addresses of the Listen lines for
 * encrypted pages, those that a plan adds among them. One of a name leads nowhere that could be told from here. Pure.
 */
export function nearListens(known: Known): readonly string[] {
  const forms = [
    ...listens(known, known.ports.https),
    ...sleepingListens(known),
    ...missingListens(known).map(({ form }) => form),
  ].map(({ address }) => address.replace(/:$/, ''));
  const [isAny, isAnyOfIpv6] = [['', '*', '0.0.0.0'], ['[::]']].map((any) =>
    forms.some((form) => any.includes(form)),
  );
  if (isAny === true) return ['127.0.0.1'];
  // On all but the BSDs that takes IPv4 as well.
  if (isAnyOfIpv6 === true) return ['127.0.0.1', '::1'];
  const own = forms.filter((form) => /^([0-9.]+|\[[0-9a-fA-F:.]+\])$/.test(form));
  return own.length === 0 ? ['127.0.0.1'] : own.map((form) => form.replace(/^\[|\]$/g, ''));
}

/** Somebody else at a door for encrypted pages that we would listen at. */
export function foreignListener(known: Known): Problem | null {
  const own = known.process?.name ?? '';
  const wanted = [
    ...listens(known, known.ports.https),
    ...sleepingListens(known),
    ...missingListens(known).map(({ form }) => form),
  ].map(({ address }) => address);
  const foreign = known.listeners.find(
    ({ address, port, process }) =>
      port === known.ports.https &&
      process !== null &&
      process !== own &&
      (wanted.length === 0 || wanted.some((one) => meets(one, formOf(address)))),
  );
  if (foreign?.process === undefined || foreign.process === null) return null;
  const { process, address } = foreign;
  return { code: 'port-443-taken', facts: { process, address, port: known.ports.https } };
}

function listens(known: Known, port: number) {
  return known.main.flatMap((directive: EffectiveDirective) => {
    const form = directive.name === 'listen' ? parseListen(directive.words[0] ?? '') : null;
    return form?.port === String(port) ? [{ directive, form, address: form.address }] : [];
  });
}

/** Debian's ports.conf listens on 443 as soon as mod_ssl is there: those lines wake up with it. */
function sleepingListens(known: Known): readonly Form[] {
  const modules = [...known.modules, 'ssl_module'];
  return Object.values(known.files).flatMap((file) =>
    [...walk(parseConfig(file.text).nodes)].flatMap(({ node, around }) => {
      if (node.kind !== 'directive' || node.name !== 'listen') return [];
      const wakes = around.every(
        (section) => isCondition(section) && !isFalse(section, modules) && holdsDefine(section, known),
      );
      const form = parseListen(node.words[0]?.value ?? '');
      return wakes && form?.port === String(known.ports.https) ? [form] : [];
    }),
  );
}

/** `<IfDefine SSL>`, as SUSE has it. */
function holdsDefine(section: Section, { run }: Known): boolean {
  if (section.name !== 'ifdefine') return true;
  const isNegated = section.raw.startsWith('!');
  return Object.hasOwn(run.defines, section.raw.replace(/^!/, '')) !== isNegated;
}

/** As `Listen` writes it: netstat leaves the brackets out. */
const formOf = (address: string): string =>
  address.includes(':') && !address.startsWith('[') ? `[${address}]:` : `${address}:`;

const meets = (one: string, other: string): boolean => takes(one, other) || takes(other, one);

/** Does a socket on `address` take what comes to `other`? `[::]` takes IPv4 as well on all but the BSDs. */
function takes(address: string, other: string): boolean {
  if (address === other || address === '' || address === '*:' || address === '[::]:') return true;
  return address === '0.0.0.0:' && other !== '' && !other.startsWith('[');
}
