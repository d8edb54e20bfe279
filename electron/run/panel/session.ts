import { installedHosts } from '../../remote/panel/certificates.ts';
import type { PanelHost } from '../../remote/panel/host.ts';
import type { Session } from '../session.ts';
import {
  editedAtPanel,
  panelChange,
  panelUndoRecord,
  performPanel,
  preparePanel,
  undoPanel,
} from './changes.ts';

/**
 * A run's session at a hosting panel. It has no place for a lock, a net or a copy of ours: what undo needs stands in the journal on this
 * computer, and former keys stay in the panel's own store. The panel has its services take up what changes.
 */
export function panelSession(host: PanelHost, runId: string): Session {
  return {
    way: host.way,
    lock: null,
    net: null,
    changes: {
      prepare: (changes, _backupIds, materials) => preparePanel(host, changes.map(panelChange), materials),
      perform: ({ changes }, prepared, materials) =>
        performPanel(
          host,
          changes.map(panelChange),
          prepared.map(({ undoRecord }) => panelUndoRecord(undoRecord, runId)),
          materials,
        ),
      undo: ({ changes }) =>
        undoPanel(
          host,
          changes.map(({ undoRecord }) => panelUndoRecord(undoRecord, runId)),
        ),
      edited: (changes) => editedAtPanel(host, changes, runId),
      async versions(path) {
        const shown = await installedHosts(host);
        const named = shown.find(({ domain }) => path.endsWith(` ${domain}`))?.certificate;
        const text = named == null ? null : Buffer.from(named.pem, 'utf8');
        return { theirs: { hash: named?.fingerprint ?? 'absent', bytes: text }, former: new Map() };
      },
    },
    keys: null,
    services: null,
    listener: null,
    renewal: null,
  };
}
