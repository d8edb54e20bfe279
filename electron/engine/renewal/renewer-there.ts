import type { RenewedBy } from '../../../shared/plan.ts';
import { isByServer } from '../../../shared/renewal.ts';
import type { Journal } from '../../run/journal/journal-file.ts';

/** Who on the server renews what a run has put in place. */
export interface RenewerThere {
  readonly by: RenewedBy;
  /** The certificate's folder below `live/`. */
  readonly certificate: string;
}

/** As the run left it. Null: nobody there does, or nothing of ours looks after it. */
export function renewerThereOf(journal: Journal): RenewerThere | null {
  const by = journal.of('renewal').at(-1)?.by ?? 'app';
  const attached = journal
    .of('prepared')
    .flatMap(({ undoRecord }) =>
      undoRecord.kind === 'command' && undoRecord.run.command === 'attach-renewal-hook'
        ? [undoRecord.run.arguments]
        : [],
    )
    .at(-1);
  return attached === undefined || !isByServer(by) ? null : { by, certificate: attached.certificate };
}
