import { describe, expect, it } from 'vitest';
import { persistByApi } from '../../../electron/solvers/persist-by-api/solver.ts';
import { persistByHand } from '../../../electron/solvers/persist-by-hand/solver.ts';
import type { ZoneAccess } from '../../../electron/zones/zone-access.ts';
import type { DnsValue } from '../../../shared/journal.ts';
import { domainNames } from '../../support/domain-names.ts';
import { solverContext } from './context.ts';

const record = '_validation-persist.shop.test';
const value = 'ca.test; accounturi=https://ca.test/1; policy=wildcard';
const challenges = (lasts: boolean) =>
  ['shop.test', '*.shop.test'].map(
    (name) => ({ method: 'dns-persist-01', answer: { name, record, value, lasts } }) as const,
  );

/** A zone with somebody else's line, and what is written down of ours. */
function world(there: readonly string[]) {
  const values = new Set(there);
  const written: DnsValue[] = [];
  const access: ZoneAccess = {
    findZone: async () => ({ name: 'shop.test', id: '1' }),
    listValues: async (_zone, at) => (at === record ? [...values] : []),
    addValue: async (_zone, at, one) => {
      expect([at, written.map((each) => each.value)]).toEqual([record, [one]]);
      values.add(one);
    },
    removeValue: async (_zone, _at, one) => void values.delete(one),
  };
  const seen = () => [[{ server: 'ns1', state: 'found' as const, values: [...values] }]];
  const { context, told } = solverContext();
  return {
    values,
    written,
    told,
    context: {
      ...context,
      zones: () => ({ access, title: 'Double', patience: 0 }),
      prober: { ...context.prober, challengeRecord: async () => seen()[0] ?? [] },
      ledger: {
        announce: async (more: readonly DnsValue[]) => void written.push(...more),
        gone: async (gone: readonly DnsValue[]) =>
          void written.splice(0, written.length, ...written.filter((one) => !gone.includes(one))),
        left: () => [...written],
      },
    },
  };
}

describe('a record that stays', () => {
  it('is set once for a bare name and its star, written down before, and stays behind the proof', async () => {
    const { context, values, written } = world(['theirs']);
    const presented = persistByApi.announce(challenges(true));
    expect(await persistByApi.reach?.(domainNames('shop.test'), context)).toEqual([
      { name: 'shop.test', record, zone: 'shop.test' },
    ]);
    await persistByApi.present(presented, context);
    await persistByApi.ready(presented, context);
    await persistByApi.cleanUp(presented, context);
    expect([...values]).toEqual(['theirs', value]);
    expect(written).toEqual([{ name: 'shop.test', zone: 'shop.test', record, value, lasting: true }]);
  });

  it('that stands there already is used, and is nobody’s to take away here', async () => {
    const { context, values, written } = world(['theirs', value]);
    const presented = persistByApi.announce(challenges(true));
    await persistByApi.present(presented, context);
    await persistByApi.ready(presented, context);
    await persistByApi.cleanUp(presented, context);
    expect([[...values], written]).toEqual([['theirs', value], []]);
  });

  it('goes where it was for a rehearsal', async () => {
    const { context, values, written } = world(['theirs']);
    const presented = persistByApi.announce(challenges(false));
    await persistByApi.present(presented, context);
    expect([...values]).toEqual(['theirs', value]);
    await persistByApi.cleanUp(presented, context);
    expect([[...values], written]).toEqual([['theirs'], []]);
  });

  it('is asked of a person once, who is never told to take it away', async () => {
    const { context, told } = world([]);
    const presented = persistByHand.announce(challenges(true));
    await persistByHand.present(presented, context);
    await persistByHand.cleanUp(presented, context);
    expect(told).toEqual([{ kind: 'set-records', records: [challenges(true)[0]?.answer] }]);
    const passing = persistByHand.announce(challenges(false));
    await persistByHand.cleanUp(passing, context);
    expect(told.at(-1)).toMatchObject({ kind: 'records-may-go' });
  });
});
