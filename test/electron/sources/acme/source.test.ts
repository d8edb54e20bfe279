import { expect, test } from 'vitest';
import { accountsInMemory } from '../../../../electron/sources/acme/account/account-store.ts';
import { failuresInMemory } from '../../../../electron/sources/acme/account/rate-limit-store.ts';
import { createAcmeSource } from '../../../../electron/sources/acme/source.ts';
import type { ChallengeMethod } from '../../../../shared/challenge.ts';
import { domainNames } from '../../../support/domain-names.ts';
import { recordedContext } from './fake-client.ts';
import { problemWithin } from './problem-of.ts';

const source = createAcmeSource({
  accounts: accountsInMemory(),
  failures: failuresInMemory(),
  stagingFor: () => null,
});
/** Nobody listens there. */
const directory = 'https://127.0.0.1:9/dir';

const asking = (methodOf: (name: string) => ChallengeMethod) =>
  problemWithin(() =>
    source.start({ directory, agreeToTerms: true }, domainNames('*.a.example', 'a.example'), 'no request', {
      ...recordedContext([]),
      methodOf,
    }),
  );

test('a star that a file would have to prove is refused before the authority is asked, any other way is its business', async () => {
  expect(await asking(() => 'http-01')).toMatchObject({
    code: 'ca-refuses-name',
    facts: { names: ['*.a.example'] },
  });
  expect((await asking(() => 'dns-01')).code).toBe('ca-unreachable');
  expect((await asking((name) => (name === 'a.example' ? 'http-01' : 'dns-01'))).code).toBe('ca-unreachable');
});
