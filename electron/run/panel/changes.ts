import type { PanelUndoRecord, PreparedChange, UndoRecord } from '../../../shared/journal.ts';
import type { Change, PanelChange } from '../../../shared/plan.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import {
  deleteAt,
  installAt,
  installedAt,
  installedHosts,
  keptPair,
  shownCertificate,
} from '../../remote/panel/certificates.ts';
import type { PanelHost } from '../../remote/panel/host.ts';
import type { Materials, UndoAnswer } from '../session.ts';
import { prepareAutoSsl, startAutoSsl, undoAutoSsl } from './autossl.ts';
import { lastOf, listFolder, makeFolder, missingFolders, parentOf, saveFile, unlink } from './files.ts';
import { formerAt } from './former.ts';

type Of<Kind extends PanelChange['kind']> = Extract<PanelChange, { kind: Kind }>;
type RecordOf<Kind extends PanelUndoRecord['kind']> = Extract<PanelUndoRecord, { kind: Kind }>;
type CertificateRecord = RecordOf<'panel-certificate'>;
type ProofRecord = RecordOf<'placed-proof'>;

const kinds: ReadonlySet<string> = new Set<PanelChange['kind']>([
  'place-proof',
  'install-at-panel',
  'start-autossl',
]);
const isOfPanel = (change: Change): change is PanelChange => kinds.has(change.kind);

const recordKinds: ReadonlySet<string> = new Set<PanelUndoRecord['kind']>([
  'placed-proof',
  'panel-certificate',
  'panel-autossl',
]);
const isRecordOfPanel = (record: UndoRecord): record is PanelUndoRecord => recordKinds.has(record.kind);

/** A change of another system is a mistake of ours. */
export function panelChange(change: Change): PanelChange {
  if (isOfPanel(change)) return change;
  throw new Error(`${change.kind} is no change of a panel`);
}

/** The same of a journal, which somebody else may have written. Raises `run-not-undoable`. */
export function panelUndoRecord(undoRecord: UndoRecord, runId: string): PanelUndoRecord {
  if (isRecordOfPanel(undoRecord)) return undoRecord;
  throw new ProblemError(
    'run-not-undoable',
    { runId },
    { detail: `${undoRecord.kind} is no change of a panel` },
  );
}

/** Reads what undo needs; changes nothing. Raises `file-changed-meanwhile` {path} where another certificate is shown than was looked at. */
export async function preparePanel(
  host: PanelHost,
  changes: readonly PanelChange[],
  materials: Materials,
): Promise<readonly PanelUndoRecord[]> {
  const records: PanelUndoRecord[] = [];
  const installs = changes.some(({ kind }) => kind !== 'place-proof');
  const shown = installs ? await installedHosts(host) : [];
  for (const change of changes) {
    if (change.kind === 'place-proof') {
      const missing = await missingFolders(host, change.root, change.path);
      records.push({ kind: 'placed-proof', path: change.path, made: missing.toReversed() });
      continue;
    }
    if (change.kind === 'start-autossl') {
      records.push(await prepareAutoSsl(host, change, shown));
      continue;
    }
    const before = await formerAt(host, shown, change);
    const after = shownCertificate(leafOf(materials))?.fingerprint;
    if (after === undefined) throw new Error('the plan wants a certificate before there is one');
    const { path, domain } = change;
    records.push({ kind: 'panel-certificate', path, domain, after, before });
  }
  return records;
}

const boundary = '-----END CERTIFICATE-----';
const leafOf = ({ chainPem = '' }: Materials): string =>
  chainPem.slice(0, chainPem.indexOf(boundary) + boundary.length);

/** In order; stops behind the first that does not stand. Raises `change-failed` {path}, and what asking raises. */
export async function performPanel(
  host: PanelHost,
  changes: readonly PanelChange[],
  records: readonly PanelUndoRecord[],
  materials: Materials,
): Promise<void> {
  for (const [index, change] of changes.entries()) {
    const record = records[index];
    if (record?.kind === 'placed-proof' && change.kind === 'place-proof') await placeProof(host, change);
    else if (record?.kind === 'panel-certificate' && change.kind === 'install-at-panel')
      await install(host, change, record, materials);
    else if (record?.kind === 'panel-autossl' && change.kind === 'start-autossl')
      await startAutoSsl(host, record);
    else throw new Error(`change ${index} was never prepared`);
  }
}

async function placeProof(host: PanelHost, { path, root, text }: Of<'place-proof'>): Promise<void> {
  // An earlier file of the stage may have made them.
  for (const folder of await missingFolders(host, root, path)) await makeFolder(host, folder);
  await saveFile(host, path, text);
  const there = await listFolder(host, parentOf(path));
  if (!there.some(({ name }) => name === lastOf(path))) throw new ProblemError('change-failed', { path });
}

async function install(
  host: PanelHost,
  { domain, path }: Of<'install-at-panel'>,
  { after }: CertificateRecord,
  materials: Materials,
): Promise<void> {
  const key = materials.key?.inMemory;
  if (key === undefined) throw new Error('the plan wants a key that is not in memory');
  const { chainPem = '' } = materials;
  const pem = leafOf(materials);
  await installAt(host, domain, { pem, key, chain: chainPem.slice(pem.length) });
  if ((await fingerprintAt(host, domain)) !== after) throw new ProblemError('change-failed', { path });
}

const fingerprintAt = async (host: PanelHost, domain: string): Promise<string | null> =>
  (await installedAt(host, domain))?.certificate?.fingerprint ?? null;

/** In the order given; one that fails does not keep the others from being taken back. Raises only what the line does. */
export async function undoPanel(
  host: PanelHost,
  records: readonly PanelUndoRecord[],
): Promise<readonly UndoAnswer[]> {
  const answers: UndoAnswer[] = [];
  for (const record of records) {
    answers.push(
      await undoOne(host, record).catch((thrown: unknown): UndoAnswer => {
        const { code, detail } = toProblem(thrown);
        if (code !== 'panel-refuses' && code !== 'panel-answers-otherwise') throw thrown;
        return { result: 'failed', detail: detail ?? code };
      }),
    );
  }
  return answers;
}

async function undoOne(host: PanelHost, record: PanelUndoRecord): Promise<UndoAnswer> {
  switch (record.kind) {
    case 'placed-proof':
      return takeProof(host, record);
    case 'panel-certificate':
      return bringBack(host, record);
    case 'panel-autossl':
      return undoAutoSsl(host, record, () => putBack(host, record));
  }
}

async function takeProof(host: PanelHost, { path, made }: ProofRecord): Promise<UndoAnswer> {
  const folder = parentOf(path);
  const isThere = await isFolderThere(host, folder, made);
  const there = isThere ? await listFolder(host, folder) : [];
  const isFileThere = there.some(({ name }) => name === lastOf(path));
  if (isFileThere) await unlink(host, path);
  for (const own of made) {
    if (!(await isFolderThere(host, own, made))) continue;
    // Somebody else's file in it stays, and so does the folder.
    if ((await listFolder(host, own)).length > 0) break;
    await unlink(host, own);
  }
  return { result: isFileThere ? 'undone' : 'same' };
}

/** A folder that was there before us is there. Of ours it is looked from outside in, as one may be gone already. */
async function isFolderThere(host: PanelHost, folder: string, made: readonly string[]): Promise<boolean> {
  if (!made.includes(folder)) return true;
  const parent = parentOf(folder);
  if (!(await isFolderThere(host, parent, made))) return false;
  const there = await listFolder(host, parent, 'dir');
  return there.some(({ name, isFolder }) => isFolder && name === lastOf(folder));
}

async function bringBack(host: PanelHost, { domain, after, before }: CertificateRecord): Promise<UndoAnswer> {
  const now = await fingerprintAt(host, domain);
  if (now === (before?.fingerprint ?? null)) return { result: 'same' };
  if (now === null && before?.hasKey !== true) return { result: 'same' };
  if (now !== after && now !== null)
    return { result: 'edited', detail: `${domain} shows another certificate by now: ${now}` };
  return putBack(host, { domain, before });
}

/** Whatever the site shows gives way to what it showed before the run. */
async function putBack(
  host: PanelHost,
  { domain, before }: Pick<CertificateRecord, 'domain' | 'before'>,
): Promise<UndoAnswer> {
  if (before === null || !before.hasKey) {
    await deleteAt(host, domain);
    return { result: 'undone' };
  }
  const kept = await keptPair(host, before.pem);
  if (kept === null)
    return {
      result: 'failed',
      detail: `the panel has no longer the key of the former certificate of ${domain}`,
    };
  await installAt(host, domain, { pem: before.pem, ...kept });
  if ((await fingerprintAt(host, domain)) === before.fingerprint) return { result: 'undone' };
  return { result: 'failed', detail: `${domain} does not show its former certificate` };
}

/** Sites whose certificate is neither ours nor the former one by now. Reads only. */
export async function editedAtPanel(
  host: PanelHost,
  changes: readonly PreparedChange[],
  runId: string,
): Promise<readonly string[]> {
  const records = changes
    .map(({ undoRecord }) => panelUndoRecord(undoRecord, runId))
    .filter((record) => record.kind !== 'placed-proof');
  if (records.length === 0) return [];
  const shown = await installedHosts(host);
  return records
    .filter((record) => {
      const site = shown.find((one) => one.domain === record.domain);
      const now = site?.certificate?.fingerprint ?? null;
      if (now === null || now === (record.before?.fingerprint ?? null)) return false;
      // What AutoSSL has put there since is its own renewal.
      return record.kind === 'panel-autossl' ? site?.isAutoSsl !== true : now !== record.after;
    })
    .map(({ path }) => path);
}
