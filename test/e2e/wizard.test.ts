import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { knock, visit } from '../support/visit.ts';
import { followEveryAdvice, type Journey, startJourney, undoAtTheEnd } from './journey.ts';

describe.each(['apache', 'nginx'] as const)('the whole wizard in the real window, on %s', (web) => {
  let shop: Shop;
  let start: Snapshot;
  let atFirst: Awaited<ReturnType<typeof knock>>;
  let journey: Journey;
  beforeAll(async () => {
    shop = await startShop({ web });
    start = await shop.server.snapshot('/etc');
    atFirst = await knock(`http://${shop.names[0]}/`, shop);
    journey = await startJourney(shop);
  });
  afterAll(async () => {
    await journey?.close();
    await shop?.lab.stop();
  });

  it('leads a person who follows every advice to a padlock, in 9 clicks and 4 fields at most', async () => {
    await followEveryAdvice(journey, shop, shop.server.accounts.owner.password);
    expect(journey.counts.clicks).toBeLessThanOrEqual(9);
    expect(journey.counts.typed).toBeLessThanOrEqual(4);
    for (const name of shop.names) {
      expect(await visit(`http://${name}/`, shop)).toMatchObject({ status: 200, trusted: true });
    }
  });

  it('takes it all back: the server’s settings byte for byte, and the site as before', async () => {
    await undoAtTheEnd(journey);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await knock(`http://${shop.names[0]}/`, shop)).toEqual(atFirst);
  });
});
