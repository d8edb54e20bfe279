import { z } from 'zod';
import { chainMissed } from './chain-name.ts';
import { placeOfCommand } from './command-place.ts';
import { commandPlace, commandUndoRecord } from './commands.ts';
import { handedOver, outcomes } from './events.ts';
import { job } from './job.ts';
import { panelUndoRecords } from './panel-changes.ts';
import { activation, edit, serverPath, stageIds } from './plan.ts';
import { probe } from './probes.ts';
import { problem } from './problems.ts';
import { pending, wait } from './waiting.ts';
import { windowsUndoRecords } from './windows-changes.ts';

/**
 * What a run wrote down, entry by entry, before it acted: enough to take everything back weeks later, on
 * another day, from another program. Of files only paths, hashes and our own lines: former files may hold secrets and
 * stay on the server.
 */

/** Names the run's file on this computer and its folder on the server: never a path, never an option. */
export const runId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

const at = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a change found and what it will leave, as its undo needs it. `path` says where, for people. */
const posixUndoRecords = [
  z.strictObject({
    kind: z.literal('file'),
    path: serverPath,
    before: z.union([z.literal('absent'), sha256]),
    after: sha256,
    /** Our own edits of a file that was there, so that an undo can tell them from what others write later. */
    edits: z.array(edit).optional(),
  }),
  z.strictObject({ kind: z.literal('link'), path: serverPath, target: z.string().regex(/^\P{Cc}+$/u) }),
  /** `before`: the hash of the file that was there, or where the link led. */
  z.strictObject({
    kind: z.literal('swapped-link'),
    path: serverPath,
    before: z.union([z.literal('absent'), sha256, z.string().regex(/^link \P{Cc}+$/u)]),
    target: z.string().regex(/^\P{Cc}+$/u),
  }),
  z.strictObject({ kind: z.literal('directory'), path: serverPath, before: z.enum(['absent', 'directory']) }),
  z
    .strictObject({ kind: z.literal('command'), path: commandPlace, run: commandUndoRecord })
    .refine(({ path, run }) => path === placeOfCommand(run), 'a command of that place'),
] as const;

export const undoRecord = z.discriminatedUnion('kind', [
  ...posixUndoRecords,
  ...windowsUndoRecords,
  ...panelUndoRecords,
]);
export type UndoRecord = z.infer<typeof undoRecord>;
export type PosixUndoRecord = z.infer<(typeof posixUndoRecords)[number]>;
export type WindowsUndoRecord = z.infer<(typeof windowsUndoRecords)[number]>;
export type PanelUndoRecord = z.infer<(typeof panelUndoRecords)[number]>;

/** What serves every site of a server. Their inverses leave alone what others came to need. */
const sharedCommands: ReadonlySet<string> = new Set([
  'enable-unit',
  'enable-apache-module',
  'install-package',
]);

/** The single things that a change touched, so that two runs can be seen to meet. Folders are shared by nature. */
export function touchedBy(undoRecord: UndoRecord): readonly string[] {
  switch (undoRecord.kind) {
    case 'directory':
    case 'certificate':
    case 'configuration-backup':
    case 'challenges':
    case 'placed-proof':
      return [];
    case 'command':
      return sharedCommands.has(undoRecord.run.command) ? [] : [undoRecord.path];
    case 'binding':
      return [`${undoRecord.binding.siteId} ${undoRecord.binding.bindingInformation}`];
    default:
      return [undoRecord.path];
  }
}

/** A value of ours in a zone of its owner. */
export const dnsValue = z.strictObject({
  /** The name that it proves, as it was ordered: by which its provider is found. */
  name: z.string().max(255),
  zone: z.string().max(255),
  /** Where it stands; another place than the authority asks, where that is an alias. */
  record: z.string().max(255),
  value: z.string().regex(/^\P{Cc}{1,255}$/u),
  /** It stays with the certificate, for its renewals, and goes with the run. */
  lasting: z.literal(true).optional(),
});
export type DnsValue = z.infer<typeof dnsValue>;
const dnsValues = z.array(dnsValue).min(1).max(200);

/** From `live/NAME/current` to a version of ours. */
const versionLink = z.string().regex(/^\.\.\/\.\.\/versions\/[A-Za-z0-9_.-]+\/[0-9]+$/);

/** Place of a change within its run: names the kept copy on the server. */
const backupId = z.number().int().min(0);
/** Which of the run's `targets` it belongs to; missing: the first. */
const part = z.number().int().min(1).optional();

export const journalEntry = z.discriminatedUnion('entry', [
  z.strictObject({
    entry: z.literal('opened'),
    /** The form in which the run began; see `electron/run/journal/versions.ts`. */
    version: z.number().int().min(1),
    runId,
    at,
    names: z.array(z.string()),
    server: z.strictObject({ label: z.string(), hostKey: z.string() }),
    authority: z.string(),
    /** The kinds of services that the certificate is for, in the order of the plan's parts. */
    targets: z.array(z.string()).min(1),
    /** By what the run is judged, and its undo. */
    probes: z.array(probe),
    /** Without secrets: what a renewal repeats and an undo reconnects with. Paths are absolute. */
    job,
  }),
  z.strictObject({ entry: z.literal('prepared'), at, part, stage: z.enum(stageIds), backupId, undoRecord }),
  z.strictObject({
    entry: z.literal('doing'),
    at,
    part,
    stage: z.enum(stageIds),
    activation: activation.nullable(),
  }),
  z.strictObject({ entry: z.literal('stage-done'), at, part, stage: z.enum(stageIds) }),
  z.strictObject({
    entry: z.literal('certificate'),
    at,
    fingerprint: sha256,
    issuer: z.string(),
    notBefore: at,
    notAfter: at,
    /** By which its authority is asked when to renew it (RFC 9773 §4.1); missing: it cannot be asked. */
    renewalId: z.string().max(200).optional(),
    /** SHA-256 of the public half of its key (SubjectPublicKeyInfo), hexadecimal; missing: it is not known. */
    publicKey: sha256.optional(),
    chainMissed: chainMissed.optional(),
  }),
  z.strictObject({ entry: z.literal('renewal'), at, ...handedOver.shape }),
  /** A service did not work out and was taken back alone, as its owner had wished: from here on the run is for the others. */
  z.strictObject({
    entry: z.literal('left-out'),
    at,
    part: z.number().int().min(1),
    /** Those of the services that stand. */
    probes: z.array(probe),
    reason: problem,
  }),
  /** A run kept waiting is an entry, not a process: nothing of it is left on the server but its key. */
  z.strictObject({
    entry: z.literal('waiting'),
    at,
    ...wait.shape,
    pending,
    /** Of the file of its private key, in the place where it lies meanwhile. */
    key: sha256,
    /** Digest of the plan that is to be done. */
    plan: sha256,
  }),
  z.strictObject({ entry: z.literal('resuming'), at }),
  /** Values that are about to be put into zones by their interface, each to be taken away again however the run ends. */
  z.strictObject({ entry: z.literal('dns-values'), at, values: dnsValues }),
  z.strictObject({ entry: z.literal('dns-values-gone'), at, values: dnsValues }),
  /**
   * Changes that stay for later runs of the same server, whose sites may live on them; the undo of the last of those takes
   * them back. Void where the undo that says so comes to nothing.
   */
  z.strictObject({
    entry: z.literal('handed-on'),
    at,
    backupIds: z.array(backupId).min(1),
    to: z.array(runId).min(1),
  }),
  /**
   * Where a later run, taken back before without putting the former certificate in place again, has left a link: what the undo of
   * this run meets there besides its own.
   */
  z.strictObject({ entry: z.literal('superseded'), at, path: serverPath, target: versionLink }),
  /** What was handed on is this run's again, to be taken back. */
  z.strictObject({ entry: z.literal('reclaimed'), at }),
  z.strictObject({ entry: z.literal('undoing'), at, reason: problem.optional() }),
  z.strictObject({
    entry: z.literal('undone'),
    at,
    backupId,
    result: z.enum(['undone', 'same', 'kept', 'edited', 'failed']),
    detail: z.string().optional(),
  }),
  z.strictObject({ entry: z.literal('ended'), at, outcome: z.enum(outcomes), problem: problem.optional() }),
]);
export type JournalEntry = z.infer<typeof journalEntry>;
type Entry<K extends JournalEntry['entry']> = Extract<JournalEntry, { entry: K }>;
export type Opened = Entry<'opened'>;
export type WaitingEntry = Entry<'waiting'>;

/** Where a change or a stage belongs; missing: to the first part of its plan. */
export interface OfPart {
  readonly part?: number | undefined;
}
export const partOf = ({ part = 0 }: OfPart): number => part;

export interface PreparedChange extends OfPart {
  readonly stage: (typeof stageIds)[number];
  readonly backupId: number;
  readonly undoRecord: UndoRecord;
}

/** Finds the entries of one kind, in order. */
export function entriesOf<K extends JournalEntry['entry']>(
  journal: readonly JournalEntry[],
  kind: K,
): readonly Entry<K>[] {
  return journal.filter((entry): entry is Entry<K> => entry.entry === kind);
}

/**
 * `open`: no ending is written, the run was cut off. A later undo, and going on with a run that waits, write another
 * ending, which counts; until they have, nobody knows but the server.
 */
export function outcomeOf(journal: readonly JournalEntry[]): Entry<'ended'>['outcome'] | 'open' {
  const last = journal.findLast(
    ({ entry }) => entry === 'ended' || entry === 'undoing' || entry === 'resuming',
  );
  return last?.entry === 'ended' ? last.outcome : 'open';
}

/**
 * Values of ours that may stand in a zone still and are to go, in the order in which they were put there: of those that last only
 * where the run was taken back.
 */
export function dnsValuesLeft(journal: readonly JournalEntry[]): readonly DnsValue[] {
  const isOver = outcomeOf(journal) === 'undone';
  return dnsValuesThere(journal).filter(({ lasting }) => lasting !== true || isOver);
}

/** Those that may stand there and are meant to, as long as the certificate does. */
export const dnsValuesLasting = (journal: readonly JournalEntry[]): readonly DnsValue[] =>
  outcomeOf(journal) === 'undone' ? [] : dnsValuesThere(journal).filter(({ lasting }) => lasting === true);

function dnsValuesThere(journal: readonly JournalEntry[]): readonly DnsValue[] {
  const left = new Map<string, DnsValue>();
  for (const entry of journal) {
    if (entry.entry === 'dns-values') for (const value of entry.values) left.set(keyOf(value), value);
    if (entry.entry === 'dns-values-gone') for (const value of entry.values) left.delete(keyOf(value));
  }
  return [...left.values()];
}
const keyOf = ({ zone, record, value }: DnsValue): string => [zone, record, value].join(' ');

/** What the run waits for, also while it is being gone on with; null: for nothing, or for nothing any more. */
export function waitingOf(journal: readonly JournalEntry[]): Entry<'waiting'> | null {
  const last = journal.findLast(
    (entry) =>
      entry.entry === 'waiting' ||
      entry.entry === 'certificate' ||
      (entry.entry === 'ended' && (entry.outcome === 'undone' || entry.outcome === 'committed')),
  );
  return last?.entry === 'waiting' ? last : null;
}
