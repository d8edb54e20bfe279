/**
 * Where a run keeps what undoing needs (`electron/run/posix/prelude.ts`, `electron/run/windows/run-folder.ts`). Null: not on the
 * server; a hosting panel keeps former certificates itself, and the rest stands in our own journal.
 */
export function copiesOf(runId: string, system: 'posix' | 'windows' | 'here'): string | null {
  if (system === 'here') return null;
  return system === 'windows'
    ? `C:\\Program Files\\Sealkeeper\\runs\\${runId}`
    : `/var/lib/sealkeeper/runs/${runId}/backup`;
}
