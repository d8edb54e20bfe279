import { ProblemError } from '../../../shared/problems.ts';
import { certificateToRevoke, revoke } from '../../app/revoke.ts';
import type { Services } from '../../app/services.ts';
import type { Handlers } from '../answer.ts';

/** Declares a certificate invalid that the window was shown before, and no other. */
export function revocationHandlers(
  services: Pick<Services, 'managed' | 'journals' | 'accounts'>,
): Pick<Handlers, 'revocation.before' | 'revocation.ask'> {
  return {
    async 'revocation.before'({ site }, { signal, progress }) {
      progress({ doing: 'looking' });
      const found = await certificateToRevoke(services, { site, file: null }, signal);
      const { names, serial, fingerprint, authority, notAfter } = found;
      return { names: [...names], serial, fingerprint, authority, notAfter };
    },
    async 'revocation.ask'({ site, fingerprint, reason }, { signal, progress }) {
      progress({ doing: 'looking' });
      const found = await certificateToRevoke(services, { site, file: null }, signal);
      // A renewal has come between what was shown and what was confirmed.
      if (found.fingerprint !== fingerprint) throw new ProblemError('revoke-other-certificate', { site });
      progress({ doing: 'asking' });
      await revoke(services, found, reason, signal);
      return {};
    },
  };
}
