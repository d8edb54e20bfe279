import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { credentialsFor } from '../../../../electron/remote/ssh/login.ts';
import { sshPair } from '../../../support/ssh-pair.ts';

const counted = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'login-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

/** An agent that shows this key, in the protocol of agents (draft-ietf-sshm-ssh-agent §3.5). */
async function agentWith(socket: string, blob: Buffer): Promise<void> {
  const one = Buffer.concat([Buffer.of(12, 0, 0, 0, 1), counted(blob), counted(Buffer.from('a key'))]);
  const server = createServer((client) => client.on('data', () => client.write(counted(one))));
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  onTestFinished(() => void server.close());
}

it('finds the key of an agent by its public half, where ~/.ssh/config names that', async () => {
  const home = await folder();
  const [, blob = ''] = sshPair().public.split(' ');
  await writeFile(join(home, 'id.pub'), `ssh-ed25519 ${blob} anna@laptop\n`);
  await agentWith(join(home, 'agent'), Buffer.from(blob, 'base64'));
  const usual = { type: 'usual', keyFiles: [join(home, 'id.pub')], firstKeys: 'only' } as const;
  const { inOrder } = await credentialsFor(usual, join(home, 'agent'));
  expect(inOrder.map(({ kind }) => kind)).toEqual(['agent']);
});

it('takes the private half beside a public one that is named', async () => {
  const home = await folder();
  const pair = sshPair();
  await writeFile(join(home, 'id.pub'), `${pair.public}\n`);
  await writeFile(join(home, 'id'), pair.private, { mode: 0o600 });
  const usual = { type: 'usual', keyFiles: [join(home, 'id.pub')], firstKeys: 'only' } as const;
  expect((await credentialsFor(usual, undefined)).inOrder.map(({ kind }) => kind)).toEqual(['key']);
});

it('names a key that lies on a security key, and does not offer it', async () => {
  const home = await folder();
  const file = join(home, 'id_ed25519_sk');
  await writeFile(file, 'a handle');
  await writeFile(`${file}.pub`, 'sk-ssh-ed25519@openssh.com AAAAGnNr anna@laptop\n');
  const usual = { type: 'usual', keyFiles: [file], firstKeys: 'agent' } as const;
  expect(await credentialsFor(usual, undefined)).toEqual({ inOrder: [], tokenKey: file });
});
