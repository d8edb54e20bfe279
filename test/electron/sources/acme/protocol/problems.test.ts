import { describe, expect, test } from 'vitest';
import {
  type AcmeErrorType,
  AcmeRefusal,
  acmeErrorTypes,
} from '../../../../../electron/sources/acme/protocol/problem-document.ts';
import {
  type AcmePhase,
  networkProblem,
  orderProblem,
  refusalProblem,
  validationProblem,
} from '../../../../../electron/sources/acme/protocol/problems.ts';
import type { ProblemCode } from '../../../../../shared/problems.ts';

const ca = 'ca.example';
const urn = (type: string) => `urn:ietf:params:acme:error:${type}`;
const refusal = (type: string, more: object = {}, status = 400) =>
  new AcmeRefusal(status, { type: urn(type), detail: 'its own words', ...more }, null);
const problemOf = (thrown: AcmeRefusal, phase: AcmePhase = 'order', names: readonly string[] = []) =>
  refusalProblem(thrown, { ca, phase, names }).problem;

const expected: Readonly<Record<AcmeErrorType, ProblemCode>> = {
  accountDoesNotExist: 'ca-account-refused',
  alreadyReplaced: 'ca-refuses-request',
  alreadyRevoked: 'ca-refuses-request',
  badCSR: 'ca-refuses-request',
  badNonce: 'ca-busy',
  badPublicKey: 'ca-refuses-request',
  badRevocationReason: 'ca-refuses-request',
  badSignatureAlgorithm: 'ca-refuses-request',
  caa: 'ca-forbidden-by-caa',
  compound: 'ca-refuses-request',
  connection: 'ca-cannot-connect',
  dns: 'ca-cannot-resolve',
  externalAccountRequired: 'ca-account-needed',
  incorrectResponse: 'ca-sees-wrong-answer',
  invalidContact: 'ca-account-refused',
  invalidProfile: 'ca-profile-refused',
  malformed: 'ca-refuses-request',
  orderNotReady: 'ca-refuses-request',
  rateLimited: 'ca-rate-limited',
  rejectedIdentifier: 'ca-refuses-name',
  serverInternal: 'ca-busy',
  tls: 'ca-cannot-connect',
  unauthorized: 'ca-account-refused',
  unsupportedContact: 'ca-account-refused',
  unsupportedIdentifier: 'ca-refuses-name',
  userActionRequired: 'ca-terms-not-agreed',
};

describe('a refused request', () => {
  test.each(acmeErrorTypes.map((type) => [type, expected[type]] as const))('for %s is %s', (type, code) => {
    expect(problemOf(refusal(type))).toEqual({ code, facts: { ca }, detail: 'its own words' });
  });

  test('means another thing while the account is made or a name is checked', () => {
    expect(problemOf(refusal('malformed'), 'account').code).toBe('ca-account-refused');
    expect(problemOf(refusal('unauthorized'), 'account').code).toBe('ca-account-refused');
    expect(problemOf(refusal('unauthorized'), 'validation').code).toBe('ca-sees-wrong-answer');
  });

  test('of a type that is not in the RFC keeps the authority’s words', () => {
    expect(problemOf(refusal('somethingNew'))).toEqual({
      code: 'ca-refuses-request',
      facts: { ca },
      detail: 'its own words',
    });
  });

  test.each([
    [429, 'ca-rate-limited'],
    [500, 'ca-busy'],
    [503, 'ca-busy'],
    [403, 'ca-refuses-request'],
  ])('without a type is judged by status %i: %s', (status, code) => {
    expect(problemOf(new AcmeRefusal(status, '<html>', null))).toEqual({ code, facts: { ca } });
  });

  test('says when to come back, as a time', () => {
    const when = new Date('2026-11-24T10:00:00Z');
    const thrown = new AcmeRefusal(429, { type: urn('rateLimited') }, when);
    expect(problemOf(thrown).facts).toEqual({ ca, retryAfter: '2026-11-24T10:00:00.000Z' });
  });

  test('gives an address only where it is an https one', () => {
    const address = 'https://ca.example/terms';
    expect(problemOf(refusal('userActionRequired', { instance: address })).facts).toEqual({
      ca,
      url: address,
    });
    expect(problemOf(refusal('userActionRequired', { instance: 'javascript:1' })).facts).toEqual({ ca });
  });

  test('names those that the authority points at, if we asked for them', () => {
    const subproblems = [
      { type: urn('rejectedIdentifier'), detail: 'never', identifier: { type: 'dns', value: 'B.example' } },
      { type: urn('malformed'), identifier: { type: 'dns', value: 'not-ours.example' } },
    ];
    const problem = problemOf(refusal('compound', { subproblems }), 'order', ['a.example', 'b.example']);
    expect(problem.code).toBe('ca-refuses-name');
    expect(problem.facts).toEqual({ ca, names: ['b.example'] });
    expect(problem.detail).toBe('its own words\nB.example: never');
  });

  test('that points at nobody is about all names', () => {
    expect(problemOf(refusal('rejectedIdentifier'), 'order', ['a.example']).facts).toEqual({
      ca,
      names: ['a.example'],
    });
  });
});

describe('names that could not be checked', () => {
  const failed = (name: string, type: string) => ({
    name,
    document: { type: urn(type), detail: `${type} at ${name}` },
  });

  test('are reported together, by the reason that most of them share', () => {
    const { problem } = validationProblem(ca, [
      failed('a.example', 'dns'),
      failed('b.example', 'unauthorized'),
      failed('c.example', 'unauthorized'),
      { name: 'd.example', document: null },
    ]);
    expect(problem).toEqual({
      code: 'ca-sees-wrong-answer',
      facts: { ca, names: ['b.example', 'c.example'], otherNames: ['a.example', 'd.example'] },
      detail: [
        'a.example: dns at a.example',
        'b.example: unauthorized at b.example',
        'c.example: unauthorized at c.example',
        'd.example: no reason given',
      ].join('\n'),
    });
  });

  test('on a tie, by the reason of the first', () => {
    expect(
      validationProblem(ca, [failed('a.example', 'dns'), failed('b.example', 'connection')]).problem.code,
    ).toBe('ca-cannot-resolve');
  });
});

test('an order that died because of CAA says so with its names', () => {
  const document = {
    type: urn('caa'),
    detail: 'CAA forbids',
    subproblems: [{ type: urn('caa'), detail: 'no', identifier: { type: 'dns', value: 'b.example' } }],
  };
  expect(orderProblem(ca, ['a.example', 'b.example'], document).problem).toMatchObject({
    code: 'ca-forbidden-by-caa',
    facts: { ca, names: ['b.example'] },
  });
});

test.each([
  ['ECONNREFUSED', 'ca-unreachable'],
  ['ENOTFOUND', 'ca-unreachable'],
  ['ETIMEDOUT', 'ca-unreachable'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'ca-not-trusted'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'ca-not-trusted'],
  ['CERT_HAS_EXPIRED', 'ca-not-trusted'],
  ['EPROTO', 'ca-not-acme'],
  ['HPE_INVALID_CONSTANT', 'ca-not-acme'],
])('no answer because of %s is %s', (code, expectedCode) => {
  const cause = Object.assign(new Error('in the system’s words'), { code });
  expect(networkProblem(ca, cause).problem).toEqual({
    code: expectedCode,
    facts: { ca },
    detail: 'in the system’s words',
  });
});
