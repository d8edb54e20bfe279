import type { Job } from './job.ts';
import type { ProblemCode } from './problems.ts';

/**
 * Troubles that are the authority's own: its service, its limits, its policy. Whatever lies in the names, their DNS, the
 * server or the account that was given would meet the next authority as well, and is for a person to mend.
 */
const ownTroubles: ReadonlySet<ProblemCode> = new Set([
  'ca-unreachable',
  'ca-busy',
  'ca-rate-limited',
  'ca-too-slow',
  'ca-refuses-name',
  'ca-proof-not-offered',
]);

/** Whether another authority may do what this one did not. Pure. */
export const isOwnTrouble = (code: ProblemCode): boolean => ownTroubles.has(code);

type Certificate = Extract<Job['certificate'], { readonly from: 'acme' }>;
type Other = NonNullable<Certificate['otherwise']>[number];

/**
 * The job's authorities in the order in which they are asked. Each comes with all the others, in the job's order, so that a
 * renewal begins with the one that signed and has somebody to ask besides. Pure.
 */
export function authoritiesOf({
  otherwise = [],
  ...first
}: Certificate): readonly [Certificate, ...Certificate[]] {
  const { from, contact, key, ...named } = first;
  const kept = { from, ...(contact === undefined ? {} : { contact }), ...(key === undefined ? {} : { key }) };
  const others: readonly Other[] = [named, ...otherwise];
  const at = (one: Other): Certificate => {
    const rest = others.filter((other) => other !== one);
    return { ...kept, ...one, ...(rest.length === 0 ? {} : { otherwise: rest }) };
  };
  return [at(named), ...otherwise.map(at)];
}
