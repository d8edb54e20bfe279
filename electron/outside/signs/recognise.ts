import { type SignLine, signLines } from '../../../shared/content/signs.ts';
import type { Sign, SignKind } from '../../../shared/look/signs.ts';
import { suffixOf } from '../../../shared/names/public-suffix.ts';
import { printable } from '../printable.ts';
import { placeAt } from './host-place.ts';
import { endsLike } from './name-ends.ts';

/** What may give somebody away. All of it is strangers' text; header names are in lower case. */
export interface Clues {
  /** Answers of the site itself. */
  readonly answers: readonly {
    readonly where: string;
    readonly headers: Readonly<Record<string, unknown>>;
  }[];
  readonly aliases: readonly { readonly name: string; readonly way: readonly string[] }[];
  readonly addresses: readonly { readonly name: string; readonly address: string }[];
  readonly nameServers: readonly string[];
  /** Names that the site's addresses lead back to. */
  readonly addressNames: readonly { readonly address: string; readonly names: readonly string[] }[];
  readonly exchanges: readonly string[];
  /** Where mail programs are sent. */
  readonly services: readonly string[];
  /** Certificates that the site shows, whatever they are worth. */
  readonly certificates: readonly {
    readonly where: string;
    readonly names: readonly string[];
    readonly issuer: string;
  }[];
  /** What stood behind the doors of control panels. */
  readonly doors: readonly { readonly port: number; readonly where: string; readonly text: string }[];
}

export const noClues: Clues = {
  answers: [],
  aliases: [],
  addresses: [],
  nameServers: [],
  addressNames: [],
  exchanges: [],
  services: [],
  certificates: [],
  doors: [],
};

type Evidence = Sign['evidence'][number];
const mostEvidence = 6;

/** Everybody who can be recognised: of each kind the first that fits, of panels all. */
export function signsIn(clues: Clues): Sign[] {
  const only = (kind: SignKind, some: Clues): Sign[] => recognised(kind, some).slice(0, 1);
  const network = only('network', clues);
  const builder = only('builder', clues);
  // A network speaks for itself in these headers, not for the server behind it.
  const own = clues.answers.filter(
    (answer) => recognised('network', { ...noClues, answers: [answer] }).length === 0,
  );
  const spoken = { ...clues, answers: own };
  const server = builder.length > 0 ? [] : only('server', spoken);
  return [
    ...network,
    ...builder,
    ...(server.length > 0 || builder.length > 0 ? server : otherServer(spoken)),
    ...recognised('panel', clues),
    ...only('host', clues),
    ...only('parking', clues),
    ...withOther('dns', only('dns', clues), clues.nameServers),
    ...withOther('mail', only('mail', clues), clues.exchanges),
  ];
}

function recognised(kind: SignKind, clues: Clues): Sign[] {
  return signLines()[kind].flatMap((line) => {
    const evidence = evidenceFor(line, clues).slice(0, mostEvidence);
    const { id, name, certificates } = line;
    if (evidence.length === 0) return [];
    return [{ kind, id, name, certificates, evidence, ...(kind === 'host' ? placeAt(line, clues) : {}) }];
  });
}

/** All names that give a host away, whatever stands there. */
const hostNames = ({
  addressNames = [],
  webSpaceNames = [],
  serverNames = [],
}: SignLine): readonly string[] => [...addressNames, ...webSpaceNames, ...serverNames];

function evidenceFor(line: SignLine, clues: Clues): Evidence[] {
  const seen = (how: Evidence['how'], what: string, where: string): Evidence => ({
    how,
    what: printable(what, 200),
    where: printable(where, 200),
  });
  return [
    ...clues.answers.flatMap(({ where, headers }) => [
      ...(line.headers ?? [])
        .filter((header) => headers[header] !== undefined)
        .map((header) => seen('header', header, where)),
      ...begins(headers, 'server', line.server).map((value) => seen('header', `server: ${value}`, where)),
      ...begins(headers, 'x-powered-by', line.poweredBy).map((value) =>
        seen('header', `x-powered-by: ${value}`, where),
      ),
    ]),
    ...clues.aliases.flatMap(({ name, way }) =>
      way
        .filter((alias) => endsLike(alias, [...(line.aliases ?? []), ...hostNames(line)]))
        .map((alias) => seen('alias', alias, name)),
    ),
    ...clues.addresses
      .filter(({ address }) => line.addresses?.includes(address) ?? false)
      .map(({ name, address }) => seen('address', address, name)),
    ...clues.nameServers
      .filter((server) => endsLike(server, line.nameServers))
      .map((server) => seen('name-server', server, 'NS')),
    ...clues.addressNames.flatMap(({ address, names }) =>
      names
        .filter((name) => endsLike(name, hostNames(line)))
        .map((name) => seen('address-name', name, address)),
    ),
    ...clues.services
      .filter((host) => endsLike(host, line.services))
      .map((host) => seen('service', host, 'SRV')),
    ...clues.certificates.flatMap(({ where, names, issuer }) => [
      ...names
        .filter((name) => line.certificateLabels?.includes(name.toLowerCase().split('.')[0] ?? '') ?? false)
        .map((name) => seen('certificate', name, where)),
      ...(line.issuers ?? [])
        .filter((beginning) => issuer.toLowerCase().startsWith(beginning))
        .map(() => seen('certificate', issuer, where)),
    ]),
    ...clues.exchanges.filter((host) => endsLike(host, line.exchanges)).map((host) => seen('mx', host, 'MX')),
    ...clues.doors
      .filter(({ port, text }) => (line.ports?.includes(port) ?? false) && hasWord(text, line.pages))
      .map(({ port, where }) => seen('port', String(port), where)),
  ];
}

function begins(
  headers: Readonly<Record<string, unknown>>,
  header: string,
  beginnings: readonly string[] | undefined,
): string[] {
  // Several headers of one name arrive as one, parted by commas (RFC 9110 §5.2).
  const values = String(headers[header] ?? '')
    .split(',')
    .map((value) => value.trim());
  return values.filter((value) =>
    (beginnings ?? []).some((beginning) => value.toLowerCase().startsWith(beginning)),
  );
}

function hasWord(text: string, words: readonly string[] | undefined): boolean {
  const lower = text.toLowerCase();
  return (words ?? []).some((word) => lower.includes(word));
}

/** A server that nobody knows, by its own word. */
function otherServer({ answers }: Clues): Sign[] {
  for (const { where, headers } of answers) {
    const header = printable(String(headers.server ?? ''), 200);
    const name = (header.split(/[/(]/)[0] ?? '').trim().slice(0, 40);
    if (name === '') continue;
    const evidence: Evidence[] = [{ how: 'header', what: `server: ${header}`, where: printable(where, 200) }];
    return [{ kind: 'server', id: 'other', name, certificates: 'unknown', evidence }];
  }
  return [];
}

/** A provider that nobody knows is called by its own domain. */
function withOther(kind: 'dns' | 'mail', found: readonly Sign[], hosts: readonly string[]): Sign[] {
  const [host] = hosts;
  if (found.length > 0 || host === undefined) return [...found];
  const name = suffixOf(host).registrable;
  if (name === null) return [];
  const evidence: Evidence[] = [
    { how: kind === 'dns' ? 'name-server' : 'mx', what: host, where: kind === 'dns' ? 'NS' : 'MX' },
  ];
  return [{ kind, id: 'other', name, certificates: 'unknown', evidence }];
}
