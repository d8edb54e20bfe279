import { parseParts, partOf } from '../../../remote/parts.ts';
import { panelOf } from '../../posix/panels.ts';
import { managerOf, systemOf } from '../../posix/system.ts';
import type { PostfixFacts, Values } from '../config/facts.ts';

/** What the first look tells; the files themselves come by the second. */
export type Known = Omit<
  PostfixFacts,
  'liveRoot' | 'files' | 'paths' | 'unread' | 'foreignFolders' | 'versions' | 'certificates'
>;

export interface Survey extends Known {
  /** What somebody but root may change of all that this server is made of: then nothing of it was run. */
  readonly notRoots: string | null;
  /** It has ports here, and its files are not this machine's. */
  readonly isElsewhere: boolean;
  readonly isThere: boolean;
}

/** Parses what `lookScript` prints. */
export function parseSurvey(output: string, nonce: string): Survey {
  const parts = parseParts(output, nonce);
  const lines = (name: string): readonly string[] =>
    partOf(parts, name)
      .split('\n')
      .filter((line) => line !== '');
  const [program = '', folder = ''] = lines('program');
  const values = valuesIn(lines('values'));
  const [main = ''] = lines('process');
  const started = parts
    .filter(({ name }) => name === 'instance')
    .map(({ text }) => text.split('\n')[0] ?? '');
  return {
    notRoots: lines('not-roots')[0] ?? null,
    isElsewhere: lines('elsewhere').length > 0,
    isThere: program !== '',
    system: systemOf(lines('system')),
    version: values.mail_version ?? '',
    program: program.replace(/postconf$/, 'postfix'),
    folder,
    process: /^\d+$/.test(main) ? Number(main) : null,
    pidFile: lines('pid-file')[0] ?? null,
    ...managerOf(partOf(parts, 'manager')),
    panel: panelOf(lines('panels')),
    complaint: lines('complaint').join('\n') || null,
    instances: [
      ...new Set([...(values.multi_instance_directories ?? '').split(/[\s,]+/), ...started]),
    ].filter((path) => path !== '' && path !== folder),
    written: valuesIn(lines('written')),
    values,
    ofServices: servicesIn(lines('services')),
  };
}

/** Lines of `postconf`: `name = value`. */
function valuesIn(lines: readonly string[]): Values {
  const found = lines.flatMap((line) => {
    const [, name, value] = /^([A-Za-z0-9_]+) = ?(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value ?? ''] as const];
  });
  return Object.fromEntries(found);
}

/** Lines of `postconf -P`: `submission/inet/name = value`. */
function servicesIn(lines: readonly string[]): PostfixFacts['ofServices'] {
  const found: Record<string, Record<string, string>> = {};
  for (const line of lines) {
    const [, service, name, value] = /^(\S+\/[a-z-]+)\/([A-Za-z0-9_]+) = ?(.*)$/.exec(line) ?? [];
    if (service === undefined || name === undefined) continue;
    found[service] = { ...found[service], [name]: value ?? '' };
  }
  return found;
}
