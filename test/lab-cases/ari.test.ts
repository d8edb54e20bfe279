import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AriAuthority, startAriAuthority } from '../lab/ari-authority.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/** Renewals on the day that the authority suggests (RFC 9773), by the command line, against a real web server. */

let shop: Shop;
let authority: AriAuthority;
let run: CliResult;
const validFor = 280;

beforeAll(async () => {
  shop = await startShop({ tenant: false, pebble: { certificateValiditySeconds: validFor, nonceReject: 0 } });
  authority = await startAriAuthority(shop.lab.hostAddress, 14_900, shop.pebble);
}, 120_000);
afterAll(async () => {
  await authority.end();
  await shop.lab.stop();
});

const secure = () =>
  shop.secure({ certificate: { ...shop.job.certificate, directory: authority.directory } });
const renewAll = () => shop.cli('renew', '--all', '--json');
const remembered = async () =>
  JSON.parse(await readFile(join(shop.data, 'renewal-info.json'), 'utf8')).records as Record<
    string,
    { askedAt: string; askAgainAt: string; suggestion: { at: string } | null }
  >;
/** The next question may come at once. */
const forget = async () => {
  await rm(join(shop.data, 'renewal-info.json'), { force: true });
};

it('is told in the journal by what its authority knows it', async () => {
  run = await secure();
  expect(run.ended).toMatchObject({ outcome: 'committed' });
  expect(authority.seen.replaced).toEqual([null]);
  const journal = await readFile(join(shop.data, 'runs', `${run.ended.runId}.jsonl`), 'utf8');
  expect(journal).toMatch(/"renewalId":"[\w-]+\.[\w-]+"/);
}, 120_000);

it.each([
  ['is not there', 404, ''],
  ['is no JSON', 200, 'soon'],
  ['has the wrong kinds', 200, { suggestedWindow: { start: 1, end: [] } }],
  [
    'ends before it begins',
    200,
    { suggestedWindow: { start: '2030-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' } },
  ],
  ['is endless', 200, `{"suggestedWindow": "${'x'.repeat(3_000_000)}"}`],
])(
  'waits for its usual day where the answer %s',
  async (_, status, body) => {
    await forget();
    authority.answerWith(body, status);
    const all = await renewAll();
    expect(all.lines.map(({ type }) => String(type))).toContain('nothing-to-do');
    expect(all.exitCode).toBe(0);
  },
  60_000,
);

it('is not asked again before the authority wishes', async () => {
  await forget();
  const before = authority.seen.asked.length;
  authority.answerWith(
    { suggestedWindow: { start: '2040-01-01T00:00:00Z', end: '2040-01-02T00:00:00Z' } },
    200,
    { 'Retry-After': '3600' },
  );
  await renewAll();
  await renewAll();
  expect(authority.seen.asked).toHaveLength(before + 1);
  const [kept] = Object.values(await remembered());
  expect(Date.parse(kept?.askAgainAt ?? '') - Date.parse(kept?.askedAt ?? '')).toBeGreaterThan(3_590_000);
}, 60_000);

it('is renewed in the window that the authority suggests, and names what it replaces', async () => {
  await forget();
  const before = authority.seen.asked.length;
  authority.suggest(new Date('2020-01-01T00:00:00Z'), new Date('2020-01-02T00:00:00Z'));
  // The window is over, and a quarter of the life is not: renewed as soon as that has passed, long before its usual day.
  const [issued] = run.lines
    .filter(({ type }) => String(type) === 'run')
    .map(({ at }) => Date.parse(String(at)));
  await pause(Math.max(0, (issued ?? 0) + (validFor / 4 + 12) * 1000 - Date.now()));
  const all = await renewAll();
  expect(all.ended).toMatchObject({ outcome: 'committed' });
  expect(Date.now()).toBeLessThan((issued ?? 0) + (validFor * 2 * 1000) / 3);
  expect(authority.seen.replaced).toHaveLength(2);
  expect(authority.seen.asked).toHaveLength(before + 1);
  expect(authority.seen.replaced[1]).toBe(authority.seen.asked[0]);
}, 180_000);

it('is renewed all the same where the authority minds what it replaces', async () => {
  // The former run once more: another order has replaced its certificate.
  const again = await shop.cli('renew', run.ended.runId, '--json');
  expect(again.ended).toMatchObject({ outcome: 'committed' });
  expect(authority.seen.replaced.slice(2)).toEqual([authority.seen.asked[0], null]);
}, 120_000);
