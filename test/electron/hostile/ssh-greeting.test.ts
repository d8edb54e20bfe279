import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connect } from '../../../electron/remote/ssh/connect.ts';
import { ProblemError, problem } from '../../../shared/problems.ts';

const noise = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
const banner = fc
  .tuple(
    fc.constantFrom('SSH-2.0-', 'SSH-1.5-', 'SSH-', 'HTTP/1.1 ', ''),
    fc.string({ unit: 'binary', maxLength: 300 }),
    noise,
  )
  .map(([start, text, rest]) => Buffer.concat([Buffer.from(`${start}${text}\r\n`), rest]));

it('a server that greets with anything at all is one plain problem, and nothing of ours was sent to it', async () => {
  let greeting = Buffer.alloc(0);
  let received = '';
  const server = createServer((socket) => {
    socket
      .on('error', () => undefined)
      .on('data', (chunk) => {
        received += chunk.toString('latin1');
      });
    socket.end(greeting);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    await fc.assert(
      fc.asyncProperty(banner, async (bytes) => {
        greeting = bytes;
        received = '';
        const thrown = await connect({
          host: '127.0.0.1',
          port,
          user: 'owner',
          login: { type: 'password', password: 'a-secret-password' },
          hostKeyAlgorithms: ['ssh-ed25519'],
          verifyHostKey: () => new ProblemError('host-key-unknown'),
          timeout: 2000,
        }).then(
          () => null,
          (reason: unknown) => reason,
        );
        if (!(thrown instanceof ProblemError)) throw new Error(`not a problem: ${String(thrown)}`);
        problem.parse(thrown.problem);
        expect(['host-not-ssh', 'host-unreachable', 'connection-lost']).toContain(thrown.problem.code);
        expect(received).not.toContain('a-secret-password');
        expect(received).not.toContain('owner');
      }),
      { numRuns: 60 },
    );
  } finally {
    server.close();
  }
});
