import type { FileEdits } from '../../../text/changed-files.ts';
import { isMarked, marked } from '../../posix/marked-lines.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { insertAtEnd, insertAtTop } from '../plan/insertion.ts';
import { openToAll } from './access-phase.ts';
import { challengeFolder } from './asked.ts';
import { fileOf } from './editable.ts';

/** Where requests are sent within nginx, beside a location that has the folder of proofs already. */
export const besides = '/sealkeeper-acme/';

/** The rule that sends a request for a proof to a location of ours. */
export const rewriteTo = (within: string): string =>
  `    rewrite ^${challengeFolder.replaceAll('.', '\\.')}([A-Za-z0-9_-]+)$ ${within}$1 last;`;

/** A way with this purpose was opened by an earlier run, and stands still. */
export function hasWay(
  facts: Pick<NginxFacts, 'files'>,
  { directive: { block, file } }: NginxServer,
  purpose: string,
): boolean {
  const text = block === null ? '' : (facts.files[file]?.text.slice(block.open, block.close) ?? '');
  return isMarked(text, purpose);
}

/**
 * Opens a way through a server: `rules` at its very top, which send what is asked for to `within`, and the location there,
 * which answers from the webroot `folder` behind no login. None where it stands already, or the text is not ours. Pure.
 */
export function wayEdits(
  facts: NginxFacts,
  server: NginxServer,
  way: {
    readonly purpose: string;
    readonly rules: readonly string[];
    readonly within: string;
    readonly folder: string;
  },
): readonly FileEdits[] {
  const { directive } = server;
  const file = fileOf(facts, directive);
  if (file === null || hasWay(facts, server, way.purpose)) return [];
  const location = [
    `location ^~ ${way.within} {`,
    '    internal;',
    `    alias "${way.folder}${challengeFolder}";`,
    '    default_type text/plain;',
    ...openToAll([...(facts.http === null ? [] : [facts.http]), directive]).map((line) => `    ${line}`),
    '}',
  ];
  return [
    {
      file,
      edits: [
        insertAtTop(file.text, directive, marked(way.purpose, way.rules)),
        insertAtEnd(file.text, directive, marked(way.purpose, location)),
      ],
    },
  ];
}
