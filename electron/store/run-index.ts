import { lstatSync } from 'node:fs';
import { z } from 'zod';
import { chainMissed } from '../../shared/chain-name.ts';
import { runSummary } from '../../shared/ipc/contract.ts';
import { renewedBy } from '../../shared/plan.ts';
import { version } from '../version.ts';
import { mustBeOurs } from './only-ours.ts';
import { readIfThere, writeWhole } from './write-whole.ts';

/** What a file looks like from outside; `isSettled`: another write would be sure to change that. */
export interface Stamp {
  readonly text: string;
  readonly isSettled: boolean;
}

/** The coarsest time that file systems keep (FAT: two seconds): a younger file may change unseen. */
const coarsestNs = 2_000_000_000n;

/**
 * Null: there is no plain file. The owner's rights are part of it, as they decide whether a journal is obeyed. Asked in
 * one go: a thousand files that are waited for one by one take ten times as long.
 */
export function stampOf(file: string): Stamp | null {
  const now = BigInt(Date.now()) * 1_000_000n;
  const found = statOf(file);
  if (found === null || !found.isFile()) return null;
  const { size, mtimeNs, ctimeNs, ino, mode, uid } = found;
  return { text: [size, mtimeNs, ctimeNs, ino, mode, uid].join(' '), isSettled: now - mtimeNs > coarsestNs };
}

function statOf(file: string) {
  try {
    return lstatSync(file, { bigint: true });
  } catch {
    return null;
  }
}

const indexed = z.strictObject({
  stamp: z.string(),
  record: z.strictObject({
    run: runSummary,
    services: z.array(z.string()),
    notBefore: z.iso.datetime().nullable(),
    renewedBy: z.enum(renewedBy),
    hostKey: z.string(),
    leftOut: z.array(z.string()).optional(),
    leftInZones: z.literal(true).optional(),
    publicKey: z.string().optional(),
    chainMissed: chainMissed.optional(),
  }),
});
export type Indexed = z.infer<typeof indexed>;
export type RunIndex = ReadonlyMap<string, Indexed>;

/** Another form of index, or another version of the app, which may understand journals in another way, begins anew. */
const written = z.strictObject({
  form: z.literal(6),
  app: z.literal(version),
  runs: z.record(z.string(), indexed),
});

/** Empty where there is none, or one that cannot be understood or is not ours alone: it is only a memory. */
export async function readIndex(file: string): Promise<RunIndex> {
  try {
    await mustBeOurs(file);
    const text = await readIfThere(file);
    return new Map(text === null ? [] : Object.entries(written.parse(JSON.parse(text)).runs));
  } catch {
    return new Map();
  }
}

/** Where it cannot be written (a full disk), the next to list reads more; nobody need know. */
export async function writeIndex(file: string, index: RunIndex): Promise<void> {
  const whole: z.infer<typeof written> = { form: 6, app: version, runs: Object.fromEntries(index) };
  await writeWhole(file, `${JSON.stringify(whole)}\n`).catch(() => undefined);
}
