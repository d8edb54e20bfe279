import {
  type AccountStanding,
  accountsKept,
  askAccount,
  changeAccountKey,
  changeContact,
  closeAccount,
} from '../../app/accounts.ts';
import type { Services } from '../../app/services.ts';
import type { Handlers } from '../answer.ts';

type AccountHandlers = Pick<
  Handlers,
  'accounts.list' | 'accounts.ask' | 'accounts.contact' | 'accounts.change-key' | 'accounts.close'
>;

/** The accounts that this computer keeps at authorities: seen, and changed there. */
export function accountHandlers(
  services: Pick<Services, 'accounts' | 'managed' | 'journals'>,
): AccountHandlers {
  const shown = ({ status, contact }: AccountStanding) => ({
    status: status.slice(0, 100),
    contact: contact.slice(0, 10).map((one) => one.slice(0, 254)),
  });
  return {
    'accounts.list': async () => ({ accounts: (await accountsKept(services)).map((one) => ({ ...one })) }),
    async 'accounts.ask'(account, { signal, progress }) {
      progress({ doing: 'asking' });
      return shown(await askAccount(services, account, signal));
    },
    async 'accounts.contact'({ contact, ...account }, { signal, progress }) {
      progress({ doing: 'asking' });
      return shown(await changeContact(services, account, contact, signal));
    },
    async 'accounts.change-key'(account, { signal, progress }) {
      progress({ doing: 'asking' });
      await changeAccountKey(services, account, signal);
      return {};
    },
    async 'accounts.close'(account, { signal, progress }) {
      progress({ doing: 'asking' });
      await closeAccount(services, account, signal);
      return {};
    },
  };
}
