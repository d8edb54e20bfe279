import type { Part } from '../remote/parts.ts';
import { isHookName } from './hook/data-files.ts';

/** A certificate that an earlier run has handed over, by what its hook knows of it. */
export interface HandedBefore {
  /** Its folder below `live/`. */
  readonly certificate: string;
  /** Where the link leads that puts the hook in force: the number of the run. */
  readonly target: string;
  readonly names: readonly string[];
  /** Kinds of services that take it up. */
  readonly services: readonly string[];
  /** Where it is shown, as the hook's own file has them: ADDRESS:PORT NAME [smtp|imap|pop3]. */
  readonly probes: readonly string[];
  /** What certbot calls it; null: it was handed to somebody else. */
  readonly lineage: string | null;
  /** Apache's own mod_md has it. */
  readonly isModMd: boolean;
}

/** What stands on a server of earlier runs of ours. */
export interface OwnFacts {
  /** Files for cron and systemd that bear our name: SHA-256 of each, hexadecimal, by its path. */
  readonly files: Readonly<Record<string, string>>;
  readonly handed: readonly HandedBefore[];
}

/** Reads what `ownScript` printed. What cannot be understood is left out. Pure. */
export function ownFactsOf(parts: readonly Part[]): OwnFacts {
  return {
    files: Object.fromEntries(
      parts.flatMap(({ name, text }) => {
        const [path = '', hash = ''] = text.split('\n');
        return name === 'own' && /^[0-9a-f]{64}$/.test(hash) ? [[path, hash]] : [];
      }),
    ),
    handed: parts.flatMap((part) => (part.name === 'handed' ? handedIn(part) : [])),
  };
}

function handedIn({ text }: Part): readonly HandedBefore[] {
  const [certificate = '', target = '', ...told] = text.split('\n');
  // Led elsewhere: a later run has taken its names over.
  if (!isHookName(certificate) || !/^\d{1,9}$/.test(target)) return [];
  const linesOf = (word: string) =>
    told.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  const certbot = linesOf('certbot');
  const lineage = certbot.find((line) => line.startsWith('lineage='))?.slice('lineage='.length);
  return [
    {
      ...{ certificate, target, names: linesOf('names'), probes: linesOf('probes') },
      services: linesOf('services').map((line) => line.split('\t')[0] ?? ''),
      lineage: certbot.length === 0 ? null : (lineage ?? certificate),
      isModMd: linesOf('mod-md').length > 0,
    },
  ];
}
