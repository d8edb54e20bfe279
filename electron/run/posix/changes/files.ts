import { createHash } from 'node:crypto';
import type { PosixUndoRecord } from '../../../../shared/journal.ts';
import type { Before, Content, PosixChange } from '../../../../shared/plan.ts';
import type { Command } from '../../../remote/host.ts';
import type { Materials } from '../../session.ts';
import type { BackupPlace, ChangeHandler, Standing } from './handler.ts';

type WriteFile = Extract<PosixChange, { kind: 'write-file' }>;
type EditFile = Extract<PosixChange, { kind: 'edit-file' }>;
type FileUndoRecord = Extract<PosixUndoRecord, { kind: 'file' }>;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const beforeWord = (before: Before): string => (before.state === 'absent' ? 'absent' : before.sha256);

function chainOf(materials: Materials): string {
  if (materials.chainPem === undefined) throw new Error('the plan wants a certificate before there is one');
  return materials.chainPem;
}

function loginOf({ dnsLogin }: Materials): string {
  if (dnsLogin === undefined) throw new Error('the plan wants a login that this run was not given');
  return dnsLogin;
}

/** Where the key comes from: a path of the server, or this program's memory, where the server could not make it. */
function keyOf({ key }: Materials): {
  readonly sha256: string;
  readonly path?: string;
  readonly pem?: string;
} {
  if (key?.inMemory !== undefined) return { sha256: sha256(key.inMemory), pem: key.inMemory };
  if (!key?.onServer) throw new Error('the plan wants a key before there is one');
  return key.onServer;
}

function hashOf(content: Content, materials: Materials): string {
  switch (content.from) {
    case 'text':
      return sha256(content.text);
    case 'certificate-chain':
      return sha256(chainOf(materials));
    case 'private-key':
      return keyOf(materials).sha256;
    case 'server-file':
      return content.sha256;
    case 'dns-login':
      return sha256(loginOf(materials));
  }
}

const prepare = (path: string, before: string, { folder, backupId }: BackupPlace): Command => ({
  argv: ['sk_prepare', folder, String(backupId), path, before],
});

/** Only file changes get here; the runner pairs each undo record with the handler that made it. */
function fileUndoRecord(undoRecord: PosixUndoRecord): FileUndoRecord {
  if (undoRecord.kind !== 'file') throw new Error(`a ${undoRecord.kind} undo record is no file undo record`);
  return undoRecord;
}

const stands = (undoRecord: PosixUndoRecord): Standing => ({
  begins: `file ${fileUndoRecord(undoRecord).after} `,
});

export const writeFile: ChangeHandler<WriteFile> = {
  prepare: (change, place) => prepare(change.path, beforeWord(change.before), place),
  undoRecord: (change, materials) => ({
    kind: 'file',
    path: change.path,
    before: beforeWord(change.before),
    after: hashOf(change.content, materials),
  }),
  perform(change, undoRecord, { folder, backupId }, materials) {
    const { before, after } = fileUndoRecord(undoRecord);
    const target = [folder, String(backupId), change.path, before, after, change.mode.toString(8)];
    switch (change.content.from) {
      case 'text':
        return { argv: ['sk_write', ...target], stdin: change.content.text };
      case 'certificate-chain':
        return { argv: ['sk_write', ...target], stdin: chainOf(materials) };
      case 'private-key': {
        const { path, pem } = keyOf(materials);
        return path === undefined
          ? { argv: ['sk_write', ...target], ...(pem === undefined ? {} : { stdin: pem }) }
          : { argv: ['sk_copy', ...target, path] };
      }
      case 'server-file':
        return { argv: ['sk_copy', ...target, change.content.path] };
      case 'dns-login':
        return { argv: ['sk_write', ...target], stdin: loginOf(materials) };
    }
  },
  stands,
};

export const editFile: ChangeHandler<EditFile> = {
  prepare: (change, place) => prepare(change.path, change.before, place),
  undoRecord: (change) => ({
    kind: 'file',
    path: change.path,
    before: change.before,
    after: change.after,
    edits: change.edits,
  }),
  perform: (change, _undoRecord, { folder, backupId }) => ({
    argv: [
      'sk_edit',
      folder,
      String(backupId),
      change.path,
      change.before,
      change.after,
      ...change.edits.flatMap(({ start, end, text }) => [
        String(start),
        String(end),
        Buffer.from(text, 'utf8').toString('base64'),
      ]),
    ],
  }),
  stands,
};
