import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import { taskOf, windowsRenewersOf } from '../../remote/windows/found-renewers.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import type { VerbParameters, VerbResult } from '../../remote/windows/verbs.ts';
import { shownBy } from './bindings.ts';
import type { WindowsHandler } from './handler.ts';
import { lookInside } from './look-inside.ts';
import { detailOf } from './problems.ts';

type Change = Extract<WindowsChange, { kind: 'hand-over-to-simple-acme' }>;
type AcmeUndoRecord = Extract<WindowsUndoRecord, { kind: 'simple-acme' }>;
type Answer = VerbResult<'simple-acme'>;

const cancelOf = ({ id, endpoint, hadTask, thumbprint, bindings }: AcmeUndoRecord) =>
  ({ op: 'cancel', id, endpoint, hadTask, thumbprint, bindings }) as const;

const failed = (reason: string, detail: string): ProblemError =>
  new ProblemError('renewal-hand-over-failed', { reason }, { detail });

/** simple-acme gets a certificate of its own for these names, puts it on the same bindings, and renews it from then on. */
export const handOverToSimpleAcme: WindowsHandler<Change, AcmeUndoRecord> = {
  async prepare({ path, wish }, _materials, { host }) {
    const { id, endpoint, bindings } = wish;
    const { sites } = await host.run('detect', {});
    const { renewal, task } = await host.run('simple-acme', { op: 'ask', id, endpoint });
    const [thumbprint = '', ...others] = [...new Set(bindings.map((one) => shownBy(sites, one)))];
    // The run's own, and nobody has begun meanwhile what is begun now.
    if (renewal !== null || others.length > 0 || !/^[0-9A-F]{40}$/.test(thumbprint))
      throw new ProblemError('settings-changed-meanwhile', { path });
    return { kind: 'simple-acme', path, id, endpoint, hadTask: task !== null, thumbprint, bindings };
  },
  undoCalls: (undoRecord) => [{ verb: 'simple-acme', parameters: cancelOf(undoRecord) }],
  async perform({ wish }, undoRecord, _materials, { host, patience }) {
    const { trial, bindings, ...told } = wish;
    const friendlyName = `Sealkeeper-${wish.id.slice('sealkeeper-'.length)}`;
    const ask = (op: 'trial' | 'create', endpoint: string): VerbParameters<'simple-acme'> => {
      const { id, source, names, siteIds, contact } = told;
      return { op, id, endpoint, friendlyName, source, names, siteIds, contact };
    };
    const before = await host.run('detect', {});
    if (trial !== null) mustBeWell('trial', await host.run('simple-acme', ask('trial', trial)));
    const made = await host.run('simple-acme', ask('create', wish.endpoint));
    mustBeWell('create', made);
    const thumbprint = made.renewal?.thumbprints.at(-1) ?? '';
    const now = await host.run('detect', {});
    const { sites } = now;
    // IIS stops one of two sites with the same binding, and what simple-acme binds is its own affair.
    const ran = before.sites.filter(({ state }) => state === 'Started').map(({ id }) => id);
    const stopped = sites.filter(({ id, state }) => ran.includes(id) && state !== 'Started');
    if (stopped.length > 0) throw failed('sites', stopped.map(({ id, name }) => `${id} ${name}`).join('\n'));
    const missing = bindings.filter((one) => shownBy(sites, one) !== thumbprint);
    if (missing.length > 0) throw failed('bindings', missing.map((one) => one.bindingInformation).join('\n'));
    const shown = bindings.map((one) => ({
      kind: 'binding' as const,
      path: `${undoRecord.path} ${one.bindingInformation}`,
      thumbprint,
      binding: { ...one, siteName: '', before: null, isShared: false },
    }));
    await lookInside(host, shown, patience, now);
  },
  async undo(undoRecord, { host }) {
    try {
      await host.run('simple-acme', cancelOf(undoRecord));
      return { result: 'undone' };
    } catch (thrown) {
      if (!(thrown instanceof VerbFailed)) throw thrown;
      return { result: 'failed', detail: detailOf(thrown) };
    }
  },
  isEdited: () => false,
};

/** Its exit status says little: it is 0 as well where it gave up before it began (RenewalCreator.cs). */
function mustBeWell(op: 'trial' | 'create', { exitCode, isLate, text, renewal }: Answer): void {
  if (exitCode === 0 && !isLate && renewal?.isWell === true) return;
  const detail = `simple-acme ${op}: ${isLate ? 'no end in its time' : `exit status ${exitCode}`}\n${text}`;
  throw op === 'trial' ? new ProblemError('renewal-trial-failed', {}, { detail }) : failed('create', detail);
}

const day = 86_400_000;

/**
 * Its task starts the very program as SYSTEM within two days, and its newest certificate lies in the store. Answers the
 * SHA-256 fingerprint that visitors must be shown by now. Raises `renewal-hand-over-failed`.
 */
export async function proveSimpleAcme(host: WindowsHost, id: string, now = new Date()): Promise<string> {
  const facts = windowsRenewersOf(await host.run('renewers', {}));
  const renewal = facts.renewals.find((one) => one.client === 'simple-acme' && one.id === id);
  if (renewal === undefined || !renewal.isSafe) throw failed('create', renewal?.file ?? id);
  const task = taskOf(facts, renewal);
  const isOurs = task?.program.toLowerCase() === facts.program.program.toLowerCase();
  const next = Date.parse(task?.nextRun ?? '');
  const isDue = task?.isEnabled === true && isOurs && next <= now.getTime() + 2 * day;
  if (!isDue) throw failed('task', JSON.stringify(task));
  const kept = facts.certificates.find(({ thumbprint }) => thumbprint === renewal.thumbprints.at(-1));
  if (kept === undefined) throw failed('create', renewal.file);
  return kept.fingerprint;
}
