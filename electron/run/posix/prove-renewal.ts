import { ProblemError } from '../../../shared/problems.ts';
import type { HandedTo } from '../../../shared/renewal.ts';
import { followedRenewers, isFollowedRenewer } from '../../../shared/renewers.ts';
import { anyExit, type RemoteHost } from '../../remote/host.ts';
import { guard, guardProblem, silenceOf } from './guard.ts';
import { isRefusedForOthers, placeOf } from './place-of-others.ts';

/** Who can be asked whether it would renew, by the function of the prelude that asks. */
const trialBy: Readonly<Partial<Record<HandedTo, string>>> = {
  certbot: 'sk_certbot_prove',
  'mod-md': 'sk_md_prove',
  ...Object.fromEntries(followedRenewers.map((by) => [by, 'sk_other_prove'])),
};

/** Milliseconds. An authority looks at each name from several places, and a small server takes its time to begin. */
const trialMs = 240_000;
const hookMs = 240_000;

/**
 * Has certbot try a renewal, or asks what mod_md says of the certificate and whether the authority answers from there,
 * and has the hook rehearse one; of one
 * that goes on as before its pair is looked at instead. Nothing of it stays. Raises `renewal-trial-failed` and
 * `renewal-hook-failed` with their own words, `renewal-store-not-roots` {by, place}, `renewal-store-unfit` {by}, and `server-restored-itself`.
 */
export async function proveRenewal(
  host: RemoteHost,
  folder: string,
  certificate: string,
  by: HandedTo,
): Promise<null> {
  const asks = trialBy[by];
  if (asks === undefined)
    throw new ProblemError('unexpected', {}, { detail: `${by} renews on no such system` });
  const trials = [
    { argv: [asks, certificate], timeout: trialMs, accept: anyExit },
    { argv: ['sk_hook_prove', certificate], timeout: hookMs, accept: anyExit },
  ];
  const [guarded, trial, hook] = await host.runAll([guard(folder, silenceOf(trials)), ...trials]);
  if (guarded?.accepted !== true) throw guardProblem(guarded);
  if (isFollowedRenewer(by) && trial !== undefined && isRefusedForOthers(trial))
    throw new ProblemError('renewal-store-not-roots', { by, place: placeOf(trial) });
  if (isFollowedRenewer(by) && trial?.exitCode !== 0)
    throw new ProblemError(
      'renewal-store-unfit',
      { by },
      { detail: `${trial?.stderr ?? ''}`.trim().slice(-4000) },
    );
  const codes = ['renewal-trial-failed', 'renewal-hook-failed'] as const;
  [trial, hook].forEach((result, index) => {
    if (result?.exitCode === 0) return;
    const detail = `${result?.stderr ?? ''}${result?.stdout ?? ''}`.trim().slice(-4000);
    throw new ProblemError(codes[index] ?? 'renewal-trial-failed', {}, { detail });
  });
  return null;
}
