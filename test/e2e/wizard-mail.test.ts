import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailDoors, shownAtDoor } from '../faults/watch-mail.ts';
import { startMail } from '../lab/mail.ts';
import { debianMailFiles } from '../lab/mail-debian.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { visit } from '../support/visit.ts';
import { followEveryAdvice, type Journey, startJourney, undoAtTheEnd } from './journey.ts';

const names = ['shop.example.test', 'www.shop.example.test', 'mail.shop.example.test'] as const;
const [bare, www, mail] = names;

describe('the whole wizard in the real window, for a site on nginx and its mail', () => {
  let shop: Shop;
  let start: Snapshot;
  let journey: Journey;
  let old: readonly string[];
  const shown = () => Promise.all(mailDoors.map((door) => shownAtDoor(shop.server.address, mail, door)));
  beforeAll(async () => {
    shop = await startShop({
      web: 'nginx',
      names,
      sites: [{ name: bare, aliases: [www] }],
      software: ['postfix', 'dovecot'],
      files: debianMailFiles(mail),
    });
    await startMail(shop.server);
    start = await shop.server.snapshot('/etc');
    journey = await startJourney(shop);
  });
  afterAll(async () => {
    await journey?.close();
    await shop?.lab.stop();
  });

  it('leads to one certificate for the site and on every port of the mail', async () => {
    old = await shown();
    const { page } = journey;
    await followEveryAdvice(journey, shop, shop.server.accounts.owner.password, {
      // The plan of the real server follows the switch, and says what would go back alone.
      async reviewed() {
        await page.getByRole('switch', { name: 'Keep the web site encrypted if mail fails' }).click();
        await journey.click('review.steps');
        await page.getByText('only that one is put back: Postfix and Dovecot.').waitFor();
      },
    });
    const row = page.getByRole('row', { name: mail });
    await row.getByText('mail, ports 25, 110, 143, 465, 587, 993 and 995').waitFor();
    await row.getByText('encrypted, trusted').waitFor();
    for (const name of [bare, www]) {
      expect(await visit(`http://${name}/`, shop)).toMatchObject({ status: 200, trusted: true });
    }
    const fresh = await shownAt(shop.server.address, bare, 443);
    expect(await shown()).toEqual(mailDoors.map(() => fresh));
    expect(old).not.toContain(fresh);
  });

  it('takes it all back: site, mail and settings byte for byte', async () => {
    await undoAtTheEnd(journey);
    expect(await shown()).toEqual(old);
    for (const name of [bare, www])
      expect(await visit(`http://${name}/`, shop)).toMatchObject({ status: 200 });
    expect(await shownAt(shop.server.address, bare, 443)).toBeNull();
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });
});
