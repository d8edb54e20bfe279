import type { Outcome } from '../../shared/events.ts';
import type { AuthorityPhase, Misbehaviour } from './authority-proxy.ts';
import { always, type Fault } from './fault.ts';
import { shopNames } from './road.ts';

const statusOf: Readonly<Record<string, number>> = {
  rateLimited: 429,
  serverInternal: 500,
  unauthorized: 403,
  userActionRequired: 403,
  externalAccountRequired: 403,
  caa: 403,
};

/** Problem types (RFC 8555 §6.7) by where an authority says them. */
const refusals: Readonly<Partial<Record<AuthorityPhase, readonly string[]>>> = {
  account: [
    'malformed',
    'unauthorized',
    'userActionRequired',
    'externalAccountRequired',
    'invalidContact',
    'rateLimited',
    'serverInternal',
  ],
  order: [
    'rateLimited',
    'rejectedIdentifier',
    'unsupportedIdentifier',
    'caa',
    'userActionRequired',
    'malformed',
    'serverInternal',
  ],
  authorization: ['malformed', 'unauthorized', 'serverInternal'],
  challenge: ['malformed', 'serverInternal', 'rateLimited'],
  finalize: ['badCSR', 'orderNotReady', 'caa', 'unauthorized', 'rateLimited', 'serverInternal'],
  poll: ['serverInternal'],
  certificate: ['serverInternal', 'malformed'],
};
const failedChecks = [
  'connection',
  'dns',
  'tls',
  'unauthorized',
  'incorrectResponse',
  'caa',
  'rateLimited',
  'serverInternal',
];

const broken: Readonly<Record<string, Misbehaviour>> = {
  reset: { kind: 'reset' },
  html: {
    kind: 'body',
    status: 200,
    contentType: 'text/html',
    text: '<html><h1>Sign in to the hotel Wi-Fi</h1></html>',
  },
  empty: { kind: 'body', status: 200, contentType: 'application/json', text: '' },
  unavailable: { kind: 'body', status: 503, contentType: 'text/plain', text: 'maintenance' },
};
const phases = [
  'directory',
  'nonce',
  'account',
  'order',
  'authorization',
  'challenge',
  'finalize',
  'poll',
  'certificate',
] as const;
const brokenAt = phases.filter((phase) => phase !== 'nonce');

const misbehaving = (
  phase: AuthorityPhase,
  name: string,
  title: string,
  how: Misbehaviour,
  may: readonly Outcome[],
): Fault => ({
  id: `ca-${phase}-${name}`,
  title,
  at: ['look'],
  prepare: ({ authority }) => authority.misbehave(phase, how),
  may: always(...may),
});

/** Answers whose body is not needed: the account's address is in a header, checks and orders are asked about again. */
const canDoWithout: ReadonlySet<AuthorityPhase> = new Set(['account', 'challenge', 'poll']);

/** Proper PEM, and not ours. */
const foreign = `-----BEGIN CERTIFICATE-----
MIIBdzCCAR2gAwIBAgIUQb0a1gS0d8r0dX8m2cPL2bqzUOswCgYIKoZIzj0EAwIw
-----END CERTIFICATE-----
`;

export const authorityFaults: readonly Fault[] = [
  ...Object.entries(refusals).flatMap(([phase, types]) =>
    (types ?? []).map((type) =>
      misbehaving(
        phase as AuthorityPhase,
        type,
        'the authority refuses',
        { kind: 'problem', type, status: statusOf[type] ?? 400, retryAfter: '3600' },
        // What the authority takes back by itself is asked for again.
        type === 'orderNotReady' ? ['undone', 'committed'] : ['undone', 'refused'],
      ),
    ),
  ),
  ...failedChecks.map((type) =>
    misbehaving(
      'authorization',
      `invalid-${type}`,
      'the authority’s check fails',
      { kind: 'invalid', type },
      ['undone'],
    ),
  ),
  misbehaving('poll', 'invalid-caa', 'the authority’s check fails', { kind: 'invalid', type: 'caa' }, [
    'undone',
    'committed',
  ]),
  ...brokenAt.flatMap((phase) =>
    Object.entries(broken).map(([name, how]) =>
      misbehaving(
        phase,
        name,
        'the authority answers nonsense, or not at all',
        how,
        canDoWithout.has(phase) ? ['undone', 'committed'] : ['undone', 'refused'],
      ),
    ),
  ),
  misbehaving(
    'certificate',
    'foreign',
    'the authority sends another certificate',
    { kind: 'body', status: 200, contentType: 'application/pem-certificate-chain', text: foreign },
    ['undone'],
  ),
  ...phases.map((phase) =>
    misbehaving(phase, 'slow', 'the authority is slow', { kind: 'slow', milliseconds: 4000 }, ['committed']),
  ),
  ...[20, 60].map(
    (percent): Fault => ({
      id: `bad-nonces-${percent}`,
      title: 'the authority refuses nonces',
      at: ['look'],
      shop: { pebble: { nonceReject: percent } },
      may: always('committed', 'undone'),
    }),
  ),
  {
    id: 'one-name-fails',
    title: 'the check fails for one of several names',
    at: ['look'],
    job: async ({ shop }) => {
      // The authority sees the name elsewhere than we do, as behind a name server that answers by region.
      const elsewhere = await shop.lab.otherDns();
      for (const name of shopNames) await elsewhere.setA(name, [shop.server.address]);
      await shop.dns.clear(shopNames[1]);
      await shop.dns.setA(shopNames[1], ['127.0.0.9']);
      return { outside: { ...shop.job.outside, dnsServer: elsewhere.server } };
    },
    may: always('undone'),
  },
  {
    id: 'one-name-blocked',
    title: 'the authority never signs for one of several names',
    at: ['look'],
    shop: { pebble: { blockedDomains: [shopNames[1]] } },
    may: always('undone'),
  },
];
