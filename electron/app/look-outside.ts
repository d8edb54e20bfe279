import type { DnsMethod } from '../../shared/challenge.ts';
import { recordNameOf } from '../../shared/challenge-record.ts';
import type { Job } from '../../shared/job.ts';
import type { SiteLook } from '../../shared/look.ts';
import type { MixedLook } from '../../shared/mixed-content.ts';
import type { AskedName } from '../../shared/names/standing.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import { profileName } from '../../shared/profiles.ts';
import type { SellerRecord } from '../../shared/seller-record.ts';
import { inParallel } from '../in-parallel.ts';
import { readPem, resolveOutside } from '../job/resolve-job.ts';
import { askNames } from '../outside/dns/ask-names.ts';
import {
  challengeRecord,
  recordPlaceOf,
  recordTimes,
  sellerRecordSeen,
} from '../outside/dns/challenge-record.ts';
import { lookForMixed } from '../outside/mixed/look-for-mixed.ts';
import { lookAtSite } from '../outside/site-look/site-look.ts';
import { fetchDirectory } from '../sources/acme/protocol/directory.ts';

/** Private networks and tests: a name server and trusted authorities in place of the public ones. */
export type OutsideWish = Job['outside'];

type LookOptions = NonNullable<Parameters<typeof lookAtSite>[3]>;

/** A site as visitors see it. Raises as `lookAtSite`, and `file-missing`. */
export const lookAtName = async (
  typed: string,
  outside: OutsideWish,
  signal: AbortSignal,
  options?: LookOptions,
): Promise<SiteLook> => lookAtSite(typed, await resolveOutside({ outside }), signal, options);

/** Parts of a name's pages that come unencrypted. Raises as `lookForMixed`, and `file-missing`. */
export const mixedAt = async (name: string, outside: OutsideWish, signal: AbortSignal): Promise<MixedLook> =>
  lookForMixed(name, await resolveOutside({ outside }), signal);

/** How many sites are looked at together: each look is many questions. */
const looksAtOnce = 4;

/**
 * Several sites as visitors see them, each told as soon as it is known; answers what kept the others from being looked at.
 * Raises only what calls it off.
 */
export async function lookAtNames(
  names: readonly string[],
  outside: OutsideWish,
  signal: AbortSignal,
  {
    wish,
    told,
  }: { readonly wish: NonNullable<LookOptions['wish']>; told(name: string, look: SiteLook | Problem): void },
): Promise<readonly Problem[]> {
  const problems = await inParallel(names, looksAtOnce, async (name) => {
    try {
      told(name, await lookAtName(name, outside, signal, { wish }));
      return [];
    } catch (thrown) {
      signal.throwIfAborted();
      const problem = toProblem(thrown);
      told(name, problem);
      return [problem];
    }
  });
  return problems.flat();
}

/** Where names lead that no look knew of. */
export const askAbout = async (
  names: readonly string[],
  outside: OutsideWish,
  signal: AbortSignal,
): Promise<AskedName[]> => askNames(names, await resolveOutside({ outside }), signal);

/** What each name server of a domain holds for a proof by DNS, at which record of whose zone, and how long others remember it. */
export async function proofRecords(
  { domain, method }: { readonly domain: string; readonly method: DnsMethod },
  wish: OutsideWish,
  signal: AbortSignal,
) {
  const outside = await resolveOutside({ outside: wish });
  const record = recordNameOf(method, domain);
  const { place, zone } = await recordPlaceOf(domain, outside, signal, record);
  const [seen, times] = await Promise.all([
    challengeRecord(domain, outside, signal, record),
    recordTimes({ place, zone }, outside, signal),
  ]);
  return { place, zone, seen, times };
}

/** What each name server of a domain holds of a record that a seller wants to see. */
export const sellerRecords = async (
  record: Pick<SellerRecord, 'kind' | 'name'>,
  wish: OutsideWish,
  signal: AbortSignal,
) => sellerRecordSeen(record, await resolveOutside({ outside: wish }), signal);

/** What an authority says of itself before anybody has an account there. Raises `file-missing` and `ca-*` problems. */
export async function readAuthority(directory: string, trustFile: string | undefined) {
  const trustPem = trustFile === undefined ? undefined : await readPem('authority.trustFile', trustFile);
  const { meta } = await fetchDirectory(directory, {
    ...(trustPem === undefined ? {} : { trustPem }),
    signal: AbortSignal.timeout(20_000),
  });
  const { terms, website, externalAccountRequired } = meta;
  // What an order or a renewer could not be told is no choice.
  const profiles = Object.keys(meta.profiles).filter((one) => profileName.safeParse(one).success);
  return { terms, website, externalAccountRequired, profiles: profiles.slice(0, 20) };
}
