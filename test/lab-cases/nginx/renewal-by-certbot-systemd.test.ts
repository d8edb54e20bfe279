import { afterAll, beforeAll, expect, it } from 'vitest';
import { renewedByTimer, withoutPackages } from '../../support/certbot-timer.ts';
import { knowAuthority } from '../../support/known-authority.ts';
import { type CliResult, type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';
import { differencesOnWhole, type WholeServer, wholeServer } from '../../support/whole-server.ts';

/** nginx and certbot under the real systemd: installed by the run, renewed by the timer of certbot's own package. */

let shop: Shop;
let before: WholeServer;
let run: CliResult;
const day = 86_400;
const name = 'shop.example.test';

beforeAll(async () => {
  shop = await startShop({
    systemd: true,
    web: 'nginx',
    tenant: false,
    // Of 30 days certbot counts back from the end. A refused nonce it tries once more only.
    pebble: { certificateValiditySeconds: 30 * day + 15, nonceReject: 0 },
  });
  await knowAuthority(shop);
  const install = ['apt-get', '-q', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold'];
  await shop.server.must([...install, 'install', 'nginx'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 240_000,
  });
  before = await wholeServer(shop.server);
}, 600_000);
afterAll(() => shop?.lab.stop());

const sh = (command: string) => shop.server.must(['sh', '-c', command], { timeout: 60_000 });
const installed = () => sh('dpkg --get-selections | grep -w install');
/** In columns that are as wide as the longest name. */
const units = async () => (await sh('systemctl list-unit-files --no-pager --no-legend')).replace(/ +/g, ' ');
let packagesBefore: string;
let unitsBefore: string;

it('is handed over to a certbot that the run installs', async () => {
  [packagesBefore, unitsBefore] = [await installed(), await units()];
  run = await shop.secure({ install: [{ target: 'nginx' }], renewal: { by: 'auto' } });
  expect(run.ended, run.stdout + run.stderr).toMatchObject({
    outcome: 'committed',
    renewal: { by: 'certbot', provenBy: ['way', 'trial', 'hook', 'timer'] },
  });
  expect(run.ended.renewal?.problem).toBeUndefined();
  expect(await sh('systemctl is-enabled certbot.timer; systemctl is-active certbot.timer')).toBe(
    'enabled\nactive\n',
  );
}, 400_000);

it('is renewed by that timer once it is due, with nobody there, and no visitor notices', async () => {
  expect(await renewedByTimer(shop, name)).toMatchObject({ failed: 0, failures: [] });
}, 400_000);

it('is given back as it was, without certbot', async () => {
  const undone = await shop.cli('undo', run.ended.runId, '--json');
  expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
  expect(undone.lines.filter(({ type }) => type === 'stays')).toEqual([]);
  expect(await shownAt(shop.server.address, name)).toBeNull();
  expect(await installed()).toBe(packagesBefore);
  // The safety net of the undo ends by itself, when it sees that nothing is left to do.
  await expect.poll(units, { timeout: 60_000, interval: 1000 }).toBe(unitsBefore);
  expect(withoutPackages(await differencesOnWhole(shop.server, before))).toEqual([]);
}, 400_000);
