import { argumentOf, placeOfCommand } from '../../../../shared/command-place.ts';
import { type CommandId, type CommandUndoRecord, commandUndoRecord } from '../../../../shared/commands.ts';
import type { PosixUndoRecord } from '../../../../shared/journal.ts';
import type { PosixChange } from '../../../../shared/plan.ts';
import type { Command } from '../../../remote/host.ts';
import type { BackupPlace, ChangeHandler } from './handler.ts';

type RunCommand = Extract<PosixChange, { kind: 'run-command' }>;

/** What this computer knows of a command; the server knows it by the shell functions of its id (prelude-command-kinds.ts). */
interface KnownCommand {
  /** The state in which it stands, as the server says it. */
  readonly stands: string;
  /** Seconds that looking before it, doing it, and its inverse may take. */
  readonly seconds: { readonly prepare: number; readonly perform: number; readonly undo: number };
}

/** An inverse first waits until a command that was cut off is over: four minutes at most (`sk_over`). */
const waiting = 240;

/** The closed set: each member is done by `sk_do_command`, taken back by `sk_undo_command`, and both look how it stands. */
export const commands: Readonly<Record<CommandId, KnownCommand>> = {
  'enable-unit': {
    stands: 'enabled-active',
    seconds: { prepare: 30, perform: 120, undo: waiting + 120 },
  },
  'enable-apache-module': {
    stands: 'enabled',
    seconds: { prepare: 30, perform: 60, undo: waiting + 60 },
  },
  /** A small server on a slow line takes its time for what it has to fetch. */
  'install-package': {
    stands: 'installed',
    seconds: { prepare: 120, perform: 600, undo: waiting + 300 },
  },
  'attach-renewal-hook': {
    stands: 'attached',
    seconds: { prepare: 30, perform: 30, undo: waiting + 60 },
  },
  /** An authority may take its time for a new account. */
  'hand-over-to-certbot': {
    stands: 'adopted',
    seconds: { prepare: 30, perform: 180, undo: waiting + 60 },
  },
  'hand-over-to-mod-md': {
    stands: 'seeded',
    seconds: { prepare: 30, perform: 30, undo: waiting + 60 },
  },
  'copy-for-exim': {
    stands: 'laid',
    seconds: { prepare: 30, perform: 30, undo: waiting + 60 },
  },
  /** Each of Plesk's programs takes seconds to begin, and writes the settings of its web servers anew. */
  'install-at-plesk': {
    stands: 'shown',
    seconds: { prepare: 90, perform: 240, undo: waiting + 240 },
  },
  'secure-mail-at-plesk': {
    stands: 'shown',
    seconds: { prepare: 90, perform: 180, undo: waiting + 180 },
  },
  'place-proof-at-plesk': {
    stands: 'placed',
    seconds: { prepare: 90, perform: 90, undo: waiting + 90 },
  },
  /** Its authority is asked meanwhile. */
  'issue-at-plesk': {
    stands: 'shown',
    seconds: { prepare: 90, perform: 600, undo: waiting + 240 },
  },
};

/** The words that go to the server: an id and its argument, after which the server makes the command itself. */
const wordsOf = (
  run: RunCommand['run'] | CommandUndoRecord,
  { folder, backupId }: BackupPlace,
): readonly string[] => [folder, String(backupId), run.command, argumentOf(run)];

/** Only commands get here; the runner pairs each undo record with the handler that made it. */
function runOf(undoRecord: PosixUndoRecord): CommandUndoRecord {
  if (undoRecord.kind !== 'command')
    throw new Error(`a ${undoRecord.kind} undo record is no command undo record`);
  return undoRecord.run;
}

export const runCommand: ChangeHandler<RunCommand> = {
  prepare: ({ run }, place) => ({
    argv: ['sk_prepare_command', ...wordsOf(run, place)],
    timeout: commands[run.command].seconds.prepare * 1000,
  }),
  undoRecord: ({ run }, _materials, prepared) => ({
    kind: 'command',
    path: placeOfCommand(run),
    run: commandUndoRecord.parse({ ...run, before: prepared }),
  }),
  perform: ({ run }, undoRecord, place) => ({
    argv: ['sk_do_command', ...wordsOf(run, place), runOf(undoRecord).before],
    timeout: commands[run.command].seconds.perform * 1000,
  }),
  stands: (undoRecord) => ({ is: `command ${commands[runOf(undoRecord).command].stands}` }),
};

/** The declared inverse of a command: what was there before stays, also where the command never came to be done. */
export const undoCommand = (run: CommandUndoRecord, place: BackupPlace): Command => ({
  argv: ['sk_undo_command', ...wordsOf(run, place), run.before],
  timeout: commands[run.command].seconds.undo * 1000,
});

/** Paths that may have changed since, by what the command has set going, and that its inverse leads back first. */
export const restoredBy = (run: CommandUndoRecord): readonly string[] =>
  run.command === 'attach-renewal-hook' ? [`/etc/sealkeeper/live/${run.arguments.certificate}/current`] : [];
