import type { z } from 'zod';

/** What the window asks once, and is answered. */
export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'call', input, output }) as const;

/** What takes a while: it tells how far it is, and can be cancelled. */
export const task = <I extends z.ZodType, P extends z.ZodType, O extends z.ZodType>(
  input: I,
  progress: P,
  output: O,
) => ({ kind: 'task', input, progress, output }) as const;
