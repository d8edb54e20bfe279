import { expect, test } from 'vitest';
import { newOrder } from '../../../../../electron/sources/acme/order/new-order.ts';
import { AcmeRefusal } from '../../../../../electron/sources/acme/protocol/problem-document.ts';
import { refusalProblem } from '../../../../../electron/sources/acme/protocol/problems.ts';
import type { Order } from '../../../../../electron/sources/acme/protocol/resources.ts';
import { domainNames } from '../../../../support/domain-names.ts';
import { problemWithin } from '../problem-of.ts';

const order: Order = { url: 'https://ca/o', status: 'pending', authorizations: [], finalize: 'https://ca/f' };
const names = domainNames('shop.example');

const clientRefusing = (status: number, type: string) => {
  const asked: (string | undefined)[] = [];
  return {
    asked,
    client: {
      newOrder: async (_names: readonly string[], replaces?: string) => {
        asked.push(replaces);
        if (replaces === undefined) return order;
        const refusal = new AcmeRefusal(status, { type: `urn:ietf:params:acme:error:${type}` }, null);
        throw refusalProblem(refusal, { ca: 'ca', phase: 'order', names: [] });
      },
    },
  };
};

test.each([
  [409, 'alreadyReplaced'],
  [400, 'malformed'],
  [403, 'unauthorized'],
])('an order is asked for without what it replaces, where that is refused: %s %s', async (status, type) => {
  const { client, asked } = clientRefusing(status, type);
  expect(await newOrder(client, names, 'id.serial')).toBe(order);
  expect(asked).toEqual(['id.serial', undefined]);
});

test('no other refusal is asked about twice', async () => {
  const { client, asked } = clientRefusing(429, 'rateLimited');
  expect((await problemWithin(() => newOrder(client, names, 'id.serial'))).code).toBe('ca-rate-limited');
  expect(asked).toEqual(['id.serial']);
});
