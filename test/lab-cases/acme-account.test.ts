import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountStore, accountFolder } from '../../electron/sources/acme/account/account-store.ts';
import { openConnection } from '../../electron/sources/acme/protocol/connection.ts';
import { readDirectory } from '../../electron/sources/acme/protocol/directory.ts';
import { openLibrary } from '../../electron/sources/acme/protocol/library.ts';
import { usualPace } from '../../electron/sources/acme/protocol/wait.ts';
import { problemWithin } from '../electron/sources/acme/problem-of.ts';
import type { Pebble } from '../lab/pebble.ts';
import { type Practice, startPractice } from './acme-practice.ts';

/** What becomes of the account at an authority, with a real one. */

let practice: Practice;
let folder: string;
beforeAll(async () => {
  practice = await startPractice();
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-accounts-'));
  await practice.point('shop.account.test');
});
afterAll(async () => {
  await practice.end();
  rmSync(folder, { recursive: true });
});

const names = ['shop.account.test'];

/** Closes the account as its owner or the authority may (RFC 8555 §7.3.6). */
async function deactivate(authority: Pebble, accounts: AccountStore): Promise<void> {
  const { directory: url, trustPem } = practice.requestTo(authority);
  const known = await accounts.load({ directory: url, externalKeyId: null });
  const connection = openConnection({ directory: url, trustPem, pace: usualPace });
  const { signal } = new AbortController();
  const { call } = await openLibrary({
    connection,
    directory: await readDirectory(connection, url, signal),
    accountKeyPem: known?.keyPem ?? '',
    accountUrl: known?.url ?? null,
    signal,
  });
  await call((client) => client.updateAccount({ status: 'deactivated' }));
  connection.end();
}

describe('an account that was closed at the authority', () => {
  test('is said so, kept aside, and the next start makes a new one that works', async () => {
    const pebble = await practice.pebble();
    const accounts = accountFolder(folder);
    await practice.issue(pebble, { names, accounts });
    const first = await accounts.load({ directory: pebble.directory, externalKeyId: null });
    await deactivate(pebble, accounts);

    const problem = await problemWithin(() => practice.issue(pebble, { names, accounts }));
    expect(problem).toMatchObject({
      code: 'ca-account-deactivated',
      facts: { ca: new URL(pebble.directory).host },
    });
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.json\.deactivated-\d{8}T\d{6}Z$/)]);

    const { issued } = await practice.issue(pebble, { names, accounts });
    expect(issued.names).toEqual(names);
    const second = await accounts.load({ directory: pebble.directory, externalKeyId: null });
    expect(second?.url).not.toBe(first?.url);
  });

  test('is not mistaken for one that the authority has forgotten, which is registered again', async () => {
    const accounts = accountFolder(join(folder, 'forgotten'));
    const pebble = await practice.pebble();
    await practice.issue(pebble, { names, accounts });
    const identity = { directory: pebble.directory, externalKeyId: null };
    const known = await accounts.load(identity);
    if (known === null) throw new Error('no account was kept');
    await accounts.replace({ ...known, url: `${new URL(pebble.directory).origin}/my-account/ffff` });
    await practice.issue(pebble, { names, accounts });
    expect((await accounts.load(identity))?.keyPem).toBe(known.keyPem);
  });
});
