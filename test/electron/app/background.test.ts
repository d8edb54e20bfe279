import { describe, expect, it } from 'vitest';
import { backgroundOf, rememberLogin, renewDue } from '../../../electron/app/background.ts';
import type { Services } from '../../../electron/app/services.ts';
import type { SecureRequest } from '../../../electron/engine/run/run-context.ts';
import type { NewEntry } from '../../../electron/run/journal/journal-file.ts';
import type { KeptRecords } from '../../../electron/store/kept-records.ts';
import { keptLogins } from '../../../electron/store/logins.ts';
import type { Safe } from '../../../electron/store/safe.ts';
import type { Attempt } from '../../../shared/background.ts';
import { type Problem, type ProblemCode, ProblemError } from '../../../shared/problems.ts';
import type { Asked } from '../../../shared/renewal-info.ts';
import { directoryOf } from '../../support/directory-of.ts';
import { createScene, ending, job, runId, runsKey } from './scene.ts';

const now = new Date('2027-02-10T00:00:00Z');
const opened: NewEntry = {
  entry: 'opened',
  version: 2,
  runId,
  names: job.names,
  server: { label: 'root@shop', hostKey: runsKey },
  authority: directoryOf(job),
  targets: ['apache'],
  probes: [],
  job: { ...job, renewal: { by: 'app' } },
};
const certificate: NewEntry = {
  entry: 'certificate',
  fingerprint: 'a'.repeat(64),
  issuer: 'CA',
  notBefore: '2026-11-28T00:00:00.000Z',
  notAfter: '2027-02-26T00:00:00.000Z',
  renewalId: 'aki.serial',
};
const stands: readonly NewEntry[] = [opened, certificate, { entry: 'ended', outcome: 'committed' }];

const inMemory = <Value>(): KeptRecords<Value> => {
  let kept: ReadonlyMap<string, Value> = new Map();
  return {
    read: async () => kept,
    write: async (next) => {
      kept = new Map(next);
    },
  };
};
const refusing =
  (code: ProblemCode, facts: Problem['facts'] = {}) =>
  () => {
    throw ProblemError.of({ code, facts });
  };
const safe: Safe = {
  lock: async (text) => Buffer.from(text),
  unlock: async (bytes) => ({ text: Buffer.from(bytes).toString(), isAged: false }),
};

interface World {
  readonly secure?: (request: SecureRequest) => Promise<ReturnType<typeof ending>>;
  readonly answers?: () => string;
  readonly suggested?: () => Promise<unknown>;
}

async function world({ secure = async () => ending('committed'), answers, suggested }: World = {}) {
  const asked: SecureRequest[] = [];
  const scene = createScene({
    ...(answers === undefined ? {} : { answers }),
    engine: {
      secure: async (_host, request) => {
        asked.push(request);
        return secure(request);
      },
    },
  });
  await scene.run(stands);
  let logins: Awaited<ReturnType<Services['logins']['of']>> = null;
  const services = {
    ...scene.services,
    sources: { acme: { id: 'acme', suggested: suggested ?? (async () => null) } },
    renewalInfo: inMemory<Asked>(),
    attempts: inMemory<Attempt>(),
    zoneLogins: { of: async () => null, places: async () => [] },
    logins: {
      ...keptLogins('/nowhere', async () => safe),
      places: async () => [],
      of: async () => logins,
      keep: async (_place: unknown, login: typeof logins) => {
        logins = login;
      },
    },
  } as unknown as Services;
  return {
    ...scene,
    services,
    asked,
    keep: () => services.logins.keep({ label: 'root@shop', hostKey: runsKey }, { password: 'kept' }),
    turn: (at = now) => renewDue(services, new AbortController().signal, () => at),
  };
}

describe('a turn of the renewal that nobody watches', () => {
  it('repeats what is due, on the very server, with the login of the keychain', async () => {
    const { keep, turn, asked, requests, log } = await world();
    await keep();
    expect(await turn()).toEqual([]);
    expect(requests).toEqual([
      { host: 'shop', user: 'root', hostKey: runsKey, auth: { type: 'password', password: 'kept' } },
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.acme).toMatchObject({ directory: directoryOf(job), replaces: 'aki.serial' });
    expect(JSON.stringify(asked[0]?.job)).not.toContain('kept');
    expect(log.at(-1)).toBe('close 1');
  });

  it('does nothing before the day', async () => {
    const { keep, turn, asked } = await world();
    await keep();
    await turn(new Date('2027-01-01T00:00:00Z'));
    expect(asked).toEqual([]);
  });

  it('comes earlier where the authority wishes so', async () => {
    const info = {
      start: '2026-12-28T00:00:00.000Z',
      end: '2026-12-29T00:00:00.000Z',
      explanation: 'https://ca/',
    };
    const { keep, turn, asked, services } = await world({
      suggested: async () => ({ info, retryAfter: null }),
    });
    await keep();
    await turn(new Date('2026-12-27T00:00:00Z'));
    expect(asked).toEqual([]);
    const view = await backgroundOf(services, 'on');
    expect(view.next[0]?.on?.slice(0, 10)).toBe('2026-12-28');
    expect(view.next[0]?.explanation).toBe('https://ca/');
    await turn(new Date('2026-12-30T00:00:00Z'));
    expect(asked).toHaveLength(1);
  });

  it('tells once of a password that is missing, and does not knock again', async () => {
    const { turn, requests, services } = await world();
    expect((await turn()).map(({ problem }) => problem.code)).toEqual(['secret-missing']);
    expect(await turn(new Date('2027-02-12T00:00:00Z'))).toEqual([]);
    expect(requests).toEqual([]);
    expect((await backgroundOf(services, 'on')).next[0]).toMatchObject({
      needsPerson: true,
      problem: { code: 'secret-missing' },
    });
  });

  it('goes on once the login is kept', async () => {
    const { turn, asked, services, open } = await world();
    await turn();
    const reached = open(runsKey);
    const request = { ...reached.request, auth: { type: 'password' as const, password: 'new' } };
    await rememberLogin(services, { ...reached, request });
    expect(await turn()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof refusing>]>([
    ['a server that shows another key', ['host-key-changed']],
    ['a server that nobody has met', ['host-key-unknown']],
    ['a password that is none any more', ['login-refused']],
    ['a second proof that is wanted, as the code of a telephone', ['login-second-proof', { user: 'anna' }]],
    ['a passphrase that is wanted', ['key-passphrase-needed']],
    ['an administrator’s password that is none', ['sudo-password-wrong']],
  ])('tells once of %s, and does not knock again', async (_, [code, facts]) => {
    const { keep, turn, requests, services } = await world({ answers: refusing(code, facts) });
    await keep();
    expect((await turn()).map(({ problem }) => problem)).toMatchObject([{ code, facts: facts ?? {} }]);
    for (let hours = 1; hours < 48; hours += 1)
      expect(await turn(new Date(now.getTime() + hours * 3_600_000))).toEqual([]);
    expect(requests).toHaveLength(1);
    expect((await backgroundOf(services, 'on')).next[0]).toMatchObject({
      needsPerson: true,
      problem: { code },
    });
  });

  it('waits longer after each failure that may pass', async () => {
    const { keep, turn, asked } = await world({
      secure: async () => ({ ...ending('undone'), problem: { code: 'ca-busy', facts: {} } }),
    });
    await keep();
    const hour = 3_600_000;
    for (let hours = 0; hours < 12; hours += 1)
      expect(await turn(new Date(now.getTime() + hours * hour))).toEqual([]);
    // At 0, 1, 3 and 7 hours.
    expect(asked).toHaveLength(4);
  });

  it('asks no authority that has just answered', async () => {
    let questions = 0;
    const { turn } = await world({
      suggested: async () => {
        questions += 1;
        return { info: null, retryAfter: null };
      },
    });
    await turn(new Date('2026-12-27T00:00:00Z'));
    await turn(new Date('2026-12-27T05:59:00Z'));
    expect(questions).toBe(1);
    await turn(new Date('2026-12-27T06:00:00Z'));
    expect(questions).toBe(2);
  });
});
