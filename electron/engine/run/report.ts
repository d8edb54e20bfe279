import type { Journal } from '../../run/journal/journal-file.ts';

/**
 * A run as text for a helpful technician: what was planned, done and taken back. The journal holds no secrets
 * and no file contents; the addresses of the owner's own computer are left out too.
 */
export function reportOf(journal: Journal): string {
  const lines = journal
    .text()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { entry, at, mac: _, ...rest } = JSON.parse(line) as { entry: string; at: string; mac?: string };
      const shown = entry === 'opened' ? { ...rest, job: undefined } : rest;
      return `${at}  ${entry}  ${JSON.stringify(shown)}`;
    });
  return ['Sealkeeper run report', ...lines, ''].join('\n');
}
