import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import {
  filesBefore,
  placeAfter,
  placeJournal,
  type RecordedRun,
  recordedRuns,
} from '../support/recorded-run.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';

/**
 * A server that a program of a former version has encrypted, with plain files behind the stable path: today's next run makes
 * versions of it, and takes that back as exactly as anything else.
 */

let shop: Shop;
let recorded: RecordedRun;
type State = Awaited<ReturnType<typeof state>>;
let former: State;
let formerShown: string | null;
const name = 'shop.example.test';
const live = `/etc/sealkeeper/live/${name}`;
const versions = `/etc/sealkeeper/versions/${name}`;

const state = async () =>
  new Map([
    ...(await shop.server.snapshot('/etc')),
    ...(await shop.server.snapshot('/srv')),
    ...(await shop.server.snapshot('/usr/local')),
    ...(await shop.server.snapshot('/var/lib/sealkeeper')),
    ...(await shop.server.snapshot('/var/www')),
  ]);
const served = () => shownAt(shop.server.address, name);
const linked = async (path: string) => (await shop.server.must(['readlink', path])).trim();
const text = async (path: string) => (await shop.server.readFile(path)).toString();
const digest = async () => await shop.server.must(['sh', '-c', `cd ${live} && ${pair}`]);
const pair = 'echo $(cksum <privkey.pem) $(cksum <fullchain.pem)';

/** Every pair that a program which starts at any moment would read; only those between which nothing was led anew count. */
const eachPair = `cd ${live}
while [ ! -e /tmp/seen-enough ]; do
  before=$(readlink current); now=$(${pair}); after=$(readlink current)
  [ "$before" != "$after" ] || echo "$now"
done | uniq`;

async function secure(): Promise<string> {
  const { ended, stdout, stderr } = await shop.secure();
  expect(ended, stdout + stderr).toMatchObject({ outcome: 'committed' });
  return ended.runId;
}
async function undo(runId: string): Promise<void> {
  const { ended, stdout, stderr } = await shop.cli('undo', runId, '--json');
  expect(ended, stdout + stderr).toMatchObject({ outcome: 'undone' });
}

beforeAll(async () => {
  const [first] = await recordedRuns();
  if (first === undefined) throw new Error('no run of a former version is there');
  recorded = first;
  shop = await startShop({ files: filesBefore(recorded), ipv6: false });
  await placeAfter(shop.server, recorded);
  await placeJournal(shop, recorded);
  await shop.server.apache.graceful();
});
afterAll(() => shop?.lab.stop());

it('is of plain files at first', async () => {
  await expect.poll(served, { timeout: 10_000 }).not.toBeNull();
  formerShown = await served();
  former = await state();
  for (const file of ['privkey.pem', 'fullchain.pem'])
    expect(former.get(`${live}/${file}`)).toMatchObject({ type: 'file' });
  expect(former.has(versions)).toBe(false);
});

it('becomes one of versions by the next run, which keeps the former pair for its undo', async () => {
  const [formerKey, formerChain] = [await text(`${live}/privkey.pem`), await text(`${live}/fullchain.pem`)];
  const formerPair = await digest();
  const seen = shop.server.must(['sh', '-c', eachPair], { timeout: 120_000 });
  const runId = await secure();
  await shop.server.must(['touch', '/tmp/seen-enough']);
  expect(await seen).toBe(formerPair + (await digest()));
  expect(await linked(`${live}/current`)).toBe(`../../versions/${name}/2`);
  expect(await text(`${versions}/1/privkey.pem`)).toBe(formerKey);
  expect(await text(`${versions}/1/fullchain.pem`)).toBe(formerChain);
  for (const version of [1, 2])
    expect((await shop.server.snapshot(versions)).get(`${versions}/${version}/privkey.pem`)).toMatchObject({
      mode: 0o600,
    });
  for (const file of ['privkey.pem', 'fullchain.pem'])
    expect(await linked(`${live}/${file}`)).toBe(`current/${file}`);
  expect(await served()).not.toBe(formerShown);
  const kept = await shop.server.must(['sh', '-c', `cat /var/lib/sealkeeper/runs/${runId}/backup/*`]);
  expect(kept).toContain(formerKey);
  await undo(runId);
  expect(snapshotDifferences(former, await state())).toEqual([]);
  expect(await served()).toBe(formerShown);
}, 240_000);
