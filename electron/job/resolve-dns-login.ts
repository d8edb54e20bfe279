import { randomBytes } from 'node:crypto';
import { certbotPlugins } from '../../shared/dns/certbot-plugins.ts';
import { isDnsProvider, providerOf } from '../../shared/dns/providers.ts';
import type { Job } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import { type ProofByProvider, proofOf } from '../../shared/proof.ts';
import { loginText } from '../renewers/certbot/login-text.ts';
import { settingsOf } from './resolve-zones.ts';
import type { Environment } from './secret.ts';

/**
 * The login for the zones of a job's names, as certbot on the server is to read it where a plan lays it there; null: there is
 * none that it could. Raises `secret-missing`, and `dns-login-unfit` {provider} for one that its file cannot hold: before
 * anything is asked of anybody where the owner wants certbot to renew.
 */
export function resolveDnsLogin(
  { names, proof }: Pick<Job, 'names' | 'proof'>,
  environment: Environment,
): string | null {
  const own = names
    .map((name) => proofOf(proof, name))
    .find((one): one is ProofByProvider => 'provider' in one && one.method === 'dns-01');
  const plugin = own !== undefined && isDnsProvider(own.provider) ? certbotPlugins[own.provider] : undefined;
  if (own === undefined || plugin === undefined) return null;
  const { id, settings } = settingsOf(own, environment);
  const text = loginText(plugin.id, settings, randomBytes(16).toString('hex'));
  if (text === null) throw new ProblemError('dns-login-unfit', { provider: providerOf(id).title });
  return text;
}
