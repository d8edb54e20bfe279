import { createSecureContext, type SecureContext, type SecureVersion } from 'node:tls';
import type { Outside } from '../outside.ts';

/** One for each list of roots and oldest version that was ever asked for; a process meets two or three. */
const made = new Map<string, SecureContext>();
const mostMade = 20;

/**
 * What connections have in common that look by the same list of roots: to read the list for each of them would take longer
 * than its handshake, and hold its memory as often. Nothing of one visit is remembered for the next (a session would have
 * to be handed over).
 */
export function trusting(
  { trustPem }: Pick<Outside, 'trustPem'>,
  minVersion: SecureVersion | 'usual',
): SecureContext {
  const key = `${minVersion} ${trustPem ?? 'public'}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const context = createSecureContext({
    ...(minVersion === 'usual' ? {} : { minVersion }),
    ...(trustPem === undefined ? {} : { ca: [trustPem] }),
  });
  if (made.size >= mostMade) made.clear();
  made.set(key, context);
  return context;
}
