import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { KeyAlgorithm } from '../../shared/job.ts';

const generate = promisify(generateKeyPair);

/** A new private key in PEM (PKCS#8), for servers that cannot make one themselves. It is never written to disk here. */
export async function makePrivateKey(algorithm: KeyAlgorithm): Promise<string> {
  const [kind, size = ''] = algorithm.split('-');
  const pair =
    kind === 'rsa'
      ? await generate('rsa', { modulusLength: Number(size) })
      : await generate('ec', { namedCurve: size === 'p384' ? 'P-384' : 'P-256' });
  return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
