import { z } from 'zod';

const errorNamespace = 'urn:ietf:params:acme:error:';

/** The error types of RFC 8555 §6.7, with `alreadyReplaced` of RFC 9773 §7.4 and `invalidProfile` of draft-ietf-acme-profiles; without their common prefix. */
export const acmeErrorTypes = [
  'accountDoesNotExist',
  'alreadyReplaced',
  'alreadyRevoked',
  'badCSR',
  'badNonce',
  'badPublicKey',
  'badRevocationReason',
  'badSignatureAlgorithm',
  'caa',
  'compound',
  'connection',
  'dns',
  'externalAccountRequired',
  'incorrectResponse',
  'invalidContact',
  'invalidProfile',
  'malformed',
  'orderNotReady',
  'rateLimited',
  'rejectedIdentifier',
  'serverInternal',
  'tls',
  'unauthorized',
  'unsupportedContact',
  'unsupportedIdentifier',
  'userActionRequired',
] as const;
export type AcmeErrorType = (typeof acmeErrorTypes)[number];

const text = z.string().optional().catch(undefined);

const subproblem = z.object({
  type: text,
  detail: text,
  identifier: z.object({ type: z.string(), value: z.string() }).optional().catch(undefined),
});

/** RFC 7807 with the subproblems of RFC 8555 §6.7.1. A member of the wrong kind counts as absent. */
export const problemDocument = z.object({
  type: text,
  detail: text,
  instance: text,
  subproblems: z.array(subproblem).max(1000).optional().catch(undefined),
});
export type ProblemDocument = z.infer<typeof problemDocument>;

/** The RFC's short name for the type, or null where it is none of them. */
export function acmeErrorType(document: { readonly type?: string | undefined } | null): AcmeErrorType | null {
  const type = document?.type;
  if (type === undefined || !type.startsWith(errorNamespace)) return null;
  const name = type.slice(errorNamespace.length);
  return acmeErrorTypes.find((known) => known === name) ?? null;
}

/** The authority answered with a status of 400 or more. What it means to the owner is decided in `problems.ts`. */
export class AcmeRefusal extends Error {
  readonly status: number;
  /** Null where the body is no problem document: a proxy's page, for instance. */
  readonly document: ProblemDocument | null;
  readonly type: AcmeErrorType | null;
  readonly retryAfter: Date | null;

  constructor(status: number, body: unknown, retryAfter: Date | null) {
    super(`the certificate authority answered with status ${status}`);
    this.name = 'AcmeRefusal';
    const parsed = problemDocument.safeParse(body);
    this.status = status;
    this.document = parsed.success ? parsed.data : null;
    this.type = acmeErrorType(this.document);
    this.retryAfter = retryAfter;
  }
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3); null where the header is absent or means nothing. */
export function retryAfterDate(header: string | undefined, now: Date): Date | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return new Date(now.getTime() + Number(header) * 1000);
  const date = new Date(header);
  return Number.isNaN(date.getTime()) ? null : date;
}

const longestSentence = 500;

/** What an authority says, fit to be shown: one line, no control or direction-changing characters, not endless. */
export function sentence(raw: string): string {
  const line = raw.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length <= longestSentence ? line : `${line.slice(0, longestSentence - 1)}…`;
}
