import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Shop, startShop } from '../support/shop.ts';

/** How a certificate stands with visitors, asked from outside. */

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
}, 60_000);
afterAll(() => shop.lab.stop());

const status = async () => {
  const { lines, exitCode } = await shop.cli('status', '--json');
  return { exitCode, said: lines.slice(0, -1), last: lines.at(-1) };
};

it('says that nothing stands yet', async () => {
  expect(await status()).toMatchObject({ exitCode: 0, said: [{ type: 'nothing-to-do' }] });
});

it('says that it is well, then that nothing answers, and ends as what needs attention', async () => {
  const secured = await shop.cli('secure', await shop.jobFile(), '--json');
  expect(secured.exitCode).toBe(0);
  expect(await status()).toMatchObject({
    exitCode: 0,
    said: [{ type: 'status', names: shop.names, state: 'well', fault: null, renewedBy: 'app' }],
  });
  await shop.server.must(['apachectl', 'stop']);
  expect(await status()).toMatchObject({
    exitCode: 3,
    said: [{ state: 'unreachable', fault: { name: shop.names[0] } }],
    last: { outcome: 'needs-attention' },
  });
  await shop.server.must(['apachectl', 'start']);
  const plain = await shop.cli('status');
  expect(plain.exitCode).toBe(0);
  expect(plain.stdout).toContain(`✓ ${shop.names[0]}`);
});
