import type { Output } from '../../shared/ipc/contract.ts';
import { ok } from './fake-answers.ts';

const standing: Output<'accounts.ask'> = { status: 'valid', contact: ['anna@hofladen.example'] };

/** One account that orders, and one that an authority's website has opened. */
export const fakeAccounts: Output<'accounts.list'> = {
  accounts: [
    {
      directory: 'https://acme-v02.api.letsencrypt.org/directory',
      externalKeyId: null,
      authority: 'Let’s Encrypt',
      isRegistered: true,
    },
    {
      directory: 'https://acme.zerossl.com/v2/DV90',
      externalKeyId: 'kJ3n5Qw8xT2y',
      authority: 'ZeroSSL',
      isRegistered: false,
    },
  ],
};

export const fakeAccountTasks = {
  'accounts.ask': () => ok(standing),
  'accounts.contact': ({ contact }: { readonly contact: string }) => ok({ ...standing, contact: [contact] }),
  'accounts.change-key': () => ok({}),
  'accounts.close': () => ok({}),
};
