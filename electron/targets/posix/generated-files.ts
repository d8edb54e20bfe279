import type { Literal } from '../../../shared/literal.ts';
import type { ServerFile } from '../../text/server-file.ts';

/** Who writes a file, as its own first comments say. What we put there would be gone at its next run. */
const writers: readonly (readonly [Literal, string])[] = [
  [/\bplesk\b/i, 'Plesk'],
  [/\bcpanel\b/i, 'cPanel'],
  [/\bispconfig\b/i, 'ISPConfig'],
  [/\bdirectadmin\b/i, 'DirectAdmin'],
  [/\bfroxlor\b/i, 'froxlor'],
  [/\bhestia|\bvesta/i, 'Hestia'],
  [/cloudpanel/i, 'CloudPanel'],
  [/managed by puppet|\bpuppet\b.*\bmodule\b/i, 'Puppet'],
  [/ansible[ _]managed|managed by ansible/i, 'Ansible'],
  [/(generated|managed) by chef|\bchef\b.*\btemplate\b/i, 'Chef'],
  [/managed by salt/i, 'Salt'],
  [
    /(automatically|auto)[- ]?generated|generated automatically|generated file|do not (edit|modify|change)|(changes|edits|modifications)[^.]*\b(be )?(lost|overwritten|overridden|discarded)/i,
    'another program',
  ],
];

/** Nobody puts a claim behind this many characters, and the patterns above take their time over long texts. */
const longestHeader = 4000;

/** The program that claims a file for itself in what stands in front of its first line that is none, or null. */
export function writerIn(comments: readonly string[]): string | null {
  const header = comments.join(' ').slice(0, longestHeader);
  return writers.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/** The same of a whole file whose comments begin with `#`. */
export function writerOf({ text }: Pick<ServerFile, 'text'>): string | null {
  const lines: string[] = [];
  for (const line of text.slice(0, 2 * longestHeader).split('\n')) {
    const bare = line.trim();
    if (bare !== '' && !bare.startsWith('#')) break;
    lines.push(bare.replace(/^#+\s*/, ''));
  }
  return writerIn(lines);
}
