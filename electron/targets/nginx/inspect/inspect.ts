import type { RemoteHost } from '../../../remote/host.ts';
import type { Filesystem } from '../../posix/ground.ts';
import type { Detection } from '../../target.ts';
import type { NginxFacts } from '../config/facts.ts';

export async function detectNginx(
  _host: RemoteHost,
  _ground: Filesystem,
  _signal: AbortSignal,
): Promise<Detection | null> {
  return null;
}
export async function inspectNginx(
  _host: RemoteHost,
  _ground: Filesystem,
  _names: readonly string[],
  _signal: AbortSignal,
): Promise<NginxFacts> {
  throw new Error('placeholder');
}
