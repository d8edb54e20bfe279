import { X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { rootCertificates } from 'node:tls';
import type { Job } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import { digestOf, type Judgement } from '../certificates/judge/judge.ts';
import { limits } from '../certificates/read/found.ts';
import { type GivenFile, readFiles } from '../certificates/read/read-files.ts';
import { fetchIssuer } from '../outside/certificates/fetch-issuer.ts';
import type { Outside } from '../outside/outside.ts';
import type { Brought } from '../sources/brought.ts';
import { broughtOf } from '../sources/files/brought-files.ts';
import { judgeCompleted } from '../sources/files/judged.ts';
import { keyOnServer } from './load-job.ts';
import { type Environment, secret } from './secret.ts';

/** The key of an order, which its certificate has to be for. */
export interface OrderedKey {
  /** Where it lies on the server, where it does. */
  readonly path: string;
  /** Itself, PEM, where it lies on this computer; null: it lies on the server. */
  readonly keyPem: string | null;
  /** SHA-256 of its public half, hexadecimal, lower case. */
  readonly publicKey: string;
  /** Which other order has the key with that public half; null: none of ours. */
  readonly orderOf: (publicKey: string) => string | null;
}

/**
 * The certificate that a job's files hold, with its chain in order and its key; a missing link of the chain is fetched from where
 * the certificate says. Null: it comes from elsewhere. Raises `file-missing`, `secret-missing`, and the first problem that keeps
 * it from being installed; of one that was ordered also `order-other-key` {name, owner}.
 */
export async function resolveBrought(
  { names, certificate }: Pick<Job, 'names' | 'certificate'>,
  environment: Environment,
  outside: Outside,
  signal: AbortSignal,
  ordered: OrderedKey | null = null,
): Promise<Brought | null> {
  if (certificate.from !== 'files') return null;
  const { files, key, passwordEnv } = certificate;
  const passwords =
    passwordEnv === undefined ? [] : [secret(environment, 'certificate.passwordEnv', passwordEnv)];
  const isOnServer = key === keyOnServer;
  const paths = [...files, ...(key === undefined || isOnServer ? [] : [key])];
  // What was dropped on the window is known by its name alone: a file of that name may be any.
  const nameless = paths.find((path) => !isAbsolute(path));
  if (nameless !== undefined) throw new ProblemError('file-missing', { file: nameless });
  const given = await Promise.all(paths.map(givenFile));
  const judgement = await judgeCompleted(
    readFiles(given, passwords),
    {
      names,
      roots: rootsOf(outside.trustPem ?? null),
      now: new Date(),
      key: isOnServer || ordered !== null ? 'elsewhere' : 'in-files',
      isTrustExpected: true,
      ...(ordered === null ? {} : { publicKey: ordered.publicKey }),
    },
    (address) => fetchIssuer(address, outside, signal),
  );
  if (ordered === null) return broughtOf(judgement, isOnServer);
  mustBeOfOrder(judgement, ordered);
  const brought = broughtOf(judgement, true);
  const { keyPem, path } = ordered;
  return keyPem === null ? { ...brought, keyAt: path } : { ...brought, keyPem };
}

/** Whose key it is comes before all else that may be wrong with it. */
function mustBeOfOrder({ leaf }: Judgement, { publicKey, orderOf }: OrderedKey): void {
  if (leaf === null) return;
  const own = digestOf(leaf.certificate);
  if (own === publicKey) return;
  throw new ProblemError('order-other-key', { name: leaf.title, owner: orderOf(own) ?? 'none' });
}

/** A file as it came; of one that is too big only as much as shows that. Raises `file-missing` {file}. */
export async function givenFile(path: string): Promise<GivenFile> {
  try {
    const { size } = await stat(path);
    const isTooBig = size > limits.file;
    return { name: basename(path), bytes: isTooBig ? Buffer.alloc(limits.file + 1) : await readFile(path) };
  } catch (cause) {
    throw new ProblemError('file-missing', { file: path }, { cause });
  }
}

/** Those who are trusted: the browsers' list, or what stands for it. */
export function rootsOf(trustPem: string | null): readonly X509Certificate[] {
  if (trustPem === null) return rootCertificates.map((pem) => new X509Certificate(pem));
  return readFiles([{ name: 'trust', bytes: Buffer.from(trustPem) }]).certificates.map(
    ({ certificate }) => certificate,
  );
}
