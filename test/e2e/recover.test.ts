import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DelayProxy } from '../lab/delay-proxy.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { knock } from '../support/visit.ts';
import { followEveryAdvice, type Journey, presetOf, startJourney } from './journey.ts';

/** A laptop that loses its line, or its app, in the middle; and an owner who edits the same file. */

let shop: Shop;
let line: DelayProxy;
let journey: Journey;

beforeEach(async () => {
  shop = await startShop();
  line = await shop.lab.delayProxy({ host: shop.server.address, port: shop.server.sshPort }, 0);
  journey = await open();
});
afterEach(async () => {
  await journey.close();
  await shop.lab.stop();
});

/** The window, with the server at the other end of the line. */
const open = (): Promise<Journey> =>
  startJourney(shop, {
    preset: { ...presetOf(shop), server: { host: line.host, port: line.port, user: 'owner' } },
  });

test('a run whose line goes dead is asked about at the next start, told truly and brought to its end', async () => {
  const start = await shop.server.snapshot('/etc');
  const { page } = journey;
  await followEveryAdvice(journey, shop, shop.server.accounts.owner.password, {
    until: 'run.title',
  });
  // Begun or done: the word for its being done stays for as long as the looks from outside take.
  await page
    .getByText(/Switch(ing|ed) your server over; visitors/)
    .first()
    .waitFor();
  line.freeze();
  journey.launched.app.process().kill('SIGKILL');
  // Nobody is there any more: after a minute of silence the server puts everything back, sees each service stand and gives
  // itself free. Its files say nothing of that: the line may have gone dead before the first of them was changed.
  await expect
    .poll(async () => (await shop.server.run(['ls', '/var/lib/sealkeeper/lock'])).exitCode, {
      timeout: 160_000,
      interval: 1000,
    })
    .not.toBe(0);
  expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);

  line.thaw();
  journey = await open();
  const { click, type, at, picture } = journey;
  await journey.page.getByText('A run was cut off').waitFor();
  await picture('cut-off');
  await click('welcome.open-undo');
  await type('server.password', shop.server.accounts.owner.password);
  await click('runs.recover-connect');
  await at('ended.recovered-title');
  await journey.page.getByText('put everything back by itself').waitFor();
  await picture('recovered');
  expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
  expect((await knock(`http://${shop.names[0]}/`, shop)).status).toBe(200);
});

test('a line that is cut and comes back takes the run back at once', async () => {
  const start = await shop.server.snapshot('/etc');
  const { page, at } = journey;
  await followEveryAdvice(journey, shop, shop.server.accounts.owner.password, { until: 'run.title' });
  // Begun or done: the word for its being done stays for as long as the looks from outside take.
  await page
    .getByText(/Switch(ing|ed) your server over; visitors/)
    .first()
    .waitFor();
  line.cut();
  await at('ended.undone-title');
  expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
});

test('an undo after an edit of the same lines shows both versions and does what was chosen', async () => {
  const start = await shop.server.snapshot('/etc');
  const { page, click, at, picture } = journey;
  await followEveryAdvice(journey, shop, shop.server.accounts.owner.password);
  const site = `/etc/apache2/sites-available/${shop.names[0]}.conf`;
  const former = (await shop.server.readFile(site)).toString('utf8');
  await shop.server.writeFile(site, former.replace('[R=301,L]', '[R=302,L]'));
  expect((await shop.server.readFile(site)).toString('utf8')).toContain('[R=302,L]');

  await click('done.undo');
  await click('done.undo-yes');
  await at('edited.title');
  await page.getByText('[R=302,L]').waitFor();
  await picture('edited');
  await page.getByRole('radio', { name: 'Put it back as it was' }).check();
  await click('edited.next');
  await at('ended.undo-done-title');
  expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  const kept = await shop.server.must([
    'sh',
    '-c',
    'cat /var/lib/sealkeeper/theirs/*/etc/apache2/sites-available/*.conf',
  ]);
  expect(kept).toContain('[R=302,L]');
});
