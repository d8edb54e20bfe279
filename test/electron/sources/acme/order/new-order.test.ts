import { expect, test } from 'vitest';
import { newOrder } from '../../../../../electron/sources/acme/order/new-order.ts';
import type { OrderWish } from '../../../../../electron/sources/acme/protocol/client.ts';
import { AcmeRefusal } from '../../../../../electron/sources/acme/protocol/problem-document.ts';
import { refusalProblem } from '../../../../../electron/sources/acme/protocol/problems.ts';
import type { Order } from '../../../../../electron/sources/acme/protocol/resources.ts';
import { domainNames } from '../../../../support/domain-names.ts';
import { problemWithin } from '../problem-of.ts';

const order: Order = { url: 'https://ca/o', status: 'pending', authorizations: [], finalize: 'https://ca/f' };
const names = domainNames('shop.example');

const withoutReplaced = ({ replaces }: OrderWish) => replaces === undefined;
const clientRefusing = (status: number, type: string, isGood = withoutReplaced) => {
  const asked: OrderWish[] = [];
  return {
    asked,
    client: {
      newOrder: async (_names: readonly string[], more: OrderWish = {}) => {
        asked.push(more);
        if (isGood(more)) return order;
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
  const wish = { replaces: 'id.serial', profile: 'tlsserver' };
  expect(await newOrder(client, names, wish)).toBe(order);
  // The kind of certificate is what the owner chose: it stays.
  expect(asked).toEqual([wish, { profile: 'tlsserver' }]);
});

test('no other refusal is asked about twice', async () => {
  const { client, asked } = clientRefusing(429, 'rateLimited');
  expect((await problemWithin(() => newOrder(client, names, { replaces: 'id.serial' }))).code).toBe(
    'ca-rate-limited',
  );
  expect(asked).toEqual([{ replaces: 'id.serial' }]);
});

test.each([
  ['invalidProfile', 'tlsserver', 'ca-profile-refused'],
  ['unauthorized', 'tlsserver', 'ca-profile-refused'],
  ['malformed', 'tlsserver', 'ca-profile-refused'],
  ['rateLimited', 'tlsserver', 'ca-rate-limited'],
  ['unauthorized', null, 'ca-account-refused'],
])('a refusal as %s of an order for the kind %s is %s', async (type, profile, code) => {
  const { client, asked } = clientRefusing(400, type, () => false);
  const wish = profile === null ? {} : { profile };
  expect((await problemWithin(() => newOrder(client, names, wish))).code).toBe(code);
  expect(asked).toHaveLength(1);
});

test('a refusal that is about the kind is told as such, also where a certificate was to be replaced', async () => {
  const { client, asked } = clientRefusing(400, 'malformed', () => false);
  const wish = { replaces: 'id.serial', profile: 'tlsserver' };
  expect((await problemWithin(() => newOrder(client, names, wish))).code).toBe('ca-profile-refused');
  expect(asked).toEqual([wish, { profile: 'tlsserver' }]);
});
