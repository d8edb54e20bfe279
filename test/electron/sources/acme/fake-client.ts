import type { AcmeClient } from '../../../../electron/sources/acme/protocol/client.ts';
import type { Authorization, Order } from '../../../../electron/sources/acme/protocol/resources.ts';
import type { Challenge, ChallengeMethod } from '../../../../shared/challenge.ts';
import { bareOf, isStar } from '../../../../shared/names/domain-name.ts';

const base = 'https://ca.example';

/** One name's way through the fake authority. */
export interface FakeName {
  readonly name: string;
  /** State before anything is done; `pending` unless told. */
  readonly before?: Authorization['status'];
  /** State after the authority has looked; `valid` unless told. `pending` stays so for good. */
  readonly after?: Authorization['status'];
  readonly token?: string;
  readonly dnsToken?: string;
  /** It offers a lasting record as well, with this besides. */
  readonly persist?: { readonly 'issuer-domain-names'?: string[]; readonly accounturi?: string };
  readonly challengeType?: string;
  readonly errorType?: string;
}

export interface FakeOrderEnd {
  /** Answers to the requests for the order after it was sent off, the last one for ever. */
  readonly statuses?: readonly Order['status'][];
  readonly errorType?: string;
}

/** An authority behind our own interface, so that each of its oddities can be had at will. */
export function fakeAuthority(names: readonly FakeName[], end: FakeOrderEnd = {}) {
  const calls: string[] = [];
  const looked = new Set<string>();
  const statuses = [...(end.statuses ?? ['valid'])];
  const problem = (type: string) => ({
    type: `urn:ietf:params:acme:error:${type}`,
    detail: `because of ${type}`,
  });
  const order: Order = {
    url: `${base}/order`,
    status: 'pending',
    authorizations: names.map(({ name }) => `${base}/authorization/${name}`),
    finalize: `${base}/finalize`,
  };
  const authorizationOf = (url: string): Authorization => {
    const fake = names.find(({ name }) => url.endsWith(`/${name}`));
    if (fake === undefined) throw new Error(`no authorization at ${url}`);
    const { name, before = 'pending', after = 'valid', token = `token-${name.length}`, errorType } = fake;
    const status = looked.has(name) ? after : before;
    return {
      url,
      status,
      identifier: { type: 'dns', value: bareOf(name) },
      ...(isStar(name) ? { wildcard: true } : {}),
      challenges: [
        { type: 'dns-01', url: `${base}/challenge/dns/${name}`, token: fake.dnsToken ?? 'ignored' },
        ...(fake.persist === undefined
          ? []
          : [{ type: 'dns-persist-01', url: `${base}/challenge/persist/${name}`, ...fake.persist }]),
        {
          type: fake.challengeType ?? 'http-01',
          url: `${base}/challenge/${name}`,
          token,
          ...(status === 'invalid' ? { error: problem(errorType ?? 'unauthorized') } : {}),
        },
      ],
    };
  };
  const client: AcmeClient = {
    register: async () => `${base}/account`,
    find: async () => `${base}/account`,
    status: async () => 'valid',
    account: async () => ({ status: 'valid', contact: [] }),
    setContact: async () => ({ status: 'valid', contact: [] }),
    changeKey: async () => undefined,
    closeAccount: async () => undefined,
    revoke: async () => undefined,
    newOrder: async () => order,
    order: async () => {
      const status = statuses.length > 1 ? (statuses.shift() ?? 'valid') : (statuses[0] ?? 'valid');
      calls.push(`order ${status}`);
      const error = status === 'invalid' ? { error: problem(end.errorType ?? 'caa') } : {};
      return { value: { ...order, status, ...error }, retryAfter: null };
    },
    authorization: async (url) => ({ value: authorizationOf(url), retryAfter: null }),
    keyAuthorization: async (token) => `${token}.thumbprint`,
    async challengeReady(_url, name) {
      calls.push(`ready ${name}`);
      looked.add(name);
    },
    async finalize() {
      calls.push('finalize');
      return { ...order, status: 'processing' };
    },
    certificate: async () => ({ pem: 'no certificate', alternates: [] }),
    async deactivate(url) {
      calls.push(`deactivate ${url.split('/').at(-1)}`);
    },
  };
  return { client, calls, order };
}

/** What the rest of the program would do while a certificate is obtained, recorded. */
export function recordedContext(calls: string[], signal: AbortSignal = new AbortController().signal) {
  const presented: Challenge['answer'][] = [];
  return {
    presented,
    signal,
    methodOf: (): ChallengeMethod => 'http-01',
    async ordered({ toProve }: { readonly toProve: readonly string[] }) {
      calls.push(`ordered ${toProve.join(' ')}`.trim());
    },
    async present(challenges: readonly Challenge[]) {
      presented.push(...challenges.map(({ answer }) => answer));
      calls.push('present');
      return 'ready' as const;
    },
    async withdraw() {
      calls.push('withdraw');
    },
    async validated() {
      calls.push('validated');
    },
  };
}
