import { createPrivateKey, type KeyObject } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../../shared/problems.ts';
import { isCode, readOrdinary } from '../store/read-file.ts';

/**
 * Where other programs keep the key of an account, in the account's own folder: certbot in `accounts/SERVER/ID/` (a JWK of RFC 7517;
 * its account.py), acme.sh in `ca/SERVER/` (PEM; its `_initAPI`), dehydrated in `accounts/ID/` (PEM). Only the key is taken: whose
 * account it is, the authority says.
 */
const places = ['private_key.json', 'account.key', 'account_key.pem'] as const;

/** RSA of 2048 bits or more, or an elliptic curve that RFC 7518 §3.4 signs with. */
function isFit({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  const curve = asymmetricKeyDetails?.namedCurve ?? '';
  return asymmetricKeyType === 'ec' && ['prime256v1', 'secp384r1'].includes(curve);
}

/** PKCS#8 in PEM of a key that is a JWK in JSON, or PEM in any of its forms; null: it is none that an account can have. Pure. */
export function accountKeyIn(text: string): string | null {
  try {
    const key = text.trimStart().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text), format: 'jwk' })
      : createPrivateKey(text);
    return isFit(key) ? key.export({ type: 'pkcs8', format: 'pem' }).toString() : null;
  } catch {
    return null;
  }
}

/** The key in a folder or a file of another program. Reads only. Raises `account-key-missing` {path}, `file-unreadable`. */
export async function foreignAccountKey(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  for (const candidate of isFolder ? places.map((name) => join(path, name)) : [path]) {
    const bytes = await readOrdinary(candidate).catch((failure: unknown) => {
      if (!isCode(failure, 'ENOENT')) throw failure;
      return null;
    });
    const key = bytes === null ? null : accountKeyIn(bytes.toString('utf8'));
    if (key !== null) return key;
  }
  throw new ProblemError('account-key-missing', { path });
}
