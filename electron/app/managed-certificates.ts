import { join } from 'node:path';
import type { RunRecord } from '../../shared/managed.ts';
import type { KnownCertificate } from '../certificates/judge/judge.ts';
import { type KnownRecords, listRecords } from '../engine/runs.ts';
import { type JournalStore, journalFile } from '../run/journal/journal-file.ts';
import type { JournalSeal } from '../run/journal/journal-seal.ts';
import { mustBeOurs } from '../store/only-ours.ts';
import {
  type Indexed,
  type RunIndex,
  readIndex,
  type Stamp,
  stampOf,
  writeIndex,
} from '../store/run-index.ts';

/** The certificates that runs have got, as whoever has the key of one of them is told; the newest first. Pure. */
export const knownOf = (records: readonly RunRecord[]): readonly KnownCertificate[] =>
  records.flatMap(({ run, publicKey }) =>
    publicKey === undefined
      ? []
      : [{ publicKey, title: `${run.names[0] ?? ''} (${(run.notAfter ?? run.startedAt).slice(0, 10)})` }],
  );

export interface IndexedRunsPlace {
  readonly journals: JournalStore;
  /** Where the journals lie. */
  readonly folder: string;
  /** Where the indexes lie: one for each key that journals are read with, as it decides which of them are believed. */
  readonly indexes: string;
  /** Null: read without a key. */
  keyOf(): Promise<Pick<JournalSeal, 'keyId' | 'isPassing'> | null>;
}

/** The records of all runs, for lists; whoever does something to a run reads its journal. */
export interface IndexedRuns {
  list(): Promise<KnownRecords>;
}

/**
 * Reads only those journals that changed since they were read last. Of one that could not be read nothing is
 * remembered, and neither of one that may just be written. Where anything about the index or the folder is in doubt,
 * all journals are read.
 */
export function indexedRuns({ journals, folder, indexes, keyOf }: IndexedRunsPlace): IndexedRuns {
  let last: { readonly file: string; readonly index: RunIndex } | null = null;

  const stampsOf = (names: readonly string[]): ReadonlyMap<string, Stamp> =>
    new Map(
      names.flatMap((name) => {
        const stamp = stampOf(journalFile(folder, name));
        return stamp === null ? [] : [[name, stamp]];
      }),
    );

  /** Null: nothing may be remembered here. */
  const placeOfIndex = async (names: readonly string[]): Promise<string | null> => {
    if (names.length === 0) return null;
    try {
      await mustBeOurs(folder);
      const key = await keyOf();
      return key?.isPassing === true ? null : join(indexes, `${key?.keyId ?? 'no-key'}.json`);
    } catch {
      return null;
    }
  };

  return {
    async list() {
      const names = await journals.list();
      const file = await placeOfIndex(names);
      if (file === null) return listRecords(journals);
      const former = last?.file === file ? last.index : await readIndex(file);
      const before = stampsOf(names);
      const kept = new Map<string, Indexed>();
      for (const [name, { text }] of before) {
        const indexed = former.get(name);
        if (indexed?.stamp === text && indexed.record.run.runId === name) kept.set(name, indexed);
      }
      const known = new Map<string, RunRecord>([...kept].map(([name, { record }]) => [name, record]));
      const found = await listRecords(journals, known);
      const read = found.records.filter(({ run }) => !known.has(run.runId));
      const after = stampsOf(read.map(({ run }) => run.runId));
      let isChanged = kept.size !== former.size;
      for (const record of read) {
        const { runId } = record.run;
        const stamp = before.get(runId);
        if (stamp === undefined || !stamp.isSettled || after.get(runId)?.text !== stamp.text) continue;
        const { leftOut, ...rest } = record;
        const lists = {
          services: [...record.services],
          ...(leftOut === undefined ? {} : { leftOut: [...leftOut] }),
        };
        kept.set(runId, { stamp: stamp.text, record: { ...rest, ...lists } });
        isChanged = true;
      }
      if (isChanged) await writeIndex(file, kept);
      last = { file, index: kept };
      return found;
    },
  };
}
