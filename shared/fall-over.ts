import type { Job, JobFile } from './job.ts';
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
]);

/** Whether another authority may do what this one did not. Pure. */
export const isOwnTrouble = (code: ProblemCode): boolean => ownTroubles.has(code);

type Certificate = Extract<Job['certificate'], { readonly from: 'acme' }>;
type Named = Extract<JobFile['certificate'], { readonly from: 'acme' }>;

/** The job's authorities in the order in which they are asked, each as the only one. Pure. */
export function authoritiesOf({ otherwise = [], ...first }: Named): readonly [Certificate, ...Certificate[]] {
  const { from, contact, key } = first;
  const kept = { from, ...(contact === undefined ? {} : { contact }), ...(key === undefined ? {} : { key }) };
  return [first, ...otherwise.map((other): Certificate => ({ ...kept, ...other }))];
}
