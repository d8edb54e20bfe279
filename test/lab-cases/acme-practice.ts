import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AccountStore, accountsInMemory } from '../../electron/sources/acme/account/account-store.ts';
import { failuresInMemory } from '../../electron/sources/acme/account/rate-limit-store.ts';
import { type AcmeRequest, createAcmeSource, type Staging } from '../../electron/sources/acme/source.ts';
import type { IssueContext, IssuedCertificate } from '../../electron/sources/source.ts';
import type { Challenge } from '../../shared/challenge.ts';
import type { HttpChallenge } from '../../shared/plan.ts';
import { type Openssl, openOpenssl } from '../electron/sources/acme/openssl.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import type { Pebble, PebbleOptions } from '../lab/pebble.ts';
import { domainNames } from '../support/domain-names.ts';

export const challengePort = 5002;

/** What the web server answers with, by path; anything else is a 404. */
type Answers = Map<string, string>;

export interface Attempt {
  readonly names: readonly string[];
  readonly request?: Partial<AcmeRequest>;
  readonly context?: Partial<IssueContext>;
  readonly accounts?: AccountStore;
  readonly source?: ReturnType<typeof createAcmeSource>;
  /** Another answer than the right one. */
  readonly answer?: (challenge: HttpChallenge) => string;
  /** Who answers challenges that no web server can. */
  readonly presentOther?: (challenges: readonly Challenge[]) => Promise<void>;
}

/** A lab with a web server for the challenges, so that certificates can be asked for in a line. */
export async function startPractice() {
  const lab: Lab = await startLab();
  const openssl: Openssl = openOpenssl();
  const answers: Answers = new Map();
  const dns = await lab.dns();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    response.writeHead(answer === undefined ? 404 : 200).end(answer ?? 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(challengePort, lab.hostAddress, resolve));

  const pebble = (options: PebbleOptions = {}) =>
    lab.pebble({ httpPort: challengePort, nonceReject: 0, authzReuse: 0, ...options });
  const requestTo = (authority: Pebble): AcmeRequest => ({
    directory: authority.directory,
    trustPem: readFileSync(authority.apiTrustFile, 'utf8'),
    agreeToTerms: true,
    contact: 'owner@shop-owner.com',
  });
  const newSource = (
    stagingFor: (directory: string) => Staging | null = () => null,
    accounts: AccountStore = accountsInMemory(),
  ) => createAcmeSource({ accounts, failures: failuresInMemory(), stagingFor });

  return {
    lab,
    dns,
    pebble,
    requestTo,
    newSource,
    /** Points the names at the web server. */
    async point(...names: readonly string[]) {
      for (const name of names) await dns.setA(name, [lab.hostAddress]);
    },
    async issue(
      authority: Pebble,
      attempt: Attempt,
    ): Promise<{ readonly issued: IssuedCertificate; readonly events: readonly string[] }> {
      const events: string[] = [];
      const { csrPem } = openssl.request(attempt.names);
      const context: IssueContext = {
        signal: new AbortController().signal,
        ordered: async ({ toProve }) => void events.push(`ordered ${toProve.length}`),
        methodOf: () => 'http-01',
        async present(challenges) {
          events.push('present');
          for (const { method, answer: challenge } of challenges) {
            if (method !== 'http-01') continue;
            const path = `/.well-known/acme-challenge/${challenge.token}`;
            answers.set(path, attempt.answer?.(challenge) ?? challenge.keyAuthorization);
          }
          await attempt.presentOther?.(challenges.filter(({ method }) => method !== 'http-01'));
          return 'ready';
        },
        withdraw: async () => void events.push('withdraw'),
        validated: async () => void events.push('validated'),
        ...attempt.context,
      };
      const request = { ...requestTo(authority), ...attempt.request };
      const source = attempt.source ?? newSource(undefined, attempt.accounts);
      const outcome = await source.start(request, domainNames(...attempt.names), csrPem, context);
      if (outcome.kind !== 'issued') throw new Error('nothing here waits');
      return { issued: outcome.certificate, events };
    },
    async end() {
      await new Promise((resolve) => server.close(resolve));
      openssl.end();
      await lab.stop();
    },
  };
}
export type Practice = Awaited<ReturnType<typeof startPractice>>;
