import { ProblemError } from '../../../shared/problems.ts';
import type { BindingChange } from '../../../shared/windows-changes.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import type { BindingChange as BindChange } from '../../remote/windows/verbs/bindings.ts';
import type { VerbResult } from '../../remote/windows/verbs.ts';
import type { UndoAnswer } from '../session.ts';
import type { BindingUndoRecord, DetectAnswer, WindowsContext } from './handler.ts';
import { lookInside } from './look-inside.ts';
import { detailOf } from './problems.ts';

/**
 * All bindings of a stage in one commit, then looked at from inside: either all of them show the new certificate,
 * or all the former ones.
 */
export async function performBindings(
  { host, patience, untouched }: WindowsContext,
  undoRecords: readonly BindingUndoRecord[],
): Promise<void> {
  const [first] = undoRecords;
  if (first === undefined) return;
  const bound = await host.run('bind', { changes: undoRecords.map(replacing) }).catch((thrown: unknown) => {
    if (thrown instanceof VerbFailed && thrown.failure.step === 'change')
      for (const { path } of undoRecords) untouched.add(path);
    throw thrown;
  });
  const { sites, httpsys, stopped } = bound;
  mustRun(stopped);
  const missing = undoRecords.filter(
    (undoRecord) => shownBy(sites, undoRecord.binding) !== undoRecord.thumbprint,
  );
  const hasRow = httpsys.some(({ thumbprint }) => thumbprint === first.thumbprint);
  if (missing.length > 0 || !hasRow) {
    const bindings = missing.map(({ path }) => path);
    throw new ProblemError(
      'certificate-not-taken',
      { path: first.path, bindings },
      { detail: JSON.stringify(httpsys) },
    );
  }
  // Nobody is shown anything by a site that is stopped, as long as it is.
  const stoppedSites = sites.filter(({ state }) => state === 'Stopped' || state === 'Stopping');
  const shown = undoRecords.filter(({ binding }) => !stoppedSites.some(({ id }) => id === binding.siteId));
  await lookInside(host, shown, patience, bound);
}

/** Raises `iis-site-stopped` where a site that ran runs no more: IIS does that to one of two with the same binding. */
function mustRun(stopped: VerbResult<'bind'>['stopped']): void {
  const [first] = stopped;
  if (first === undefined) return;
  const detail = stopped.map(({ id, name }) => `${id} ${name}`).join('\n');
  throw new ProblemError('iis-site-stopped', { site: first.name }, { detail });
}

/** What puts the run's certificate on a binding; safe to repeat, as its inverse is. */
export function replacing({ binding, thumbprint }: BindingUndoRecord): BindChange {
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
export function inverse({ binding, thumbprint }: BindingUndoRecord): BindChange {
  const { siteId, bindingInformation, before, isShared, wasStarted = false } = binding;
  const where = { siteId, bindingInformation, expect: thumbprint };
  if (before === null) return { op: 'remove', ...where, unless: 'absent', configOnly: isShared, wasStarted };
  // Of one that had no certificate the endpoint had no row, so the row that came with ours goes with it.
  const configOnly = before.thumbprint !== '';
  return { op: 'replace', ...where, unless: before.thumbprint, configOnly, ...before };
}

/**
 * Takes back in one commit all that is still ours; the others are as before, or somebody has changed them since. What was
 * never ours is theirs alone, however it is now.
 */
export async function undoBindings(
  { host, untouched }: Pick<WindowsContext, 'host' | 'untouched'>,
  undoRecords: readonly BindingUndoRecord[],
): Promise<ReadonlyMap<BindingUndoRecord, UndoAnswer>> {
  try {
    const { sites } = await host.run('detect', {});
    const ours = undoRecords.filter(({ binding, thumbprint }) => shownBy(sites, binding) === thumbprint);
    if (ours.length > 0) {
      const changes = ours.map((undoRecord) => withFlagsOf(sites, inverse(undoRecord)));
      const { stopped } = await host.run('bind', { changes });
      const detail = stopped.map(({ name }) => `the site ${name} does not run any more`).join('\n');
      if (detail !== '') return new Map(undoRecords.map((one) => [one, { result: 'failed', detail }]));
    }
    return new Map(
      undoRecords.map((undoRecord): [BindingUndoRecord, UndoAnswer] => {
        if (ours.includes(undoRecord)) return [undoRecord, { result: 'undone' }];
        const shown = shownBy(sites, undoRecord.binding);
        const isTheirs = isFormer(shown, undoRecord) || untouched.has(undoRecord.path);
        return [undoRecord, isTheirs ? { result: 'same' } : { result: 'edited', detail: `shows ${shown}` }];
      }),
    );
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed)) throw thrown;
    const detail = detailOf(thrown);
    return new Map(undoRecords.map((undoRecord) => [undoRecord, { result: 'failed', detail }]));
  }
}

/** Flags are never ours: what somebody has switched off since (TLS 1.3, HTTP/2) stays so when the former certificate comes back. */
function withFlagsOf(sites: DetectAnswer['sites'], change: BindChange): BindChange {
  if (change.op !== 'replace') return change;
  const now = bindingOf(sites, change);
  return now === undefined ? change : { ...change, sslFlags: now.sslFlags };
}

/** The way back from an undo that did not work out. */
export async function redoBindings(
  host: WindowsHost,
  undoRecords: readonly BindingUndoRecord[],
): Promise<void> {
  if (undoRecords.length > 0) await host.run('bind', { changes: undoRecords.toReversed().map(replacing) });
}

/** True where somebody has changed it since. */
export function isEdited(undoRecord: BindingUndoRecord, { sites }: DetectAnswer): boolean {
  const shown = shownBy(sites, undoRecord.binding);
  return shown !== undoRecord.thumbprint && !isFormer(shown, undoRecord);
}

const isFormer = (shown: string, { binding }: BindingUndoRecord): boolean =>
  shown === (binding.before?.thumbprint ?? 'absent');

/** The thumbprint of the binding now, `absent` where there is none; empty: it has lost its certificate. */
export function shownBy(
  sites: DetectAnswer['sites'],
  { siteId, bindingInformation }: Pick<BindingChange, 'siteId' | 'bindingInformation'>,
): string {
  return bindingOf(sites, { siteId, bindingInformation })?.thumbprint ?? 'absent';
}

const bindingOf = (
  sites: DetectAnswer['sites'],
  { siteId, bindingInformation }: Pick<BindingChange, 'siteId' | 'bindingInformation'>,
) =>
  sites
    .find(({ id }) => id === siteId)
    ?.bindings.find((one) => one.protocol === 'https' && one.bindingInformation === bindingInformation);
