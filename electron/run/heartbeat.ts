import type { Hands } from './session.ts';

/** Gives a sign of life for the run until it is stopped. A lost connection is for others to notice. */
export function startHeartbeat(hands: Hands): { stop(): void } {
  let sign = 0;
  const timer = setInterval(() => {
    hands.beat(String(++sign)).catch(() => clearInterval(timer));
  }, hands.beatEvery);
  return { stop: () => clearInterval(timer) };
}
