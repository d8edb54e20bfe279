import { certificateFolder } from '../../../shared/commands.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { anyExit, type RemoteHost } from '../../remote/host.ts';
import { othersProblem } from './place-of-others.ts';

/** Milliseconds. An authority looks at each name from several places, and certbot calls the hook, which proves each door. */
const forceMs = 420_000;

/**
 * Has certbot renew now, though nothing is due: that counts at the authority. Raises `renewal-force-failed` with certbot's
 * own words, `writable-by-others`, and what the connection does.
 */
export async function forceRenewal(host: RemoteHost, certificate: string): Promise<void> {
  const argv = ['sk_certbot_force', certificateFolder.parse(certificate)];
  const [result] = await host.runAll([{ argv, timeout: forceMs, accept: anyExit }]);
  if (result?.exitCode === 0) return;
  const byOthers = othersProblem(result, '/etc/letsencrypt');
  if (byOthers !== null) throw byOthers;
  const detail = `${result?.stderr ?? ''}${result?.stdout ?? ''}`.trim().slice(-4000);
  throw new ProblemError('renewal-force-failed', {}, { detail });
}
