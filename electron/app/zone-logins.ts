import { randomUUID } from 'node:crypto';
import { openSettings, proofWith, secretsFor, type ZoneLogin } from '../../shared/dns/login.ts';
import type { Job } from '../../shared/job.ts';
import { bareOf, type DomainName } from '../../shared/names/domain-name.ts';
import { ProblemError } from '../../shared/problems.ts';
import { type OneProof, type ProofByProvider, proofOf } from '../../shared/proof.ts';
import type { ReachedRecord } from '../solvers/solver.ts';
import type { ZonePlace } from '../store/zone-logins.ts';
import { registerAtAcmeDns } from '../zones/keepers/acme-dns.ts';
import { type AliasListener, delegate, web } from './delegate.ts';
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

/** What it works with; tests know no internet. */
const real = { tryZones, delegate, register: registerAtAcmeDns, web };

/** The logins that the window has tried, by id: it does not hold them itself. */
export function createZoneLogins({ zoneLogins }: Keeping, around: Partial<typeof real> = {}) {
  const world = { ...real, ...around };
  const tried = new Map<string, TriedZoneLogin & { readonly login: ZoneLogin; readonly place: ZonePlace }>();
  const get = (id: string) => {
    const found = tried.get(id);
    return found ?? missing();
  };
  /** Raises `secret-missing` where the keychain was to have it and has not, and `keychain-closed`. */
  async function opened({ names, secrets, outside, ...rest }: ZoneWish) {
    const { provider, settings } = rest;
    const asked = { provider, settings, names: names.map((name) => bareOf(name)) };
    const login = { ...rest, secrets: secrets ?? (await zoneLogins.of(asked)) ?? missing() };
    const proof = proofWith(login);
    const byVariable = secretsFor(proof, login.secrets);
    const job = { names: [...names], proof, ...(outside === undefined ? {} : { outside }) };
    return { job, login, proof, secrets: byVariable, place: placeOf(names, proof) };
  }
  async function held(
    { job, ...one }: Awaited<ReturnType<typeof opened>>,
    signal: AbortSignal,
  ): Promise<TriedZoneLogin> {
    const records = await world.tryZones(job, one.secrets, signal);
    const found = { id: randomUUID(), ...one, records };
    tried.set(found.id, found);
    return found;
  }
  return {
    /** Reads the zones of the names with it. Raises what `opened` and `tryZones` do. */
    attempt: async (wish: ZoneWish, signal: AbortSignal): Promise<TriedZoneLogin> =>
      held(await opened(wish), signal),
    /** The same of a login for another place, to which aliases lead that their owner sets meanwhile. Raises what `delegate` does, too. */
    async lead(wish: ZoneWish, listener: AliasListener): Promise<TriedZoneLogin> {
      const one = await opened(wish);
      await world.delegate(one.job, one.secrets, listener);
      return held(one, listener.signal);
    },
    /**
     * Makes an account at an acme-dns, for these names, and keeps it in the keychain: its alias may be set when this app is long closed.
     * Answers what is no secret of it. Raises what acme-dns raises, and `keychain-closed`.
     */
    async makeAccount(
      names: readonly DomainName[],
      url: string,
      signal: AbortSignal,
    ): Promise<ZoneLogin['settings']> {
      const { password, ...open } = await world.register(url, signal, world.web);
      const settings = { url, ...open };
      const place = { provider: 'acme-dns', names: names.map((name) => bareOf(name)), settings };
      await zoneLogins.keep(place, { password });
      return settings;
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
