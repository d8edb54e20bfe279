import { expect, it } from 'vitest';
import { dnsByApi } from '../../../electron/solvers/dns-by-api/solver.ts';
import { takeAway } from '../../../electron/solvers/dns-values.ts';
import { silentProvider } from '../../../electron/zones/problems.ts';
import type { ZoneAccess } from '../../../electron/zones/zone-access.ts';
import type { DnsValue } from '../../../shared/journal.ts';
import { type Problem, toProblem } from '../../../shared/problems.ts';
import { domainNames } from '../../support/domain-names.ts';
import { seeded } from '../../support/seeded.ts';
import { solverContext } from './context.ts';

const names = domainNames('shop.test', '*.shop.test', 'mail.shop.test');
const value = (at: number): string => `${at}`.padEnd(43, 'x');
const challenges = names.map(
  (name, at) =>
    ({
      method: 'dns-01',
      answer: { name, record: `_acme-challenge.${name.replace('*.', '')}`, value: value(at) },
    }) as const,
);

class Killed extends Error {}

/** A zone, a journal and a program that may be killed, or meet a silent provider, at any of their acts. */
function world() {
  const theirs = new Map<string, readonly string[]>(
    challenges.map(({ answer: { record } }) => [record, ['theirs']]),
  );
  const zone = new Map([...theirs].map(([record, values]) => [record, new Set(values)]));
  const written: ['announced' | 'gone', DnsValue][] = [];
  let acts = 0;
  const fate = { killedAt: Number.POSITIVE_INFINITY, silentFrom: 0, silentFor: 0 };
  /** Half of an act may be done when it is cut off. */
  const act = (work: () => void, isDoneFirst: boolean): void => {
    acts += 1;
    if (acts >= fate.killedAt) {
      if (acts === fate.killedAt && isDoneFirst) work();
      throw new Killed();
    }
    work();
  };
  const asked = (work: () => void, isDoneFirst: boolean): void => {
    const { silentFrom, silentFor } = fate;
    if (acts + 1 >= silentFrom && acts + 1 < silentFrom + silentFor) {
      acts += 1;
      throw silentProvider({ provider: 'Double', words: '' });
    }
    act(work, isDoneFirst);
  };
  const at = (record: string): Set<string> => zone.get(record) ?? new Set<string>();
  const access = (isDoneFirst: boolean): ZoneAccess => ({
    async findZone(name) {
      asked(() => undefined, false);
      return name.endsWith('shop.test') ? { name: 'shop.test', id: '1' } : null;
    },
    listValues: async (_zone, record) => [...at(record)],
    addValue: async (_zone, record, one) => asked(() => at(record).add(one), isDoneFirst),
    removeValue: async (_zone, record, one) => asked(() => at(record).delete(one), isDoneFirst),
  });
  const left = () => {
    const open = new Map<string, DnsValue>();
    for (const [kind, one] of written)
      if (kind === 'announced') open.set(one.record + one.value, one);
      else open.delete(one.record + one.value);
    return [...open.values()];
  };
  const write = (kind: 'announced' | 'gone', isDoneFirst: boolean) => async (values: readonly DnsValue[]) =>
    act(() => void written.push(...values.map((one): [typeof kind, DnsValue] => [kind, one])), isDoneFirst);
  return {
    theirs: [...theirs].map(([record, values]) => [record, ...values]),
    now: () => [...zone].map(([record, values]) => [record, ...values]),
    acts: () => acts,
    killAt: (act: number) => {
      fate.killedAt = act;
    },
    silence: (silentFrom: number, silentFor: number) => Object.assign(fate, { silentFrom, silentFor }),
    heal: () => Object.assign(fate, { killedAt: Number.POSITIVE_INFINITY, silentFor: 0 }),
    ledger: (isDoneFirst = false) => ({
      announce: write('announced', isDoneFirst),
      gone: write('gone', isDoneFirst),
      left,
    }),
    keepers: (isDoneFirst = false) => {
      const keeper = { access: access(isDoneFirst), title: 'Double', patience: 0 };
      return () => keeper;
    },
  };
}

const { signal } = new AbortController();

/** Presents, and cleans up as an order does; a killed program does nothing any more. */
async function run(at: ReturnType<typeof world>, isDoneFirst: boolean) {
  const told: Problem[] = [];
  const context = {
    ...solverContext({}, signal).context,
    zones: at.keepers(isDoneFirst),
    ledger: at.ledger(isDoneFirst),
    left: (problem: Problem) => void told.push(problem),
  };
  const presented = dnsByApi.announce(challenges);
  try {
    await dnsByApi.present(presented, context);
  } catch (thrown) {
    if (thrown instanceof Killed) return { told, problem: null };
    await dnsByApi.cleanUp(presented, context);
    return { told, problem: toProblem(thrown).code };
  }
  await dnsByApi.cleanUp(presented, context);
  return { told, problem: null };
}

it('a thousand cuts at any act, half-way or not, leave nothing of ours once the next program has come, and all of others', async () => {
  const whole = world();
  expect(await run(whole, false)).toEqual({ told: [], problem: null });
  expect(whole.now()).toEqual(whole.theirs);
  const acts = whole.acts();
  const random = seeded('a thousand cuts');
  const hit = new Set<number>();
  for (let cut = 0; cut < 1000; cut += 1) {
    const at = world();
    const isDoneFirst = random() < 0.5;
    const act = 1 + Math.floor(random() * acts);
    hit.add(act);
    at.killAt(act);
    await run(at, isDoneFirst);
    // The next program may be killed as well, once.
    at.heal();
    at.killAt(at.acts() + 1 + Math.floor(random() * 9));
    await takeAway(at.ledger(isDoneFirst), at.keepers(isDoneFirst), signal).catch(() => []);
    at.heal();
    expect(await takeAway(at.ledger(), at.keepers(), signal)).toEqual([]);
    expect(at.now()).toEqual(at.theirs);
    expect(at.ledger().left()).toEqual([]);
  }
  expect(hit.size).toBe(acts);
});

it('names whose values one place cannot hold at once are refused as the zone is read, before anybody is asked to sign', async () => {
  const at = world();
  const keeper = { ...at.keepers()(), keepsNewest: 1 };
  const context = { ...solverContext({}, signal).context, zones: () => keeper };
  const refused = await dnsByApi.reach?.(names, context).catch(toProblem);
  expect(refused).toMatchObject({
    code: 'dns-place-full',
    facts: { names: 'shop.test, *.shop.test', most: 1 },
  });
  await expect(dnsByApi.reach?.(names.slice(1), context)).resolves.toHaveLength(2);
});

it('a provider that falls silent is told with each value that stays, fails nothing, and is cleaned up later', async () => {
  const whole = world();
  await run(whole, false);
  for (let from = 1; from <= whole.acts(); from += 1)
    for (const length of [1, 3, 99]) {
      const at = world();
      at.silence(from, length);
      const { told } = await run(at, false);
      for (const problem of told)
        expect(problem).toMatchObject({ code: 'dns-values-left', facts: { provider: 'Double' } });
      expect(told.length).toBe(at.ledger().left().length);
      at.heal();
      expect(await takeAway(at.ledger(), at.keepers(), signal)).toEqual([]);
      expect(at.now()).toEqual(at.theirs);
    }
});
