import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { HandedTo } from '../../../shared/renewal.ts';
import { renewerTitles } from '../../../shared/renewers.ts';
import { accountsOf } from '../../renewers/registry.ts';
import type { FoundRenewers } from '../../renewers/system-renewers.ts';
import type { PermissionQuestion } from '../../solvers/permission.ts';
import type { Dependencies } from '../dependencies.ts';
import type { RunContext, SecureRequest } from './run-context.ts';
import type { solverOf } from './solvers-of-run.ts';

/** What an authority was found to be let do for the names. */
export interface Permitted {
  readonly identities: readonly string[];
  /** Names of which only some of its accounts may ask (RFC 8657 §3). */
  readonly bound: readonly string[];
}

/** The authority's limits as we remember them, and what DNS says of it and of our account: known before anything is touched. */
export async function mayBeSigned(
  { job, acme, outside }: SecureRequest,
  solver: ReturnType<typeof solverOf>,
  { source, emit, signal }: RunContext,
  { provePermission }: Dependencies['prober'],
): Promise<Permitted> {
  if (acme === null) return { identities: [], bound: [] };
  const known = await source.beforehand?.(acme, job.names, signal);
  if (known?.damagedAccount !== undefined)
    emit({ type: 'account-renewed', ca: new URL(acme.directory).host, file: known.damagedAccount });
  const identities = known?.caaIdentities ?? [];
  // What stands in DNS is said of names alone.
  const names = job.names.filter(isDomainName);
  // Rules may allow one method and forbid the other (RFC 8657 §4).
  const methods = [...new Set(names.map((name) => solver(name).method))];
  const asked = methods.map(
    (method): PermissionQuestion => ({
      names: names.filter((name) => solver(name).method === method),
      identities,
      ca: new URL(acme.directory).host,
      method,
      account: known?.account,
    }),
  );
  const answers = await Promise.all(asked.map((question) => provePermission(question, outside, signal)));
  return { identities, bound: answers.flatMap(({ bound }) => bound) };
}

const titles: Readonly<Record<HandedTo, string>> = {
  ...renewerTitles,
  'mod-md': renewerTitles.mod_md,
};

/**
 * Whoever renews from then on has an account of its own: where a name's rules let only some ask, it must be one of these, or
 * each renewal would be refused. Raises `caa-other-renewer`.
 */
export async function renewerMayAsk(
  { renewal }: Plan,
  renewers: FoundRenewers | null,
  { acme, outside }: Pick<SecureRequest, 'acme' | 'outside'>,
  { identities, bound }: Permitted,
  signal: AbortSignal,
  { provePermission }: Dependencies['prober'],
): Promise<void> {
  const by = renewal?.by ?? 'nobody';
  if (acme === null || bound.length === 0 || by === 'app' || by === 'nobody' || by === 'another') return;
  const known = renewers === null ? [] : accountsOf(renewers, by, acme.directory);
  const accounts = known.length === 0 ? [null] : known;
  for (const account of accounts) {
    const question = { names: bound, identities, ca: new URL(acme.directory).host };
    // All of them prove by a file on the web server.
    await provePermission({ ...question, method: 'http-01', account, by: titles[by] }, outside, signal);
  }
}
