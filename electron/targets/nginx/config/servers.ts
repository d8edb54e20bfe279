import type { Ports } from '../../posix/ground.ts';
import { folderOf } from '../../posix/paths.ts';
import { inForce, lastInForce, ownOf } from './effective.ts';
import type { CertificatePair, Directive, NamedFile, NginxServer } from './facts.ts';
import { streamsOf, withHandedOn } from './handed-on.ts';
import { absoluteIn } from './includes.ts';
import { listensOf } from './listens.ts';
import { locationsIn } from './locations.ts';

/** Where relative names lead, and what else nginx takes from outside of its files. */
export interface Setting {
  readonly mainFile: string;
  readonly prefix: string;
  readonly hostName: string;
  readonly ports: Ports;
}

/** The sites of a server, in the order in which nginx reads them. */
export function serversOf(
  main: readonly Directive[],
  setting: Setting,
): { readonly http: Directive | null; readonly servers: readonly NginxServer[] } {
  const http = main.find(({ name, block }) => name === 'http' && block !== null) ?? null;
  if (http === null) return { http, servers: [] };
  const all = ownOf(http, 'server').filter(({ block }) => block !== null);
  const listens = listensOf(
    all.map((server) => ({ server, around: [http] })),
    setting.ports,
  );
  const servers = all.map((directive, index) => ({
    file: directive.file,
    line: directive.line,
    directive,
    index,
    listens: listens[index] ?? [],
    names: ownOf(directive, 'server_name').flatMap(({ words }) => words.map((word) => nameOf(word, setting))),
    certificates: certificatesOf([http, directive], setting),
    root: rootOf([http, directive], setting),
    locations: locationsIn(directive),
  }));
  return { http, servers: withHandedOn(servers, streamsOf(main, setting), setting.ports) };
}

function nameOf(word: string, { hostName }: Setting): string {
  if (word.startsWith('~')) return word;
  return (word === '$hostname' ? hostName : word).toLowerCase();
}

function certificatesOf(levels: readonly Directive[], setting: Setting): readonly CertificatePair[] {
  const folder = folderOf(setting.mainFile);
  const file = (directive: Directive): NamedFile => {
    const word = directive.words[0] ?? '';
    const isNone = word === '' || word.includes('$') || /^(data|engine|store):/.test(word);
    return { word, path: isNone ? null : absoluteIn(folder, word), directive };
  };
  const own = levels.at(-1);
  const keys = inForce(levels, 'ssl_certificate_key');
  return inForce(levels, 'ssl_certificate').map((directive, index) => {
    const key = keys[index];
    return {
      certificate: file(directive),
      key: key === undefined ? null : file(key),
      isInherited: own?.block?.children.includes(directive) !== true,
    };
  });
}

function rootOf(levels: readonly Directive[], { prefix }: Setting): string | null {
  const word = lastInForce(levels, 'root')?.words[0] ?? 'html';
  return word.includes('$') ? null : absoluteIn(prefix, word);
}
