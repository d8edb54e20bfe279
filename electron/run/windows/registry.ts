import type { UndoRecord, WindowsUndoRecord } from '../../../shared/journal.ts';
import type { Change, WindowsChange } from '../../../shared/plan.ts';
import { backupConfiguration } from './backup.ts';
import { setBinding } from './binding.ts';
import { importCertificate } from './certificate.ts';
import { answerChallenges } from './challenges.ts';
import { setFtpCertificate } from './ftp.ts';
import type { WindowsHandler } from './handler.ts';
import { setHsts } from './hsts.ts';
import { handOverToSimpleAcme } from './simple-acme.ts';

type AnyHandler = WindowsHandler<WindowsChange, WindowsUndoRecord>;

/** Each kind of change with its handler, and the kind of undo record that it makes. */
const handlers = {
  'backup-configuration': backupConfiguration,
  'import-certificate': importCertificate,
  'set-binding': setBinding,
  'answer-challenges': answerChallenges,
  'set-hsts': setHsts,
  'set-ftp-certificate': setFtpCertificate,
  'hand-over-to-simple-acme': handOverToSimpleAcme,
} as const satisfies Readonly<Record<WindowsChange['kind'], object>>;

const byUndoRecord = {
  'configuration-backup': backupConfiguration,
  certificate: importCertificate,
  binding: setBinding,
  challenges: answerChallenges,
  hsts: setHsts,
  'ftp-certificate': setFtpCertificate,
  'simple-acme': handOverToSimpleAcme,
} as const satisfies Readonly<Record<WindowsUndoRecord['kind'], object>>;

/** The handler of a change, as one that takes any: the tables above guarantee that the kinds agree. */
export function handlerOf(change: WindowsChange): AnyHandler {
  return handlers[change.kind] as unknown as AnyHandler;
}

export function undoerOf(undoRecord: WindowsUndoRecord): AnyHandler {
  return byUndoRecord[undoRecord.kind] as unknown as AnyHandler;
}

/** The changes of a plan for a Windows server; one for another system is a mistake of ours. */
export function windowsChange(change: Change): WindowsChange {
  if (!Object.hasOwn(handlers, change.kind))
    throw new Error(`${change.kind} is no change of a Windows server`);
  return change as WindowsChange;
}

export function windowsUndoRecord(undoRecord: UndoRecord): WindowsUndoRecord {
  if (!Object.hasOwn(byUndoRecord, undoRecord.kind))
    throw new Error(`${undoRecord.kind} is no change of a Windows server`);
  return undoRecord as WindowsUndoRecord;
}
