import { expect, it } from 'vitest';
import { awsSignature } from '../../../electron/zones/http/aws-signature.ts';
import { elementsOf, escaped, textIn, unescaped } from '../../../electron/zones/http/xml.ts';

/**
 * Amazon's own test suite for Signature Version 4, and the example of its documentation. On 2026-11-30 these three signatures, of
 * just these requests, were found again in the public tests of ten independent signers each (in Go, Rust, Python, Nim, C++, C#
 * and others), several of which name the suite as their source; Amazon's own copy could not be reached.
 */
const signer = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const at = new Date('2015-08-30T12:36:00Z');
const host = 'https://example.amazonaws.com';
const form = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };

it.each([
  ['get-vanilla', 'GET', `${host}/`, '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
  [
    'get-vanilla-query-order-key-case',
    'GET',
    `${host}/?Param2=value2&Param1=value1`,
    'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  ],
])('%s', (_, method, url, signature) => {
  const { authorization, 'x-amz-date': date } = awsSignature(
    { ...signer, service: 'service' },
    { method, url: new URL(url), body: '' },
    at,
  );
  expect(date).toBe('20150830T123600Z');
  expect(authorization).toBe(
    `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
  );
});

it('the example of the documentation, with a header more', () => {
  const url = new URL('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08');
  const { authorization } = awsSignature(
    { ...signer, service: 'iam' },
    { method: 'GET', url, body: '', headers: form },
    at,
  );
  expect(authorization).toContain('SignedHeaders=content-type;host;x-amz-date');
  expect(authorization).toContain(
    'Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  );
});

it('elements are found by their names, and what is escaped is read', () => {
  expect(elementsOf('<a><b>1</b><b>2</b><b>', 'b')).toEqual(['1', '2']);
  expect(textIn('<Value>&quot;x &amp;amp; &#34;&#x41;&nope;</Value>', 'Value')).toBe('"x &amp; "A&nope;');
  expect(textIn('<a/>', 'Value')).toBeNull();
  expect(unescaped(escaped(`<"it's" & more>`))).toBe(`<"it's" & more>`);
});
