import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type ProblemCode, problemCode } from '../../../../shared/problems.ts';
import { readIfThere, writeWhole } from '../../../store/write-whole.ts';

const rememberedFailure = z.strictObject({
  version: z.literal(1),
  directory: z.string(),
  names: z.array(z.string()),
  code: problemCode,
  /** ISO 8601. */
  at: z.string(),
  /** ISO 8601: the authority wants to hear nothing of these names until then. */
  until: z.string().optional(),
});
export type RememberedFailure = Readonly<z.infer<typeof rememberedFailure>>;

/** Remembers for which names an authority's last check failed: one failure for each authority and set of names. */
export interface RateLimitStore {
  recall(directory: string, names: readonly string[]): Promise<RememberedFailure | null>;
  remember(
    directory: string,
    names: readonly string[],
    code: ProblemCode,
    at: Date,
    until?: Date,
  ): Promise<void>;
  forget(directory: string, names: readonly string[]): Promise<void>;
}

/** Failures that an authority counts: Let's Encrypt allows five an hour for a name. */
export const countedFailures: ReadonlySet<ProblemCode> = new Set([
  'ca-sees-wrong-answer',
  'ca-cannot-connect',
  'ca-cannot-resolve',
  'ca-forbidden-by-caa',
]);

/** The longest of the authorities' limits is counted over a week. */
const memoryLasts = 7 * 24 * 60 * 60 * 1000;

/** Whether the next attempt may ask the real authority at once, or must pass at its rehearsal one first. */
export function nextDirectory(
  rehearsal: string | null,
  failure: RememberedFailure | null,
  now: Date,
): 'production' | 'staging-first' {
  if (rehearsal === null || failure === null) return 'production';
  return now.getTime() - Date.parse(failure.at) < memoryLasts ? 'staging-first' : 'production';
}

/** A limit of the authority that is not over yet: until when, and null where none is known. */
export function limitedUntil(failure: RememberedFailure | null, now: Date): Date | null {
  if (failure?.until === undefined) return null;
  const until = new Date(failure.until);
  return until.getTime() > now.getTime() ? until : null;
}

const untilOf = (until: Date | undefined) => (until === undefined ? {} : { until: until.toISOString() });

const keyOf = (directory: string, names: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([directory, [...names].sort()]))
    .digest('hex')
    .slice(0, 32);

/** A memory that is damaged is none: the authority itself says again what it minds. */
function rememberedIn(text: string): RememberedFailure | null {
  try {
    return rememberedFailure.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function failureFolder(folder: string): RateLimitStore {
  const fileOf = (directory: string, names: readonly string[]) =>
    join(folder, `${keyOf(directory, names)}.json`);
  return {
    async recall(directory, names) {
      const text = await readIfThere(fileOf(directory, names));
      return text === null ? null : rememberedIn(text);
    },
    async remember(directory, names, code, at, until) {
      const failure = { version: 1, directory, names, code, at: at.toISOString(), ...untilOf(until) };
      await writeWhole(fileOf(directory, names), `${JSON.stringify(failure)}\n`);
    },
    async forget(directory, names) {
      await rm(fileOf(directory, names), { force: true });
    },
  };
}

export function failuresInMemory(): RateLimitStore {
  const failures = new Map<string, RememberedFailure>();
  return {
    recall: async (directory, names) => failures.get(keyOf(directory, names)) ?? null,
    async remember(directory, names, code, at, until) {
      const failure = {
        version: 1 as const,
        directory,
        names: [...names],
        code,
        at: at.toISOString(),
        ...untilOf(until),
      };
      failures.set(keyOf(directory, names), failure);
    },
    async forget(directory, names) {
      failures.delete(keyOf(directory, names));
    },
  };
}
