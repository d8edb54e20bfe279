import { createServer } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import {
  lookUnnamed,
  steadyUnnamed,
  toldUnnamed,
  type UnnamedView,
  unnamedPlaces,
  unnamedProblems,
} from '../../../../electron/outside/deployment/unnamed.ts';
import { createWorld, patience, says, theAuthority } from '../support/world.ts';

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
  const places = await unnamedPlaces([imaps], ['mail.test', 'imap.test'], own993, patience());
  const seen = await lookUnnamed(places, own993, patience());
  expect(toldUnnamed(seen)).toMatchObject([
    { name: 'mail.test', address: here, port: 993, fingerprint: other.fingerprint, unnamed: true },
  ]);
  expect(asked).toEqual([]);
});

test('at a door of the web too, be the certificate vouched for or not', async () => {
  const authority = await theAuthority();
  const world = await createWorld({}, authority.rootPem);
  const good = await authority.issue(['blog.test']);
  const own = await authority.selfSigned(['blog.test']);
  const ended = await authority.issue(['blog.test'], -1);
  await world.https('127.0.0.2', good, says('x'));
  await world.https('127.0.0.3', own, says('x'));
  await world.https('127.0.0.4', ended, says('x'));
  const places = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'].map((address) => ({
    ...({ kind: 'https', name: 'shop.test', port: 443 } as const),
    address,
  }));
  const seen = await lookUnnamed(places, world.outside, patience());
  expect(seen.map(({ fingerprint }) => fingerprint)).toEqual([
    ...[good, own, ended].map(({ fingerprint }) => fingerprint),
    null,
  ]);
  expect(toldUnnamed(seen)).toEqual([]);
  // In the place of the first nothing may stand; nobody vouched for the others.
  const after = seen.map((view) => ({ ...view, fingerprint: 'fresh', state: 'encrypted' as const }));
  const allowed = { fingerprint: 'fresh', doors: [], replaced: new Set<string>() };
  expect(unnamedProblems(seen, after, allowed).map(({ facts }) => facts.address)).toEqual(['127.0.0.2']);
});

const view = (fingerprint: string | null, state: UnnamedView['state'] = 'encrypted'): UnnamedView => ({
  ...imaps,
  ...{ name: 'mail.test', address: here, state, fingerprint, names: [], issuer: null },
  ...{ trusted: false, reason: null },
});

test.each<[string, 'new' | 'kept', UnnamedView, UnnamedView, readonly string[]]>([
  ['the new one as planned', 'new', view('old'), view('fresh'), []],
  ['the new one, where nothing was encrypted', 'new', view(null, 'plain'), view('fresh'), []],
  ['the old one, against the plan', 'new', view('old'), view('old'), ['new old']],
  ['none any more', 'new', view('old'), view(null, 'plain'), ['new none']],
  ['the old one as planned', 'kept', view('old'), view('old'), []],
  ['the new one, against the plan', 'kept', view('old'), view('fresh'), ['kept fresh']],
  ['nothing, as before', 'kept', view(null, 'plain'), view(null, 'plain'), []],
  ['nobody, as before', 'new', view(null, 'silent'), view(null, 'silent'), []],
])('whoever asks for no name meets %s', (_, shows, then, now, found) => {
  const allowed = { fingerprint: 'fresh', doors: [{ ...imaps, shows }], replaced: new Set<string>() };
  const problems = unnamedProblems([then], [now], allowed);
  expect(problems.map(({ facts }) => `${facts.planned} ${facts.seen}`)).toEqual(found);
});

const sight = (fingerprint: string | null, isVouchedFor = true): UnnamedView => ({
  ...{ kind: 'https', port: 443, name: 'shop.test', address: here, names: [], issuer: null },
  ...{ state: fingerprint === null ? 'closed' : 'encrypted', fingerprint, trusted: false },
  reason: isVouchedFor ? 'ERR_TLS_CERT_ALTNAME_INVALID' : 'DEPTH_ZERO_SELF_SIGNED_CERT',
});

test.each<[string, UnnamedView, UnnamedView, boolean]>([
  ['the same one', sight('blog'), sight('blog'), true],
  ['the new one where a replaced one stood', sight('old'), sight('new'), true],
  ['the new one in another site’s place', sight('blog'), sight('new'), false],
  ['the new one where nobody vouched for the former', sight('snakeoil', false), sight('new'), true],
  ['another site’s where a replaced one stood', sight('old'), sight('blog'), false],
  ['another one where nobody vouched for the former', sight('snakeoil', false), sight('blog'), false],
  ['none any more', sight('blog'), sight(null), false],
  ['one where there was none', sight(null), sight('new'), true],
])('at a door of the web whoever asks for no name meets %s', (_, was, is, isFine) => {
  const found = unnamedProblems([was], [is], { fingerprint: 'new', doors: [], replaced: new Set(['old']) });
  const facts = { address: here, before: was.fingerprint, after: is.fingerprint ?? 'no answer' };
  expect(found).toEqual(isFine ? [] : [{ code: 'default-certificate-changed', facts }]);
});

test('a door that shows now this one and now that one says nothing', () => {
  expect(steadyUnnamed([sight('blog')], [sight('blog')])).toEqual([sight('blog')]);
  expect(steadyUnnamed([sight('blog')], [sight('old')])).toEqual([]);
  expect(steadyUnnamed([sight(null)], [sight(null)])).toEqual([]);
});
