import { afterAll, beforeAll, expect, it } from 'vitest';
import { renewDue, tryAgain } from '../../electron/app/background.ts';
import { managedOf } from '../../electron/app/runs.ts';
import { createServices, type Services } from '../../electron/app/services.ts';
import { undo } from '../../electron/app/undo.ts';
import { watchPages } from '../faults/watch-site.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { openSafe } from '../support/open-safe.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/**
 * Renewals that nobody watches, on a real sshd that lets nobody in for one reason after another: each is told once, and no
 * second knock comes before its owner has seen to it.
 */

let shop: Shop;
let start: Snapshot;
let first: CliResult;
let services: Services;
let knocks = 0;
const day = 86_400_000;
/** Twenty days before the end of what Pebble signs; a turn a day. */
let now = new Date(Date.now() + (5 * 365 - 20) * day);

beforeAll(async () => {
  shop = await startShop({ tenant: false, sshd: { keyboardInteractive: true } });
  start = await shop.server.snapshot('/etc');
  first = await shop.secure({
    server: {
      ...shop.job.server,
      user: 'owner',
      auth: { type: 'password', passwordEnv: 'OWNER_PASSWORD' },
      sudo: { passwordEnv: 'OWNER_PASSWORD' },
    },
  });
  const made = createServices(shop.data, async () => openSafe);
  services = {
    ...made,
    open: (request, signal) => {
      knocks += 1;
      return made.open(request, signal);
    },
  };
});
afterAll(() => shop?.lab.stop());

/** One turn a day later: what is told, and how often the server was asked to open. */
async function turn(): Promise<{ readonly told: readonly unknown[]; readonly knocks: number }> {
  now = new Date(now.getTime() + day);
  knocks = 0;
  const failed = await renewDue(services, new AbortController().signal, () => now);
  return {
    told: failed.map(({ problem: { code, facts } }) =>
      [code, facts.reason].filter((one) => one !== undefined),
    ),
    knocks,
  };
}
const quiet = { told: [], knocks: 0 };
const keep = async (password: string): Promise<void> => {
  const { certificates } = await managedOf(services);
  const label = certificates[0]?.server ?? '';
  await services.logins.keep({ label, hostKey: shop.job.server.hostKey }, { password });
  await tryAgain(services);
};
const settings = '/etc/ssh/sshd_config.d/lab.conf';
async function restart(): Promise<void> {
  await shop.server.sshd.stop();
  await shop.server.sshd.start();
}

it('tells once of a password that nobody has given it', async () => {
  expect(first.ended).toMatchObject({ outcome: 'committed' });
  expect(await turn()).toEqual({ told: [['secret-missing']], knocks: 0 });
  expect(await turn()).toEqual(quiet);
});

it('tells once of a password that is none', async () => {
  await keep('certainly-not-it');
  expect(await turn()).toEqual({ told: [['login-refused']], knocks: 1 });
  expect([await turn(), await turn()]).toEqual([quiet, quiet]);
});

it('tells once of a second proof that is wanted, as a code that changes', async () => {
  const text = (await shop.server.readFile(settings)).toString();
  await shop.server.writeFile(settings, `${text}AuthenticationMethods password,keyboard-interactive\n`);
  await restart();
  await keep(shop.server.accounts.owner.password);
  expect(await turn()).toEqual({ told: [['login-second-proof']], knocks: 1 });
  expect([await turn(), await turn()]).toEqual([quiet, quiet]);
  await shop.server.writeFile(settings, text);
  await restart();
});

it('tells once of a server that shows another key, and gives it no password', async () => {
  const files = ['/etc/ssh/ssh_host_ed25519_key', '/etc/ssh/ssh_host_ed25519_key.pub'];
  const former = await Promise.all(files.map((file) => shop.server.readFile(file)));
  await shop.server.sshd.newHostKey();
  await tryAgain(services);
  expect(await turn()).toEqual({ told: [['host-key-changed']], knocks: 1 });
  expect([await turn(), await turn()]).toEqual([quiet, quiet]);
  for (const [at, file] of files.entries()) await shop.server.writeFile(file, former[at] ?? '');
  await restart();
});

it('renews once its owner has seen to it, and no visitor notices; taken back, every byte is as it was', async () => {
  const watch = watchPages([{ name: shop.names[0] ?? '', address: shop.server.address, body: '' }], 100);
  await tryAgain(services);
  expect(await turn()).toMatchObject({ told: [], knocks: expect.any(Number) });
  const { records } = await services.managed.list();
  const again = records.map(({ run }) => run).find(({ runId }) => runId !== first.ended.runId);
  expect(again).toMatchObject({ outcome: 'committed' });
  const access = { secrets: { OWNER_PASSWORD: shop.server.accounts.owner.password } };
  const listener = { emit: () => undefined, signal: new AbortController().signal };
  for (const runId of [again?.runId ?? '', first.ended.runId])
    expect(await undo(services, { runId, access }, listener)).toMatchObject({ outcome: 'undone' });
  expect(await watch.stop()).toMatchObject({ failed: 0, failures: [] });
  expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
}, 400_000);
