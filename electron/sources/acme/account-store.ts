import { createHash, createPrivateKey } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { mustBeOurs } from '../../store/only-ours.ts';
import { readIfThere, setAside, writeNew, writeWhole } from '../../store/write-whole.ts';

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
  /** Null also where the file is damaged: it is kept beside its place, and `mended` says so from then on. */
  load(identity: AccountIdentity): Promise<StoredAccount | null>;
  /**
   * Keeps a new account unless one is kept already, atomically, also against other processes: authorities allow
   * few new accounts. Answers the account that is kept.
   */
  add(account: StoredAccount): Promise<StoredAccount>;
  replace(account: StoredAccount): Promise<void>;
  /** The authority has closed the account: it is kept beside its place, and the next one to ask makes a new one. */
  retire(identity: AccountIdentity): Promise<void>;
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
    const file = fileOf(identity);
    await mustBeOurs(file);
    const text = await readIfThere(file);
    if (text === null) return null;
    const account = accountIn(text);
    if (account === null) await setAside(file, 'damaged');
    return account;
  };
  const textOf = (account: StoredAccount): string => `${JSON.stringify(account, null, 2)}\n`;
  return {
    load,
    async add(account) {
      if (await writeNew(fileOf(account), textOf(account))) return account;
      const kept = await load(account);
      if (kept !== null) return kept;
      await writeWhole(fileOf(account), textOf(account));
      return account;
    },
    replace: (account) => writeWhole(fileOf(account), textOf(account)),
    retire: async (identity) => void (await setAside(fileOf(identity), 'deactivated')),
  };
}

/** Null: cut short, or changed into something that is no account any more. */
function accountIn(text: string): StoredAccount | null {
  try {
    const account = storedAccount.parse(JSON.parse(text));
    createPrivateKey(account.keyPem);
    return account;
  } catch {
    return null;
  }
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
    async retire(identity) {
      accounts.delete(keyOf(identity));
    },
  };
}
