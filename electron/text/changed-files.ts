import type { Change, Edit } from '../../shared/plan.ts';
import { sha256 } from './digest.ts';
import { applyEdits, readable, sortEdits, toBytes } from './edits.ts';
import type { ServerFile } from './server-file.ts';

/** Edits gathered for one file. */
export interface FileEdits {
  readonly file: ServerFile;
  readonly edits: readonly Edit[];
}

/** One file before and after. */
export interface ChangedFile {
  readonly path: string;
  /** latin1; null where it is new. */
  readonly before: string | null;
  readonly after: string;
}

/** Two sites may stand in one file, also through different links: one change for each real file. */
export function mergeEdits(parts: readonly FileEdits[]): readonly FileEdits[] {
  const byPath = new Map<string, FileEdits>();
  for (const { file, edits } of parts) {
    const known = byPath.get(file.realPath);
    byPath.set(file.realPath, { file, edits: [...(known?.edits ?? []), ...edits] });
  }
  return [...byPath.values()]
    .filter(({ edits }) => edits.length > 0)
    .map(({ file, edits }) => ({ file, edits: sortEdits(edits) }));
}

export function editChange({ file, edits }: FileEdits): Change {
  const after = sha256(applyEdits(file.text, edits));
  return { kind: 'edit-file', path: file.realPath, before: sha256(file.text), after, edits: [...edits] };
}

export function editedFile({ file, edits }: FileEdits): ChangedFile {
  return { path: file.realPath, before: file.text, after: applyEdits(file.text, edits) };
}

/** The files as they are once changes are made, for the stage that follows. */
export function afterChanges(
  files: Readonly<Record<string, ServerFile>>,
  changed: readonly ChangedFile[],
): Readonly<Record<string, ServerFile>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => {
      const text = changed.find((one) => one.path === file.realPath)?.after;
      return [path, text === undefined ? file : { ...file, text, sha256: sha256(text) }];
    }),
  );
}

/** For the review screen: text as people read it. */
export function shown(stage: 'proof' | 'install' | 'redirect', { path, before, after }: ChangedFile) {
  return { stage, path, before: before === null ? null : readable(before), after: readable(after) };
}

/** A new file's text as bytes. */
export function newFile(path: string, text: string): ChangedFile {
  return { path, before: null, after: toBytes(text) };
}
