import type { Session } from './session.ts';

/** Gives a sign of life for the run until it is stopped. A lost connection is for others to notice. */
export function startHeartbeat(session: Session): { stop(): void } {
  let sign = 0;
  const timer = setInterval(() => {
    session.net.beat(String(++sign)).catch(() => clearInterval(timer));
  }, session.net.beatEvery);
  return { stop: () => clearInterval(timer) };
}
