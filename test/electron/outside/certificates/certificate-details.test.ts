import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { validationOf } from '../../../../electron/outside/certificates/certificate-details.ts';
import { testCertificate } from '../../../support/test-certificate.ts';

test.each([
  [['certificatePolicies=2.23.140.1.2.1'], 'domain'],
  [['certificatePolicies=2.23.140.1.2.2'], 'organisation'],
  [['certificatePolicies=2.23.140.1.2.3'], 'individual'],
  [['certificatePolicies=2.16.840.1.114412.2.1,2.23.140.1.1'], 'extended'],
  [['certificatePolicies=critical,1.2.3.4'], 'unknown'],
  [[], 'unknown'],
  // The very bytes of a policy, where no policy is.
  [['nsComment=DER:0408060667810c010202'], 'unknown'],
])('%s: %s', (extensions, validation) => {
  const { raw } = new X509Certificate(testCertificate(['shop.example'], extensions).chainPem);
  expect(validationOf(raw)).toBe(validation);
});

test('what is no certificate tells nothing', () => {
  expect(validationOf(Buffer.alloc(0))).toBe('unknown');
  expect(validationOf(Buffer.from('0603551d20', 'hex'))).toBe('unknown');
});
