import type { RunEnded } from '../../../shared/events.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { answered } from '../../app/endings.ts';
import type { Services } from '../../app/services.ts';
import { foreignAccountKey } from '../../job/foreign-account.ts';
import { readPem } from '../../job/resolve-job.ts';
import type { CommandLine } from '../command-line.ts';
import type { Output } from '../output.ts';

/**
 * Lists the accounts at authorities that this computer keeps, or asks for one and changes it. Raises `account-unknown`,
 * `account-close-unconfirmed`, and as `AccountManager`.
 */
export async function sayAccounts(
  { directory, trust, externalKeyId, wish }: Extract<CommandLine, { command: 'accounts' }>,
  { accounts }: Pick<Services, 'accounts'>,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  if (directory === null) {
    const kept = await accounts.list();
    for (const account of kept)
      output.say({ type: 'account', ...account }, ({ t }) => [
        account.directory,
        `  ${account.url ?? t('accounts.unregistered')}${account.externalKeyId === null ? '' : `  (${account.externalKeyId})`}`,
      ]);
    if (kept.length === 0) output.say({ type: 'nothing-to-do' }, ({ t }) => [t('accounts.none')]);
    return answered;
  }
  const pem = trust === null ? {} : { trustPem: await readPem('--trust', trust) };
  const place = { directory, externalKeyId, ...pem };
  switch (wish.kind) {
    case 'contact':
      sayAccount(await accounts.setContact(place, wish.contact, signal));
      return answered;
    case 'change-key':
      await accounts.changeKey(place, signal);
      output.say({ type: 'account-key-changed', directory }, ({ t }) => [t('accounts.key-changed')]);
      return answered;
    case 'take-over': {
      const key = await foreignAccountKey(wish.from);
      const facts = await accounts.takeOver(place, key, wish.isConfirmed, signal);
      sayAccount(facts);
      output.say({ type: 'account-taken-over', directory, url: facts.url }, ({ t }) => [
        t('accounts.taken-over'),
      ]);
      return answered;
    }
    case 'close':
      sayAccount(await accounts.ask(place, signal));
      if (!wish.isConfirmed) throw new ProblemError('account-close-unconfirmed', { directory });
      await accounts.close(place, signal);
      output.say({ type: 'account-closed', directory }, ({ t }) => [t('accounts.closed')]);
      return answered;
    case 'ask':
      sayAccount(await accounts.ask(place, signal));
      return answered;
  }

  function sayAccount({ status, contact }: Awaited<ReturnType<Services['accounts']['ask']>>): void {
    const mails = contact.map((one) => one.replace(/^mailto:/, ''));
    output.say({ type: 'account', directory, externalKeyId, status, contact: mails }, ({ t }) => [
      `${directory}  ${status}`,
      `  ${mails.join(', ') || t('accounts.no-contact')}`,
    ]);
  }
}
