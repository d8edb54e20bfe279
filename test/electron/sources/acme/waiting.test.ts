import { describe, expect, test } from 'vitest';
import { accountsInMemory } from '../../../../electron/sources/acme/account/account-store.ts';
import { failuresInMemory } from '../../../../electron/sources/acme/account/rate-limit-store.ts';
import { writtenOrder } from '../../../../electron/sources/acme/order/pending-order.ts';
import { createAcmeSource } from '../../../../electron/sources/acme/source.ts';
import { domainNames } from '../../../support/domain-names.ts';
import { recordedContext } from './fake-client.ts';
import { problemWithin } from './problem-of.ts';

/** Nobody listens there. */
const directory = 'https://127.0.0.1:9/dir';
const elsewhere = 'https://127.0.0.1:10/dir';
const source = createAcmeSource({
  accounts: accountsInMemory(),
  failures: failuresInMemory(),
  stagingFor: () => ({ directory: 'https://127.0.0.1:11/dir' }),
});
const pendingAt = (place: string) =>
  writtenOrder({ directory: place, account: `${place}/account`, order: `${place}/order` });
const wanted = {
  kind: 'dns-records' as const,
  records: [{ name: 'a.example', record: '_acme-challenge.a.example', value: 'v' }],
};
const request = { directory, agreeToTerms: true };
const resume = (pending: ReturnType<typeof pendingAt>, signal?: AbortSignal) =>
  source.resume(
    request,
    domainNames('a.example'),
    'no request',
    { pending, for: wanted, until: null },
    recordedContext([], signal),
  );

describe('an order that is gone on with', () => {
  test('while its authority is out of reach waits on as it was, and says why', async () => {
    const pending = pendingAt(directory);
    expect(await resume(pending)).toEqual({
      kind: 'waiting',
      for: wanted,
      until: null,
      pending,
      trouble: expect.objectContaining({ code: 'ca-unreachable' }),
    });
    expect(await resume(pendingAt('https://127.0.0.1:11/dir'))).toMatchObject({ kind: 'waiting' });
  });

  test('and stopped waits on', async () => {
    expect(await resume(pendingAt(directory), AbortSignal.abort())).toMatchObject({
      kind: 'waiting',
      trouble: { code: 'cancelled' },
    });
  });

  test('of another authority than the job’s, and of no rehearsal of it, is none', async () => {
    expect((await problemWithin(() => resume(pendingAt(elsewhere)))).code).toBe('ca-order-gone');
  });

  test('by an older version is not understood', async () => {
    const later = { ...pendingAt(directory), version: 2 };
    expect([source.understands(pendingAt(directory)), source.understands(later)]).toEqual([true, false]);
    expect((await problemWithin(() => resume(later))).code).toBe('ca-order-gone');
  });
});

test('giving up an order raises nothing, wherever its authority is', async () => {
  const signal = new AbortController().signal;
  for (const place of [directory, elsewhere])
    expect(await source.abandon(request, pendingAt(place), signal)).toBeUndefined();
  expect(await source.abandon(request, { ...pendingAt(directory), version: 9 }, signal)).toBeUndefined();
});
