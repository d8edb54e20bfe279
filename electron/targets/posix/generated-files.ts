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
  [/managed by gitlab|\bgitlab-ctl reconfigure\b/i, 'GitLab'],
  [/managed by puppet|\bpuppet\b.*\bmodule\b/i, 'Puppet'],
  [/ansible[ _]managed|managed by ansible/i, 'Ansible'],
  [/(generated|managed) by chef|\bchef\b.*\btemplate\b/i, 'Chef'],
  [/managed by salt/i, 'Salt'],
  [
    /(automatically|auto)[- ]?generated|generated automatically|generated file|do not (edit|modify|change)|(changes|edits|modifications)[^.]*\b(be )?(lost|overwritten|overridden|discarded|erased|reverted)/i,
    'another program',
  ],
];

/**
 * Folders in which one program writes everything, whatever the files say. What NixOS has built nobody changes at all, and its
 * store is writable by the group that builds.
 */
const places: readonly (readonly [string, string])[] = [
  ['/var/opt/gitlab/', 'GitLab'],
  ['/nix/store/', 'NixOS'],
];

/** The program that writes what lies at a path (links followed), by the place alone, or null. */
export function writerAt(path: string): string | null {
  return places.find(([folder]) => `${path}/`.startsWith(folder))?.[1] ?? null;
}

/** Nobody puts a claim behind this many characters, and the patterns above take their time over long texts. */
const longestHeader = 4000;

/** The program that claims a file for itself in what stands in front of its first line that is none, or null. */
export function writerIn(comments: readonly string[]): string | null {
  // Our own first line says how to undo, not that changes are lost; it must never lock ourselves out.
  if (comments[0]?.startsWith('Made by Sealkeeper') === true) return null;
  const header = comments.join(' ').slice(0, longestHeader);
  return writers.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/** Who writes a file whose comments begin with `#`, by its place or by what it says in front. */
export function writerOf({ realPath, text }: Pick<ServerFile, 'realPath' | 'text'>): string | null {
  const lines: string[] = [];
  for (const line of text.slice(0, 2 * longestHeader).split('\n')) {
    const bare = line.trim();
    if (bare !== '' && !bare.startsWith('#')) break;
    lines.push(bare.replace(/^#+\s*/, ''));
  }
  return writerAt(realPath) ?? writerIn(lines);
}
