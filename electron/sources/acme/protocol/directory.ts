import { z } from 'zod';
import { ProblemError } from '../../../../shared/problems.ts';
import { clockProblem } from './clock.ts';
import { type Connection, mustSucceed, openConnection, withRepeats } from './connection.ts';
import { AcmeRefusal } from './problem-document.ts';
import { notAcme, refusalProblem } from './problems.ts';
import { usualPace } from './wait.ts';

const httpsAddress = z.url({ protocol: /^https$/ }).max(2000);
/** Shown or opened at most: a wrong one is left out rather than making the authority unusable. */
const shownAddress = httpsAddress.optional().catch(undefined);

/** RFC 8555 §7.1.1; `profiles` as in draft-ietf-acme-profiles. */
const directoryObject = z.object({
  newNonce: httpsAddress,
  newAccount: httpsAddress,
  newOrder: httpsAddress,
  revokeCert: httpsAddress.optional().catch(undefined),
  keyChange: httpsAddress.optional().catch(undefined),
  renewalInfo: httpsAddress.optional().catch(undefined),
  meta: z
    .object({
      /** Any address counts as terms; whether it may be opened is another question. */
      termsOfService: z.string().max(2000).optional().catch(undefined),
      website: shownAddress,
      caaIdentities: z.array(z.string().max(253)).max(50).catch([]).default([]),
      externalAccountRequired: z.boolean().catch(false).default(false),
      profiles: z.record(z.string(), z.string()).optional().catch(undefined),
    })
    .default({ caaIdentities: [], externalAccountRequired: false }),
});

/** What the wizard shows before anything is asked. Addresses are https ones or null. */
export interface AuthorityFacts {
  readonly hasTerms: boolean;
  readonly terms: string | null;
  readonly website: string | null;
  /** Names that a CAA record would have to hold (RFC 8659 §4.2). */
  readonly caaIdentities: readonly string[];
  /** An account made on its website is needed first (RFC 8555 §7.3.4). */
  readonly externalAccountRequired: boolean;
  /** Name and description of each kind of certificate on offer; empty where there is no choice. */
  readonly profiles: Readonly<Record<string, string>>;
}

export interface Directory {
  readonly url: string;
  readonly resources: Omit<z.infer<typeof directoryObject>, 'meta'>;
  readonly meta: AuthorityFacts;
}

function factsOf(meta: z.infer<typeof directoryObject>['meta']): AuthorityFacts {
  const terms = httpsAddress.safeParse(meta.termsOfService);
  return {
    hasTerms: meta.termsOfService !== undefined,
    terms: terms.success ? terms.data : null,
    website: meta.website ?? null,
    caaIdentities: meta.caaIdentities,
    externalAccountRequired: meta.externalAccountRequired,
    profiles: meta.profiles ?? {},
  };
}

/** Reads the directory over an open connection. Raises what `fetchDirectory` does. */
export async function readDirectory(
  connection: Connection,
  url: string,
  signal: AbortSignal,
): Promise<Directory> {
  const { ca, pace } = connection;
  try {
    const answer = await withRepeats(
      async () => mustSucceed(await connection.ask({ method: 'GET', url, signal })),
      pace,
      signal,
    );
    const parsed = directoryObject.safeParse(answer.data);
    if (answer.status !== 200 || !parsed.success) throw notAcme(ca, `${url} is no ACME directory`);
    const { date } = answer.headers;
    const clock = clockProblem(ca, typeof date === 'string' ? date : undefined, new Date());
    if (clock !== null) throw clock;
    const { meta, ...resources } = parsed.data;
    return { url, resources, meta: factsOf(meta) };
  } catch (thrown) {
    if (!(thrown instanceof AcmeRefusal)) throw thrown;
    const problem = refusalProblem(thrown, { ca, phase: 'order', names: [] });
    // 404, 403 and the like at this address mean that it is the wrong one; 429 and 503 that it is the right one.
    if (problem.problem.code === 'ca-refuses-request')
      throw notAcme(ca, `${url} answered ${thrown.status}`, thrown);
    throw problem;
  }
}

/**
 * Asks an authority who it is. Raises `ca-unreachable`, `ca-not-trusted`, `clock-wrong`, `ca-not-acme`, `ca-busy`,
 * `ca-rate-limited`, `cancelled`.
 */
export async function fetchDirectory(
  url: string,
  options: { readonly trustPem?: string; readonly signal: AbortSignal },
): Promise<Directory> {
  const { trustPem, signal } = options;
  const connection = openConnection({ directory: url, trustPem, pace: usualPace });
  try {
    return await readDirectory(connection, url, signal);
  } finally {
    connection.end();
  }
}

/**
 * What the directory asks of the owner before an account can be made. Raises `ca-terms-not-agreed` and
 * `ca-account-needed`, both with the facts `ca` and, where the authority names one, `url`.
 */
export function mustAllow(
  { meta }: Directory,
  ca: string,
  { agreeToTerms, externalAccount }: { readonly agreeToTerms: boolean; readonly externalAccount?: unknown },
): void {
  if (meta.hasTerms && !agreeToTerms) {
    throw new ProblemError('ca-terms-not-agreed', {
      ca,
      ...(meta.terms === null ? {} : { url: meta.terms }),
    });
  }
  if (meta.externalAccountRequired && externalAccount === undefined) {
    throw new ProblemError('ca-account-needed', {
      ca,
      ...(meta.website === null ? {} : { url: meta.website }),
    });
  }
}
