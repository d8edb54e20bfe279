import { expect, it } from 'vitest';
import { storedPair } from '../../../../electron/renewers/others/pairs.ts';
import type { FollowedRenewer } from '../../../../shared/renewers.ts';

it.each<[FollowedRenewer, string, string, string]>([
  [
    'acme.sh',
    '/root/.acme.sh/shop.test_ecc/fullchain.cer',
    '/root/.acme.sh/shop.test_ecc/shop.test.key',
    '/root/.acme.sh/shop.test_ecc/fullchain.cer',
  ],
  [
    'acme.sh',
    '/etc/acme.sh/shop.test/fullchain.cer',
    '/etc/acme.sh/shop.test/shop.test.key',
    '/etc/acme.sh/shop.test/fullchain.cer',
  ],
  [
    'dehydrated',
    '/var/lib/dehydrated/certs/shop.test/cert.pem',
    '/var/lib/dehydrated/certs/shop.test/privkey.pem',
    '/var/lib/dehydrated/certs/shop.test/fullchain.pem',
  ],
  [
    'lego',
    '/etc/lego/certificates/shop.test.crt',
    '/etc/lego/certificates/shop.test.key',
    '/etc/lego/certificates/shop.test.crt',
  ],
  [
    'uacme',
    '/etc/ssl/uacme/shop.test/cert.pem',
    '/etc/ssl/uacme/private/shop.test/key.pem',
    '/etc/ssl/uacme/shop.test/cert.pem',
  ],
  [
    'getssl',
    '/root/.getssl/shop.test/shop.test.crt',
    '/root/.getssl/shop.test/shop.test.key',
    '/root/.getssl/shop.test/fullchain.crt',
  ],
  [
    'acmetool',
    '/var/lib/acme/live/shop.test/cert',
    '/var/lib/acme/live/shop.test/privkey',
    '/var/lib/acme/live/shop.test/fullchain',
  ],
])('%s keeps beside %s its key and its chain', (id, file, key, chain) => {
  expect(storedPair(id, file)).toEqual({ key, chain });
});
