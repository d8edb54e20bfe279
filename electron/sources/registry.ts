import type { Job } from '../../shared/job.ts';
import { accountFolder } from './acme/account/account-store.ts';
import { type AccountManager, manageAccounts } from './acme/account/manage.ts';
import type { AcmeRequest } from './acme/source.ts';
import { acmeSource } from './acme/usual-source.ts';
import type { CertificateSource } from './source.ts';

/** What each source is asked with, by the word of the job file. */
interface Requests {
  readonly acme: AcmeRequest;
}
type SourceId = Exclude<Job['certificate']['from'], 'files' | 'self-signed' | 'panel'>;

/** Everybody who is asked for certificates (what is there already is `Brought`): one line each in `createSources`; a missing one does not compile. */
export type Sources = { readonly [Id in SourceId]: CertificateSource<Requests[Id]> };

/** `accounts`, `failures`: folders of this computer. */
export const createSources = (folders: {
  readonly accounts: string;
  readonly failures: string;
}): Sources => ({
  acme: acmeSource(folders),
});

/** The one that a job names; of a job that asks nobody, one that is not asked. */
export const sourceOf = (sources: Sources, { certificate }: Pick<Job, 'certificate'>): Sources[SourceId] =>
  sources[certificate.from === 'acme' ? certificate.from : 'acme'];

/** The accounts at authorities that this computer keeps in that folder. */
export const createAccountManager = (folder: string): AccountManager => manageAccounts(accountFolder(folder));
