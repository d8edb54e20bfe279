import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LabServer } from '../lab/server.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { visit } from '../support/visit.ts';
import { type Journey, presetOf, startJourney } from './journey.ts';
import { arrive, press } from './screen-ways.ts';

/**
 * Several sites on several servers from one list, in the real window; the last site leads to another server, which nobody but its owner
 * can know to be a mistake. `SEALKEEPER_SEVERAL=30/6`: so many sites on so many servers.
 */

const [siteCount = 4, serverCount = 2] = (process.env.SEALKEEPER_SEVERAL ?? '4/2').split('/').map(Number);
const each = siteCount / serverCount;
const sitesOf = (server: number): readonly string[] =>
  Array.from({ length: each }, (_, index) => `site${index}-${server}.example.test`);
const broken = sitesOf(serverCount - 1).at(-1) ?? '';
const minutes = 60_000 * Math.max(2, siteCount / 4);

let shop: Shop;
let journey: Journey;
const servers: LabServer[] = [];
const before: Snapshot[] = [];

beforeAll(async () => {
  const seeds = (server: number) => sitesOf(server).map((name) => ({ name }));
  shop = await startShop({ names: [...sitesOf(0)], sites: seeds(0), tenant: false });
  servers.push(shop.server);
  for (let index = 1; index < serverCount; index += 1)
    servers.push(await shop.lab.server({ sites: seeds(index) }));
  for (const [index, server] of servers.entries())
    for (const name of sitesOf(index))
      await shop.dns.setA(name, [name === broken ? (servers[0]?.address ?? '') : server.address]);
  for (const server of servers) before.push(await server.snapshot('/etc'));
  const { server: _, ...preset } = presetOf(shop);
  journey = await startJourney(shop, { preset });
}, minutes);
afterAll(async () => {
  await journey?.close();
  await shop?.lab.stop();
});

/** The names in the certificate that a server shows for one of them. */
const shownBy = (server: LabServer, name: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const socket = connect(
      { host: server.address, port: 443, servername: name, rejectUnauthorized: false },
      () => {
        const { subjectaltname = '' } = socket.getPeerCertificate();
        socket.destroy();
        resolve(subjectaltname.split(', ').map((one) => one.replace('DNS:', '')));
      },
    );
    socket.on('error', reject);
  });

test(
  'from a list, each server logged in to once, each site gets its own certificate; the broken one is explained',
  async () => {
    const { page } = journey;
    await press(page, 'Several sites');
    await page.getByRole('radio', { name: 'From a list of mine' }).check();
    const lines = servers.flatMap((server, index) =>
      sitesOf(index).map((name) => `${name}; owner@${server.address}:${String(server.sshPort)}`),
    );
    await page.getByLabel('One site in each line').fill(['*.example.test', ...lines].join('\n'));
    await press(page, 'Continue');
    await page.getByText('A star needs a line in the DNS').waitFor();
    await press(page, `Go on with the other ${String(siteCount)} sites`);
    for (const server of servers) {
      await arrive(page, new RegExp(`Log in to ${server.address.replaceAll('.', '\\.')}`));
      await page.getByRole('textbox', { name: 'Password' }).fill(server.accounts.owner.password);
      await press(page, 'Connect');
      await press(page, 'It is my server');
    }
    await page.getByRole('heading', { level: 1, name: 'Which sites?' }).waitFor({ timeout: minutes });
    const ticks = page.getByRole('checkbox', { name: /^Secure / });
    expect(await ticks.count()).toBe(siteCount);
    const elsewhere = page.getByRole('checkbox', { name: `Secure ${broken}` });
    expect(await elsewhere.isChecked()).toBe(false);
    await page.getByText('Leads elsewhere').waitFor();
    await elsewhere.check();
    await page.getByLabel('In which order').selectOption('together');
    // An authority that calls no page its terms asks nobody to agree.
    const consent = page.getByRole('checkbox', { name: /I agree/ });
    if ((await consent.count()) > 0) await consent.check();
    const began = performance.now();
    await press(page, `Secure ${String(siteCount)} sites`);
    await page
      .getByRole('heading', { level: 1, name: `${String(siteCount - 1)} sites are secured, one is not` })
      .waitFor({ timeout: minutes });
    const memory = await journey.launched.app.evaluate(() => process.memoryUsage().rss);
    console.log(
      `${String(siteCount)} sites on ${String(serverCount)} servers in the window: ` +
        `${((performance.now() - began) / 1000).toFixed(1)} s, ${String(Math.round(memory / 1e6))} MB in the main process`,
    );
    await page.getByRole('alert').first().waitFor();
    for (const [index, server] of servers.entries())
      for (const name of sitesOf(index).filter((one) => one !== broken)) {
        expect(await shownBy(server, name)).toEqual([name]);
        expect(await visit(`http://${name}/`, { server, trust: shop.trust })).toMatchObject({
          status: 200,
          trusted: true,
        });
      }
  },
  minutes * 2,
);

test(
  '“My sites” shows them, and all are taken back at once: every server is as it was',
  async () => {
    const { page } = journey;
    await press(page, 'Take all back');
    await page.getByRole('dialog').getByRole('button', { name: 'Take all back' }).click();
    await page.getByRole('heading', { level: 1, name: 'All taken back' }).waitFor({ timeout: minutes });
    for (const [index, server] of servers.entries())
      expect(snapshotDifferences(before[index] ?? new Map(), await server.snapshot('/etc'))).toEqual([]);
    await press(page, 'My sites');
    await arrive(page, /My sites/);
    await page.getByText(/Earlier: taken back/).waitFor();
  },
  minutes * 2,
);
