import type { Session } from './session.ts';

/** Gives a sign of life for the run until it is stopped. A lost connection is for others to notice. Without a net nobody waits for one. */
export function startHeartbeat(session: Session): { stop(): void } {
  const { net } = session;
  if (net === null) return { stop: () => undefined };
  let sign = 0;
  const timer = setInterval(() => {
    net.beat(String(++sign)).catch(() => clearInterval(timer));
  }, net.beatEvery);
  return { stop: () => clearInterval(timer) };
}
