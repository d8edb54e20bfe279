import type { WindowsChange } from '../../../shared/plan.ts';
import { inverse, isEdited, performBindings, undoBindings } from './bindings.ts';
import { thumbprintsOf } from './certificate.ts';
import type { BindingMemo, WindowsHandler } from './handler.ts';

type Change = Extract<WindowsChange, { kind: 'set-binding' }>;

/** One binding. Those of a stage are done and taken back together, in one commit (session.ts). */
export const setBinding: WindowsHandler<Change, BindingMemo> = {
  async prepare({ path, binding }, materials) {
    const [thumbprint] = thumbprintsOf(materials);
    if (thumbprint === undefined) throw new Error('the plan wants a certificate before there is one');
    return { kind: 'binding', path, thumbprint, binding };
  },
  undoCalls: (memo) => [{ verb: 'bind', parameters: { changes: [inverse(memo)] } }],
  perform: async (_change, memo, _materials, ground) => performBindings(ground, [memo]),
  async undo(memo, { host }) {
    const answers = await undoBindings(host, [memo]);
    return answers.get(memo) ?? { result: 'failed', detail: 'no answer' };
  },
  isEdited,
};
