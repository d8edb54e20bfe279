import type { FileEdits } from '../../../text/changed-files.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { matchName } from '../config/match.ts';
import { fileOf } from './editable.ts';
import { besides, hasWay, rewriteTo, wayEdits } from './way.ts';
import { answerersOf } from './who-answers.ts';

/** A server that answers plain requests, and for which names. */
export interface OpenedSite {
  readonly site: NginxServer;
  readonly names: readonly string[];
}

/** The lasting way for names that a server answers for without bearing them: the mail server's, as a rule. */
export interface NamedWays {
  /** Servers through which a way leads, for these names alone. */
  readonly sites: readonly OpenedSite[];
  /** Those through which none can. */
  readonly closed: readonly OpenedSite[];
  /** Names whose requests come by a way wherever they are answered. */
  readonly names: readonly string[];
  readonly edits: readonly FileEdits[];
}

const purposeFor = (name: string): string => `a way for later proofs of ${name}`;

/**
 * A way for each of these names through whichever server answers port 80 for it today without bearing it, the default of its
 * address. A server of our own for the name would be simpler to read, but it would take all other pages from whoever comes by
 * that name today (webmail, a redirect). So the default keeps answering, and a rule in it takes out of its hands what is
 * asked by that name, in the folder of proofs, and lies in ours: whoever else proves the name from there, or any other name,
 * goes on doing so. `opened`: servers whose way is open for all names that reach them. `folder`: our webroot. Pure.
 */
export function byNameAlone(
  facts: NginxFacts,
  names: readonly string[],
  opened: readonly NginxServer[],
  folder: string,
): NamedWays {
  const sites = new Map<NginxServer, string[]>();
  const closed = new Map<NginxServer, string[]>();
  const whole: string[] = [];
  const add = (to: Map<NginxServer, string[]>, server: NginxServer, name: string) =>
    to.set(server, [...(to.get(server) ?? []), name]);
  for (const name of names.filter((one) => !one.startsWith('*'))) {
    const { plain, caught, challenged, unsure, plainAnswers } = matchName(facts, name);
    // Where nginx does not hold port 80, who holds it decides where it leads.
    const all =
      plainAnswers.length === 0
        ? answerersOf(facts, name).edited
        : [...new Set([...challenged, ...unsure.map(({ server }) => server)])];
    const isOwn = (server: NginxServer) => plain.includes(server) || caught.includes(server);
    const others = all.filter((server) => !opened.includes(server) && !isOwn(server));
    for (const server of others) add(fileOf(facts, server.directive) === null ? closed : sites, server, name);
    const isOpen = (server: NginxServer) =>
      opened.includes(server) || sites.get(server)?.includes(name) === true;
    if (all.length > 0 && all.every(isOpen)) whole.push(name);
  }
  const named = (some: Map<NginxServer, string[]>): readonly OpenedSite[] =>
    [...some].map(([site, own]) => ({ site, names: own }));
  return {
    sites: named(sites),
    closed: named(closed),
    names: whole,
    edits: editsOf(facts, named(sites), folder),
  };
}

/** A file that is read twice is written once. */
function editsOf(facts: NginxFacts, sites: readonly OpenedSite[], folder: string): readonly FileEdits[] {
  const once = new Map(
    sites.flatMap(({ site, names }) =>
      names.map((name) => {
        const place = `${facts.files[site.file]?.realPath} ${site.directive.start} ${name}`;
        return [place, { site, name }] as const;
      }),
    ),
  );
  return [...once.values()].flatMap(({ site, name }) => serverEdits(facts, site, name, folder));
}

/** The way for this name was opened by an earlier run, and stands still. */
export const hasOpenPathFor = (
  facts: Pick<NginxFacts, 'files'>,
  server: NginxServer,
  name: string,
): boolean => hasWay(facts, server, purposeFor(name));

function serverEdits(
  facts: NginxFacts,
  server: NginxServer,
  name: string,
  folder: string,
): readonly FileEdits[] {
  const within = `${besides}${name}/`;
  // nginx's `if` asks for one thing only; a variable remembers the first.
  const rules = [
    'set $sealkeeper_way "";',
    `if (-f "${folder}$uri") {`,
    '    set $sealkeeper_way "found:$host";',
    '}',
    `if ($sealkeeper_way = "found:${name}") {`,
    rewriteTo(within),
    '}',
  ];
  return wayEdits(facts, server, { purpose: purposeFor(name), rules, within, folder });
}
