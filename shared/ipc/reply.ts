import { z } from 'zod';
import { problem } from '../problems.ts';

/**
 * What every call and task answers. An envelope, because Electron keeps only the message of an error
 * thrown across `invoke`.
 */
export const reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), problem }),
]);

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: z.infer<typeof problem> };
