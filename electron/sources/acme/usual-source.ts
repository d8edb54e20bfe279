import { stagingOf } from '../../../shared/content/authorities.ts';
import type { CertificateSource } from '../source.ts';
import { accountFolder } from './account/account-store.ts';
import { failureFolder } from './account/rate-limit-store.ts';
import type { AcmeRequest } from './request.ts';
import { createAcmeSource } from './source.ts';

/** The source as people use it: accounts and failures as files, the staging directories of the authorities that we know. */
export function acmeSource(folders: {
  readonly accounts: string;
  readonly failures: string;
}): CertificateSource<AcmeRequest> {
  return createAcmeSource({
    accounts: accountFolder(folders.accounts),
    failures: failureFolder(folders.failures),
    stagingFor(url) {
      const directory = stagingOf(url);
      return directory === null ? null : { directory };
    },
  });
}
