import { ProblemError } from '../../../shared/problems.ts';
import type { BindingChange } from '../../../shared/windows-changes.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import type { BindingChange as BindChange } from '../../remote/windows/verbs/bindings.ts';
import type { UndoAnswer } from '../session.ts';
import type { BindingMemo, DetectAnswer, WindowsContext } from './handler.ts';
import { lookInside } from './look-inside.ts';
import { detailOf } from './problems.ts';

/**
 * All bindings of a stage in one commit, then looked at from inside: either all of them show the new certificate,
 * or all the former ones.
 */
export async function performBindings(
  { host, patience }: WindowsContext,
  memos: readonly BindingMemo[],
): Promise<void> {
  const [first] = memos;
  if (first === undefined) return;
  const { sites, httpsys } = await host.run('bind', { changes: memos.map(forward) });
  const missing = memos.filter((memo) => shownBy(sites, memo.binding) !== memo.thumbprint);
  const hasRow = httpsys.some(({ thumbprint }) => thumbprint === first.thumbprint);
  if (missing.length > 0 || !hasRow) {
    const bindings = missing.map(({ path }) => path);
    throw new ProblemError(
      'certificate-not-taken',
      { path: first.path, bindings },
      { detail: JSON.stringify(httpsys) },
    );
  }
  await lookInside(host, memos, patience);
}

function forward({ binding, thumbprint }: BindingMemo): BindChange {
  const { siteId, bindingInformation, before, store, sslFlags } = binding;
  return {
    op: before === null ? 'add' : 'replace',
    siteId,
    bindingInformation,
    expect: before?.thumbprint ?? 'absent',
    unless: thumbprint,
    thumbprint,
    store,
    sslFlags,
    configOnly: before !== null,
  };
}

/** What takes a binding back; safe to repeat, since what is as before already is left alone. */
export function inverse({ binding, thumbprint }: BindingMemo): BindChange {
  const { siteId, bindingInformation, before, isShared } = binding;
  const where = { siteId, bindingInformation, expect: thumbprint };
  if (before === null) return { op: 'remove', ...where, unless: 'absent', configOnly: isShared };
  return { op: 'replace', ...where, unless: before.thumbprint, configOnly: true, ...before };
}

/** Takes back in one commit all that is still ours; the others are as before, or somebody has changed them since. */
export async function undoBindings(
  host: WindowsHost,
  memos: readonly BindingMemo[],
): Promise<ReadonlyMap<BindingMemo, UndoAnswer>> {
  try {
    const { sites } = await host.run('detect', {});
    const ours = memos.filter(({ binding, thumbprint }) => shownBy(sites, binding) === thumbprint);
    if (ours.length > 0) await host.run('bind', { changes: ours.map(inverse) });
    return new Map(
      memos.map((memo): [BindingMemo, UndoAnswer] => {
        if (ours.includes(memo)) return [memo, { result: 'undone' }];
        const shown = shownBy(sites, memo.binding);
        return [
          memo,
          isFormer(shown, memo) ? { result: 'same' } : { result: 'edited', detail: `shows ${shown}` },
        ];
      }),
    );
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed)) throw thrown;
    const detail = detailOf(thrown);
    return new Map(memos.map((memo) => [memo, { result: 'failed', detail }]));
  }
}

/** The way back from an undo that did not work out. */
export async function redoBindings(host: WindowsHost, memos: readonly BindingMemo[]): Promise<void> {
  if (memos.length > 0) await host.run('bind', { changes: memos.toReversed().map(forward) });
}

/** True where somebody has changed it since. */
export function isEdited(memo: BindingMemo, { sites }: DetectAnswer): boolean {
  const shown = shownBy(sites, memo.binding);
  return shown !== memo.thumbprint && !isFormer(shown, memo);
}

const isFormer = (shown: string, { binding }: BindingMemo): boolean =>
  shown === (binding.before?.thumbprint ?? 'absent');

/** The thumbprint of the binding now, `absent` where there is none; empty: it has lost its certificate. */
export function shownBy(
  sites: DetectAnswer['sites'],
  { siteId, bindingInformation }: Pick<BindingChange, 'siteId' | 'bindingInformation'>,
): string {
  const found = sites
    .find(({ id }) => id === siteId)
    ?.bindings.find((one) => one.protocol === 'https' && one.bindingInformation === bindingInformation);
  return found === undefined ? 'absent' : found.thumbprint;
}
