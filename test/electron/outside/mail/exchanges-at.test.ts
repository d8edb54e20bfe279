import { expect, test } from 'vitest';
import { exchangesAt } from '../../../../electron/outside/mail/exchanges-at.ts';
import { createWorld, patience } from '../support/world.ts';

const here = { addresses: ['127.0.0.2'] };

test('a server is met under each name that delivers to one of its addresses', async () => {
  const { outside } = await createWorld({
    'mail.shop.test': here,
    'shop.test': {
      mail: [
        [10, 'MX1.shop.test'],
        [20, 'backup.host.test'],
      ],
    },
    'mx1.shop.test': here,
    'backup.host.test': { addresses: ['127.0.0.9'] },
    // Without such a record mail goes to the domain itself (RFC 5321 §5.1).
    'bare.test': here,
    'elsewhere.test': { addresses: ['127.0.0.9'] },
    // It takes no mail (RFC 7505).
    'none.test': { mail: [[0, '']], addresses: ['127.0.0.2'] },
    'broken.test': 'broken',
    'also.test': { mail: [[10, 'mx1.shop.test']] },
  });
  const domains = ['shop.test', 'bare.test', 'elsewhere.test', 'none.test', 'broken.test', 'also.test'];
  expect(await exchangesAt(domains, ['mail.shop.test'], outside, patience())).toEqual([
    { host: 'mx1.shop.test', domains: ['shop.test', 'also.test'] },
    { host: 'bare.test', domains: ['bare.test'] },
  ]);
});

test('a host of the run counts wherever it leads', async () => {
  const { outside } = await createWorld({ 'shop.test': { mail: [[10, 'mail.shop.test']] } });
  expect(await exchangesAt(['shop.test'], ['mail.shop.test'], outside, patience())).toEqual([
    { host: 'mail.shop.test', domains: ['shop.test'] },
  ]);
});
