import { describe, expect, test } from 'vitest';
import type { RemoteHost } from '../../../../electron/remote/host.ts';
import { proveVisible } from '../../../../electron/solvers/http-file/prove-visible.ts';
import { ownChallenges } from '../../../../electron/solvers/own-challenges.ts';
import type { AnsweringServer } from '../../../../electron/solvers/solver.ts';
import { createWorld, patience, says } from '../../outside/support/world.ts';

const name = 'shop.test';
const [challenge = { name: '', token: '', keyAuthorization: '' }] = ownChallenges([name]);
const look: Pick<AnsweringServer, 'lookOf'> = {
  lookOf: () => ({ target: { sites: () => [], obstacles: () => [] }, facts: {} }),
};

/** A server whose programs answer with this text, whatever they are asked. */
function serverSaying(stdout: string, exitCode = 0) {
  const asked: (readonly string[])[] = [];
  const host = {
    system: 'posix',
    way: 'root-shell',
    runAll: async (commands: readonly { readonly argv: readonly string[] }[]) => {
      asked.push(...commands.map(({ argv }) => argv.slice(4)));
      return commands.map((command) => ({ command, exitCode, accepted: true, stdout, stderr: '' }));
    },
  } as unknown as RemoteHost;
  return { host, asked };
}

test('questions of our own cannot be known beforehand, and none is about a wildcard', () => {
  const [one, other, ...more] = ownChallenges(['a.test', 'b.test', '*.b.test']);
  expect(more).toEqual([]);
  expect(one?.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(one?.keyAuthorization.startsWith(`${one.token}.`)).toBe(true);
  expect(new Set([one?.token, other?.token, one?.keyAuthorization.split('.')[1]]).size).toBe(3);
});

describe('an address that this computer has no way to', () => {
  // Nobody routes this one (RFC 6666), and it counts as a public IPv6 address.
  const far = '2001:db9::9';
  const placed: ReturnType<typeof says> = (request, response) =>
    request.url?.endsWith(challenge.token) === true
      ? says(challenge.keyAuthorization)(request, response)
      : says('no', 404)(request, response);

  async function prove(server: ReturnType<typeof serverSaying>) {
    const world = await createWorld({ [name]: { addresses: ['127.0.0.2', far] } });
    await world.http('127.0.0.2', placed);
    return proveVisible([challenge], server.host, look, world.outside, patience());
  }

  test('is asked from the server, and another machine is found there', async () => {
    const server = serverSaying('<h1>It works!</h1>');
    await expect(prove(server)).rejects.toMatchObject({
      problem: { code: 'proof-on-other-server', facts: { name, address: far } },
    });
    expect(server.asked).toEqual([[far, '80', name, `/.well-known/acme-challenge/${challenge.token}`]]);
  });

  test('is fine where the answer is right, or where the server cannot ask either', async () => {
    await expect(prove(serverSaying(challenge.keyAuthorization))).resolves.toHaveLength(2);
    await expect(prove(serverSaying('', 7))).resolves.toHaveLength(2);
  });
});
