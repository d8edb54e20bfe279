import type { Output } from '../../shared/ipc/contract.ts';
import { names } from './fake-data.ts';

/** The certificate that would be declared invalid, as it is shown beforehand. */
export const fakeToRevoke: Output<'revocation.before'> = {
  names,
  serial: '04A1B2C3D4E5F60718293A4B5C6D7E8F9001',
  fingerprint: 'ab'.repeat(32),
  authority: 'Let’s Encrypt',
  notAfter: '2027-02-21T09:00:00Z',
};
