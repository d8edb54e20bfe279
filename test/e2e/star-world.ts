import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { startPebble } from '../lab/pebble.ts';
import { startUpdatedDns } from '../lab/updated-dns.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { type Journey, presetOf, startJourney } from './journey.ts';
import { seen, start } from './screen-ways.ts';

/** What stands at the record already. */
export const theirs = 'of somebody else';

/** A zone of somebody else, to which proofs may be led. */
export const elsewhere = 'proofs.test';

export type StarWorld = Awaited<ReturnType<typeof startStarWorld>>;

/** A shop whose zone a real name server keeps, which takes signed updates, and two authorities that ask it. */
export async function startStarWorld() {
  const shop = await startShop();
  return around(shop).catch(async (thrown: unknown) => {
    await shop.lab.stop();
    throw thrown;
  });
}

async function around(shop: Shop) {
  const domain = shop.names[0] ?? '';
  const record = `_acme-challenge.${domain}`;
  const { hostAddress, folder } = shop.lab;
  const dns = await startUpdatedDns(hostAddress, folder, {
    zones: [
      { name: domain, records: [`@ A ${shop.server.address}`, `${record}. TXT "${theirs}"`] },
      { name: elsewhere, records: [] },
    ],
    beyond: shop.dns.server,
  });
  const pebble = await startPebble(hostAddress, folder, 4, dns.server, { authzReuse: 0 });
  const roots = join(folder, 'both-roots.pem');
  const both = [await pebble.issuingRoot(), shop.trust].map((file) => readFile(file, 'utf8'));
  await writeFile(roots, (await Promise.all(both)).join('\n'));
  const { pebble: second } = shop;
  const preset = {
    ...presetOf(shop),
    authority: { name: 'Practice authority', directory: pebble.directory, trustFile: pebble.apiTrustFile },
    otherAuthorities: [
      { name: 'Second authority', directory: second.directory, trustFile: second.apiTrustFile },
    ],
    outside: { dnsServer: dns.server, trustFile: roots },
  };
  return {
    ...{ shop, dns, pebble, roots, domain, record },
    launch: (): Promise<Journey> => startJourney(shop, { preset }),
    /** The names in the certificate that the server shows now, or its key. */
    async served(what: 'subjectAltName' | 'key'): Promise<string> {
      const live = `/etc/sealkeeper/live/${domain}/fullchain.pem`;
      const asked = what === 'key' ? ['-text'] : ['-ext', what];
      return (await shop.server.run(['openssl', 'x509', '-noout', ...asked, '-in', live])).stdout;
    },
    /** All that this computer keeps. */
    async everythingKept(): Promise<string> {
      const files = await readdir(shop.data, { recursive: true, withFileTypes: true });
      const texts = files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
      return (await Promise.all(texts)).join('\n');
    },
    async stop(): Promise<void> {
      await pebble.end();
      await dns.end();
      await shop.lab.stop();
    },
  };
}

/** To the question how a star and its bare name are proven. */
export async function toProof({ at, click, type, page }: Journey, domain: string): Promise<void> {
  await start(page);
  await at('site.title');
  await type('site.field', domain);
  await click('site.look');
  await seen(page);
  await click('site.choose');
  await at('names.title');
  await click('names.add-star');
  const names = page.getByRole('list', { name: 'Names in the certificate' }).getByRole('listitem');
  expect(await names.locator('p').allTextContents()).toEqual([domain, `*.${domain}`]);
  await click('frame.next');
  await at('provider.title');
  await page.getByRole('checkbox').check();
  await click('frame.next');
  await at('proof.title');
}

/** From the server's log-in to the start of the run. `isMet`: its key has been confirmed before. */
export async function throughServer(
  { at, click, type, page }: Journey,
  shop: Pick<Shop, 'server'>,
  isMet: boolean,
): Promise<void> {
  await at('server.title');
  await type('server.password', shop.server.accounts.owner.password);
  await click('server.connect');
  if (!isMet) {
    await at('server.unknown-title');
    await click('server.unknown-accept');
  }
  await at('server.found-title');
  await click('frame.next');
  await at('review.title');
  await page.getByRole('button', { name: 'Start', exact: true, disabled: false }).waitFor();
}

/** The authority, the name server and the web server all have to come to their word, on a busy machine too. */
export const untilDone = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'Your site is sealed' }).waitFor({ timeout: 220_000 });
