import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHandler } from './handler.ts';
import { detailOf } from './problems.ts';

type Change = Extract<WindowsChange, { kind: 'backup-configuration' }>;
type BackupUndoRecord = Extract<WindowsUndoRecord, { kind: 'configuration-backup' }>;

/** IIS' own backup: nothing of ours needs it, but somebody at the keyboard knows how to use it. */
export const backupConfiguration: WindowsHandler<Change, BackupUndoRecord> = {
  prepare: async ({ path }, _materials, { runId }) => ({
    kind: 'configuration-backup',
    path,
    name: `Sealkeeper-${runId}`,
  }),
  undoCalls: ({ name }) => [{ verb: 'backup', parameters: { op: 'delete', name } }],
  async perform(_change, { name }, _materials, { host }) {
    await host.run('backup', { op: 'add', name }).catch((thrown: unknown) => {
      // In containers and on shared settings appcmd refuses (iis-docker #206), and the undo works without it.
      if (!(thrown instanceof VerbFailed) || thrown.reason !== 'program-failed') throw thrown;
    });
  },
  async undo({ name }, { host }) {
    try {
      await host.run('backup', { op: 'delete', name });
      return { result: 'undone' };
    } catch (thrown) {
      if (!(thrown instanceof VerbFailed)) throw thrown;
      // appcmd does not say in numbers that there is no such backup; a copy too many harms nobody.
      return thrown.reason === 'program-failed'
        ? { result: 'kept' }
        : { result: 'failed', detail: detailOf(thrown) };
    }
  },
  isEdited: () => false,
};
