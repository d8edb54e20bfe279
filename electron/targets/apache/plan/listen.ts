import type { Problem } from '../../../../shared/problems.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import type { ServerFile } from '../../../text/server-file.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { insertAfter } from '../config/insertion.ts';
import type { Line } from '../config/lexer.ts';
import { parseConfig, walk } from '../config/tree.ts';
import { type Listening, listenClash, listens, meets, takes, wakingListens } from './listening.ts';

type Known = Listening & Pick<ApacheFacts, 'listeners' | 'process' | 'layout'>;

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
  const present = presentListens(known);
  const isClash = listenClash(known) !== null;
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
    const isLoaded = known.modules.includes('ssl_module');
    const isSafe = isLoaded || (known.layout === 'debian' && !isClash);
    const added = isSafe ? ['<IfModule ssl_module>', `    ${listen}`, '</IfModule>'] : [listen];
    return [{ file, form, line, lines: marked('encrypted pages', added) }];
  });
}

/** Those that are awake or wake up with the module; beside one by hand it is loaded so that they go on sleeping (`modulePlan`). */
const presentListens = (known: Known) => [
  ...listens(known, known.ports.https),
  ...(listenClash(known) === null ? wakingListens(known) : []),
];

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
  const forms = [...presentListens(known), ...missingListens(known).map(({ form }) => form)].map(
    ({ address }) => address.replace(/:$/, ''),
  );
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
  const wanted = [...presentListens(known), ...missingListens(known).map(({ form }) => form)].map(
    ({ address }) => address,
  );
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

/** As `Listen` writes it: netstat leaves the brackets out. */
const formOf = (address: string): string =>
  address.includes(':') && !address.startsWith('[') ? `[${address}]:` : `${address}:`;
