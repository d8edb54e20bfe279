import { expect, it } from 'vitest';
import type { OpenedServer } from '../../electron/remote/open-server.ts';
import { prelude } from '../../electron/run/posix/prelude.ts';
import { posixSession } from '../../electron/run/posix/session.ts';
import { sshCase } from '../support/ssh-case.ts';

const { server, request, opened, environment } = sshCase();
const base = '/var/lib/sealkeeper';

it('takes away a lock that a restart of the server left without a name', async () => {
  const work = async ({ host }: OpenedServer) => {
    await server().must(['mkdir', '-p', `${base}/lock`]);
    await posixSession(host, 'run-1').net.purge();
    expect((await server().run(['ls', base])).exitCode).not.toBe(0);
  };
  await opened(request(), work, { ...environment(), prelude });
});

it('leaves a lock to the run that has signed it', async () => {
  const work = async ({ host }: OpenedServer) => {
    const other = posixSession(host, 'run-2');
    await other.net.open('somebody else');
    await posixSession(host, 'run-1').net.purge();
    expect((await other.net.status()).holder).toMatchObject({ runId: 'run-2' });
    await other.net.purge();
    expect((await server().run(['ls', base])).exitCode).not.toBe(0);
  };
  await opened(request(), work, { ...environment(), prelude });
});
