import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { ProblemError } from '../../../shared/problems.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import { type AcmeClient, openClient } from './client.ts';
import type { Connection } from './connection.ts';
import { type Directory, mustAllow } from './directory.ts';
import { inTurn } from './in-turn.ts';
import { AcmeRefusal } from './problem-document.ts';
import { unlessCancelled } from './wait.ts';

/** Who asks. `externalAccount` is what an authority's website gives for its account binding (RFC 8555 §7.3.4). */
export interface Applicant {
  readonly contact?: string;
  readonly agreeToTerms: boolean;
  readonly externalAccount?: { readonly keyId: string; readonly hmacKey: string };
}

export interface SignIn {
  readonly connection: Connection;
  readonly directory: Directory;
  readonly applicant: Applicant;
  readonly signal: AbortSignal;
}

export interface SignedIn {
  readonly client: AcmeClient;
  /** The same account with another signal: for clean-up after the first one has fired. */
  reopen(signal: AbortSignal): Promise<AcmeClient>;
}

export interface Accounts {
  /**
   * Opens the account at this authority; makes and registers it where there is none. Raises
   * `ca-terms-not-agreed`, `ca-account-needed`, `ca-account-refused` and what every request may raise.
   */
  signIn(request: SignIn): Promise<SignedIn>;
  /** The authority no longer knows the account (a test authority that was started anew): registers its key again. */
  signInAgain(request: SignIn): Promise<SignedIn>;
}

const makeKeyPair = promisify(generateKeyPair);

async function newAccountKey(): Promise<string> {
  const { privateKey } = await makeKeyPair('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

export function createAccounts(store: AccountStore): Accounts {
  const accountFor = async ({ directory, applicant }: SignIn): Promise<StoredAccount> => {
    const identity = { directory: directory.url, externalKeyId: applicant.externalAccount?.keyId ?? null };
    const known = await store.load(identity);
    if (known !== null) return known;
    return await store.add({ version: 1, ...identity, keyPem: await newAccountKey(), url: null });
  };
  const open = (
    { connection, directory, applicant, signal }: SignIn,
    account: StoredAccount,
  ): Promise<AcmeClient> =>
    openClient({
      connection,
      directory,
      accountKeyPem: account.keyPem,
      accountUrl: account.url,
      externalAccount: applicant.externalAccount,
      signal,
    });
  const signedIn = async (request: SignIn, account: StoredAccount): Promise<SignedIn> => ({
    client: await open(request, account),
    reopen: (signal) => open({ ...request, signal }, account),
  });
  const signInNow = async (request: SignIn, forgetUrl: string | null): Promise<SignedIn> => {
    mustAllow(request.directory, request.connection.ca, request.applicant);
    const account = await accountFor(request);
    if (account.url !== null && account.url !== forgetUrl) return await signedIn(request, account);
    const client = await open(request, { ...account, url: null });
    const registered = { ...account, url: await client.register(request.applicant) };
    await store.replace(registered);
    return await signedIn(request, registered);
  };
  /** One at a time for each authority: fifty runs at once shall not register fifty times. */
  const inOrder = inTurn();
  const signIn = (request: SignIn, forgetUrl: string | null): Promise<SignedIn> =>
    unlessCancelled(
      inOrder(request.directory.url, () => signInNow(request, forgetUrl)),
      request.signal,
    );
  return {
    signIn: (request) => signIn(request, null),
    async signInAgain(request) {
      const { url } = await accountFor(request);
      return await signIn(request, url);
    },
  };
}

export const isUnknownAccount = (thrown: unknown): boolean =>
  thrown instanceof ProblemError &&
  thrown.cause instanceof AcmeRefusal &&
  thrown.cause.type === 'accountDoesNotExist';
