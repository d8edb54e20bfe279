import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debianEximFiles, startExim } from '../../lab/exim-debian.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** One certificate for a web site and for Exim: handed over to certbot, renewed with nobody there on each door, taken back whole. */

const names = ['shop.example.test', 'mail.shop.example.test'] as const;
const [bare, mail] = names;

describe('a certificate that Exim shows too', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({
      names,
      sites: [{ name: bare }],
      software: ['certbot', 'exim'],
      tenant: false,
      // A refused nonce certbot tries once more only.
      pebble: { nonceReject: 0 },
      files: debianEximFiles(mail),
    });
    // As a public authority is: known to the whole system.
    const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
    const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
    await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
    await shop.server.must([
      'sh',
      '-c',
      'cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &',
    ]);
    await startExim(shop.server);
  }, 180_000);
  afterAll(() => shop?.lab.stop(), 60_000);

  it('is renewed by certbot and shown at each port, and an undo leaves nothing', async () => {
    const state = () => shop.server.snapshot('/etc');
    const before = await state();
    const run = await shop.secure({
      names,
      install: [{ target: 'apache' }, { target: 'exim' }],
      renewal: { by: 'certbot' },
    });
    expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
    await shop.server.must(['test', '-e', `/etc/letsencrypt/renewal/${bare}.conf`]);
    const fresh = await shownAt(shop.server.address, mail, 465);
    expect(fresh).toBe(await shownAt(shop.server.address, bare, 443));

    const renewed = await shop.cli('renew', run.ended.runId, '--force-on-server', '--yes', '--json');
    expect(renewed.exitCode, renewed.stdout + renewed.stderr).toBe(0);
    const next = await shownAt(shop.server.address, mail, 465);
    expect(next).not.toBe(fresh);
    expect(next).toBe(await shownAt(shop.server.address, bare, 443));

    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    expect(await shownAt(shop.server.address, mail, 465)).not.toBe(next);
    expect(await shop.server.run(['ls', '/etc/sealkeeper-exim'])).toMatchObject({ exitCode: 2 });
    const differences = snapshotDifferences(before, await state());
    // certbot’s own folders, as it makes them whenever it is run.
    expect(differences.filter((line) => !/\/etc\/letsencrypt\/renewal-hooks/.test(line))).toEqual([]);
  }, 400_000);
});
