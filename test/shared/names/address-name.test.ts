import { expect, test } from 'vitest';
import { isAddressName, isCertificateName } from '../../../shared/names/address-name.ts';
import { isDomainName } from '../../../shared/names/domain-name.ts';

test.each(['192.0.2.1', '0.0.0.0', '255.255.255.255', '10.1.20.130'])(
  '%s is an address, and no name',
  (text) => {
    expect([isAddressName(text), isCertificateName(text), isDomainName(text)]).toEqual([true, true, false]);
  },
);

test.each([
  ...['192.0.2', '192.0.2.256', '192.0.2.01', '192.0.2.1.', '*.192.0.2.1', '0x7f.0.0.1', '2001:db8::1', ''],
  ...['192.0.2.1000', ' 192.0.2.1', '192.0.2.-1'],
])('%j is none of which there is a certificate', (text) => {
  expect([isAddressName(text), isCertificateName(text)]).toEqual([false, false]);
});
