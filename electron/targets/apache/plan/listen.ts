import type { Problem } from '../../../../shared/problems.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import type { ServerFile } from '../../../text/server-file.ts';
import { isForeign } from '../../listeners.ts';
import { marked } from '../../posix/marked-lines.ts';
import { insertAfter } from '../config/insertion.ts';
import type { Line } from '../config/lexer.ts';
import { isReadBefore, type Place, placeOf } from '../config/reading-order.ts';
import { parseConfig, walk } from '../config/tree.ts';
import { formOf, type Listening, listens, meets, takes, wakingListens } from './listening.ts';

export interface ListenPlan {
  readonly edits: readonly FileEdits[];
  /** Whose plain sister stands in a file that is not root's own, or in none: they stand in ours. */
  readonly lines: readonly string[];
  /** The files in which those sisters stand. */
  readonly others: readonly { readonly realPath: string; readonly foreign: string }[];
}

/** Where nothing comes to be encrypted. */
export const noListens: ListenPlan = { edits: [], lines: [], others: [] };

/**
 * The Listen lines for encrypted pages that are missing, each where its plain sister stands. `ssl`: where mod_ssl comes to be
 * read (`sslPlace`), null where it is there.
 */
export function listenPlan(known: Listening, ssl: Place | null): ListenPlan {
  const all = missingListens(known, ssl);
  const own = all.flatMap(({ spot, ...one }) => (spot?.file.foreign === null ? [{ ...one, spot }] : []));
  const others = all.filter(({ spot, address }) => {
    return spot?.file.foreign !== null && !own.some((one) => takes(one.address, address));
  });
  return {
    edits: own.map(({ spot: { file, line }, lines }) => ({ file, edits: [insertAfter(file, line, lines)] })),
    lines: others.flatMap(({ lines }) => lines),
    others: others.flatMap(({ spot }) =>
      spot === null || spot.file.foreign === null
        ? []
        : [{ realPath: spot.file.realPath, foreign: spot.file.foreign }],
    ),
  };
}

function missingListens(known: Listening, ssl: Place | null) {
  const present = presentListens(known, ssl);
  const lines = new Map<ServerFile, ReadonlyMap<number, Line>>();
  const spotOf = (at: { readonly file: string; readonly line: number } | null) => {
    const file = at === null ? undefined : known.files[at.file];
    if (at === null || file === undefined) return null;
    const own = lines.get(file) ?? listenLines(file);
    lines.set(file, own);
    const line = own.get(at.line);
    return line === undefined ? null : { file, line };
  };
  return listens(known, known.ports.http).flatMap(({ address, at }) => {
    const isThere = present.some((other) => takes(other.address, address));
    // A socket for all addresses cannot be opened beside one for a single address (EADDRINUSE).
    const isPartly = present.some((other) => takes(address, other.address));
    if (isThere || isPartly) return [];
    const spot = spotOf(at);
    const listen = `Listen ${address}${known.ports.https}`;
    const place = at === null || spot === null ? null : placeOf(known, at.file, at.line);
    // Without the module a listening port would answer unencrypted, so it listens only with it; where it is read further
    // down, the condition would not hold yet.
    const isSafe = place !== null && isSslReadBefore(known, ssl, place);
    const added = isSafe ? ['<IfModule ssl_module>', `    ${listen}`, '</IfModule>'] : [listen];
    return [{ address, spot, lines: marked('encrypted pages', added) }];
  });
}

/** Where it is loaded already, only the name of a file tells by which. */
const isSslReadBefore = (known: Listening, ssl: Place | null, place: Place): boolean => {
  if (ssl !== null) return isReadBefore(ssl, place);
  const file = known.includes.find(({ path }) => /\/(ssl\.load|[^/]*\bssl\b[^/]*\.conf)$/.test(path))?.path;
  const loaded = file === undefined ? null : placeOf(known, file, 0);
  return loaded !== null && isReadBefore(loaded, place);
};

/** Those that are awake, and those that wake up with the module. */
const presentListens = (known: Listening, ssl: Place | null) => [
  ...listens(known, known.ports.https),
  ...wakingListens(known, ssl),
];

/** The Listen directives of a file by their last line. */
function listenLines(file: ServerFile): ReadonlyMap<number, Line> {
  const nodes = [...walk(parseConfig(file.text).nodes)].map(({ node }) => node);
  const own = nodes.filter((node) => node.kind === 'directive' && node.name === 'listen');
  return new Map(own.map(({ line }) => [line.lastLine, line]));
}

/** The addresses of the Listen lines for encrypted pages, those that a plan adds among them: empty for all. Pure. */
export const encryptedForms = (known: Listening, ssl: Place | null): readonly string[] =>
  [...presentListens(known, ssl), ...missingListens(known, ssl)].map(({ address }) =>
    address.replace(/:$/, ''),
  );

/**
 * Where this very machine reaches a site that answers at every address (`*`): at the addresses of the Listen lines for
 * encrypted pages, those that a plan adds among them. One of a name leads nowhere that could be told from here. Pure.
 */
export function nearListens(known: Listening, ssl: Place | null): readonly string[] {
  const forms = encryptedForms(known, ssl);
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
export function foreignListener(known: Listening, ssl: Place | null): Problem | null {
  const wanted = [...presentListens(known, ssl), ...missingListens(known, ssl)].map(({ address }) => address);
  const foreign = known.listeners.find(
    (one) =>
      one.port === known.ports.https &&
      isForeign(one, known.process?.name) &&
      (wanted.length === 0 || wanted.some((form) => meets(form, formOf(one.address)))),
  );
  if (foreign === undefined) return null;
  const { process, address } = foreign;
  return { code: 'port-443-taken', facts: { process: process ?? '', address, port: known.ports.https } };
}
