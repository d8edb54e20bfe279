import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createServices } from '../../electron/app/services.ts';
import { secureJob } from '../../electron/cli/commands/secure.ts';
import { secure } from '../../electron/engine/run/secure.ts';
import { loadJob } from '../../electron/job/load-job.ts';
import { challengeRecord } from '../../electron/outside/dns/challenge-record.ts';
import { dnsByHand } from '../../electron/solvers/dns-by-hand/solver.ts';
import type { OwnerTask } from '../../electron/solvers/solver.ts';
import type { Challenge } from '../../shared/challenge.ts';
import type { RunEvent } from '../../shared/events.ts';
import { solverContext } from '../electron/solvers/context.ts';
import type { LabDns } from '../lab/dns.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { type Practice, startPractice } from './acme-practice.ts';

/** Does with the lab's name server what its owner is told. */
async function obey({ kind, records }: OwnerTask, dns: LabDns): Promise<void> {
  for (const { record, value } of records) {
    if (kind === 'set-records') await dns.setTxt(record, value);
    else await dns.clear(record);
  }
}

describe('a run whose two names are proven in two ways', () => {
  const [byFile, byHand] = ['shop.example.test', 'www.shop.example.test'] as const;
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.lab.stop());

  async function run(owner: (task: OwnerTask) => Promise<void>, signal = new AbortController().signal) {
    const events: RunEvent[] = [];
    const told: OwnerTask['kind'][] = [];
    const done: Promise<void>[] = [];
    const services = createServices(shop.data);
    const tellOwner = (task: OwnerTask): void => {
      told.push(task.kind);
      done.push(owner(task));
    };
    const engine: typeof services.engine = {
      ...services.engine,
      secure: (host, request, context, dependencies) =>
        secure(
          host,
          { ...request, solvers: new Map([[byHand, 'dns-by-hand']]) },
          { ...context, tellOwner },
          dependencies,
        ),
    };
    const ended = await secureJob(
      { job: await loadJob(await shop.jobFile()), reviewed: null },
      { ...services, engine },
      { event: (event) => void events.push(event), say: () => undefined, agrees: async () => false },
      signal,
    );
    await Promise.all(done);
    return { ended, events, told };
  }

  it('that is stopped while it waits for the owner leaves the server as it was, and needs nothing of them', async () => {
    const start = await shop.server.snapshot('/etc');
    const stopping = new AbortController();
    const { ended, told } = await run(async () => stopping.abort(), stopping.signal);
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'cancelled' } });
    expect(told).toEqual(['set-records', 'records-may-go']);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('gets one certificate for both, and leaves no record and no answer', async () => {
    const { ended, events, told } = await run((task) => obey(task, shop.dns));
    expect(ended).toMatchObject({ outcome: 'committed' });
    expect(told).toEqual(['set-records', 'records-may-go']);
    const tried = events.find(
      (event) => event.type === 'step' && event.step === 'preflight' && event.state === 'done',
    );
    expect(tried).toMatchObject({ facts: { count: 1 } });
    const outside = { dnsServer: shop.dns.server };
    expect(await challengeRecord(byHand, outside, new AbortController().signal)).toMatchObject([
      { state: 'absent' },
    ]);
    const live = await shop.server.run(['cat', `/etc/sealkeeper/live/${byFile}/fullchain.pem`]);
    expect(live.stdout).toContain('BEGIN CERTIFICATE');
  });
});

describe('a star', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.end());

  test('and its domain share a record, beside a name that a file proves; an alias is followed', async () => {
    const authority = await practice.pebble();
    const names = ['star.test', '*.star.test', 'deep.file.test'];
    await practice.point('deep.file.test');
    await practice.dns.setCname('_acme-challenge.star.test', 'star.proofs.test');
    const signal = new AbortController().signal;
    const done: Promise<void>[] = [];
    const context = {
      ...solverContext({}, signal).context,
      outside: { dnsServer: practice.dns.server },
      prober: { ...solverContext().context.prober, challengeRecord },
      // Whoever writes into the zone where the alias leads.
      tellOwner: ({ kind, records }: OwnerTask) => {
        const elsewhere = records.map((each) => ({ ...each, record: 'star.proofs.test' }));
        done.push(obey({ kind, records: elsewhere }, practice.dns));
      },
    };
    const seen: Challenge[] = [];
    const { issued } = await practice.issue(authority, {
      names,
      context: { methodOf: (name) => (name === 'deep.file.test' ? 'http-01' : 'dns-01') },
      async presentOther(challenges) {
        seen.push(...challenges);
        const presented = dnsByHand.announce(challenges);
        await dnsByHand.present(presented, context);
        await Promise.all(done);
        await dnsByHand.ready(presented, context);
      },
    });
    await dnsByHand.cleanUp(dnsByHand.announce(seen), context);
    await Promise.all(done);
    expect([...issued.names].sort()).toEqual([...names].sort());
    expect(new Set(seen.map(({ answer }) => answer.name))).toEqual(new Set(names.slice(0, 2)));
  });
});
