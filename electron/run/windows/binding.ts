import type { WindowsChange } from '../../../shared/plan.ts';
import { inverse, isEdited, performBindings, undoBindings } from './bindings.ts';
import { thumbprintsOf } from './certificate.ts';
import type { BindingUndoRecord, WindowsHandler } from './handler.ts';

type Change = Extract<WindowsChange, { kind: 'set-binding' }>;

/** One binding. Those of a stage are done and taken back together, in one commit (session.ts). */
export const setBinding: WindowsHandler<Change, BindingUndoRecord> = {
  async prepare({ path, binding }, materials) {
    const [thumbprint] = thumbprintsOf(materials);
    if (thumbprint === undefined) throw new Error('the plan wants a certificate before there is one');
    return { kind: 'binding', path, thumbprint, binding };
  },
  undoCalls: (undoRecord) => [{ verb: 'bind', parameters: { changes: [inverse(undoRecord)] } }],
  perform: async (_change, undoRecord, _materials, ground) => performBindings(ground, [undoRecord]),
  async undo(undoRecord, ground) {
    const answers = await undoBindings(ground, [undoRecord]);
    return answers.get(undoRecord) ?? { result: 'failed', detail: 'no answer' };
  },
  isEdited,
};
