import { type Attempt, afterFailure, dueNow, isWorthANotice, troubleOf } from '../../shared/background.ts';
import { isDnsProvider } from '../../shared/dns/providers.ts';
import type { BackgroundView } from '../../shared/ipc/background-view.ts';
import type { ManagedCertificate } from '../../shared/managed.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import { clearAllZones } from './dns-values.ts';
import { secretsKept } from './kept-login.ts';
import type { Reached } from './reach.ts';
import { type Renewal, renew } from './renew.ts';
import { askAuthorities } from './renewal-info.ts';
import { managedOf } from './runs.ts';
import type { Services } from './services.ts';
import { zoneSecretsKept } from './zone-logins.ts';

/** The start of this app when its person logs in. */
export interface AtLogin {
  state(): Promise<BackgroundView['start']>;
  set(on: boolean): Promise<void>;
}

/** What is to be told to the owner: a renewal does not go on without them. */
export interface FailedRenewal {
  readonly certificate: ManagedCertificate;
  readonly problem: Problem;
}

/**
 * One turn of the renewal that nobody watches: asks the authorities for their wishes, repeats the runs that are due, one
 * after the other, and remembers what failed. A login comes from the keychain, the server's key is the one of the run, and
 * nobody is asked anything. Answers what its owner has to see to, each once. Raises only what called it off.
 */
export async function renewDue(
  services: Services,
  signal: AbortSignal,
  clock: () => Date = () => new Date(),
): Promise<readonly FailedRenewal[]> {
  await askAuthorities(services, signal, clock());
  // What a run that was cut off has left in zones.
  await clearAllZones(services, (job) => zoneSecretsKept(services, job), { emit: () => undefined });
  const { certificates } = await managedOf(services, clock());
  const standing = new Set(certificates.map(({ runId }) => runId));
  const attempts = new Map([...(await services.attempts.read())].filter(([runId]) => standing.has(runId)));
  const notices: FailedRenewal[] = [];
  for (const certificate of dueNow(certificates, attempts, clock())) {
    signal.throwIfAborted();
    const { runId } = certificate;
    const failed = await tryOne(services, runId, attempts.get(runId), signal, clock);
    signal.throwIfAborted();
    const former = attempts.get(runId);
    if (failed === null) attempts.delete(runId);
    else attempts.set(runId, failed);
    await services.attempts.write(attempts).catch(() => undefined);
    if (failed !== null && isWorthANotice(former, failed))
      notices.push({ certificate, problem: failed.problem });
  }
  return notices;
}

async function tryOne(
  services: Services,
  runId: string,
  former: Attempt | undefined,
  signal: AbortSignal,
  clock: () => Date,
): Promise<Attempt | null> {
  try {
    const secretsFor = (renewal: Renewal) => secretsKept(services, renewal);
    const ended = await renew(services, runId, secretsFor, { emit: () => undefined, signal });
    const problem = troubleOf(ended);
    const needsPerson = ended.outcome === 'needs-attention' || ended.outcome === 'waiting';
    return problem === null ? null : afterFailure(former, { problem, needsPerson }, clock());
  } catch (thrown) {
    return afterFailure(former, { problem: toProblem(thrown), needsPerson: false }, clock());
  }
}

/** Keeps the login of an open server in the keychain: its person has just asked for that. Raises `keychain-closed`. */
export async function rememberLogin(
  { logins, attempts }: Pick<Services, 'logins' | 'attempts'>,
  { request, server }: Reached,
): Promise<void> {
  const { auth, sudoPassword } = request;
  const place = { label: server.host.label, hostKey: server.hostKey.fingerprint };
  await logins.keep(place, {
    ...(auth?.type === 'password' ? { password: auth.password } : {}),
    // It stands in a password's place: what opens the account.
    ...(auth?.type === 'panel-token' ? { password: auth.token } : {}),
    ...(auth?.type === 'key' ? { passphrase: auth.passphrase } : {}),
    sudoPassword,
  });
  await tryAgain({ attempts });
}

/** What waited for its owner is tried again at the next turn: they have just seen to something. */
export async function tryAgain({ attempts }: Pick<Services, 'attempts'>): Promise<void> {
  const kept = [...(await attempts.read())].filter(([, { retryAt }]) => retryAt !== null);
  await attempts.write(new Map(kept));
}

/** How the app's own renewal stands. Reads only. */
export async function backgroundOf(
  services: Pick<Services, 'managed' | 'renewalInfo' | 'attempts' | 'logins' | 'zoneLogins'>,
  start: BackgroundView['start'],
): Promise<BackgroundView> {
  const { logins, zoneLogins } = services;
  const zones = (await zoneLogins.places()).flatMap(({ provider, names }) =>
    isDnsProvider(provider) ? [{ provider, names: [...names] }] : [],
  );
  return {
    start,
    canRemember: await logins.isPossible(),
    remembered: [...(await logins.places())],
    zones,
    next: await nextOf(services),
  };
}

/** What this app renews, the next first. Reads only, and asks no keychain. */
export async function nextOf(
  services: Pick<Services, 'managed' | 'renewalInfo' | 'attempts'>,
): Promise<BackgroundView['next']> {
  const [{ certificates }, attempts, info] = await Promise.all([
    managedOf(services),
    services.attempts.read(),
    services.renewalInfo.read(),
  ]);
  return certificates
    .filter(({ renewedBy }) => renewedBy === 'app')
    .toSorted((one, other) => (one.renewOn ?? '').localeCompare(other.renewOn ?? ''))
    .map(({ runId, names, server, renewOn }) => {
      const last = attempts.get(runId);
      return {
        names: [...names],
        server,
        on: renewOn,
        problem: last?.problem ?? null,
        needsPerson: last?.retryAt === null,
        explanation: info.get(runId)?.suggestion?.explanation ?? null,
      };
    });
}
