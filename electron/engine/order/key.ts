import { createHash, createPublicKey } from 'node:crypto';
import type { KeyAlgorithm, RequestSubject } from '../../../shared/job.ts';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { readFiles } from '../../certificates/read/read-files.ts';
import { makePrivateKey } from '../../keys/private-key.ts';
import { makeRequest } from '../../keys/request.ts';
import type { AnyHost } from '../../remote/host.ts';
import { startHeartbeat } from '../../run/heartbeat.ts';
import type { Order } from '../../run/orders/order-file.ts';
import type { LastingKey, Session, WholeSession } from '../../run/session.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';
import { whoWeAre } from '../run/who-we-are.ts';

/**
 * The key of an order, which lies on its server while the seller takes days: where the keys of runs that wait do. Where a server has
 * no such place it is made here.
 */

/** What a key is made for. */
export interface KeyWish {
  /** The order. */
  readonly id: string;
  readonly names: readonly DomainName[];
  readonly algorithm: KeyAlgorithm;
  readonly subject: RequestSubject;
}

interface OrderSession {
  readonly session: Session & Pick<WholeSession, 'lock' | 'keys'>;
  readonly lasting: LastingKey;
}

/** Whether the server itself has a place for the key of an order. Asks nobody. */
export function keepsOrderKeys(
  host: AnyHost,
  id: string,
  { sessionOf }: Pick<Dependencies, 'sessionOf'> = realDependencies,
): boolean {
  const { lock, keys } = sessionOf(host, id);
  return lock !== null && keys !== null && keys.lasting !== null;
}

/** Raises `order-not-possible` {server} where a key could lie nowhere meanwhile. Asks nobody. */
export function mustKeepKeys(
  host: AnyHost,
  id: string,
  { sessionOf }: Dependencies = realDependencies,
): OrderSession {
  const session = sessionOf(host, id);
  const { lock, keys } = session;
  if (lock === null || keys === null || keys.lasting === null)
    throw new ProblemError('order-not-possible', { server: host.label });
  return { session: { ...session, lock, keys }, lasting: keys.lasting };
}

/**
 * Makes the key on the server, in its lasting place, and answers the request for it; nothing else stays there. Raises
 * `order-not-possible`, `server-busy`, `change-failed`, `server-not-writable`, `writable-by-others`.
 */
export async function makeOrderKey(
  host: AnyHost,
  { id, names, algorithm, subject }: KeyWish,
  dependencies: Dependencies = realDependencies,
): Promise<NonNullable<Order['made']>> {
  const { session, lasting } = mustKeepKeys(host, id, dependencies);
  return holding(session, async () => {
    const { csrPem, onServer } = await session.keys.make(algorithm, names, subject);
    const { requests } = readFiles([{ name: 'request', bytes: Buffer.from(csrPem) }]);
    const [request] = requests;
    if (request === undefined || requests.length > 1 || onServer === null)
      throw new ProblemError('change-failed', { path: onServer?.path ?? '' }, { detail: csrPem });
    await lasting.keep(onServer.sha256);
    const publicKey = createHash('sha256').update(request.spki).digest('hex');
    return { csr: requestIn(csrPem), publicKey, key: onServer.sha256 };
  });
}

/** Makes the key in this program's memory, for a server that has no place for it; whoever asks keeps it. */
export async function makeOrderKeyHere({
  names,
  algorithm,
  subject,
}: KeyWish): Promise<{ readonly made: NonNullable<Order['made']>; readonly keyPem: string }> {
  const keyPem = await makePrivateKey(algorithm);
  const spki = createPublicKey(keyPem).export({ type: 'spki', format: 'der' });
  return {
    made: {
      csr: makeRequest(keyPem, names, subject),
      publicKey: createHash('sha256').update(spki).digest('hex'),
      key: createHash('sha256').update(keyPem).digest('hex'),
    },
    keyPem,
  };
}

/** Takes the key away; nothing there is as good. Raises `order-not-possible`, `server-busy`, `server-not-writable`, `writable-by-others`. */
export async function dropOrderKey(
  host: AnyHost,
  id: string,
  dependencies: Dependencies = realDependencies,
): Promise<void> {
  const { session, lasting } = mustKeepKeys(host, id, dependencies);
  await holding(session, () => lasting.drop());
}

/** With the server taken for as long as it lasts; the folder of such a run goes with it, whatever came of it. */
async function holding<Value>(session: OrderSession['session'], work: () => Promise<Value>): Promise<Value> {
  await session.lock.open(whoWeAre());
  const heartbeat = startHeartbeat(session);
  const leave = async () => {
    heartbeat.stop();
    await session.lock.decideToUndo({ changes: [], merges: [], activations: [] });
    await session.lock.purge();
  };
  let done: Value;
  try {
    done = await work();
  } catch (thrown) {
    // Where leaving fails too, the server's own net does it; why it came to that is what counts.
    await leave().catch(() => undefined);
    throw thrown;
  }
  await leave();
  return done;
}

/** Whatever openssl may say around it stays away. */
function requestIn(text: string): string {
  const found = /-----BEGIN CERTIFICATE REQUEST-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE REQUEST-----/.exec(
    text,
  );
  if (found === null) throw new ProblemError('change-failed', { path: '' }, { detail: text.slice(0, 2000) });
  return `${found[0]}\n`;
}
