import {
  createSecureContext,
  type SecureContext,
  type SecureContextOptions,
  type SecureVersion,
} from 'node:tls';
import type { Outside } from '../outside.ts';

/** One for each list of roots and oldest version that was ever asked for; a process meets two or three. */
const made = new Map<string, SecureContext>();
const mostMade = 20;

/**
 * What connections have in common that look by the same list of roots: to read the list for each of them would take longer
 * than its handshake, and hold its memory as often. Nothing of one visit is remembered for the next (a session would have
 * to be handed over).
 */
export const trusting = (
  { trustPem }: Pick<Outside, 'trustPem'>,
  minVersion: SecureVersion | 'usual',
): SecureContext =>
  contextOf(`${minVersion} ${trustPem ?? 'public'}`, {
    ...(minVersion === 'usual' ? {} : { minVersion }),
    ...(trustPem === undefined ? {} : { ca: [trustPem] }),
  });

/**
 * For connections whose certificate is not looked at: nobody is trusted, so Node does not take the names of a good one apart,
 * which with a hundred of them takes longer than the handshake.
 */
export const trustingNobody = (): SecureContext => contextOf('nobody', { ca: [] });

function contextOf(key: string, options: SecureContextOptions): SecureContext {
  const before = made.get(key);
  if (before !== undefined) return before;
  const context = createSecureContext(options);
  if (made.size >= mostMade) made.clear();
  made.set(key, context);
  return context;
}
