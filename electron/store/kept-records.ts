import { z } from 'zod';
import { mustBeOurs } from './only-ours.ts';
import { readIfThere, writeWhole } from './write-whole.ts';

/** Small facts about runs that are worth keeping and that nobody is lost without. */
export interface KeptRecords<Value> {
  /** Empty where there are none, or what lies there cannot be understood or is not ours alone. */
  read(): Promise<ReadonlyMap<string, Value>>;
  /** All of them, in place of what was there. Raises what the system does. */
  write(records: ReadonlyMap<string, Value>): Promise<void>;
}

/** One JSON file of records by key, each of the form `shape`. A record that cannot be understood counts as not there. */
export function keptRecords<Value>(file: string, shape: z.ZodType<Value>): KeptRecords<Value> {
  const whole = z.strictObject({ version: z.literal(1), records: z.record(z.string(), z.unknown()) });
  return {
    async read() {
      try {
        await mustBeOurs(file);
        const text = await readIfThere(file);
        if (text === null) return new Map();
        const { records } = whole.parse(JSON.parse(text));
        return new Map(
          Object.entries(records).flatMap(([key, value]) => {
            const parsed = shape.safeParse(value);
            return parsed.success ? [[key, parsed.data] as const] : [];
          }),
        );
      } catch {
        return new Map();
      }
    },
    write: (records) =>
      writeWhole(file, `${JSON.stringify({ version: 1, records: Object.fromEntries(records) })}\n`),
  };
}
