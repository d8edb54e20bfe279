import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../shared/content/en/problems.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/** Logs and the state that programs keep of themselves change by looking; what the owner configured must not. */
const untouched = ['/etc', '/var/www', '/root', '/usr/local', '/srv'];

async function snapshots(shop: Shop): Promise<readonly Snapshot[]> {
  return Promise.all(untouched.map((path) => shop.server.snapshot(path)));
}

function expectWords(result: CliResult, code: string): void {
  expect(result.ended.problem?.code).toBe(code);
  const words = problems[code as keyof typeof problems];
  expect([words.title, words.what, words.next].every((text) => text.length > 10)).toBe(true);
}

const asUser = (shop: Shop, user: string, auth: object, sudo?: object) => ({
  server: { ...shop.job.server, user, auth, ...(sudo === undefined ? {} : { sudo }) },
});

describe('a job that cannot reach or enter the server', () => {
  let shop: Shop;
  let start: readonly Snapshot[];
  beforeAll(async () => {
    shop = await startShop();
    start = await snapshots(shop);
    await shop.dns.setA('elsewhere.example.test', [shop.server.address]);
    await writeFile(join(shop.lab.folder, 'garbage'), 'no key at all\n');
  });
  afterAll(() => shop?.lab.stop());

  it.each([
    [
      'a wrong password',
      'login-refused',
      (s: Shop) => asUser(s, 'root', { type: 'password', passwordEnv: 'WRONG_PASSWORD' }),
    ],
    [
      'a refused key',
      'key-refused',
      (s: Shop) => asUser(s, 'nobody', { type: 'key', file: s.lab.keys.keyFile }),
    ],
    [
      'a file that is no key',
      'key-unreadable',
      (s: Shop) => asUser(s, 'root', { type: 'key', file: join(s.lab.folder, 'garbage') }),
    ],
    [
      'a key without its passphrase',
      'key-passphrase-needed',
      (s: Shop) => asUser(s, 'root', { type: 'key', file: s.lab.keys.protectedKeyFile }),
    ],
    ['no agent', 'agent-unavailable', (s: Shop) => asUser(s, 'root', { type: 'agent' })],
    [
      'an unknown host key',
      'host-key-unknown',
      (s: Shop) => ({ server: { ...s.job.server, hostKey: undefined } }),
    ],
    [
      'another host key than expected',
      'host-key-changed',
      (s: Shop) => ({ server: { ...s.job.server, hostKey: `SHA256:${'A'.repeat(43)}` } }),
    ],
    ['nothing at that port', 'host-unreachable', (s: Shop) => ({ server: { ...s.job.server, port: 2299 } })],
    [
      'a host that does not exist',
      'host-name-unknown',
      (s: Shop) => ({ server: { ...s.job.server, host: 'nowhere.invalid' } }),
    ],
    ['something else than SSH', 'host-not-ssh', (s: Shop) => ({ server: { ...s.job.server, port: 80 } })],
    [
      'a user without sudo right',
      'sudo-refused',
      (s: Shop) => ({
        ...asUser(
          s,
          'visitor',
          { type: 'key', file: s.lab.keys.keyFile },
          { passwordEnv: 'VISITOR_PASSWORD' },
        ),
      }),
    ],
    [
      'a wrong sudo password',
      'sudo-password-wrong',
      (s: Shop) =>
        asUser(s, 'owner', { type: 'key', file: s.lab.keys.keyFile }, { passwordEnv: 'WRONG_PASSWORD' }),
    ],
    [
      'no sudo password',
      'sudo-password-needed',
      (s: Shop) => asUser(s, 'owner', { type: 'key', file: s.lab.keys.keyFile }),
    ],
    [
      'a name that this server does not have',
      'name-not-on-server',
      (_s: Shop) => ({ names: ['shop.example.test', 'elsewhere.example.test'] }),
    ],
  ])('with %s is refused as %s, and the server is untouched', async (_title, code, change) => {
    const result = await shop.secure(change(shop));
    expectWords(result, code);
    expect([result.ended.outcome, result.exitCode]).toEqual(['refused', 2]);
    (await snapshots(shop)).forEach((now, index) => {
      expect(snapshotDifferences(start[index] ?? new Map(), now)).toEqual([]);
    });
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
  });

  it('whose host key changed since it was last seen is stopped with both fingerprints', async () => {
    await shop.server.sshd.newHostKey();
    const result = await shop.secure();
    expectWords(result, 'host-key-changed');
    expect(JSON.stringify(result.ended.problem?.facts)).toContain(shop.server.hostKey().sha256);
  });
});

describe('a server that cannot be worked with', () => {
  it.each([
    ['no Apache', { apache: false }, 'web-server-missing', 'refused', async () => undefined],
    [
      'an Apache that stands still',
      { apache: 'stopped' as const },
      'web-server-stopped',
      'refused',
      async () => undefined,
    ],
    ['port 80 closed', {}, 'port-80-closed', 'refused', (s: Shop) => s.server.blockPort(80)],
    [
      'a name that is in no DNS',
      {},
      'name-not-in-dns',
      'refused',
      (s: Shop) => s.dns.clear('www.shop.example.test'),
    ],
    [
      'an authority that refuses the name',
      { pebble: { blockedDomains: ['shop.example.test'] } },
      'ca-refuses-name',
      'undone',
      async () => undefined,
    ],
  ])('because of %s is left as it was', async (_title, options, code, outcome, spoil) => {
    const shop = await startShop(options);
    try {
      await spoil(shop);
      const start = await snapshots(shop);
      const result = await shop.secure();
      expectWords(result, code);
      expect(result.ended.outcome).toBe(outcome);
      expect(result.exitCode).toBe(outcome === 'undone' ? 1 : 2);
      (await snapshots(shop)).forEach((now, index) => {
        expect(snapshotDifferences(start[index] ?? new Map(), now)).toEqual([]);
      });
      expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
    } finally {
      await shop.lab.stop();
    }
  });
});
