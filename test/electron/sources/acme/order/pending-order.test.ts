import { describe, expect, test } from 'vitest';
import {
  giveUpOrder,
  obtainCertificate,
  resumeOrder,
} from '../../../../../electron/sources/acme/order/order.ts';
import {
  orderNow,
  readOrder,
  writtenOrder,
} from '../../../../../electron/sources/acme/order/pending-order.ts';
import type { AcmeClient } from '../../../../../electron/sources/acme/protocol/client.ts';
import { AcmeRefusal } from '../../../../../electron/sources/acme/protocol/problem-document.ts';
import { refusalProblem } from '../../../../../electron/sources/acme/protocol/problems.ts';
import { type Order, order as orderShape } from '../../../../../electron/sources/acme/protocol/resources.ts';
import { usualPace } from '../../../../../electron/sources/acme/protocol/wait.ts';
import { pending as pendingShape } from '../../../../../shared/waiting.ts';
import { type FakeName, type FakeOrderEnd, fakeAuthority, recordedContext } from '../fake-client.ts';
import { problemWithin } from '../problem-of.ts';
import { ca, untroubled } from './run-order.ts';

const pace = { ...usualPace, firstWait: 1, longestWait: 2, limit: 40 };

/** An order that is proven by records; `present` says whether they are there. */
function byRecord(
  names: readonly FakeName[],
  present: 'ready' | 'waiting',
  end: FakeOrderEnd = {},
  client: Partial<AcmeClient> = {},
) {
  const authority = fakeAuthority(names, end);
  const recorded = recordedContext(authority.calls);
  const work = {
    ...{ ca, pace, csrPem: 'no request', now: () => new Date() },
    client: { ...authority.client, ...client },
    account: 'https://ca.example/account',
    reopen: async () => authority.client,
    names: names.map(({ name }) => name),
    context: {
      ...recorded,
      methodOf: () => 'dns-01' as const,
      async present() {
        authority.calls.push('present');
        return present;
      },
    },
  };
  return { work, calls: authority.calls, order: authority.order };
}
const star: readonly FakeName[] = [{ name: '*.a.example' }, { name: 'a.example' }];

describe('an order that waits', () => {
  test('says which records it wants, gives nothing back and withdraws nothing', async () => {
    const { work, calls, order } = byRecord(star, 'waiting');
    const obtained = await obtainCertificate(work, order);
    const wanted = 'wanted' in obtained ? obtained.wanted : [];
    expect(wanted.map(({ name, record }) => [name, record])).toEqual([
      ['*.a.example', '_acme-challenge.a.example'],
      ['a.example', '_acme-challenge.a.example'],
    ]);
    expect(calls).toEqual(['ordered *.a.example a.example', 'present']);
  });

  test('goes on where it stopped, with the same records', async () => {
    const { work, calls, order } = byRecord(star, 'ready');
    expect(await problemWithin(() => resumeOrder(work, order))).toEqual(untroubled);
    expect(calls).toEqual([
      ...['ordered *.a.example a.example', 'present', 'ready *.a.example', 'ready a.example'],
      ...['withdraw', 'validated', 'finalize', 'order valid'],
    ]);
  });

  test('wants no proof again of a name whose check had passed before we were cut off', async () => {
    const { work, calls, order } = byRecord(
      [{ name: '*.a.example', before: 'valid' }, { name: 'a.example' }],
      'ready',
    );
    await problemWithin(() => resumeOrder(work, order));
    expect(calls[0]).toBe('ordered a.example');
  });

  test.each(['processing', 'valid'] as const)(
    'that is %s was sent off before: it is only collected',
    async (status) => {
      const { work, calls, order } = byRecord(star, 'ready');
      expect(await problemWithin(() => resumeOrder(work, { ...order, status }))).toEqual(untroubled);
      expect(calls).toEqual(status === 'valid' ? ['ordered'] : ['ordered', 'order valid']);
    },
  );

  test('keeps what is open where something stops it on the way', async () => {
    const { work, calls, order } = byRecord(
      star,
      'ready',
      {},
      {
        challengeReady: async () => {
          throw new Error('the line broke');
        },
      },
    );
    expect((await problemWithin(() => resumeOrder(work, order))).code).toBe('unexpected');
    expect(calls.filter((call) => call.startsWith('deactivate'))).toEqual([]);
  });

  test('that the authority has closed is gone, and so is one whose names have run out of time', async () => {
    const { work, order } = byRecord(star, 'ready');
    const closed: Order = { ...order, status: 'invalid' };
    expect(await problemWithin(() => resumeOrder(work, closed))).toMatchObject({
      code: 'ca-order-gone',
      facts: { ca },
    });
    const late = byRecord([{ name: 'a.example', before: 'expired' }], 'ready');
    expect(await problemWithin(() => resumeOrder(late.work, late.order))).toMatchObject({
      code: 'ca-order-gone',
      detail: 'a.example: expired',
    });
  });

  test('whose name failed its check says why, like any other', async () => {
    const { work, order } = byRecord([{ name: 'a.example', before: 'invalid', errorType: 'dns' }], 'ready');
    expect(await problemWithin(() => resumeOrder(work, order))).toMatchObject({ code: 'ca-cannot-resolve' });
  });

  test('gives all back that is open when it is given up', async () => {
    const { work, calls, order } = byRecord(
      [{ name: '*.a.example', before: 'valid' }, { name: 'a.example' }],
      'ready',
    );
    await giveUpOrder(work, order);
    expect(calls).toEqual(['deactivate a.example']);
  });
});

describe('an order that is asked about', () => {
  const answering = (status: number, type: string) => {
    const refusal = new AcmeRefusal(
      status,
      { type: `urn:ietf:params:acme:error:${type}`, detail: 'no' },
      null,
    );
    const order = async () => {
      throw refusalProblem(refusal, { ca, phase: 'order', names: [] });
    };
    return { ...fakeAuthority([]).client, order };
  };
  const code = async (client: AcmeClient) =>
    (await problemWithin(() => orderNow(ca, client, 'https://ca.example/order'))).code;

  test.each([
    [404, 'malformed'],
    [403, 'unauthorized'],
    [400, 'accountDoesNotExist'],
  ])('and refused with %i %s is gone', async (status, type) => {
    expect(await code(answering(status, type))).toBe('ca-order-gone');
  });

  test.each([
    [500, 'serverInternal', 'ca-busy'],
    [429, 'rateLimited', 'ca-rate-limited'],
    [503, 'malformed', 'ca-refuses-request'],
  ])('by an authority that says %i %s is not', async (status, type, expected) => {
    expect(await code(answering(status, type))).toBe(expected);
  });
});

describe('what is written down', () => {
  const data = {
    directory: 'https://ca.example/dir',
    account: 'https://ca.example/a/1',
    order: 'https://ca.example/o/1',
  };

  test('is plain data, and read by the version that understands it', () => {
    const written = pendingShape.parse(JSON.parse(JSON.stringify(writtenOrder(data))));
    expect(readOrder(written)).toEqual(data);
    expect(readOrder({ ...written, version: 2 })).toBeNull();
    expect(readOrder({ ...written, source: 'seller' })).toBeNull();
  });

  test.each(['http://ca.example/o/1', 'file:///etc/shadow', '', 'x'.repeat(3000)])(
    'is not believed as an address: %j',
    (order) => {
      expect(readOrder({ ...writtenOrder(data), data: { ...data, order } })).toBeNull();
    },
  );
});

test.each(['invalid', 'deactivated', 'expired', 'revoked'])(
  'an order that is said to be %s is invalid',
  (status) => {
    expect(orderShape.parse({ ...fakeAuthority([]).order, status }).status).toBe('invalid');
  },
);
