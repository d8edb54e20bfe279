import { z } from 'zod';

/** When an authority would have a certificate renewed (RFC 9773 §4.2). */
export interface RenewalInfo {
  /** ISO 8601, the end behind the start. */
  readonly start: string;
  readonly end: string;
  /** Where the authority explains the window; text to read, nothing that is opened. Null: nowhere. */
  readonly explanation: string | null;
}

/** What came of asking: its answer (null: none that can be used), and when it wants to be asked again, if it said so. */
export interface RenewalAnswer {
  readonly info: RenewalInfo | null;
  readonly retryAfter: Date | null;
}

/** The suggestion as it is remembered between two questions. */
export const suggestion = z.strictObject({
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  /** The moment that was drawn within the window. */
  at: z.iso.datetime(),
  explanation: z.string().max(2000).nullable(),
});
export type Suggestion = z.infer<typeof suggestion>;

export const asked = z.strictObject({
  askedAt: z.iso.datetime(),
  askAgainAt: z.iso.datetime(),
  /** Null: the authority suggests nothing. */
  suggestion: suggestion.nullable(),
});
export type Asked = z.infer<typeof asked>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** RFC 9773 §4.3.1 wants limits of one's own: a minute and a day, as it proposes itself. */
const pauses = { least: minute, usual: 6 * hour, most: day } as const;

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const answer = z.object({
  suggestedWindow: z.object({ start: moment, end: moment }),
  explanationURL: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional()
    .catch(undefined),
});

/** Reads an authority's answer, which may be anything. Null: it is none, or its window ends before it begins. */
export function readRenewalInfo(data: unknown): RenewalInfo | null {
  const parsed = answer.safeParse(data);
  if (!parsed.success) return null;
  const { suggestedWindow, explanationURL } = parsed.data;
  const { start, end } = suggestedWindow;
  if (end.getTime() <= start.getTime()) return null;
  return { start: start.toISOString(), end: end.toISOString(), explanation: explanationURL ?? null };
}

/**
 * What is remembered after a question. A window that is the same keeps the moment that was drawn in it, else everybody who
 * asks often would come early (RFC 9773 §4.2); one that begins only when the certificate has ended is none. Pure: `random`
 * is at least 0 and below 1. `former`: what was remembered before; `info` null keeps its suggestion.
 */
export function afterAsking(
  former: Asked | null,
  { info, retryAfter }: RenewalAnswer,
  { notAfter, now, random }: { readonly notAfter: string; readonly now: Date; readonly random: number },
): Asked {
  const wished = (retryAfter?.getTime() ?? now.getTime() + pauses.usual) - now.getTime();
  const pause = Math.min(pauses.most, Math.max(pauses.least, wished));
  const times = { askedAt: now.toISOString(), askAgainAt: new Date(now.getTime() + pause).toISOString() };
  const known = former?.suggestion ?? null;
  if (info === null) return { ...times, suggestion: known };
  if (Date.parse(info.start) >= Date.parse(notAfter)) return { ...times, suggestion: null };
  if (known !== null && known.start === info.start && known.end === info.end)
    return { ...times, suggestion: { ...known, explanation: info.explanation } };
  const start = Date.parse(info.start);
  const at = new Date(start + Math.floor(random * (Date.parse(info.end) - start))).toISOString();
  return { ...times, suggestion: { ...info, at } };
}

/** Whether the authority is to be asked (again). A clock that was set back makes the remembered times worth nothing. */
export const isToBeAsked = (former: Asked | null, now: Date): boolean =>
  former === null ||
  now.getTime() >= Date.parse(former.askAgainAt) ||
  now.getTime() < Date.parse(former.askedAt);
