import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PersistAuthority, persistIssuer, startPersistAuthority } from '../../lab/persist-authority.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { startUpdatedDns, type UpdatedDns } from '../../lab/updated-dns.ts';
import { type CliResult, type Shop, startShop } from '../../support/shop.ts';

/**
 * Records that stay (dns-persist-01): set beside others' in a real BIND, kept for renewals, gone with the run; by hand once, and
 * never asked for again.
 */

const name = 'shop.example.test';
const names = [name, `*.${name}`];
const record = `_validation-persist.${name}`;
const theirs = 'of somebody else';
let shop: Shop;
let dns: UpdatedDns;
let authority: PersistAuthority;

beforeAll(async () => {
  shop = await startShop({ names, pebble: { alwaysValid: true, nonceReject: 0 } });
  dns = await startUpdatedDns(shop.lab.hostAddress, shop.lab.folder, {
    zones: [
      { name: 'example.test', records: [`${name}. A ${shop.server.address}`, `${record}. TXT "${theirs}"`] },
    ],
    beyond: shop.dns.server,
  });
  authority = await startPersistAuthority(shop.lab.hostAddress, 14_902, shop.pebble, dns.server);
  Object.assign(shop.environment, { TSIG_SECRET: dns.keys.proof.secret });
}, 300_000);
afterAll(async () => {
  await authority?.end();
  await dns?.end();
  await shop?.lab.stop();
});

const jobWith = (proof: object) => ({
  names,
  proof: { method: 'dns-persist-01', ...proof },
  certificate: { ...shop.job.certificate, directory: authority.directory },
  outside: { dnsServer: dns.server, trust: shop.trust },
});
const byApi = () => ({
  provider: 'rfc2136',
  settings: { server: dns.server, keyName: dns.keys.proof.name, secretEnv: 'TSIG_SECRET' },
});
const secure = (proof: object) => shop.secure(jobWith(proof));
const said = ({ lines }: CliResult, type: string) => lines.filter((line) => String(line.type) === type);
const undo = async ({ ended }: CliResult) => {
  const undone = await shop.cli('undo', ended.runId, '--json');
  expect(undone.ended).toMatchObject({ outcome: 'undone' });
  return undone;
};

describe('a record that stays', () => {
  it('is said in the plan, set once beside others’, used again by a renewal, and goes with the run that set it', async () => {
    const start = await shop.server.snapshot('/etc');
    const planned = await shop.cli('plan', await shop.jobFile(jobWith(byApi())), '--json');
    expect(planned.ended, planned.stdout).toMatchObject({ outcome: 'committed' });
    const notes = JSON.stringify(said(planned, 'plan'));
    for (const say of ['plan.dns-lasting', 'plan.dns-lasting-means', 'plan.dns-lasting-offered'])
      expect(notes).toContain(`"${say}"`);
    const first = await secure(byApi());
    expect(first.ended, first.stdout).toMatchObject({ outcome: 'committed' });
    const [ours = '', ...others] = (await dns.txt(record)).filter((one) => one !== theirs);
    expect(others).toEqual([]);
    expect(ours.startsWith(`${persistIssuer}; accounturi=https://`)).toBe(true);
    expect(ours.endsWith('; policy=wildcard')).toBe(true);
    expect(authority.looks.map(({ isFound, isForStar }) => [isFound, isForStar]).toSorted()).toEqual([
      [true, false],
      [true, true],
    ]);
    const again = await shop.cli('renew', first.ended.runId, '--json');
    expect(again.ended, again.stdout).toMatchObject({ outcome: 'committed' });
    expect((await dns.txt(record)).toSorted()).toEqual([ours, theirs].toSorted());
    // It came with the first run, and stays when another one goes.
    await undo(again);
    expect(await dns.txt(record)).toContain(ours);
    const withdrawn = await shop.cli('withdraw', name, '--json');
    expect(withdrawn.ended).toMatchObject({ outcome: 'committed' });
    expect(await dns.txt(record)).toEqual([theirs]);
    expect((await shop.cli('withdraw', name, '--json')).ended).toMatchObject({
      problem: { code: 'nothing-lasting' },
    });
    // The next one sets it anew, and it goes with that one.
    const anew = await shop.cli('renew', first.ended.runId, '--json');
    expect(anew.ended).toMatchObject({ outcome: 'committed' });
    expect(await dns.txt(record)).toContain(ours);
    await undo(anew);
    expect(await dns.txt(record)).toEqual([theirs]);
    await undo(first);
    expect(await dns.txt(record)).toEqual([theirs]);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  }, 300_000);

  it('is set by hand once: the renewal waits for nobody, and the undo says which line may go', async () => {
    const first = await secure({ by: 'hand' });
    expect(first.ended, first.stdout).toMatchObject({ outcome: 'waiting' });
    const [wanted] = said(first, 'waiting').flatMap((line) => ('for' in line && line.for ? [line.for] : []));
    const { records } = wanted as { records: { record: string; value: string }[] };
    expect(records).toMatchObject([{ record, value: expect.stringContaining('policy=wildcard') }]);
    await dns.addTxt(record, records[0]?.value ?? '');
    const done = await shop.cli('resume', first.ended.runId, '--json');
    expect(done.ended).toMatchObject({ outcome: 'committed' });
    expect(said(done, 'not-awaited')).toEqual([]);
    const again = await shop.cli('renew', first.ended.runId, '--json');
    expect(again.ended, again.stdout).toMatchObject({ outcome: 'committed' });
    expect(said(again, 'waiting')).toEqual([]);
    const withdrawn = await shop.cli('withdraw', name, '--json');
    expect(said(withdrawn, 'not-awaited')).toMatchObject([{ for: { records } }]);
    await undo(again);
    const undone = await undo(first);
    expect(said(undone, 'not-awaited')).toMatchObject([{ for: { records } }]);
    await dns.removeTxt(record, records[0]?.value ?? '');
  }, 300_000);

  it('is refused by name where the authority does not offer it, and nothing stays anywhere', async () => {
    authority.stopOffering();
    const start = await shop.server.snapshot('/etc');
    const { ended } = await secure(byApi());
    expect(ended).toMatchObject({
      outcome: 'undone',
      problem: { code: 'ca-proof-not-offered', facts: { offered: expect.stringContaining('dns-01') } },
    });
    expect(await dns.txt(record)).toEqual([theirs]);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  }, 300_000);
});
