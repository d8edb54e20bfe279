import { describe, expect, it } from 'vitest';
import { runOrder, untroubled } from './run-order.ts';

/** dns-persist-01, as an order comes by it: `run-order.ts` asks by the account `https://ca.example/account`. */
const account = 'https://ca.example/account';
const offer = (more: object = {}) => ({
  'issuer-domain-names': ['ca.example'],
  accounturi: account,
  ...more,
});
const context = { methodOf: () => 'dns-persist-01' as const };
const order = (persist: ReturnType<typeof offer> | undefined, ...names: readonly string[]) =>
  runOrder(
    names.map((name) => ({ name, ...(persist === undefined ? {} : { persist }) })),
    { context },
  );
const value = `ca.example; accounturi=${account}`;

describe('the record that stays', () => {
  it('names the authority and the account, and nothing that changes from order to order', async () => {
    const { problem, calls, presented } = await order(offer(), 'shop.example');
    expect(problem).toMatchObject(untroubled);
    expect(presented).toEqual([
      { name: 'shop.example', record: '_validation-persist.shop.example', value, lasts: true },
    ]);
    expect(calls).toEqual(['ordered shop.example', 'present', 'ready shop.example', ...calls.slice(3)]);
    expect((await order(offer(), 'shop.example')).presented).toEqual(presented);
  });

  it('is one for a bare name and its star, with the word for the star; each other name has its own', async () => {
    const { presented } = await order(offer(), 'shop.example', '*.shop.example', 'mail.shop.example');
    expect(presented.map((one) => 'value' in one && [one.record, one.value])).toEqual([
      ['_validation-persist.shop.example', `${value}; policy=wildcard`],
      ['_validation-persist.shop.example', `${value}; policy=wildcard`],
      ['_validation-persist.mail.shop.example', value],
    ]);
  });

  it('is the same where the authority has seen the star proven before, and only the bare name is left', async () => {
    const { presented } = await runOrder(
      [
        { name: 'shop.example', persist: offer() },
        { name: '*.shop.example', persist: offer(), before: 'valid' },
      ],
      { context },
    );
    expect(presented).toMatchObject([{ name: 'shop.example', value: `${value}; policy=wildcard` }]);
  });

  it('lets nobody have the star where that is proven in another way', async () => {
    const names = [{ name: 'shop.example', persist: offer() }, { name: '*.shop.example' }];
    const { presented } = await runOrder(names, {
      context: { methodOf: (name) => (name === 'shop.example' ? 'dns-persist-01' : 'dns-01') },
    });
    expect(presented.find((one) => 'lasts' in one)).toMatchObject({ name: 'shop.example', value });
  });

  it.each([
    ['that does not say whose account', offer({ accounturi: undefined })],
    ['with a name before it that is none', offer({ 'issuer-domain-names': ['CA.example.', 'ca.example'] })],
  ])('is made from an offer %s', async (_, persist) => {
    expect((await order(persist, 'shop.example')).presented).toMatchObject([{ value }]);
  });

  it.each([
    ['names another account', offer({ accounturi: 'https://ca.example/stranger' })],
    ['names itself by nothing', offer({ 'issuer-domain-names': [] })],
    [
      'names itself by what would end the record',
      offer({ 'issuer-domain-names': ['ca.example; policy=wildcard'] }),
    ],
  ])('is never made where the authority %s', async (_, persist) => {
    const { problem, calls } = await order(persist, 'shop.example');
    expect(problem.code).toBe('ca-not-acme');
    expect(calls).not.toContain('present');
  });

  it('is not promised: an authority that does not offer it is told with what it does', async () => {
    const { problem, calls } = await order(undefined, 'shop.example');
    expect(problem).toMatchObject({
      code: 'ca-proof-not-offered',
      facts: { ca: 'ca.example', names: 'shop.example', offered: 'dns-01, http-01' },
    });
    expect(calls).not.toContain('present');
    expect(calls).toContain('deactivate shop.example');
  });
});
