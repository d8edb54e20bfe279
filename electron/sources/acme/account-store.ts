import { createHash } from 'node:crypto';
import { link, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { prepareFile, readIfThere } from './private-file.ts';

const storedAccount = z.strictObject({
  version: z.literal(1),
  directory: z.string(),
  /** Key identifier of the external account binding (RFC 8555 §7.3.4), where the account has one. */
  externalKeyId: z.string().nullable(),
  /** PKCS#8 in PEM. */
  keyPem: z.string(),
  /** Null until the authority has registered the key. */
  url: z.string().nullable(),
});
export type StoredAccount = Readonly<z.infer<typeof storedAccount>>;

/** Which account: one for each directory and external account. */
export type AccountIdentity = Pick<StoredAccount, 'directory' | 'externalKeyId'>;

/** Keeps account keys. Whoever loses them loses only the account: certificates and their keys are elsewhere. */
export interface AccountStore {
  load(identity: AccountIdentity): Promise<StoredAccount | null>;
  /**
   * Keeps a new account unless one is kept already, atomically, also against other processes: authorities allow
   * few new accounts. Answers the account that is kept.
   */
  add(account: StoredAccount): Promise<StoredAccount>;
  replace(account: StoredAccount): Promise<void>;
}

/** Accounts as files, only for the person who runs the program: folder 0700, files 0600 before the first byte. */
export function accountFolder(folder: string): AccountStore {
  const fileOf = ({ directory, externalKeyId }: AccountIdentity): string => {
    const hash = createHash('sha256')
      .update(JSON.stringify([directory, externalKeyId]))
      .digest('hex');
    return join(folder, `${hash.slice(0, 32)}.json`);
  };
  const load = async (identity: AccountIdentity): Promise<StoredAccount | null> => {
    const text = await readIfThere(fileOf(identity));
    return text === null ? null : storedAccount.parse(JSON.parse(text));
  };
  const prepare = (account: StoredAccount): Promise<string> =>
    prepareFile(fileOf(account), `${JSON.stringify(account, null, 2)}\n`);
  return {
    load,
    async add(account) {
      const prepared = await prepare(account);
      try {
        // link(2) fails where the file exists, and the file appears with all its bytes: rename has only the second.
        await link(prepared, fileOf(account));
        return account;
      } catch (cause) {
        const kept = await load(account);
        if (kept === null) throw cause;
        return kept;
      } finally {
        await rm(prepared, { force: true });
      }
    },
    async replace(account) {
      await rename(await prepare(account), fileOf(account));
    },
  };
}

/** For tests and for a rehearsal that shall leave nothing behind. */
export function accountsInMemory(): AccountStore {
  const accounts = new Map<string, StoredAccount>();
  const keyOf = ({ directory, externalKeyId }: AccountIdentity) => JSON.stringify([directory, externalKeyId]);
  return {
    load: async (identity) => accounts.get(keyOf(identity)) ?? null,
    async add(account) {
      const kept = accounts.get(keyOf(account)) ?? account;
      accounts.set(keyOf(account), kept);
      return kept;
    },
    async replace(account) {
      accounts.set(keyOf(account), account);
    },
  };
}
