import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pebble, startPebble } from '../../lab/pebble.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { startUpdatedDns, type UpdatedDns } from '../../lab/updated-dns.ts';
import { type Shop, startCli, startShop } from '../../support/shop.ts';

/** A domain whose provider has no interface, and the zone beside it that a login may change: one alias leads from one to the other. */

const names = ['shop.example.test', '*.shop.example.test'];
const [bare = ''] = names;
const record = `_acme-challenge.${bare}`;
const target = `${bare}.proofs.test`;

let shop: Shop;
let dns: UpdatedDns;
let pebble: Pebble;
let file: string;

beforeAll(async () => {
  shop = await startShop({ names });
  const { address } = shop.server;
  dns = await startUpdatedDns(shop.lab.hostAddress, shop.lab.folder, {
    zones: [
      { name: 'example.test', records: [`${bare}. A ${address}`], isLocked: true },
      { name: 'proofs.test', records: [] },
    ],
    beyond: shop.dns.server,
  });
  Object.assign(shop.environment, { TSIG_SECRET: dns.keys.proof.secret });
  pebble = await startPebble(shop.lab.hostAddress, shop.lab.folder, 4, dns.server, { authzReuse: 0 });
  file = await shop.jobFile({
    names,
    proof: {
      ...{ method: 'dns-01', provider: 'rfc2136', aliasIn: 'Proofs.test.' },
      settings: { server: dns.server, keyName: dns.keys.proof.name, secretEnv: 'TSIG_SECRET' },
    },
    certificate: {
      ...shop.job.certificate,
      ...{ directory: pebble.directory, directoryTrust: pebble.apiTrustFile },
    },
    outside: { dnsServer: dns.server, trust: await pebble.issuingRoot() },
  });
});
afterAll(async () => {
  await pebble?.end();
  await dns?.end();
  await shop?.lab.stop();
});

describe('a proof that is led elsewhere', () => {
  it('is refused before its alias is there, with the record to set', async () => {
    const start = await shop.server.snapshot('/etc');
    const { ended } = await shop.cli('secure', file, '--json');
    expect(ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'dns-alias-missing', facts: { record, target, leads: 'nowhere' } },
    });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('is told as providers want it, waited for, and proven by a value that goes again', async () => {
    const child = startCli(['delegate', file, '--json'], shop.environment);
    let said = '';
    child.stdout?.on('data', (data) => {
      said += String(data);
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await expect.poll(() => said, { timeout: 30_000 }).toContain('"alias-waiting"');
    await dns.setAlias(record, target);
    expect(await ended).toBe(0);
    const lines = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      {
        type: 'alias-wanted',
        record,
        target,
        zone: 'example.test',
        host: '_acme-challenge.shop',
        beside: [],
      },
      { type: 'alias-waiting', record, target, servers: 1 },
      { type: 'alias-proven', record, target },
      { type: 'ended', outcome: 'committed' },
    ]);
    expect(await dns.txt(target)).toEqual([]);
    expect(said).not.toContain(dns.keys.proof.secret);
    // Once more it is there at once.
    const again = await shop.cli('delegate', file, '--json');
    expect(again.lines.map(({ type }) => String(type))).toEqual(['alias-proven', 'ended']);
  });

  it('is used by the order and by its renewal, and the place is as it was', async () => {
    const start = await shop.server.snapshot('/etc');
    const done = await shop.cli('secure', file, '--json');
    expect(done.ended.problem).toBeUndefined();
    expect(done.ended).toMatchObject({ outcome: 'committed' });
    expect(await dns.txt(target)).toEqual([]);
    const renewed = await shop.cli('renew', '--json');
    expect(renewed.ended).toMatchObject({ outcome: 'committed' });
    expect(await dns.txt(target)).toEqual([]);
    const undone = await shop.cli('undo', bare, '--all', '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    const files = await readdir(shop.data, { recursive: true, withFileTypes: true });
    const kept = files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name)));
    expect(Buffer.concat(await Promise.all(kept)).toString('latin1')).not.toContain(dns.keys.proof.secret);
  }, 600_000);
});
