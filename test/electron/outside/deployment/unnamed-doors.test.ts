import { createServer } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { lookUnnamed, unnamedProblems } from '../../../../electron/outside/deployment/unnamed-doors.ts';
import type { PortView } from '../../../../shared/events.ts';
import { createWorld, patience, theAuthority } from '../support/world.ts';

const here = '127.0.0.1';
const imaps = { kind: 'imaps', port: 993 } as const;

test('a door is asked without a name, once at each address, whatever it shows to who says one', async () => {
  const authority = await theAuthority();
  const [own, other] = [await authority.issue(['mail.test']), await authority.issue(['other.test'])];
  const contextOf = ({ key, chain: cert }: typeof own) => createSecureContext({ key, cert });
  const asked: unknown[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    const secure = new TLSSocket(socket, {
      isServer: true,
      secureContext: contextOf(other),
      SNICallback: (name, done) => {
        asked.push(name);
        done(null, contextOf(own));
      },
    });
    secure.on('error', () => undefined);
    secure.write('* OK ready\r\n');
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, here, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    }),
  );
  onTestFinished(() => void server.close());
  const names = { 'mail.test': { addresses: [here] }, 'imap.test': { addresses: [here] } };
  const { outside } = await createWorld(names, authority.rootPem, [here]);
  const { ports = { http: 1, https: 1 } } = outside;
  const own993 = { ...outside, ports: { ...ports, others: { 993: port } } };
  const seen = await lookUnnamed([imaps], ['mail.test', 'imap.test'], own993, patience());
  expect(seen).toMatchObject([
    { name: 'mail.test', address: here, port: 993, fingerprint: other.fingerprint, unnamed: true },
  ]);
  expect(asked).toEqual([]);
});

const view = (fingerprint: string | null, state: PortView['state'] = 'encrypted'): PortView => ({
  ...imaps,
  ...{ name: 'mail.test', address: here, state, fingerprint, names: [], issuer: null },
  ...{ trusted: false, reason: null, unnamed: true },
});

test.each<[string, 'new' | 'kept', PortView, PortView, readonly string[]]>([
  ['the new one as planned', 'new', view('old'), view('fresh'), []],
  ['the new one, where nothing was encrypted', 'new', view(null, 'plain'), view('fresh'), []],
  ['the old one, against the plan', 'new', view('old'), view('old'), ['new old']],
  ['none any more', 'new', view('old'), view(null, 'plain'), ['new none']],
  ['the old one as planned', 'kept', view('old'), view('old'), []],
  ['the new one, against the plan', 'kept', view('old'), view('fresh'), ['kept fresh']],
  ['nothing, as before', 'kept', view(null, 'plain'), view(null, 'plain'), []],
  ['nobody, as before', 'new', view(null, 'silent'), view(null, 'silent'), []],
])('whoever asks for no name meets %s', (_, shows, then, now, found) => {
  const problems = unnamedProblems([then], [now], [{ ...imaps, shows }], 'fresh');
  expect(problems.map(({ facts }) => `${facts.planned} ${facts.seen}`)).toEqual(found);
});
