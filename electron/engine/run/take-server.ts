import type { AnyHost } from '../../remote/host.ts';
import type { MadeKey, Session } from '../../run/session.ts';
import { keptKey, keyOfRun } from './obtain.ts';
import type { PreparedRun } from './run-context.ts';
import type { Resumed } from './waiting.ts';
import { whoWeAre } from './who-we-are.ts';

/**
 * Takes the server, and has the key of a new run made there in the same round trip; that of a run that waited is fetched
 * only where it is needed, by what is answered. Raises what taking or making does, once both are over: whoever takes back what is
 * left must find the server at rest.
 */
export async function takeServer(
  host: AnyHost,
  session: Session,
  ready: PreparedRun,
  resumed: Resumed | null,
): Promise<() => Promise<MadeKey>> {
  const { steps } = ready;
  const take = async () => session.lock?.open(whoWeAre());
  if (resumed !== null) {
    await steps.run('prepare', {}, take);
    return () => keptKey(host, session, ready, resumed);
  }
  const { system, make } = keyOfRun(host, session, ready);
  let making: Promise<MadeKey> | undefined;
  try {
    await steps.run('prepare', {}, () => {
      const taken = take();
      // On a server that somebody else has there is no folder for a key, and none is made.
      making = make();
      return taken;
    });
    const key = await steps.run('key', { system }, async () => making ?? make());
    return async () => key;
  } finally {
    await making?.catch(() => undefined);
  }
}
