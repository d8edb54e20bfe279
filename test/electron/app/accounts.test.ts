import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountsKept, askAccount, changeContact } from '../../../electron/app/accounts.ts';
import { createServices, type Services } from '../../../electron/app/services.ts';
import { job } from '../../../shared/job.ts';

const directory = 'https://192.0.2.1:14000/dir';
const account = { directory, externalKeyId: null };

let folder = '';
let services: Services;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-accounts-'));
  services = createServices(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An authority that answers for one account; `asked` says with which root it was asked. */
function withAuthority() {
  const asked: object[] = [];
  const kept = { ...account, url: `${directory}/acct/1` };
  const accounts = {
    list: async () => [
      kept,
      { directory: 'https://acme.zerossl.com/v2/DV90', externalKeyId: 'k', url: null },
    ],
    async ask(place: object) {
      asked.push(place);
      return { status: 'valid', contact: ['mailto:anna@shop.test'] };
    },
    async setContact(place: object, contact: string) {
      asked.push(place);
      return { status: 'valid', contact: [`mailto:${contact}`] };
    },
  };
  return { asked, around: { ...services, accounts: { ...services.accounts, ...accounts } } };
}

async function ranAt(trust: string | undefined, at = directory) {
  const runId = '20261130-000000-abcdef';
  const journal = await services.journals.create(runId);
  const wish = job.parse({
    names: ['shop.test'],
    server: { host: 'shop' },
    certificate: {
      ...{ from: 'acme', directory: at, agreeToTerms: true },
      ...(trust === undefined ? {} : { directoryTrust: trust }),
    },
    proof: { method: 'http-01' },
    install: [{ target: 'apache' }],
  });
  const opened = { entry: 'opened', version: 2, runId, names: wish.names, authority: at } as const;
  const server = { label: 'root@shop', hostKey: 'SHA256:x' };
  await journal.append([
    { ...opened, server, targets: ['apache'], probes: [], job: wish },
    { entry: 'ended', outcome: 'committed' },
  ]);
  await journal.release();
}

describe('the accounts of this computer', () => {
  it('go by what people call their authorities, else by the machine and its port, and nobody is asked', async () => {
    const { asked, around } = withAuthority();
    expect(await accountsKept(around)).toEqual([
      { ...account, authority: '192.0.2.1:14000', isRegistered: true },
      {
        ...{ directory: 'https://acme.zerossl.com/v2/DV90', externalKeyId: 'k' },
        ...{ authority: 'ZeroSSL', isRegistered: false },
      },
    ]);
    expect(asked).toEqual([]);
  });

  it('are asked about at a private authority by the root that its run was checked with', async () => {
    const root = join(folder, 'root.pem');
    writeFileSync(root, '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n');
    await ranAt(root);
    const { asked, around } = withAuthority();
    const signal = new AbortController().signal;
    expect(await askAccount(around, account, signal)).toEqual({
      status: 'valid',
      contact: ['anna@shop.test'],
    });
    expect(asked).toEqual([{ ...account, trustPem: expect.stringContaining('BEGIN CERTIFICATE') }]);
  });

  it('are never asked about with the root of another authority', async () => {
    await ranAt('/nowhere/root.pem', 'https://192.0.2.1:15000/dir');
    const { asked, around } = withAuthority();
    const signal = new AbortController().signal;
    const changed = await changeContact(around, account, 'eva@shop.test', signal);
    expect(changed.contact).toEqual(['eva@shop.test']);
    expect(asked).toEqual([account]);
  });
});
