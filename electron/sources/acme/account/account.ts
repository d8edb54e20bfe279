import { keyIdOfMail } from '../../../../shared/external-account.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import { type AcmeClient, openClient } from '../protocol/client.ts';
import type { Connection } from '../protocol/connection.ts';
import { type Directory, mustAllow } from '../protocol/directory.ts';
import { type AcmeErrorType, AcmeRefusal } from '../protocol/problem-document.ts';
import { unlessCancelled } from '../protocol/wait.ts';
import { type AccountByMail, askAccountByMail, type ExternalAccount } from './account-by-mail.ts';
import { newAccountKey, settled } from './account-key.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import { keyedMutex } from './keyed-mutex.ts';

/** Who asks. `externalAccount` is what an authority's website gives for its account binding (RFC 8555 §7.3.4). */
export interface Applicant {
  readonly contact?: string;
  readonly agreeToTerms: boolean;
  readonly externalAccount?: ExternalAccount;
  /** In its place: the authority makes an account for this address when ours is registered, and hears nothing of it later. */
  readonly accountByMail?: AccountByMail;
}

export interface SignIn {
  readonly connection: Connection;
  readonly directory: Directory;
  readonly applicant: Applicant;
  readonly signal: AbortSignal;
}

export interface SignedIn {
  readonly client: AcmeClient;
  /** Its address at the authority. */
  readonly url: string;
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
  /**
   * What a refusal means for the account: where the authority has closed it (RFC 8555 §7.3.6), it is kept aside, and
   * the answer is `ca-account-deactivated`: whoever starts again makes a new one. Anything else comes back as it is.
   */
  understood(request: SignIn, thrown: unknown): Promise<unknown>;
  /** Its address at the authority; null: it is only made when somebody signs in. */
  known(directory: string, applicant: Applicant): Promise<string | null>;
  /** Looks whether the account can be used, before anything else is done. Answers where a damaged one is kept now. */
  mend(directory: string, applicant: Applicant): Promise<string | null>;
}

export function createAccounts(store: AccountStore): Accounts {
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
  /** With what its website gave, or gives now for an address. */
  const bound = async (request: SignIn): Promise<SignIn> => {
    const { accountByMail, ...applicant } = request.applicant;
    if (accountByMail === undefined) return request;
    const externalAccount = await askAccountByMail(accountByMail, request.connection.pace, request.signal);
    return { ...request, applicant: { ...applicant, externalAccount } };
  };
  const accountFor = async (request: SignIn): Promise<StoredAccount> => {
    const { directory, applicant } = request;
    const identity = identityOf(directory.url, applicant);
    const known = await store.load(identity);
    if (known !== null) return await settled(known, (keyPem) => open(request, { ...known, keyPem }), store);
    return await store.add({ version: 1, ...identity, keyPem: await newAccountKey(), url: null });
  };
  /** The authority itself says how the account stands; only its own refusal counts as closed. */
  const isOpen = async (request: SignIn, account: StoredAccount): Promise<boolean> => {
    try {
      return (await (await open(request, account)).status()) === 'valid';
    } catch (thrown) {
      if (isUnauthorized(thrown) || isUnknownAccount(thrown)) return false;
      throw thrown;
    }
  };
  const signedIn = async (
    request: SignIn,
    account: StoredAccount & { readonly url: string },
  ): Promise<SignedIn> => ({
    client: await open(request, account),
    url: account.url,
    reopen: (signal) => open({ ...request, signal }, account),
  });
  const signInNow = async (request: SignIn, forgetUrl: string | null): Promise<SignedIn> => {
    const { agreeToTerms, externalAccount, accountByMail } = request.applicant;
    const asked = externalAccount ?? accountByMail;
    mustAllow(request.directory, request.connection.ca, {
      agreeToTerms,
      ...(asked === undefined ? {} : { externalAccount: asked }),
    });
    const account = await accountFor(request);
    const { url } = account;
    if (url !== null && url !== forgetUrl) return await signedIn(request, { ...account, url });
    const client = await open(await bound(request), { ...account, url: null });
    const registered = { ...account, url: await client.register(request.applicant) };
    await store.replace(registered);
    return await signedIn(request, registered);
  };
  /** One at a time for each authority: fifty runs at once shall not register fifty times. */
  const inOrder = keyedMutex();
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
    async understood(request, thrown) {
      if (!isUnauthorized(thrown)) return thrown;
      const identity = identityOf(request.directory.url, request.applicant);
      const account = await store.load(identity);
      // One that was never registered is not closed: what was given for it is wrong.
      if (account === null || account.url === null || (await isOpen(request, account))) return thrown;
      await store.retire(identity);
      const { ca } = request.connection;
      const { detail } = thrown.problem;
      return new ProblemError('ca-account-deactivated', { ca }, { detail, cause: thrown });
    },
    known: async (directory, applicant) => (await store.load(identityOf(directory, applicant)))?.url ?? null,
    mend: (directory, applicant) => store.mend(identityOf(directory, applicant)),
  };
}

const identityOf = (directory: string, { externalAccount, accountByMail }: Applicant) => ({
  directory,
  externalKeyId:
    externalAccount?.keyId ?? (accountByMail === undefined ? null : keyIdOfMail(accountByMail.email)),
});

const isRefusal = (thrown: unknown, type: AcmeErrorType): thrown is ProblemError =>
  thrown instanceof ProblemError && thrown.cause instanceof AcmeRefusal && thrown.cause.type === type;

const isUnauthorized = (thrown: unknown): thrown is ProblemError => isRefusal(thrown, 'unauthorized');
export const isUnknownAccount = (thrown: unknown): boolean => isRefusal(thrown, 'accountDoesNotExist');
