import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import type { HstsState } from '../../../shared/windows-changes.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHandler } from './handler.ts';
import { detailOf } from './problems.ts';

type Change = Extract<WindowsChange, { kind: 'set-hsts' }>;
type HstsUndoRecord = Extract<WindowsUndoRecord, { kind: 'hsts' }>;

/** A site's own setting for redirect and HSTS. */
export const setHsts: WindowsHandler<Change, HstsUndoRecord> = {
  prepare: async ({ path, siteId, before, after }) => ({ kind: 'hsts', path, siteId, before, after }),
  undoCalls: ({ siteId, before, after }) => [
    { verb: 'hsts', parameters: { siteId, expect: after, settings: before } },
  ],
  async perform({ siteId, before, after }, _undoRecord, _materials, { host }) {
    await host.run('hsts', { siteId, expect: before, settings: after });
  },
  async undo({ siteId, before, after }, { host }) {
    try {
      const found = await host.run('hsts', { siteId, expect: after, settings: before });
      return { result: isSame(found.before, before) ? 'same' : 'undone' };
    } catch (thrown) {
      if (!(thrown instanceof VerbFailed)) throw thrown;
      const isEdited = thrown.reason === 'hsts-changed' || thrown.reason === 'site-missing';
      return { result: isEdited ? 'edited' : 'failed', detail: detailOf(thrown) };
    }
  },
  isEdited({ siteId, before, after }, now) {
    const state = now.sites.find(({ id }) => id === siteId)?.hsts;
    return state === undefined || state === null || !(isSame(state, before) || isSame(state, after));
  },
};

const isSame = (one: HstsState, other: HstsState): boolean =>
  one.enabled === other.enabled &&
  one.redirect === other.redirect &&
  one.maxAge === other.maxAge &&
  one.includeSubDomains === other.includeSubDomains &&
  one.preload === other.preload;
