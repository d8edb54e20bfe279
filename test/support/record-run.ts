import { recordRun } from './recorded-run.ts';
import { startShop } from './shop.ts';

/** `node test/support/record-run.ts FOLDER`: does a run in the lab and leaves in FOLDER what a fixture of it needs. */

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('name the folder to write to');
const shop = await startShop({ ipv6: false, tenant: false });
try {
  await recordRun(shop, folder);
} finally {
  await shop.lab.stop();
}
