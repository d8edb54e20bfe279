import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from '../../lab/page.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { type Shop, startShop } from '../../support/shop.ts';

let shop: Shop;
const install = [{ target: 'nginx' }];

beforeAll(async () => {
  shop = await startShop({ web: 'nginx' });
});
afterAll(() => shop?.lab.stop());

it('two names are encrypted by one run, lose no visitor meanwhile, and are undone to the byte', async () => {
  const { server, names } = shop;
  const before = await server.snapshot();
  let isOver = false;
  const lost: string[] = [];
  const visitor = (async () => {
    while (!isOver) {
      const seen = await page(server.address, names[0] ?? '').catch((thrown: unknown) => String(thrown));
      if (typeof seen === 'string' || ![200, 301].includes(seen.status)) lost.push(JSON.stringify(seen));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const { ended } = await shop.secure({ install, hsts: true });
  expect(ended).toMatchObject({ outcome: 'committed' });
  for (const name of names) {
    for (const address of [server.address, server.address6 ?? server.address]) {
      expect(await page(address, name)).toMatchObject({ status: 301 });
    }
  }
  const undone = await shop.cli('undo', ended.runId, '--json');
  expect(undone.ended).toMatchObject({ outcome: 'undone' });
  isOver = true;
  await visitor;
  expect(lost).toEqual([]);
  expect(snapshotDifferences(before, await server.snapshot())).toEqual([]);
});
