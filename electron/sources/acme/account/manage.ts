import { ProblemError } from '../../../../shared/problems.ts';
import { type AccountFacts, type AcmeClient, openClient } from '../protocol/client.ts';
import { openConnection } from '../protocol/connection.ts';
import { type Directory, readDirectory } from '../protocol/directory.ts';
import { AcmeRefusal } from '../protocol/problem-document.ts';
import { type Pace, usualPace } from '../protocol/wait.ts';
import { newAccountKey, settled } from './account-key.ts';
import type { AccountIdentity, AccountStore, StoredAccount } from './account-store.ts';

/** An account that this computer keeps, without its key. */
export interface KeptAccount extends AccountIdentity {
  /** Its address at the authority; null: never registered there. */
  readonly url: string | null;
}

/** Which account, and how its authority is reached. */
export interface AccountPlace extends AccountIdentity {
  /** PEM of the authorities that the directory's own https is checked with; missing: the public ones. */
  readonly trustPem?: string;
}

type Registered = StoredAccount & { readonly url: string };

/**
 * What can be done with the accounts of this computer besides ordering. All but `list` raise `account-unknown` where none is
 * kept for the place, `ca-cannot-do` where its authority offers no such thing, and what every request may raise.
 */
export interface AccountManager {
  list(): Promise<readonly KeptAccount[]>;
  ask(place: AccountPlace, signal: AbortSignal): Promise<AccountFacts>;
  setContact(place: AccountPlace, contact: string, signal: AbortSignal): Promise<AccountFacts>;
  /**
   * RFC 8555 §7.3.5. The new key is on disk before the authority is asked, so that whatever cuts this off, one of both that
   * are kept is the right one; which, the authority says the next time.
   */
  changeKey(place: AccountPlace, signal: AbortSignal): Promise<void>;
  /**
   * Goes on with the account that a key of another program has at the authority (PKCS#8 in PEM); both have it from then on. Raises
   * `account-foreign-unknown` {ca} where that key has none that is open, `account-there` {directory} where another one is kept for the
   * place and `isConfirmed` does not say that it may go aside; nothing is changed then.
   */
  takeOver(
    place: AccountPlace,
    keyPem: string,
    isConfirmed: boolean,
    signal: AbortSignal,
  ): Promise<AccountFacts & { readonly url: string }>;
  /** RFC 8555 §7.3.6, for good. The key is kept aside; certificates go on working, and nothing is renewed by it any more. */
  close(place: AccountPlace, signal: AbortSignal): Promise<void>;
  /** RFC 8555 §7.6; `reason`: RFC 5280 §5.3.1. One that is revoked already is no trouble. */
  revoke(place: AccountPlace, certificatePem: string, reason: number, signal: AbortSignal): Promise<void>;
}

export function manageAccounts(store: AccountStore, pace: Pace = usualPace): AccountManager {
  const at = async <Value>(
    place: AccountPlace,
    signal: AbortSignal,
    work: (client: AcmeClient, account: Registered, directory: Directory) => Promise<Value>,
  ): Promise<Value> => {
    const { directory: url, externalKeyId, trustPem } = place;
    const kept = await store.load({ directory: url, externalKeyId });
    if (kept === null || kept.url === null) throw new ProblemError('account-unknown', { directory: url });
    const connection = openConnection({ directory: url, trustPem, pace });
    try {
      const directory = await readDirectory(connection, url, signal);
      const open = (accountKeyPem: string): Promise<AcmeClient> =>
        openClient({ connection, directory, accountKeyPem, accountUrl: kept.url, signal });
      const account = await settled({ ...kept, url: kept.url }, open, store);
      return await work(await open(account.keyPem), account, directory);
    } finally {
      connection.end();
    }
  };
  const mustOffer = ({ url, resources }: Directory, what: 'keyChange' | 'revokeCert'): void => {
    if (resources[what] === undefined)
      throw new ProblemError('ca-cannot-do', { ca: new URL(url).host }, { detail: `no ${what} in ${url}` });
  };
  return {
    async list() {
      const accounts = await store.list();
      return accounts.map(({ directory, externalKeyId, url }) => ({ directory, externalKeyId, url }));
    },
    ask: (place, signal) => at(place, signal, (client) => client.account()),
    setContact: (place, contact, signal) => at(place, signal, (client) => client.setContact(contact)),
    changeKey: (place, signal) =>
      at(place, signal, async (client, account, directory) => {
        mustOffer(directory, 'keyChange');
        const nextKeyPem = await newAccountKey();
        await store.replace({ ...account, nextKeyPem });
        await client.changeKey(nextKeyPem);
        await store.replace({ ...account, keyPem: nextKeyPem });
      }),
    async takeOver({ directory: url, externalKeyId, trustPem }, keyPem, isConfirmed, signal) {
      const identity = { directory: url, externalKeyId };
      const connection = openConnection({ directory: url, trustPem, pace });
      try {
        const directory = await readDirectory(connection, url, signal);
        const open = (accountUrl: string | null): Promise<AcmeClient> =>
          openClient({ connection, directory, accountKeyPem: keyPem, accountUrl, signal });
        const found = await (await open(null)).find().catch(unknownTo(connection.ca));
        const facts = await (await open(found)).account().catch(unknownTo(connection.ca));
        if (facts.status !== 'valid') throw foreignUnknown(connection.ca, facts.status);
        const kept = await store.load(identity);
        if (kept?.url !== found) {
          if (kept !== null && !isConfirmed) throw new ProblemError('account-there', { directory: url });
          if (kept !== null) await store.retire(identity, 'replaced');
          await store.add({ version: 1, ...identity, keyPem, url: found });
        }
        return { ...facts, url: found };
      } finally {
        connection.end();
      }
    },
    close: (place, signal) =>
      at(place, signal, async (client) => {
        await client.closeAccount();
        await store.retire(place);
      }),
    revoke: (place, certificatePem, reason, signal) =>
      at(place, signal, async (client, _account, directory) => {
        mustOffer(directory, 'revokeCert');
        await client.revoke(certificatePem, reason).catch((thrown: unknown) => {
          if (!isRefusedAs(thrown, 'alreadyRevoked')) throw thrown;
        });
      }),
  };
}

const isRefusedAs = (thrown: unknown, type: AcmeRefusal['type']): boolean =>
  thrown instanceof ProblemError && thrown.cause instanceof AcmeRefusal && thrown.cause.type === type;

const foreignUnknown = (ca: string, detail: string, cause?: unknown): ProblemError =>
  new ProblemError('account-foreign-unknown', { ca }, { detail, cause });

/** The authority knows no account of that key, or has closed it (RFC 8555 §7.3.1, §7.3.6). */
const unknownTo =
  (ca: string) =>
  (thrown: unknown): never => {
    const isUnknown = isRefusedAs(thrown, 'accountDoesNotExist') || isRefusedAs(thrown, 'unauthorized');
    throw isUnknown ? foreignUnknown(ca, (thrown as ProblemError).problem.detail ?? '', thrown) : thrown;
  };
