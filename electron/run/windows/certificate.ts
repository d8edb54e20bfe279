import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { certificatesOf, makePfx, oneTimePassword, type PfxStrength, thumbprintOf } from '../../keys/pfx.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import { LABEL } from '../../remote/windows/verbs/certificates.ts';
import type { VerbResult } from '../../remote/windows/verbs.ts';
import type { Materials } from '../session.ts';
import type { WindowsHandler } from './handler.ts';
import { detailOf } from './problems.ts';

type Change = Extract<WindowsChange, { kind: 'import-certificate' }>;
type CertificateUndoRecord = Extract<WindowsUndoRecord, { kind: 'certificate' }>;

/** Where Windows keeps certificates of authorities that are no roots. */
const intermediateStore = 'CA';

/** Key and certificate into a store of the machine. The import reads them again and makes a test signature. */
export const importCertificate: WindowsHandler<Change, CertificateUndoRecord> = {
  async prepare({ path, store }, materials, { host }) {
    const [leaf, ...intermediates] = thumbprintsOf(materials);
    if (leaf === undefined) throw new Error('the plan wants a certificate before there is one');
    const asked = [
      { store, thumbprint: leaf },
      ...intermediates.map((thumbprint) => ({ store: intermediateStore, thumbprint })),
    ];
    const { found } = await host.run('find-certificates', { certificates: asked });
    const isThere = (where: string, thumbprint: string): boolean =>
      found.some((one) => one.store === where && one.thumbprint === thumbprint);
    return {
      kind: 'certificate',
      path: `${path}\\${leaf}`,
      store,
      thumbprint: leaf,
      wasThere: isThere(store, leaf),
      intermediates: intermediates.filter((thumbprint) => !isThere(intermediateStore, thumbprint)),
    };
  },
  undoCalls: ({ store, thumbprint, wasThere, intermediates }) =>
    wasThere ? [] : [{ verb: 'cleanup', parameters: { store, thumbprint, intermediates } }],
  async perform({ store, retire }, undoRecord, materials, { host, runId, retiring }) {
    retiring.push(...retire);
    const imported = await importWithEither(host, store, `${LABEL} ${runId}`, materials);
    if (imported.thumbprint === undoRecord.thumbprint) return;
    throw new ProblemError(
      'certificate-not-stored',
      { path: undoRecord.path, reason: 'another-certificate' },
      { detail: `${imported.thumbprint} was stored instead of ${undoRecord.thumbprint}` },
    );
  },
  async undo({ store, thumbprint, wasThere, intermediates }, { host }) {
    if (wasThere) return { result: 'same' };
    try {
      const { outcome } = await host.run('cleanup', { store, thumbprint, intermediates });
      // Whoever uses it now has chosen it since; it is good, so it may stay.
      return { result: outcome === 'removed' ? 'undone' : outcome === 'in-use' ? 'kept' : 'same' };
    } catch (thrown) {
      if (!(thrown instanceof VerbFailed)) throw thrown;
      return { result: 'failed', detail: detailOf(thrown) };
    }
  },
  isEdited: () => false,
};

/** The old encryption first, which all Windows read; the new one for machines where the old is forbidden. */
async function importWithEither(
  host: WindowsHost,
  store: string,
  label: string,
  materials: Materials,
): Promise<VerbResult<'import'>> {
  const attempt = (strength: PfxStrength) => {
    const privateKeyPem = materials.key?.inMemory;
    if (privateKeyPem === undefined) throw new Error('the plan wants a key that is not in memory');
    const password = oneTimePassword();
    const pfx = makePfx({ privateKeyPem, chainPem: materials.chainPem ?? '', label }, password, strength);
    return host.run('import', { store, label, exportable: false }, { secrets: { pfx, password } });
  };
  try {
    return await attempt('old');
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed) || thrown.reason !== 'pfx-unreadable') throw thrown;
    return await attempt('new');
  }
}

/** Of the leaf first, then of the intermediates; a root is never imported. */
export function thumbprintsOf({ chainPem = '' }: Materials): readonly string[] {
  return certificatesOf(chainPem)
    .filter(({ subject, issuer }, index) => index === 0 || subject !== issuer)
    .map(thumbprintOf);
}
