import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { knowAuthority } from '../support/known-authority.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { knock, visit } from '../support/visit.ts';

/**
 * Two sites on one Apache that had never heard of TLS, each handed over to certbot by its run, and taken back in either
 * order: the site that stands goes on, and in the end the server is as it was before the first run.
 */

let shop: Shop;
let before: Snapshot;
const names = ['one.example.test', 'two.example.test'] as const;
type Name = (typeof names)[number];
const runs = new Map<Name, string>();
const plain = new Map<Name, Awaited<ReturnType<typeof knock>>>();

/** All that may not be another in the end; certbot makes folders of its own whenever it is run. */
async function wholeServer(): Promise<Snapshot> {
  const [etc, lib, www] = await Promise.all(
    ['/etc', '/var/lib', '/var/www'].map((path) => shop.server.snapshot(path)),
  );
  const own = /^\/etc\/letsencrypt\/renewal-hooks/;
  return new Map([...(etc ?? []), ...(lib ?? []), ...(www ?? [])].filter(([path]) => !own.test(path)));
}

beforeAll(async () => {
  shop = await startShop({
    names: [...names],
    software: ['certbot'],
    tenant: false,
    sites: names.map((name) => ({ name })),
    // A refused nonce certbot tries once more only.
    pebble: { nonceReject: 0 },
  });
  await knowAuthority(shop);
  await shop.server.must([
    'sh',
    '-c',
    'cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &',
  ]);
  before = await wholeServer();
  for (const name of names) plain.set(name, await knock(`http://${name}/`, shop));
}, 120_000);
afterAll(() => shop.lab.stop());

async function secure(name: Name): Promise<void> {
  const file = await shop.jobFile({ names: [name], renewal: { by: 'certbot' } });
  const { ended } = await shop.cli('secure', file, '--json');
  expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
  expect(ended.renewal?.problem).toBeUndefined();
  runs.set(name, ended.runId);
}
const undo = async (name: Name) => shop.cli('undo', runs.get(name) ?? '', '--json');
const placesOf = (lines: Awaited<ReturnType<typeof undo>>['lines']) =>
  lines.flatMap((line) => (line.type === 'handed-on' ? [line] : []));

describe.each([
  { order: ['one.example.test', 'two.example.test'] as const, title: 'the first site first' },
  { order: ['two.example.test', 'one.example.test'] as const, title: 'the second site first' },
])('two sites, $title', ({ order: [earlier, later] }) => {
  it('are both encrypted', async () => {
    for (const name of names) await secure(name);
    for (const name of names) expect((await visit(`http://${name}/`, shop)).trusted).toBe(true);
  }, 400_000);

  it('one is taken back whole, and the other goes on', async () => {
    const shown = await shownAt(shop.server.address, later);
    const { ended, lines } = await undo(earlier);
    expect(ended.problem).toBeUndefined();
    expect(ended.outcome).toBe('undone');
    const isHandedOn = earlier === names[0];
    expect(placesOf(lines).length).toBe(isHandedOn ? 1 : 0);
    if (isHandedOn)
      expect(placesOf(lines)[0]).toMatchObject({
        places: expect.arrayContaining(['/etc/apache2/mods-enabled/ssl.load', '/etc/sealkeeper']),
        sites: [later],
      });
    expect(await shownAt(shop.server.address, later)).toBe(shown);
    expect(await knock(`http://${earlier}/`, shop)).toEqual(plain.get(earlier));
    const there = [...(await wholeServer()).keys()].filter((path) => !before.has(path));
    expect(there.filter((path) => path.includes(earlier))).toEqual([]);
    // Whoever renews the other one still can.
    await shop.server.must(
      [
        'certbot',
        '-q',
        'renew',
        '--dry-run',
        '--no-random-sleep-on-renew',
        '--server',
        shop.pebble.directory,
      ],
      { timeout: 120_000 },
    );
  }, 400_000);

  it('with the other the server is as it was before both', async () => {
    const { ended, lines } = await undo(later);
    expect(ended.problem).toBeUndefined();
    expect(ended.outcome).toBe('undone');
    expect(lines.some(({ type }) => type === 'taken-along')).toBe(earlier === names[0]);
    expect(snapshotDifferences(before, await wholeServer())).toEqual([]);
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
  }, 120_000);
});
