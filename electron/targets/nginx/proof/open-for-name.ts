import type { FileEdits } from '../../../text/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { matchName } from '../config/match.ts';
import { insertAtEnd, insertAtTop } from '../plan/insertion.ts';
import { challengeFolder } from './asked.ts';
import { fileOf } from './editable.ts';
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

/** Where requests are sent within nginx, beside a location that has the folder of proofs already. */
export const besides = '/sealkeeper-acme/';

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
export function hasOpenPathFor(
  facts: Pick<NginxFacts, 'files'>,
  { directive: { block, file } }: NginxServer,
  name: string,
): boolean {
  const text = block === null ? '' : (facts.files[file]?.text.slice(block.open, block.close) ?? '');
  return text.split(/\r?\n/).some((line) => line.trim() === `# sealkeeper: ${purposeFor(name)}`);
}

function serverEdits(
  facts: NginxFacts,
  server: NginxServer,
  name: string,
  folder: string,
): readonly FileEdits[] {
  const { directive } = server;
  const file = fileOf(facts, directive);
  if (file === null || hasOpenPathFor(facts, server, name)) return [];
  const within = `${besides}${name}/`;
  const pattern = `^${challengeFolder.replaceAll('.', '\\.')}([A-Za-z0-9_-]+)$`;
  // nginx's `if` asks for one thing only; a variable remembers the first.
  const top = [
    'set $sealkeeper_way "";',
    `if (-f "${folder}$uri") {`,
    '    set $sealkeeper_way "found:$host";',
    '}',
    `if ($sealkeeper_way = "found:${name}") {`,
    `    rewrite ${pattern} ${within}$1 last;`,
    '}',
  ];
  const end = [
    `location ^~ ${within} {`,
    '    internal;',
    `    alias "${folder}${challengeFolder}";`,
    '    default_type text/plain;',
    '    auth_basic off;',
    '    allow all;',
    '}',
  ];
  return [
    {
      file,
      edits: [
        insertAtTop(file.text, directive, marked(purposeFor(name), top)),
        insertAtEnd(file.text, directive, marked(purposeFor(name), end)),
      ],
    },
  ];
}
