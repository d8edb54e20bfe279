import { z } from 'zod';
import type { problems as english } from './content/en/problems.ts';
import type { MessageArguments } from './content/message-arguments.ts';
import { problemCodes } from './problem-codes.ts';

export type ProblemCode = (typeof problemCodes)[number];
/** By its name: written out, all codes would stand in the type of each schema that holds a problem. */
export const problemCode: z.ZodType<ProblemCode, ProblemCode> = z.enum(problemCodes);

/** Values that the words of a problem may mention. Never a secret; text from outside is data, never markup. */
export const problemFacts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);
export type ProblemFacts = z.infer<typeof problemFacts>;

export const problem = z.strictObject({
  code: problemCode,
  facts: problemFacts,
  /** What a technician wants to read: a command's output, a CA's own sentence. Shown only on demand. */
  detail: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;

type Mentioned<Code extends ProblemCode> = MessageArguments<
  (typeof english)[Code]['title' | 'what' | 'next']
>;
/** Problems whose words mention facts. */
type TellingCode = { [Code in ProblemCode]: [Mentioned<Code>] extends [never] ? never : Code }[ProblemCode];
/** Problems whose words mention none: the facts stand beneath them. */
export type QuietCode = Exclude<ProblemCode, TellingCode>;
type Told = { detail?: string | undefined; cause?: unknown };

/** What a problem is made of: where its words mention facts, these cannot be left out. */
export type ProblemParts =
  | readonly [code: QuietCode, facts?: ProblemFacts, options?: Told]
  | {
      [Code in TellingCode]: readonly [
        code: Code,
        facts: Readonly<Record<Mentioned<Code>, string | number>> & ProblemFacts,
        options?: Told,
      ];
    }[TellingCode];

/** The one exception of this program for expected trouble; anything else thrown is our own mistake. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(...[code, facts = {}, options = {}]: ProblemParts) {
    super(code, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'ProblemError';
    this.problem = options.detail === undefined ? { code, facts } : { code, facts, detail: options.detail };
  }

  /** A problem that is there already, as an exception. */
  static of({ code, facts, detail }: Problem, cause?: unknown): ProblemError {
    // Whoever made it has given its facts.
    const parts: readonly unknown[] = [code, facts, { detail, ...(cause === undefined ? {} : { cause }) }];
    return new ProblemError(...(parts as ProblemParts));
  }
}

/** Whatever was thrown, as a problem. What we did not foresee becomes `unexpected` with its stack as detail. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  if (thrown instanceof Error && thrown.name === 'AbortError') return { code: 'cancelled', facts: {} };
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { code: 'unexpected', facts: {}, detail };
}
