import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadTranslator } from '../../shared/content/load.ts';
import { english, type TextKey } from '../../shared/content/texts.ts';
import { type Watch, watchPages } from '../faults/watch-site.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, type ShopOptions, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { type Journey, startJourney } from './journey.ts';
import { seen } from './screen-ways.ts';

/** A certificate that is handed over by the wizard, and what renews it. */
export interface HandedOver {
  readonly shop: ShopOptions;
  /** What the review says of the renewal where nothing was chosen. */
  readonly said: RegExp;
  /** What the end of the run, and later the list of sites, call who renews. */
  readonly by: RegExp;
  /** Whatever its packages make when they are first run, before the first snapshot. */
  prepare(shop: Shop): Promise<unknown>;
  /** Lets it fall due and be renewed, as the server itself does, with nobody logged in. */
  renew(shop: Shop): Promise<void>;
}

const word = (key: TextKey): string => english.texts[key];
const [bare, ...aliases] = ['shop.example.test', 'www.shop.example.test'] as const;

/**
 * The whole of it in the real window: who renews is told and can be chosen, the app is closed, the server renews, and the app
 * that is opened again sees it and takes all of it back. Visitors come all the while.
 */
export function renewalInTheWindow({ shop: options, said, by, prepare, renew }: HandedOver): void {
  let shop: Shop;
  let start: Snapshot;
  let journey: Journey;
  let visitors: Watch;
  const shown = () => shownAt(shop.server.address, bare);
  const nobodyWasSentAway = async (): Promise<void> => {
    expect(await visitors.stop()).toMatchObject({ failed: 0, failures: [] });
  };
  const watch = (): void => {
    visitors = watchPages([{ name: bare, address: shop.server.address, body: '' }], 100);
  };

  beforeAll(async () => {
    shop = await startShop({ sites: [{ name: bare, aliases }], ...options });
    // As a public authority is: known to the whole system.
    const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
    const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
    await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
    await shop.server.must([
      'sh',
      '-c',
      'cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &',
    ]);
    await prepare(shop);
    start = await shop.server.snapshot('/etc');
    // An owner who has told their address before.
    await mkdir(shop.data, { recursive: true, mode: 0o700 });
    const settings = JSON.stringify({ contact: 'owner@example.test' });
    await writeFile(join(shop.data, 'settings.json'), settings, { mode: 0o600 });
    journey = await startJourney(shop);
  });
  afterAll(async () => {
    await visitors?.stop();
    await journey?.close();
    await shop?.lab.stop();
  });

  it('says before who will renew, and lets its owner choose, by keyboard alone', async () => {
    await toTheReview(journey, shop);
    const { page, click } = journey;
    await click('review.steps');
    const told = page.getByRole('list', { name: word('review.renewal') });
    await told.getByText(said).waitFor();
    const choice = page.getByRole('combobox', { name: word('review.renewal-wish') });
    for (let tries = 0; tries < 40; tries += 1) {
      if (await choice.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('End');
    expect(await choice.inputValue()).toBe('nobody');
    await told.getByText(word('plan.renewal.nobody-asked')).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await choice.inputValue()).toBe('app');
    await told.getByText(word('plan.renewal.app-asked')).waitFor();
    await page.keyboard.press('Home');
    expect(await choice.inputValue()).toBe('auto');
    await told.getByText(said).waitFor();
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('hands it over, and says at the end who renews', async () => {
    watch();
    const { page, click, at } = journey;
    await page.getByRole('button', { name: word('review.start'), exact: true, disabled: false }).waitFor();
    await click('review.start');
    await at('done.title');
    const row = page.getByRole('listitem').filter({ hasText: word('done.renew') });
    await row.getByText(by).waitFor();
    await row.getByRole('img', { name: word('sign.good') }).waitFor();
    await nobodyWasSentAway();
  });

  it('is renewed with the app closed, and no visitor notices', async () => {
    await journey.close();
    const former = await shown();
    watch();
    await renew(shop);
    await nobodyWasSentAway();
    expect(await shown()).not.toBe(former);
    const state = (await shop.server.readFile(`/var/lib/sealkeeper/renew/${bare}`)).toString();
    expect(state).toMatch(/^ok\t/);
  }, 400_000);

  it('is seen by the app that is opened again: green, with the new end', async () => {
    journey = await startJourney(shop);
    const { page } = journey;
    const row = page.getByRole('list', { name: word('sites.title') }).getByRole('listitem');
    await page.getByRole('button', { name: /^Details: shop/ }).click();
    await row.getByText(by).waitFor();
    await row.getByRole('img', { name: word('sign.good') }).waitFor();
    const until = await shownUntil(shop);
    const { date } = await loadTranslator('en');
    await row.getByText(`Good until ${date(until)}.`).waitFor();
    expect((await statusTold(journey)).validUntil).toBe(until);
  });

  it('is taken back by the window, what was renewed since too: byte for byte', async () => {
    watch();
    const { page, click, type, at } = journey;
    await page.getByRole('button', { name: /^Take it back: shop/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Take back what was done for shop/ }).waitFor();
    await type('server.password', shop.server.accounts.owner.password);
    await click('runs.undo-connect');
    await at('ended.undo-done-title');
    await nobodyWasSentAway();
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await shown()).toBeNull();
    for (const path of ['/var/lib/sealkeeper', '/var/lib/sealkeeper-md'])
      expect((await shop.server.run(['test', '-e', path])).exitCode).not.toBe(0);
  });
}

/** By one's own choice of names and authority, as only then the address of the owner is handed on. */
async function toTheReview({ page, at, click, type }: Journey, shop: Shop): Promise<void> {
  await click('welcome.start');
  await type('site.field', bare);
  await click('site.look');
  await seen(page);
  await click('site.choose');
  await at('names.title');
  await click('frame.next');
  await at('provider.title');
  await page.getByRole('checkbox').check();
  await click('frame.next');
  await at('proof.title');
  await click('frame.next');
  await at('server.title');
  await type('server.password', shop.server.accounts.owner.password);
  await click('server.connect');
  await at('server.unknown-title');
  await click('server.unknown-accept');
  await at('server.found-title');
  await click('frame.next');
  await at('review.title');
}

/** The end of what visitors are shown. ISO 8601. */
async function shownUntil({ server }: Shop): Promise<string> {
  const text = await server.must([
    'sh',
    '-c',
    `openssl s_client -connect 127.0.0.1:443 -servername ${bare} </dev/null 2>/dev/null | openssl x509 -noout -enddate`,
  ]);
  return new Date(text.trim().replace(/^notAfter=/, '')).toISOString();
}

/** What the window is told of its one site. */
async function statusTold({ page }: Journey): Promise<{ readonly validUntil: string | null }> {
  const reply = await page.evaluate(async () =>
    Reflect.get(globalThis, 'bridge').start('sites.status', crypto.randomUUID(), {}),
  );
  return reply.value.sites[0].watched;
}
