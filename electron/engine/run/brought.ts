import { authorityName } from '../../../shared/content/authorities.ts';
import { bareOf } from '../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { PinnedKey } from '../../run/session.ts';
import type { AcmeRequest } from '../../sources/acme/source.ts';
import type { Issued } from '../../sources/source.ts';
import type { PlanWish } from '../plan/plan-wish.ts';
import type { PreparedRun, SecureRequest } from './run-context.ts';

/** Runs whose certificate is there before they begin: nobody is asked for it, and nothing has to be proven. */

/** Who has signed, or will sign, as people call it. */
export function providerOf({
  job: { certificate },
  brought,
}: Pick<SecureRequest, 'job' | 'brought'>): string {
  if (certificate.from === 'acme') return authorityName(certificate.directory);
  return brought?.certificate.issuer ?? '?';
}

/** With what an authority is asked. Raises TypeError of a run that asks none: our own mistake. */
export function acmeOf({ acme }: Pick<SecureRequest, 'acme'>): AcmeRequest {
  if (acme === null) throw new TypeError('no authority is asked in this run');
  return acme;
}

/** What the owner wants on the server. Of a certificate that is there already nobody proves or renews anything. */
export function planWishOf({ job, brought }: Pick<SecureRequest, 'job' | 'brought'>): PlanWish {
  const { certificate } = job;
  if (certificate.from === 'acme') return { ...job, certificate };
  return {
    ...job,
    certificate: { directory: '' },
    renewal: { by: 'nobody' },
    openProofPath: false,
    endsAt: brought?.certificate.notAfter ?? '',
  };
}

/** Where people, hosts and certificate programs put the key of a name. */
const keyPlaces = (name: string): readonly string[] =>
  [name, name.replaceAll('.', '_')].flatMap((stem) => [
    `/etc/sealkeeper/live/${stem}/privkey.pem`,
    `/etc/letsencrypt/live/${stem}/privkey.pem`,
    ...['/etc/ssl/private', '/etc/pki/tls/private', '/etc/ssl', '/root'].flatMap((folder) => [
      `${folder}/${stem}.key`,
      `${folder}/${stem}.pem`,
    ]),
  ]);

/**
 * The key of a certificate that is there already, where its owner says that it lies on the server: known by its public half,
 * so whatever else stands at those places is passed by. Null: it came along. Raises `files-key-not-on-server` {places}.
 */
export async function standingKeyFor(
  { job: { names }, brought = null }: Pick<SecureRequest, 'job' | 'brought'>,
  digestAt: (path: string) => Promise<string | null>,
): Promise<PinnedKey | null> {
  if (brought === null || brought.keyPem !== null) return null;
  const usual = names.slice(0, 1).flatMap((name) => keyPlaces(bareOf(name)));
  const places = brought.keyAt === undefined ? usual : [brought.keyAt];
  const digests = await Promise.all(places.map(digestAt));
  const path = places.find((_, index) => digests[index] === brought.publicKey);
  if (path === undefined) throw new ProblemError('files-key-not-on-server', { places: [...places] });
  return { path, digest: brought.publicKey };
}

/** All that other runs do to come to their certificate is skipped. */
export function takeBrought({ request, steps }: PreparedRun, certificate: Issued['certificate']): Issued {
  const provider = providerOf(request);
  const count = request.job.names.length;
  steps.skip('preflight', { provider });
  steps.skip('order', { provider });
  steps.skip('proof', { provider, count });
  steps.skip('validate', { provider });
  steps
    .start('certificate', { provider })
    .done({ issuer: certificate.issuer, notAfter: certificate.notAfter });
  return { kind: 'issued', certificate };
}
