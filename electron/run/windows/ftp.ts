import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { VerbParameters } from '../../remote/windows/verbs.ts';
import { thumbprintsOf } from './certificate.ts';
import type { WindowsHandler } from './handler.ts';
import { detailOf } from './problems.ts';

type Change = Extract<WindowsChange, { kind: 'set-ftp-certificate' }>;
type FtpUndoRecord = Extract<WindowsUndoRecord, { kind: 'ftp-certificate' }>;

const back = ({ siteId, thumbprint, before }: FtpUndoRecord): VerbParameters<'ftp'> => ({
  ...{ siteId, expect: thumbprint },
  ...{ thumbprint: before.thumbprint, store: before.store },
});

/** The certificate that FTP of a site shows over TLS; connections that are open keep what they have. */
export const setFtpCertificate: WindowsHandler<Change, FtpUndoRecord> = {
  async prepare({ path, siteId, before, store }, materials) {
    const [thumbprint] = thumbprintsOf(materials);
    if (thumbprint === undefined) throw new Error('the plan wants a certificate before there is one');
    return { kind: 'ftp-certificate', path, siteId, thumbprint, store, before };
  },
  undoCalls: (undoRecord) => [{ verb: 'ftp', parameters: back(undoRecord) }],
  async perform(_change, { siteId, thumbprint, store, before }, _materials, { host }) {
    await host.run('ftp', { siteId, expect: before.thumbprint, thumbprint, store });
  },
  async undo(undoRecord, { host }) {
    try {
      const { before } = await host.run('ftp', back(undoRecord));
      return { result: before === undoRecord.before.thumbprint ? 'same' : 'undone' };
    } catch (thrown) {
      if (!(thrown instanceof VerbFailed)) throw thrown;
      const isEdited = thrown.reason === 'conflict' || thrown.reason === 'site-missing';
      return { result: isEdited ? 'edited' : 'failed', detail: detailOf(thrown) };
    }
  },
  isEdited({ siteId, thumbprint, before }, now) {
    const shown = now.sites.find(({ id }) => id === siteId)?.ftpCertificate.thumbprint.toUpperCase();
    return shown !== thumbprint && shown !== before.thumbprint;
  },
};
