import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { challengePlace, challengeRecord } from '../../../electron/outside/dns/challenge-record.ts';
import { dnsByApi } from '../../../electron/solvers/dns-by-api/solver.ts';
import { takeAway } from '../../../electron/solvers/dns-values.ts';
import { rfc2136 } from '../../../electron/zones/rfc2136/provider.ts';
import type { Zone, ZoneAccess } from '../../../electron/zones/zone-access.ts';
import type { DnsValue } from '../../../shared/journal.ts';
import { toProblem } from '../../../shared/problems.ts';
import { solverContext } from '../../electron/solvers/context.ts';
import { startCuttingWay } from '../../lab/cutting-way.ts';
import { type Lab, startLab } from '../../lab/lab.ts';
import { type LabTsigKey, startUpdatedDns, type UpdatedDns } from '../../lab/updated-dns.ts';
import { seeded } from '../../support/seeded.ts';

let lab: Lab;
let dns: UpdatedDns;
beforeAll(async () => {
  lab = await startLab();
  dns = await startUpdatedDns(lab.hostAddress, lab.folder, {
    zones: [
      {
        name: 'example.test',
        records: ['@ A 127.0.0.2', '_acme-challenge.others 4711 TXT "theirs" "-in-two"'],
      },
      {
        name: 'deep.example.test',
        records: ['@ A 127.0.0.2', '_acme-challenge.alias CNAME proofs.example.test.'],
      },
    ],
    isSplit: true,
  });
});
afterAll(async () => {
  await dns?.end();
  await lab?.stop();
});

const { signal } = new AbortController();
const ours = 'a'.repeat(43);
const second = 'b'.repeat(43);

function open(key: LabTsigKey, more: { server?: string; zone?: string; clock?: number } = {}): ZoneAccess {
  const { server = dns.server, zone, clock = 0 } = more;
  const { name: keyName, algorithm, secret } = key;
  const settings = { server, keyName, algorithm, secret, ...(zone === undefined ? {} : { zone }) };
  return rfc2136.open(
    { settings, signal },
    { now: () => new Date(Date.now() + clock), pause: async () => undefined },
  );
}

const zoneOf = async (access: ZoneAccess, name: string): Promise<Zone> => {
  const zone = await access.findZone(name);
  if (zone === null) throw new Error(`no zone for ${name}`);
  return zone;
};
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (thrown) => toProblem(thrown).code,
  );

describe('a real BIND', () => {
  it('is asked for the nearest zone, of a parent too, and for no other', async () => {
    const access = open(dns.keys.proof);
    expect(await access.findZone('_acme-challenge.a.b.example.test')).toMatchObject({ name: 'example.test' });
    expect(await access.findZone('x.deep.example.test')).toMatchObject({ name: 'deep.example.test' });
    expect(
      await open(dns.keys.proof, { zone: 'example.test.' }).findZone('x.deep.example.test'),
    ).toMatchObject({
      name: 'example.test',
    });
    expect(await access.findZone('shop.elsewhere.test')).toBeNull();
  });

  it('gets a value beside those of others, each once, and gives back just that one', async () => {
    const access = open(dns.keys.proof);
    const record = '_acme-challenge.others.example.test';
    const zone = await zoneOf(access, record);
    expect(await access.listValues(zone, record)).toEqual(['theirs-in-two']);
    for (const value of [ours, ours, second]) await access.addValue(zone, record, value);
    expect(await dns.txt(record)).toEqual([ours, second, 'theirs-in-two']);
    await access.removeValue(zone, record, ours);
    await access.removeValue(zone, record, ours);
    expect(await dns.txt(record)).toEqual([second, 'theirs-in-two']);
    await access.removeValue(zone, record, second);
    expect(await dns.txt(record)).toEqual(['theirs-in-two']);
    expect(await dns.ttl(record)).toBe(4711);
  });

  it('names what is wrong with a key, a right, a clock, an address', async () => {
    const { proof, other } = dns.keys;
    const record = '_acme-challenge.example.test';
    const zone = { name: 'example.test', id: 'example.test' };
    const wrong = open({ ...proof, secret: other.secret });
    expect(await codeOf(wrong.findZone(record))).toBe('dns-login-refused');
    expect(await codeOf(wrong.addValue(zone, record, ours))).toBe('dns-login-refused');
    expect(await codeOf(open({ ...proof, name: 'nobody.key' }).findZone(record))).toBe('dns-login-refused');
    expect(await codeOf(open(other).addValue(zone, record, ours))).toBe('dns-right-missing');
    const late = await open(proof, { clock: -3_600_000 })
      .findZone(record)
      .catch((thrown) => toProblem(thrown));
    expect(late).toMatchObject({
      code: 'dns-provider-refuses',
      detail: expect.stringMatching(/BADTIME.* 3(599|600|601) s/),
    });
    expect(await codeOf(open(proof, { server: `${lab.hostAddress}:9` }).findZone(record))).toBe(
      'dns-provider-silent',
    );
    expect(await codeOf(open(proof).addValue({ name: 'elsewhere.test', id: '' }, record, ours))).toBe(
      'dns-zone-not-found',
    );
    expect(await dns.txt(record)).toEqual([]);
  });
});

describe('a proof by it', () => {
  const challenge = (name: string, value: string) =>
    ({
      method: 'dns-01',
      answer: { name, record: `_acme-challenge.${name.replace('*.', '')}`, value },
    }) as const;

  function around(key: LabTsigKey) {
    const ledger: DnsValue[] = [];
    const keeper = { access: open(key), title: 'RFC 2136', patience: 0 };
    const context = {
      ...solverContext({}, signal).context,
      outside: { dnsServer: dns.server },
      prober: { ...solverContext().context.prober, challengePlace, challengeRecord },
      zones: () => keeper,
      ledger: {
        announce: async (values: readonly DnsValue[]) => void ledger.push(...values),
        gone: async (values: readonly DnsValue[]) =>
          void ledger.splice(0, ledger.length, ...ledger.filter((one) => !values.includes(one))),
        left: () => [...ledger],
      },
    };
    return { context, ledger };
  }

  it('of a bare name and its star is seen in the world, follows an alias, and leaves nothing', async () => {
    const { context, ledger } = around(dns.keys.proof);
    const presented = dnsByApi.announce([
      challenge('deep.example.test', ours),
      challenge('*.deep.example.test', second),
      challenge('alias.deep.example.test', ours),
    ]);
    await dnsByApi.reach?.([], context);
    await dnsByApi.present(presented, context);
    await dnsByApi.ready(presented, context);
    expect(await dns.txt('_acme-challenge.deep.example.test')).toEqual([ours, second]);
    expect(await dns.txt('proofs.example.test')).toEqual([ours]);
    expect(ledger.map(({ zone, record }) => [zone, record])).toContainEqual([
      'example.test',
      'proofs.example.test',
    ]);
    await dnsByApi.cleanUp(presented, context);
    expect(ledger).toEqual([]);
    expect(await dns.txt('_acme-challenge.deep.example.test')).toEqual([]);
    expect(await dns.txt('proofs.example.test')).toEqual([]);
  });

  it('that only one view shows is told apart from one that nobody set', async () => {
    const { context, ledger } = around(dns.keys.long);
    const presented = dnsByApi.announce([challenge('example.test', ours)]);
    await dnsByApi.present(presented, context);
    const seen = await dnsByApi.ready(presented, context).catch((thrown) => toProblem(thrown));
    expect(seen).toMatchObject({ code: 'dns-zone-not-public', facts: { provider: 'RFC 2136' } });
    await dnsByApi.cleanUp(presented, context);
    expect(ledger).toEqual([]);
    const access = open(dns.keys.long);
    const zone = await zoneOf(access, 'example.test');
    expect(await access.listValues(zone, '_acme-challenge.example.test')).toEqual([]);
    const unset = await dnsByApi.ready(presented, context).catch((thrown) => toProblem(thrown));
    expect(unset).toMatchObject({ code: 'dns-record-not-seen' });
  });

  it('that is cut off at any exchange leaves nothing of ours once the next program has come, and all of others', async () => {
    const way = await startCuttingWay(lab.hostAddress, dns.server);
    const random = seeded('cuts before a real BIND');
    const record = '_acme-challenge.others.example.test';
    const keepers = () => {
      const access = open(dns.keys.proof, { server: way.server });
      return () => ({ access, title: 'RFC 2136', patience: 0 });
    };
    const presented = dnsByApi.announce([
      challenge('others.example.test', ours),
      challenge('*.others.example.test', second),
    ]);
    for (let turn = 0; turn < 36; turn += 1) {
      const { context } = around(dns.keys.proof);
      const cut = [Math.floor(random() * 24), random() < 0.5] as const;
      way.cutAt(...cut);
      const run = { ...context, zones: keepers(), left: () => undefined };
      await dnsByApi.present(presented, run).catch(() => undefined);
      await dnsByApi.cleanUp(presented, run);
      // The next program may be cut off as well, once.
      await way.heal();
      way.cutAt(Math.floor(random() * 6), random() < 0.5);
      await takeAway(context.ledger, keepers(), signal);
      await way.heal();
      const left = await takeAway(context.ledger, keepers(), signal);
      expect([left, context.ledger.left(), await dns.txt(record)], JSON.stringify(cut)).toEqual([
        [],
        [],
        ['theirs-in-two'],
      ]);
    }
    expect(await dns.ttl(record)).toBe(4711);
    await way.end();
  });
});
