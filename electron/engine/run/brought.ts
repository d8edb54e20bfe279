import { authorityName } from '../../../shared/content/authorities.ts';
import { bareOf } from '../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { PinnedKey } from '../../run/session.ts';
import type { AcmeRequest } from '../../sources/acme/source.ts';
import type { Brought } from '../../sources/brought.ts';
import { usualDays } from '../../sources/self-signed/self-signed.ts';
import type { Issued } from '../../sources/source.ts';
import type { PlanWish } from '../plan/plan-wish.ts';
import type { PreparedRun, SecureRequest } from './run-context.ts';

/** Runs whose certificate is there before they begin: nobody is asked for it, and nothing has to be proven. */

/** Who has signed, or will sign, as people call it. */
export function providerOf({
  job: { certificate, names },
  brought,
}: Pick<SecureRequest, 'job' | 'brought'>): string {
  if (certificate.from === 'acme') return authorityName(certificate.directory);
  if (certificate.from === 'panel') return ownProvider;
  // Whoever signs by their own key calls themselves by their first name.
  return brought?.certificate.issuer ?? names[0] ?? '?';
}

/** What the only panel that gets certificates by itself calls it. */
const ownProvider = 'AutoSSL';

/** With what an authority is asked. Raises TypeError of a run that asks none: our own mistake. */
export function acmeOf({ acme }: Pick<SecureRequest, 'acme'>): AcmeRequest {
  if (acme === null) throw new TypeError('no authority is asked in this run');
  return acme;
}

/** What the owner wants on the server. Of a certificate that is there already nobody proves or renews anything. */
export function planWishOf({ job, brought }: Pick<SecureRequest, 'job' | 'brought'>): PlanWish {
  const { certificate } = job;
  if (certificate.from === 'acme') return { ...job, certificate };
  if (certificate.from === 'self-signed')
    return { ...job, ...wishOfSelfSigned(certificate.days ?? usualDays) };
  if (certificate.from === 'panel') return { ...job, ...wishOfBrought(''), issuedByService: true };
  return { ...job, ...wishOfBrought(brought?.certificate.notAfter ?? '') };
}

/** That part of a wish which is settled where the certificate is there already. `endsAt`: ISO 8601. */
export const wishOfBrought = (endsAt: string) => ({
  certificate: { directory: '' },
  renewal: { by: 'nobody' as const },
  openProofPath: false,
  endsAt,
});

/** The same where its own key signs it. `days`: how long it holds. */
export const wishOfSelfSigned = (days: number) => ({ ...wishOfBrought(''), selfSignedDays: days });

/**
 * A key that is said to lie on the server can be taken up through root's shell alone: what lies in the store of Windows never leaves
 * it by itself. Raises `files-key-out-of-reach` {system}. Pure.
 */
export function mustReachKey(
  brought: Pick<Brought, 'keyPem'> | null | undefined,
  { way, system }: Pick<AnyHost, 'way' | 'system'>,
): void {
  if (brought?.keyPem === null && way !== 'root-shell')
    throw new ProblemError('files-key-out-of-reach', { system });
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

/** All that other runs do to be signed by somebody is skipped. Answers who signs, or has signed, as people call it. */
export function skipAuthority({ request, steps }: Pick<PreparedRun, 'request' | 'steps'>): string {
  const provider = providerOf(request);
  const count = request.job.names.length;
  steps.skip('preflight', { provider });
  steps.skip('order', { provider });
  steps.skip('proof', { provider, count });
  steps.skip('validate', { provider });
  return provider;
}

/** No authority is asked in this run: the certificate is there, or is signed by its own key. */
export const asksNobody = ({ job }: Pick<SecureRequest, 'job'>): boolean => job.certificate.from !== 'acme';

/** What is there already is taken as it is. */
export function takeBrought({ request, steps }: PreparedRun, certificate: Issued['certificate']): Issued {
  const provider = skipAuthority({ request, steps });
  steps
    .start('certificate', { provider })
    .done({ issuer: certificate.issuer, notAfter: certificate.notAfter });
  return { kind: 'issued', certificate };
}
