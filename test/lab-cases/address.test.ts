import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { sha1Of } from '../support/hook-on-server.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';

/**
 * A certificate of an address (RFC 8738), for whoever visits a server by its number: proven by a file at the site without a
 * name, shown to whoever says no name, and taken back to the byte. Beside it stands a site with a name.
 */
const named = 'shop.example.test';
describe.each(['apache', 'nginx'] as const)('an address that %s answers', (web) => {
  let shop: Shop;
  let address: string;
  beforeAll(async () => {
    shop = await startShop({ names: [named], web });
    ({ address } = shop.server);
  }, 300_000);
  afterAll(() => shop?.lab.stop());

  const install = [{ target: web }];
  const secure = (names: readonly string[]) => shop.secure({ names, install });
  const live = (name: string) => `/etc/sealkeeper/live/${name}/fullchain.pem`;

  it('gets a certificate of its own that visitors trust, renews it, and loses it without a trace', async () => {
    const start = await shop.server.snapshot('/etc');
    const done = await secure([address]);
    expect(done.ended, done.stdout).toMatchObject({ outcome: 'committed', renewal: { by: 'app' } });
    const after = done.lines.filter((line) => line.type === 'outside' && line.when === 'after').at(-1);
    expect(after).toMatchObject({
      view: {
        ...{ name: address, address, http: { redirects: [`https://${address}/`] } },
        https: { trusted: true, names: [address] },
      },
    });
    const text = await shop.server.must(['openssl', 'x509', '-noout', '-text', '-in', live(address)]);
    expect(text).toContain(`IP Address:${address}`);
    expect(text).not.toContain(`DNS:${address}`);
    const first = await shownAt(address, '');
    expect(first).toBe(await sha1Of(shop.server, live(address)));

    const again = await shop.cli('renew', done.ended.runId, '--json');
    expect(again.ended, again.stdout).toMatchObject({ outcome: 'committed' });
    expect(await shownAt(address, '')).toBe(await sha1Of(shop.server, live(address)));
    expect(await shownAt(address, '')).not.toBe(first);
    const status = await shop.cli('status', '--json');
    expect(status.stdout).toContain(`"state":"well"`);

    for (const { ended } of [again, done])
      expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await shownAt(address, '')).toBeNull();
  }, 300_000);

  it('keeps its certificate when a site with a name gets one, and each is shown its own', async () => {
    const start = await shop.server.snapshot('/etc');
    const done = await secure([address]);
    expect(done.ended, done.stdout).toMatchObject({ outcome: 'committed' });
    const own = await shownAt(address, '');
    const beside = await secure([named]);
    expect(await shownAt(address, '')).toBe(own);
    expect(beside.ended, beside.stdout).toMatchObject({ outcome: 'committed' });
    expect(await shownAt(address, named)).toBe(await sha1Of(shop.server, live(named)));
    for (const { ended } of [beside, done])
      expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  }, 300_000);

  it('is refused, with file and line, where whoever says no name is shown another site', async () => {
    const done = await secure([named]);
    expect(done.ended, done.stdout).toMatchObject({ outcome: 'committed' });
    const before = await shop.server.snapshot('/etc');
    const refused = await secure([address]);
    expect(refused.ended, refused.stdout).toMatchObject({
      outcome: 'refused',
      problem: { code: 'address-shown-another', facts: { name: address, site: named } },
    });
    expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
    expect((await shop.cli('undo', done.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
  }, 300_000);
});
