import type { AnyHost } from '../remote/host.ts';
import { standingKey } from './posix/standing-key.ts';

/**
 * SHA-256 of the public half of a key that stands on a server. Null: no such key, or a system whose keys cannot be used
 * again. Reads only. Raises what the connection does.
 */
export const standingKeyOf = async (
  host: AnyHost,
  path: string,
  signal: AbortSignal,
): Promise<string | null> => (host.way === 'root-shell' ? standingKey(host, path, signal) : null);
