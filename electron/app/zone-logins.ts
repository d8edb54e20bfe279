import { randomUUID } from 'node:crypto';
import { openSettings, proofWith, secretsFor, type ZoneLogin } from '../../shared/dns/login.ts';
import type { Job } from '../../shared/job.ts';
import { bareOf, type DomainName } from '../../shared/names/domain-name.ts';
import { ProblemError } from '../../shared/problems.ts';
import { type OneProof, type ProofByProvider, proofOf } from '../../shared/proof.ts';
import type { ReachedRecord } from '../solvers/solver.ts';
import type { ZonePlace } from '../store/zone-logins.ts';
import type { Secrets } from './reach.ts';
import type { Services } from './services.ts';
import { tryZones } from './try-zones.ts';

type Keeping = Pick<Services, 'zoneLogins'>;

/** A login that has been tried. Its secrets live here, in memory, and in the keychain where their owner wants that. */
export interface TriedZoneLogin {
  readonly id: string;
  readonly proof: ProofByProvider;
  /** By the variables that the proof names. */
  readonly secrets: Secrets;
  /** Where the records will stand. */
  readonly records: readonly ReachedRecord[];
}

export interface ZoneWish extends Omit<ZoneLogin, 'secrets'> {
  readonly names: readonly DomainName[];
  /** Null: those that the keychain holds. */
  readonly secrets: ZoneLogin['secrets'] | null;
  readonly outside: Job['outside'];
}

const placeOf = (names: readonly string[], proof: ProofByProvider): ZonePlace => ({
  provider: proof.provider,
  names: names.map((name) => bareOf(name)),
  settings: openSettings(proof),
});

/** Nobody is asked for a variable of an environment in a window; the token is to be given once more. */
const missing = (): never => {
  throw new ProblemError('secret-missing', { field: 'proof.settings', variable: 'SEALKEEPER_DNS' });
};

/** The logins that the window has tried, by id: it does not hold them itself. */
export function createZoneLogins({ zoneLogins }: Keeping) {
  const tried = new Map<string, TriedZoneLogin & { readonly login: ZoneLogin; readonly place: ZonePlace }>();
  const get = (id: string) => {
    const found = tried.get(id);
    return found ?? missing();
  };
  return {
    /**
     * Reads the zones of the names with it. Raises `secret-missing` where the keychain was to have it and has not,
     * `keychain-closed`, and what `tryZones` does.
     */
    async attempt(
      { names, secrets, outside, ...rest }: ZoneWish,
      signal: AbortSignal,
    ): Promise<TriedZoneLogin> {
      const asked = {
        provider: rest.provider,
        names: names.map((name) => bareOf(name)),
        settings: rest.settings,
      };
      const found = secrets ?? (await zoneLogins.of(asked)) ?? missing();
      const login = { ...rest, secrets: found };
      const proof = proofWith(login);
      const byVariable = secretsFor(proof, found);
      const records = await tryZones(
        { names: [...names], proof, ...(outside === undefined ? {} : { outside }) },
        byVariable,
        signal,
      );
      const one = {
        id: randomUUID(),
        proof,
        secrets: byVariable,
        records,
        login,
        place: placeOf(names, proof),
      };
      tried.set(one.id, one);
      return one;
    },
    /** Raises `secret-missing` where it is not there any more. */
    get: (id: string): TriedZoneLogin => get(id),
    /** Keeps it in the keychain, or has it forgotten there. Raises `keychain-closed`. */
    async keep(id: string, isKept: boolean): Promise<void> {
      const { place, login } = get(id);
      if (isKept) await zoneLogins.keep(place, login.secrets);
      else await zoneLogins.forget(place);
    },
  };
}
export type ZoneLogins = ReturnType<typeof createZoneLogins>;

/**
 * The secrets of a job's zones that the keychain holds, by the variables that the job names. What is not kept, or cannot be
 * opened now, is missing: whoever needs it says so.
 */
export async function zoneSecretsKept(
  { zoneLogins }: Keeping,
  job: Pick<Job, 'names' | 'proof'>,
): Promise<Secrets> {
  const byProof = new Map<OneProof, string[]>();
  for (const name of job.names) {
    const proof = proofOf(job.proof, name);
    byProof.set(proof, [...(byProof.get(proof) ?? []), name]);
  }
  const found: Record<string, string> = {};
  for (const [proof, names] of byProof) {
    if (!('provider' in proof)) continue;
    const secrets = await zoneLogins.of(placeOf(names, proof)).catch(() => null);
    if (secrets !== null) Object.assign(found, secretsFor(proof, secrets));
  }
  return found;
}
