import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './command.ts';
import { file, type SeedFile } from './seed.ts';

export type AccountName = 'root' | 'owner' | 'deploy' | 'visitor' | 'tenant';

export interface Account {
  readonly name: AccountName;
  readonly password: string;
  /** What sudo asks of the account: its password, nothing, or it may not use sudo at all. */
  readonly sudo: 'password' | 'free' | 'never';
}

export interface LabKeys {
  /** OpenSSH private key without a passphrase; every account of every server of the lab admits it. */
  readonly keyFile: string;
  /** The same right with a passphrase on the file. */
  readonly protectedKeyFile: string;
  readonly passphrase: string;
}

export interface LabAccounts extends LabKeys {
  readonly accounts: Readonly<Record<AccountName, Account>>;
  /** crypt(5) hashes for shadow(5). */
  readonly hashes: Readonly<Record<AccountName, string>>;
  readonly authorizedKeys: string;
}

const people = [
  { name: 'root', uid: 0, home: '/root', sudo: 'free' },
  { name: 'owner', uid: 1000, home: '/home/owner', sudo: 'password' },
  { name: 'deploy', uid: 1001, home: '/home/deploy', sudo: 'free' },
  { name: 'visitor', uid: 1002, home: '/home/visitor', sudo: 'never' },
  { name: 'tenant', uid: 1003, home: '/home/tenant', sudo: 'never' },
] as const;

/** Makes the passwords and keys of a lab, once for all its servers. */
export async function makeAccounts(folder: string): Promise<LabAccounts> {
  const keyFile = join(folder, 'id_ed25519');
  const protectedKeyFile = join(folder, 'id_ed25519_protected');
  const passphrase = newSecret();
  const keygen = (path: string, phrase: string) =>
    mustRun(['ssh-keygen', '-q', '-t', 'ed25519', '-a', '1', '-N', phrase, '-C', 'lab', '-f', path]);
  const accounts = people.map(({ name, sudo }): Account => ({ name, sudo, password: newSecret() }));
  const hashing = mustRun(['openssl', 'passwd', '-6', '-stdin'], {
    input: accounts.map((account) => `${account.password}\n`).join(''),
  });
  const [hashed] = await Promise.all([hashing, keygen(keyFile, ''), keygen(protectedKeyFile, passphrase)]);
  const hashes = hashed.trim().split('\n');
  const authorizedKeys =
    (await readFile(`${keyFile}.pub`, 'utf8')) + (await readFile(`${protectedKeyFile}.pub`, 'utf8'));
  return {
    keyFile,
    protectedKeyFile,
    passphrase,
    authorizedKeys,
    accounts: byName((name) => accounts.find((account) => account.name === name)),
    hashes: byName((name) => hashes[accounts.findIndex((account) => account.name === name)]),
  };
}

/** The account files of a server: the system accounts of what it is laid over, and the lab's people instead of others. */
export async function accountFiles(
  lab: LabAccounts,
  extraUsers: readonly string[] = [],
  base = '/',
): Promise<readonly SeedFile[]> {
  const users = [
    ...(await systemLines(join(base, 'etc/passwd'), 2)),
    ...people.map(({ name, uid, home }) => `${name}:x:${uid}:${uid}:${name}:${home}:/bin/bash`),
    ...extraUsers.map((name, index) => `${name}:x:${900 + index}:${900 + index}::/:/usr/sbin/nologin`),
  ];
  const groups = [
    ...(await systemLines(join(base, 'etc/group'), 2)).map((line) =>
      line.replace(/^(sudo:[^:]*:[^:]*:).*$/, '$1owner,deploy'),
    ),
    ...people.map(({ name, uid }) => `${name}:x:${uid}:`),
    ...extraUsers.map((name, index) => `${name}:x:${900 + index}:`),
  ];
  const known = users.map((line) => line.slice(0, line.indexOf(':')));
  const shadow = known.map((name) => `${name}:${lab.hashes[name as AccountName] ?? '*'}:19700:0:99999:7:::`);
  const homes = people.flatMap(({ uid, home }): readonly SeedFile[] => [
    { path: home, kind: 'folder', mode: 0o700, uid },
    { path: `${home}/.ssh`, kind: 'folder', mode: 0o700, uid },
    { path: `${home}/.ssh/authorized_keys`, kind: 'file', text: lab.authorizedKeys, mode: 0o600, uid },
  ]);
  return [
    file('/etc/passwd', lines(users)),
    file('/etc/group', lines(groups)),
    { path: '/etc/shadow', kind: 'file', text: lines(shadow), mode: 0o640, uid: 0 },
    { path: '/etc/sudoers', kind: 'file', text: sudoers, mode: 0o440, uid: 0 },
    { path: '/etc/sudoers.d', kind: 'folder', mode: 0o750, uid: 0 },
    {
      path: '/etc/sudoers.d/deploy',
      kind: 'file',
      text: 'deploy ALL=(ALL:ALL) NOPASSWD: ALL\n',
      mode: 0o440,
      uid: 0,
    },
    ...homes,
  ];
}

const sudoers = `Defaults env_reset
Defaults mail_badpass
Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
root ALL=(ALL:ALL) ALL
%sudo ALL=(ALL:ALL) ALL
@includedir /etc/sudoers.d
`;

const firstPersonalId = 1000;
const nobody = 65_534;

async function systemLines(path: string, idField: number): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8');
  const taken: readonly string[] = people.map((person) => person.name);
  return text.split('\n').filter((line) => {
    const fields = line.split(':');
    const id = Number(fields[idField]);
    return line !== '' && !taken.includes(fields[0] ?? '') && (id < firstPersonalId || id === nobody);
  });
}

function byName<T>(find: (name: AccountName) => T | undefined): Readonly<Record<AccountName, T>> {
  const of = (name: AccountName): T => {
    const found = find(name);
    if (found === undefined) throw new Error(`the lab has no account ${name}`);
    return found;
  };
  return {
    root: of('root'),
    owner: of('owner'),
    deploy: of('deploy'),
    visitor: of('visitor'),
    tenant: of('tenant'),
  };
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function newSecret(): string {
  return randomBytes(12).toString('base64url');
}
