import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { posixChange } from '../../electron/run/posix/changes/registry.ts';
import { applyEdits } from '../../electron/text/edits.ts';
import type { PosixChange, Stage } from '../../shared/plan.ts';

export interface Materials {
  readonly keyPem: string;
  readonly chainPem: string;
}

/** Makes the changes of a stage on this machine, checking what each promises; gives back how to undo them. */
export function applyStage(stage: Stage, materials?: Materials): () => void {
  const undos: (() => void)[] = [];
  for (const change of stage.changes) undos.push(apply(posixChange(change), materials));
  return () => {
    for (const undo of undos.reverse()) undo();
  };
}

/** Test, reload, start: what the plan itself says about activation. */
export function activateStage(stage: Stage): void {
  if (stage.activation === null) return;
  const [test = '', ...words] = stage.activation.test;
  execFileSync(test, words, { stdio: 'pipe' });
  const [reload = '', ...rest] = stage.activation.reload;
  execFileSync(reload, rest, { stdio: 'pipe' });
}

function apply(change: PosixChange, materials?: Materials): () => void {
  const { path } = change;
  switch (change.kind) {
    case 'make-directory': {
      if (existsSync(path)) return () => undefined;
      mkdirSync(path, change.mode);
      return () => rmdirSync(path);
    }
    case 'run-command':
      throw new Error(`${path} is for a server, not for this machine`);
    case 'make-link': {
      symlinkSync(change.target, path);
      return () => unlinkSync(path);
    }
    case 'swap-link': {
      const old = lstatSync(path, { throwIfNoEntry: false });
      const file = old?.isFile() === true ? readFileSync(path) : null;
      const target = old?.isSymbolicLink() === true ? readlinkSync(path) : null;
      const { before } = change;
      if (before.state === 'absent' && old !== undefined) throw new Error(`${path} is there already`);
      if (before.state === 'file' && (file === null || sha256(file) !== before.sha256)) {
        throw new Error(`${path} is not what the plan thinks`);
      }
      if (before.state === 'link' && target !== before.target)
        throw new Error(`${path} does not lead where the plan thinks`);
      swap(path, change.target);
      return () => {
        if (file !== null) replace(path, file);
        else if (target !== null) swap(path, target);
        else unlinkSync(path);
      };
    }
    case 'write-file': {
      const old = existsSync(path) ? readFileSync(path) : null;
      if (change.before.state === 'absent' && old !== null) throw new Error(`${path} is there already`);
      if (change.before.state === 'file' && (old === null || sha256(old) !== change.before.sha256)) {
        throw new Error(`${path} is not what the plan thinks`);
      }
      const { content } = change;
      const text =
        content.from === 'text'
          ? content.text
          : content.from === 'private-key'
            ? materials?.keyPem
            : materials?.chainPem;
      if (text === undefined) throw new Error(`nothing to write to ${path}`);
      replace(path, text, change.mode);
      return () => (old === null ? unlinkSync(path) : replace(path, old));
    }
    case 'edit-file': {
      if (lstatSync(path).isSymbolicLink()) throw new Error(`${path} is a link`);
      const old = readFileSync(path);
      if (sha256(old) !== change.before) throw new Error(`${path} is not what the plan thinks`);
      const edited = Buffer.from(applyEdits(old.toString('latin1'), change.edits), 'latin1');
      if (sha256(edited) !== change.after) throw new Error(`${path} would not become what the plan says`);
      replace(path, edited);
      return () => replace(path, old);
    }
  }
}

/** By renaming, as the runner does it: a reload in full swing must never read half a file. */
function replace(path: string, content: string | Buffer, mode = 0o644): void {
  const staged = join(dirname(path), `.${basename(path)}.new`);
  writeFileSync(staged, content, { mode });
  renameSync(staged, path);
}

function swap(path: string, target: string): void {
  const staged = join(dirname(path), `.${basename(path)}.new`);
  symlinkSync(target, staged);
  renameSync(staged, path);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
