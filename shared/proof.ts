import { z } from 'zod';
import { type ChallengeMethod, challengeMethods, dnsMethods } from './challenge.ts';
import { isDnsProvider, providerOf } from './dns/providers.ts';
import { settingFaults } from './dns/settings.ts';
import type { FieldFaultKind } from './field-faults.ts';
import { isHostName } from './names/domain-name.ts';

/** How control of names is proven, as a job says it: one way for all, or one by default and others for some. docs/job-file.md */

const writtenName = z.string().transform((text) => text.trim().toLowerCase().replace(/\.$/, ''));

const byFile = z.strictObject({ method: z.literal('http-01') });
/** A person sets the record, and the run waits for that between two runs of the app. */
const byHand = z.strictObject({ method: z.enum(dnsMethods), by: z.literal('hand') });
/**
 * We set the record by an interface of whoever has the zone. Settings are texts, and of secrets the names of environment
 * variables: which there are, `dns/providers.ts` says.
 */
const byProvider = z.strictObject({
  method: z.enum(dnsMethods),
  provider: z.string().regex(/^[a-z0-9-]{1,40}$/),
  settings: z.record(z.string().regex(/^[A-Za-z0-9]{1,40}$/), z.string().max(500)),
  /** A zone of the login's into which each name's record leads by an alias that its owner sets once: `dns/alias.ts`. */
  aliasIn: writtenName
    .refine((text): boolean => isHostName(text), 'name' satisfies FieldFaultKind)
    .optional(),
});

export type OneProof = z.infer<typeof byFile | typeof byHand | typeof byProvider>;
export type ProofByProvider = z.infer<typeof byProvider>;

const has = (data: unknown, key: string): boolean =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key);

const method = z.object({ method: z.enum(challengeMethods) });
/** Of what names no method, that is what is wrong with it. */
const methodMissing = method.transform((): OneProof => z.NEVER);

/** The form that was meant, so that what is wrong is told of that one. */
const chosen = <Value>(form: (data: unknown) => z.ZodType<Value>) =>
  z.unknown().transform((data, context): Value => {
    const parsed = form(data).safeParse(data);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      context.issues.push({ ...issue, input: data } as z.core.$ZodRawIssue);
    return z.NEVER;
  });

const knownProvider = byProvider.superRefine(({ method, provider, settings, aliasIn }, context) => {
  const fault = (message: FieldFaultKind): void =>
    context.addIssue({ code: 'custom', path: ['provider'], message });
  if (!isDnsProvider(provider)) return fault('not-one-of');
  if (method === 'dns-persist-01' && providerOf(provider).forgets === true) return fault('unfit');
  // What lasts is looked for at its own place alone; and acme-dns gives the one name that an alias may lead to.
  if (aliasIn !== undefined && (method === 'dns-persist-01' || provider === 'acme-dns'))
    context.addIssue({ code: 'custom', path: ['aliasIn'], message: 'unfit' satisfies FieldFaultKind });
  for (const { setting, fault } of settingFaults(provider, settings))
    context.addIssue({ code: 'custom', path: ['settings', setting], message: fault });
});

function formOf(data: unknown): z.ZodType<OneProof> {
  const named = method.safeParse(data);
  if (!named.success) return methodMissing;
  if (named.data.method === 'http-01') return byFile;
  return has(data, 'provider') ? knownProvider : byHand;
}

const oneProof = chosen(formOf);

const severalProofs = z.strictObject({ default: oneProof, names: z.record(writtenName, oneProof) });
export type ProofWish = OneProof | z.infer<typeof severalProofs>;

export const proofJob = chosen<ProofWish>((data) => (has(data, 'default') ? severalProofs : oneProof));

/** Who proves one of the names. */
export function proofOf(proof: ProofWish, name: string): OneProof {
  if (!('default' in proof)) return proof;
  return Object.hasOwn(proof.names, name) ? (proof.names[name] ?? proof.default) : proof.default;
}

export const methodOf = (proof: ProofWish, name: string): ChallengeMethod => proofOf(proof, name).method;

/** A record stays behind, by which the authority may always sign for our account. */
export const isLasting = ({ method }: OneProof): boolean => method === 'dns-persist-01';

/** A person has to set something for it. */
export const isByHand = (proof: OneProof): boolean => 'by' in proof;
