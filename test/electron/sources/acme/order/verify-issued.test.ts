import { afterAll, describe, expect, test } from 'vitest';
import { verifyIssued } from '../../../../../electron/sources/acme/order/verify-issued.ts';
import { openOpenssl } from '../openssl.ts';
import { problemOf } from '../problem-of.ts';

const openssl = openOpenssl();
afterAll(() => openssl.end());

const ca = 'ca.example';
const names = ['shop.example', 'www.shop.example'];
const { csrPem, keyFile } = openssl.request(names);
const key = { keyFile, pemFile: '', pem: '' };
const root = openssl.certificate({ isAuthority: true, commonName: 'Root' });
const middle = openssl.certificate({ isAuthority: true, commonName: 'Middle', issuer: root });
const leaf = openssl.certificate({ names, issuer: middle, key });
const other = openssl.certificate({ names, issuer: middle });
const fewer = openssl.certificate({ names: ['shop.example'], issuer: middle, key });
const more = openssl.certificate({ names: [...names, 'IP:192.0.2.1'], issuer: middle, key });
const today = new Date();
const inDays = (days: number) => new Date(today.getTime() + days * 24 * 60 * 60 * 1000);
const verify = (pem: string, now = today) => verifyIssued(pem, { ca, names, csrPem }, now);

describe('what the authority sent', () => {
  test.each([
    ['in order', leaf.pem + middle.pem],
    ['with the root', leaf.pem + middle.pem + root.pem],
    ['in disorder', leaf.pem + root.pem + middle.pem],
  ])('is taken %s, and comes out as leaf and intermediates', (_how, pem) => {
    expect(verify(pem)).toMatchObject({ chainPem: leaf.pem + middle.pem, names, issuer: 'Middle' });
  });

  test.each([
    ['nothing', '', today, 'unreadable'],
    ['a web page', '<html></html>', today, 'unreadable'],
    ['a certificate for another key', other.pem + middle.pem, today, 'key'],
    ['too few names', fewer.pem + middle.pem, today, 'names'],
    ['an address that nobody asked for', more.pem + middle.pem, today, 'names'],
    ['a certificate that has ended', leaf.pem + middle.pem, inDays(40), 'dates'],
    ['a certificate of the future', leaf.pem + middle.pem, inDays(-3), 'dates'],
    ['the wrong intermediate', leaf.pem + root.pem, today, 'chain'],
  ])('is refused: %s', (_what, pem, now, reason) => {
    const problem = problemOf(() => verify(pem, now));
    expect(problem).toMatchObject({ code: 'ca-sent-wrong-certificate', facts: { ca, reason } });
  });

  test('is not refused because a laptop’s clock is some hours wrong', () => {
    expect(verify(leaf.pem + middle.pem, inDays(-0.5)).names).toEqual(names);
  });
});
