import { describe, expect, test } from 'vitest';
import type { RecordSeen } from '../../../../electron/outside/dns/challenge-record.ts';
import { dnsByHand } from '../../../../electron/solvers/dns-by-hand/solver.ts';
import type { Challenge } from '../../../../shared/challenge.ts';
import { domainName } from '../../../support/domain-names.ts';
import { solverContext } from '../context.ts';

const challenge = (name: string, record: string, value: string): Challenge => ({
  method: 'dns-01',
  answer: { name, record, value },
});
const shop = '_acme-challenge.shop.test';
const both = [challenge('shop.test', shop, 'one'), challenge('*.shop.test', shop, 'two')];
const presented = dnsByHand.announce([
  ...both,
  { method: 'http-01', answer: { name: 'blog.test', token: 'token', keyAuthorization: 'token.key' } },
]);
const shows = (...values: string[]): readonly RecordSeen[] => [
  { server: 'ns1.test', state: values.length > 0 ? 'found' : 'absent', values },
];

test('a star and its domain are possible while somebody is there, and nothing is while nobody is', () => {
  for (const name of ['shop.test', '*.shop.test'].map(domainName)) {
    expect(dnsByHand.verdict(name, { views: [], isOwnerThere: true })).toEqual({ isPossible: true });
    expect(dnsByHand.verdict(name, { views: [], isOwnerThere: false })).toMatchObject({
      isPossible: false,
      why: { code: 'record-needs-somebody' },
    });
  }
});

test('the owner is told each record with its values, and afterwards that they may go', async () => {
  const { context, told } = solverContext();
  await dnsByHand.present(presented, context);
  await dnsByHand.cleanUp(presented, context);
  const records = both.map(({ answer }) => answer);
  expect(told).toEqual([
    { kind: 'set-records', records },
    { kind: 'records-may-go', records },
  ]);
});

test('what is announced survives being written down', async () => {
  const { context, told } = solverContext({ 'shop.test': [shows('one', 'two')] });
  const read: typeof presented = JSON.parse(JSON.stringify(presented));
  await dnsByHand.ready(read, context);
  await dnsByHand.cleanUp(read, context);
  expect(told).toEqual([{ kind: 'records-may-go', records: presented }]);
});

describe('waiting', () => {
  test('ends when both values stand at the one record, which is asked for once a round', async () => {
    const rounds = [shows(), shows('one'), shows('one', 'two')];
    const { context, asked, pauses } = solverContext({ 'shop.test': rounds });
    await dnsByHand.ready(presented, context);
    expect(asked).toEqual(['shop.test', 'shop.test', 'shop.test']);
    expect(pauses).toEqual([5000, 5000]);
  });

  test('asks no more for a record that was seen, while it waits for another', async () => {
    const more = [...both, challenge('blog.test', '_acme-challenge.blog.test', 'three')];
    const { context, asked } = solverContext({
      'shop.test': [shows('one', 'two')],
      'blog.test': [shows(), shows('three')],
    });
    await dnsByHand.ready(dnsByHand.announce(more), context);
    expect(asked).toEqual(['shop.test', 'blog.test', 'blog.test']);
  });

  test('is given up after an hour, and says what was not seen where', async () => {
    const { context, pauses } = solverContext({ 'shop.test': [shows('one')] });
    await expect(dnsByHand.ready(presented, context)).rejects.toMatchObject({
      problem: {
        code: 'dns-record-not-seen',
        facts: { name: 'shop.test', record: shop, servers: ['ns1.test'] },
      },
    });
    expect(pauses.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(59 * 60_000);
  });

  test('turns to the usual name server where a network lets nobody ask the others, and not before', async () => {
    const silent: readonly RecordSeen[] = [{ server: 'ns1.test', state: 'silent', values: [] }];
    const { context, asked } = solverContext({ 'shop.test': [silent] }, undefined, [['one'], ['one', 'two']]);
    await dnsByHand.ready(presented, context);
    const usual = `usual ${shop}`;
    expect(asked).toEqual([...Array<string>(6).fill('shop.test'), usual, 'shop.test', usual]);
  });

  test('goes on where that one does not answer either', async () => {
    const { context } = solverContext({ 'shop.test': [[], [], shows('one', 'two')] });
    await expect(dnsByHand.ready(presented, context)).resolves.toBeUndefined();
  });

  test('ends at once with the run', async () => {
    const stopping = new AbortController();
    const { context, pauses } = solverContext({ 'shop.test': [shows()] }, stopping.signal);
    stopping.abort();
    await expect(dnsByHand.ready(presented, context)).rejects.toMatchObject({ name: 'AbortError' });
    expect(pauses).toEqual([]);
  });
});

describe('a look', () => {
  const look = (rounds: readonly (readonly RecordSeen[])[], known: readonly (readonly string[])[] = []) => {
    const { context, asked, pauses } = solverContext({ 'shop.test': rounds }, undefined, known);
    return { isReady: dnsByHand.isReady?.(presented, context), asked, pauses };
  };
  const silent: readonly RecordSeen[] = [{ server: 'ns1.test', state: 'silent', values: [] }];

  test.each([
    [true, shows('one', 'two')],
    [false, shows('one')],
    [false, shows()],
  ])('says %s at once where the name servers answer', async (expected, seen) => {
    const { isReady, asked, pauses } = look([seen]);
    expect(await isReady).toBe(expected);
    expect([asked, pauses]).toEqual([['shop.test'], []]);
  });

  test('is repeated for half a minute where they say nothing, then the usual one is asked', async () => {
    const { isReady, pauses } = look([silent], [['one', 'two']]);
    expect(await isReady).toBe(true);
    expect(pauses).toHaveLength(5);
    expect(await look([silent], [[]]).isReady).toBe(false);
  });

  test('passes over one that says nothing beside one that shows it', async () => {
    const { isReady, pauses } = look([
      [...shows('one', 'two'), { server: 'ns2.test', state: 'silent', values: [] }],
    ]);
    expect(await isReady).toBe(true);
    expect(pauses).toHaveLength(5);
  });
});
