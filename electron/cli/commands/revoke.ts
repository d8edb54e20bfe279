import type { RunEnded } from '../../../shared/events.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { revocationReasons } from '../../../shared/revocation.ts';
import { certificateToRevoke, revoke } from '../../app/revoke.ts';
import type { Services } from '../../app/services.ts';
import type { CommandLine } from '../command-line.ts';
import type { Output } from '../output.ts';

/**
 * Says which certificate would be declared invalid and what that does, then has it done where that was confirmed and a reason
 * given. Raises `revoke-unconfirmed`, and as `certificateToRevoke` and `revoke`.
 */
export async function revokeSite(
  { site, reason, file, isConfirmed }: Extract<CommandLine, { command: 'revoke' }>,
  services: Pick<Services, 'managed' | 'journals' | 'accounts'>,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const found = await certificateToRevoke(services, { site, file }, signal);
  const { certificatePem: _, ...told } = found;
  output.say({ type: 'to-revoke', ...told, reason }, ({ t, list, date }) => [
    t('revoke.what', {
      names: list(found.names),
      authority: found.authority,
      serial: found.serial,
      until: date(found.notAfter),
    }),
    t('revoke.means'),
  ]);
  const { runId } = found;
  if (reason === null || !isConfirmed)
    throw new ProblemError('revoke-unconfirmed', { reasons: Object.keys(revocationReasons).join(', ') });
  await revoke(services, found, reason, signal);
  output.say({ type: 'revoked', runId, serial: found.serial, reason }, ({ t }) => [
    t('revoke.done'),
    t('cli.do-renew', { run: runId }),
  ]);
  return { type: 'ended', outcome: 'committed', runId };
}
