import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { ProblemError } from '../../../../shared/problems.ts';
import type { AcmeClient } from '../protocol/client.ts';
import { AcmeRefusal } from '../protocol/problem-document.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';

const makeKeyPair = promisify(generateKeyPair);

/** An account key as RFC 8555 §6.2 wants each authority to take it: PKCS#8 in PEM. */
export async function newAccountKey(): Promise<string> {
  const { privateKey } = await makeKeyPair('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Which of two keys is the account's, where a change of it was cut off: the authority answers only to that one. */
export async function settled<Account extends StoredAccount>(
  { nextKeyPem, ...account }: Account,
  open: (keyPem: string) => Promise<AcmeClient>,
  store: Pick<AccountStore, 'replace'>,
): Promise<Omit<Account, 'nextKeyPem'>> {
  if (nextKeyPem === undefined) return account;
  const isNew = await (await open(nextKeyPem)).account().then(
    () => true,
    (thrown: unknown) => {
      // Nobody has said that it is the wrong one: both are kept.
      if (!(thrown instanceof ProblemError && thrown.cause instanceof AcmeRefusal)) throw thrown;
      if (thrown.cause.status >= 500 || thrown.cause.status === 429) throw thrown;
      return false;
    },
  );
  const now = { ...account, keyPem: isNew ? nextKeyPem : account.keyPem };
  await store.replace(now);
  return now;
}
