import type { KeyAlgorithm } from '../../shared/job.ts';
import type { CertificateName } from '../../shared/names/address-name.ts';
import { makePrivateKey } from '../keys/private-key.ts';
import { makeRequest } from '../keys/request.ts';
import type { MadeKey } from './session.ts';

/** A key for a place that cannot make one: born in this program's memory, where it stays until the run ends. */
export async function makeKeyHere(
  algorithm: KeyAlgorithm,
  names: readonly CertificateName[],
): Promise<MadeKey> {
  const inMemory = await makePrivateKey(algorithm);
  return { csrPem: makeRequest(inMemory, names), onServer: null, inMemory };
}
