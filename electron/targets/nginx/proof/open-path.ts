import type { Change } from '../../../../shared/plan.ts';
import type { FileEdits } from '../../posix/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { insertAtEnd, insertAtTop } from '../plan/insertion.ts';
import { challengeFolder } from './asked.ts';
import { fileOf } from './editable.ts';

export interface OpenPath {
  readonly changes: readonly Change[];
  readonly edits: readonly FileEdits[];
  /** Sites through which the way leads. */
  readonly sites: readonly OpenedSite[];
  /** Those whose text is not ours. */
  readonly closed: readonly OpenedSite[];
  /** The folder that a renewing program takes for its webroot. */
  readonly folder: string;
}

/** A server that answers plain requests, and for which names. */
export interface OpenedSite {
  readonly site: NginxServer;
  readonly names: readonly string[];
}

const purpose = 'a way for later proofs';
/** Where requests for a proof of ours are sent within nginx. */
const besides = '/sealkeeper-acme/';

/**
 * A lasting way for proofs past everything that hides them today, for renewal by a program on the server: requests for them
 * are answered from a folder of their own. Only the words of a location come before logins and address lists, and only a
 * rule at the very top before the server's own. For every file that is not in that folder all goes on as before: other names
 * of the server, or whoever renews them, may be answered there by a program, a folder or a redirect. Pure.
 */
export function openPath(facts: NginxFacts, plain: readonly OpenedSite[]): OpenPath {
  const sites = plain.filter(({ site }) => fileOf(facts, site.directive) !== null);
  const folder = facts.proofRoot;
  // A file that is read twice is written once.
  const once = new Map(
    sites.map(({ site }) => [`${facts.files[site.file]?.realPath} ${site.directive.start}`, site]),
  );
  return {
    folder,
    sites,
    closed: plain.filter((one) => !sites.includes(one)),
    changes:
      sites.length === 0
        ? []
        : foldersOf(folder).map((path) => ({ kind: 'make-directory', path, mode: 0o755 })),
    edits: [...once.values()].flatMap((server) => serverEdits(facts, server, folder)),
  };
}

/** The folders of a webroot, the outermost first. */
function foldersOf(folder: string): readonly string[] {
  const files = `${folder}${challengeFolder}`.replace(/\/$/, '');
  return [folder, files.slice(0, files.lastIndexOf('/')), files];
}

/** The way was opened by an earlier run, and stands still. */
export function hasOpenPath(facts: Pick<NginxFacts, 'files'>, { directive }: NginxServer): boolean {
  const { block, file } = directive;
  const text = block === null ? '' : (facts.files[file]?.text.slice(block.open, block.close) ?? '');
  return text.split(/\r?\n/).some((line) => line.trim() === `# sealkeeper: ${purpose}`);
}

function serverEdits(facts: NginxFacts, server: NginxServer, folder: string): readonly FileEdits[] {
  const { directive } = server;
  const file = fileOf(facts, directive);
  if (file === null || hasOpenPath(facts, server)) return [];
  const top = [
    `if (-f "${folder}$uri") {`,
    `    rewrite ^/\\.well-known/acme-challenge/([A-Za-z0-9_-]+)$ ${besides}$1 last;`,
    '}',
  ];
  const end = [
    `location ^~ ${besides} {`,
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
        insertAtTop(file.text, directive, marked(purpose, top)),
        insertAtEnd(file.text, directive, marked(purpose, end)),
      ],
    },
  ];
}
