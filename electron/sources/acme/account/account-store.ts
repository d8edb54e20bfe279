import { createHash, createPrivateKey } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemError } from '../../../../shared/problems.ts';
import { mustBeOurs } from '../../../store/only-ours.ts';
import { readIfThere, setAside, writeNew, writeWhole } from '../../../store/write-whole.ts';

const storedAccount = z.strictObject({
  version: z.literal(1),
  directory: z.string(),
  /** Key identifier of the external account binding (RFC 8555 §7.3.4), where the account has one. */
  externalKeyId: z.string().nullable(),
  /** PKCS#8 in PEM. */
  keyPem: z.string(),
  /** Null until the authority has registered the key. */
  url: z.string().nullable(),
  /** A key that the authority was asked to take in place of it, while its answer has not been written down (RFC 8555 §7.3.5). */
  nextKeyPem: z.string().optional(),
});
export type StoredAccount = Readonly<z.infer<typeof storedAccount>>;

/** Which account: one for each directory and external account. */
export type AccountIdentity = Pick<StoredAccount, 'directory' | 'externalKeyId'>;

/** Keeps account keys. Whoever loses them loses only the account: certificates and their keys are elsewhere. */
export interface AccountStore {
  /** Null where there is none, also where the file is damaged: that one is set aside. Raises `data-open-to-others`, `file-unreadable` and `account-newer`. */
  load(identity: AccountIdentity): Promise<StoredAccount | null>;
  /**
   * Keeps a new account unless one is kept already, atomically, also against other processes: authorities allow
   * few new accounts. Answers the account that is kept.
   */
  add(account: StoredAccount): Promise<StoredAccount>;
  replace(account: StoredAccount): Promise<void>;
  /** All that are kept and can be read, by their directories. Raises as `load`. */
  list(): Promise<readonly StoredAccount[]>;
  /** Looks whether the account can be used, and keeps it aside where it is damaged. Answers where; null: all is well. */
  mend(identity: AccountIdentity): Promise<string | null>;
  /** The authority has closed the account, or another takes its place: it is kept aside, and whoever asks next makes a new one. */
  retire(identity: AccountIdentity, why?: 'deactivated' | 'replaced'): Promise<void>;
}

/** Accounts as files, only for the person who runs the program: folder 0700, files 0600 before the first byte. */
export function accountFolder(folder: string): AccountStore {
  const fileOf = ({ directory, externalKeyId }: AccountIdentity): string => {
    const hash = createHash('sha256')
      .update(JSON.stringify([directory, externalKeyId]))
      .digest('hex');
    return join(folder, `${hash.slice(0, 32)}.json`);
  };
  const textOf = (account: StoredAccount): string => `${JSON.stringify(account, null, 2)}\n`;
  const read = async (identity: AccountIdentity): Promise<StoredAccount | 'damaged' | null> => {
    const file = fileOf(identity);
    await mustBeOurs(file);
    const text = await readIfThere(file);
    return text === null ? null : accountIn(text, file);
  };
  const load = async (identity: AccountIdentity): Promise<StoredAccount | null> => {
    const found = await read(identity);
    if (found !== 'damaged') return found;
    await setAside(fileOf(identity), 'damaged');
    return null;
  };
  return {
    load,
    async add(account) {
      for (;;) {
        if (await writeNew(fileOf(account), textOf(account))) return account;
        const kept = await load(account);
        if (kept !== null) return kept;
      }
    },
    replace: (account) => writeWhole(fileOf(account), textOf(account)),
    async list() {
      const names = await readdir(folder).catch(() => []);
      const accounts: StoredAccount[] = [];
      for (const name of names.filter((each) => /^[0-9a-f]{32}\.json$/.test(each))) {
        const file = join(folder, name);
        await mustBeOurs(file);
        const text = await readIfThere(file);
        const account = text === null ? 'damaged' : accountIn(text, file);
        if (account !== 'damaged') accounts.push(account);
      }
      return accounts.sort((one, other) => one.directory.localeCompare(other.directory));
    },
    async mend(identity) {
      const found = await read(identity);
      if (found === null || (found !== 'damaged' && isKey(found.keyPem))) return null;
      return await setAside(fileOf(identity), 'damaged');
    },
    retire: async (identity, why = 'deactivated') => void (await setAside(fileOf(identity), why)),
  };
}

/** Cut short, or changed into something that is no account any more. Raises `account-newer` {file, version}. */
function accountIn(text: string, file: string): StoredAccount | 'damaged' {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const { version } = Object(data);
  if (typeof version === 'number' && version > 1) throw new ProblemError('account-newer', { file, version });
  const parsed = storedAccount.safeParse(data);
  return parsed.success ? parsed.data : 'damaged';
}

function isKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === 'private';
  } catch {
    return false;
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
    list: async () => [...accounts.values()],
    mend: async () => null,
    async retire(identity) {
      accounts.delete(keyOf(identity));
    },
  };
}
