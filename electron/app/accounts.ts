import { authorityName } from '../../shared/content/authorities.ts';
import { openedOf } from '../engine/opened-of.ts';
import { readPem } from '../job/resolve-job.ts';
import type { Services } from './services.ts';

/** An account that this computer keeps at an authority, without its key. */
export interface ShownAccount {
  readonly directory: string;
  /** By what name the authority's website calls it; null: it needed none. */
  readonly externalKeyId: string | null;
  /** What people call its authority. */
  readonly authority: string;
  /** The authority has never answered to it. */
  readonly isRegistered: boolean;
}

type AccountId = Pick<ShownAccount, 'directory' | 'externalKeyId'>;
type Around = Pick<Services, 'accounts' | 'managed' | 'journals'>;

/** All of this computer, by their authorities. Asks nobody. Raises what reading them does. */
export async function accountsKept({
  accounts,
}: Pick<Services, 'accounts'>): Promise<readonly ShownAccount[]> {
  const kept = await accounts.list();
  return kept.map(({ directory, externalKeyId, url }) => ({
    ...{ directory, externalKeyId, authority: calledAs(directory) },
    isRegistered: url !== null,
  }));
}

/** One that we do not know goes by its host with its port: several of them may be on one machine. */
function calledAs(directory: string): string {
  const name = authorityName(directory);
  if (!URL.canParse(directory)) return name;
  const { hostname, host } = new URL(directory);
  return name === hostname ? host : name;
}

/** How an account stands at its authority. */
export interface AccountStanding {
  /** RFC 8555 §7.1.2: `valid`, `deactivated` or `revoked`; a stranger's text. */
  readonly status: string;
  /** E-mail addresses. */
  readonly contact: readonly string[];
}

/** Raises as `AccountManager.ask`, and `file-missing` where a private authority's root is not there any more. */
export async function askAccount(
  around: Around,
  account: AccountId,
  signal: AbortSignal,
): Promise<AccountStanding> {
  return standingOf(await around.accounts.ask(await placeOf(around, account), signal));
}

/** The authority writes there from now on. Raises as `askAccount`. */
export async function changeContact(
  around: Around,
  account: AccountId,
  contact: string,
  signal: AbortSignal,
): Promise<AccountStanding> {
  return standingOf(await around.accounts.setContact(await placeOf(around, account), contact, signal));
}

/** Raises as `AccountManager.changeKey`. */
export async function changeAccountKey(
  around: Around,
  account: AccountId,
  signal: AbortSignal,
): Promise<void> {
  await around.accounts.changeKey(await placeOf(around, account), signal);
}

/** For good. Raises as `AccountManager.close`. */
export async function closeAccount(around: Around, account: AccountId, signal: AbortSignal): Promise<void> {
  await around.accounts.close(await placeOf(around, account), signal);
}

const standingOf = ({
  status,
  contact,
}: Awaited<ReturnType<Services['accounts']['ask']>>): AccountStanding => ({
  status,
  contact: contact.map((one) => one.replace(/^mailto:/, '')),
});

/**
 * With the root that the newest run at this authority checked it by: a private one has no other that this computer knows.
 * Nobody is asked with a root that came from elsewhere.
 */
async function placeOf({ managed, journals }: Around, account: AccountId) {
  const { records } = await managed.list();
  for (const { run } of records) {
    if (run.authority !== account.directory) continue;
    const journal = await journals.load(run.runId).catch(() => null);
    const certificate = journal === null ? null : openedOf(journal).job.certificate;
    if (certificate?.from !== 'acme' || certificate.directory !== account.directory) continue;
    const { directoryTrust } = certificate;
    if (directoryTrust === undefined) return account;
    return { ...account, trustPem: await readPem('certificate.directoryTrust', directoryTrust) };
  }
  return account;
}
