/** Where a run keeps what undoing needs (`electron/run/posix/prelude.ts`, `electron/run/windows/run-folder.ts`). */
export const copiesOf = (runId: string, system: 'posix' | 'windows'): string =>
  system === 'windows'
    ? `C:\\Program Files\\Sealkeeper\\runs\\${runId}`
    : `/var/lib/sealkeeper/runs/${runId}/backup`;
