import { setTimeout as sleep } from 'node:timers/promises';
import { aliasTarget } from '../../shared/dns/alias.ts';
import { isDnsProvider, providerOf, settingOf } from '../../shared/dns/providers.ts';
import type { Job } from '../../shared/job.ts';
import { type OneProof, type ProofByProvider, proofOf } from '../../shared/proof.ts';
import type { ZoneKeeper, ZoneKeepers } from '../solvers/dns-values.ts';
import { zoneProviders } from '../zones/registry.ts';
import type { OwnNameServer, ZoneWorld } from '../zones/zone-access.ts';
import { type Environment, secret } from './secret.ts';

const world: ZoneWorld = {
  now: () => new Date(),
  pause: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};

/** Whether the zone of a name is kept by a name server on the job's own server, which is reached over its connection alone. Pure. */
export function isKeptOnServer({ proof }: Pick<Job, 'proof'>, name: string): boolean {
  const own = proofOf(proof, name);
  return 'provider' in own && isDnsProvider(own.provider) && providerOf(own.provider).isOnServer === true;
}

/**
 * Who keeps the zones of a job's names, by the logins that the job names; `ownServer`: the name server on the job's own
 * server, where that is open. Nothing is opened, and no secret looked for, before
 * a name is asked for: then it raises `secret-missing`, and TypeError for a name that is proven in another way.
 */
export function resolveZones(
  { proof }: Pick<Job, 'proof'>,
  environment: Environment,
  ownServer: OwnNameServer | null = null,
  around: ZoneWorld = { ...world, ownServer },
): ZoneKeepers {
  // One access for all names that have the same login: it remembers which zones it has found.
  const opened = new WeakMap<AbortSignal, Map<OneProof, ZoneKeeper>>();
  return (name, signal) => {
    const own = proofOf(proof, name);
    if (!('provider' in own)) throw new TypeError(`${name} is not proven by an interface`);
    const known = opened.get(signal) ?? new Map<OneProof, ZoneKeeper>();
    opened.set(signal, known);
    const keeper = known.get(own) ?? openKeeper(own, environment, signal, around);
    known.set(own, keeper);
    return keeper;
  };
}

/** Looks for every secret that a job's zones need. Raises `secret-missing`. */
export function mustHaveZoneSecrets(job: Pick<Job, 'names' | 'proof'>, environment: Environment): void {
  for (const proof of new Set(job.names.map((name) => proofOf(job.proof, name))))
    if ('provider' in proof) settingsOf(proof, environment);
}

function openKeeper(
  proof: ProofByProvider,
  environment: Environment,
  signal: AbortSignal,
  around: ZoneWorld,
): ZoneKeeper {
  const { id, settings } = settingsOf(proof, environment);
  const { open, patience, keepsNewest } = zoneProviders[id];
  return {
    access: open({ settings, signal }, around),
    title: providerOf(id).title,
    ...{ patience, keepsNewest },
    aliasOf: (name) => aliasTarget(proof, name),
  };
}

/** By the names of the fields, secrets as their values. Raises `secret-missing`. */
export function settingsOf({ provider: id, settings }: ProofByProvider, environment: Environment) {
  // The schemas of jobs and journals let none by; a journal of a later version may name one.
  if (!isDnsProvider(id)) throw new TypeError(`no provider ${id.slice(0, 40)}`);
  const found = providerOf(id).fields.flatMap((field): [string, string][] => {
    const setting = settingOf(field);
    const given = Object.hasOwn(settings, setting) ? settings[setting] : undefined;
    if (given === undefined) return [];
    const isSecret = field.kind === 'secret';
    return [[field.name, isSecret ? secret(environment, `proof.settings.${setting}`, given) : given]];
  });
  return { id, settings: Object.fromEntries(found) };
}
