import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Services } from '../../../electron/app/services.ts';
import { beginWebSpace } from '../../../electron/app/webspace.ts';
import { clearWebSpace, dropWebSpace } from '../../../electron/app/webspace-care.ts';
import { obtainBySpace, type SpaceProber } from '../../../electron/engine/webspace/obtain.ts';
import type { SpaceRequest } from '../../../electron/remote/webspace/open-space.ts';
import { fileWebSpaces } from '../../../electron/run/webspace/record-file.ts';
import type { CertificateSource } from '../../../electron/sources/source.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { webSpaceJob } from '../../../shared/webspace/job.ts';
import { fileSpace } from '../../doubles/file-space.ts';

const site = 'shop.test';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(homedir(), '.sealkeeper-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const job = webSpaceJob.parse({
  names: [site],
  server: { webspace: { protocol: 'ftps', host: 'h.test', user: 'u', passwordEnv: 'P' } },
  certificate: { from: 'acme', directory: 'https://ca.test/dir', agreeToTerms: true, key: 'ec-p256' },
});

/** A shop whose site lies in /htdocs, an authority that signs or does not, and a keychain. */
function scene({ refusal = null as ProblemError | null, hasKeychain = true } = {}) {
  const double = fileSpace({ '/htdocs/index.html': 'x', '/htdocs/.well-known/security.txt': 'theirs' });
  const before = [...double.tree].toSorted();
  const keys = new Map<string, string>();
  const requests: SpaceRequest[] = [];
  const isSeen = (token: string, text: string) =>
    double.tree.get(`/htdocs/.well-known/acme-challenge/${token}`) === text;
  const prober: SpaceProber = {
    askForAll: async (challenges) =>
      challenges.map(({ token, keyAuthorization }) => ({
        isVisible: isSeen(token, keyAuthorization),
        probes: [],
      })),
    provePresented: async (challenges) => {
      for (const { token, keyAuthorization } of challenges)
        if (!isSeen(token, keyAuthorization)) throw new Error('not placed');
      return [];
    },
    provePermission: async () => ({ bound: [] }),
  };
  const source = {
    id: 'double',
    async start(
      _request: unknown,
      _names: unknown,
      csrPem: string,
      context: Parameters<CertificateSource<never>['start']>[3],
    ) {
      expect(csrPem).toContain('CERTIFICATE REQUEST');
      await context.ordered({ toProve: [site] });
      const answer = { name: site, token: 'a'.repeat(43), keyAuthorization: `${'a'.repeat(43)}.x` };
      await context.present([{ method: 'http-01', answer }]);
      await context.withdraw();
      if (refusal !== null) throw refusal;
      await context.validated();
      return {
        kind: 'issued',
        certificate: {
          ...{ chainPem: 'pem', fingerprint: 'ab'.repeat(32), names: [site], issuer: 'CA' },
          ...{ notBefore: '2026-12-01T00:00:00.000Z', notAfter: '2027-03-01T00:00:00.000Z' },
        },
      };
    },
  };
  const services = {
    spaces: fileWebSpaces(join(folder, 'webspaces')),
    spaceKeys: {
      isPossible: async () => hasKeychain,
      keep: async (id: string, pem: string) => void keys.set(id, pem),
      of: async (id: string) => keys.get(id) ?? null,
      forget: async (id: string) => void keys.delete(id),
    },
    sources: { acme: source },
    openSpace: async (request: SpaceRequest) => {
      requests.push(request);
      return { space: double.space, label: 'u@h.test', identity: 'f'.repeat(64) };
    },
    engine: { obtainBySpace: (wish: never, run: never) => obtainBySpace(wish, run, prober) },
  } as unknown as Services;
  const begin = () =>
    beginWebSpace(
      services,
      { job, secrets: { P: 'secret' } },
      { emit: () => undefined, signal: new AbortController().signal },
    );
  const isClean = () => expect([...double.tree].toSorted()).toEqual(before);
  return { double, keys, requests, services, begin, isClean };
}

const { signal } = new AbortController();

describe('a certificate by way of web space', () => {
  test('waits for the form with its key in the keychain, and nothing of ours stays', async () => {
    const { begin, services, keys, isClean } = scene();
    const ended = await begin();
    expect(ended).toMatchObject({ outcome: 'waiting' });
    const record = await services.spaces.load(ended.runId);
    expect(record).toMatchObject({ placed: [], folders: [{ name: site, folder: '/htdocs' }] });
    expect(keys.get(ended.runId)).toContain('PRIVATE KEY');
    isClean();
    await dropWebSpace(services, { id: ended.runId, secrets: {} }, signal);
    expect([keys.size, await readdir(join(folder, 'webspaces'))]).toEqual([0, []]);
  });

  test('is not asked for where the key has no place', async () => {
    const { begin, requests } = scene({ hasKeychain: false });
    await expect(begin()).rejects.toMatchObject({
      problem: { code: 'webspace-key-no-place', facts: { reason: 'no_keychain' } },
    });
    expect(requests).toEqual([]);
  });

  test('that an authority refuses leaves no file, no key and no record', async () => {
    const refusal = new ProblemError('ca-unreachable', { ca: 'ca.test' } as never);
    const { begin, keys, isClean } = scene({ refusal });
    expect(await begin()).toMatchObject({ outcome: 'refused', problem: { code: 'ca-unreachable' } });
    isClean();
    expect([keys.size, await readdir(join(folder, 'webspaces'))]).toEqual([0, []]);
  });

  test('cut at any call is told, and the next login takes away what is left', async () => {
    const whole = scene();
    await whole.begin();
    const calls = whole.double.calls();
    for (let cut = 0; cut < calls; cut += 1) {
      const { double, begin, services, requests, keys, isClean } = scene();
      double.cutAt(cut);
      const ended = await begin();
      double.cutAt(null);
      const { records } = await services.spaces.list();
      const own = records.find(({ id }) => id === ended.runId);
      if (own === undefined) expect(ended.outcome).toBe('refused');
      else {
        if (own.placed.length > 0)
          expect(ended.problem?.code).toMatch(/^(webspace-file-left|connection-lost)$/);
        await clearWebSpace(services, { id: own.id, secrets: { P: 'secret' } }, signal);
        // Only who showed the same certificate is given the password again.
        if (own.placed.length > 0) expect(requests.at(-1)).toMatchObject({ certificate: 'f'.repeat(64) });
        await dropWebSpace(services, { id: own.id, secrets: {} }, signal);
      }
      isClean();
      expect(keys.size).toBe(0);
    }
  });
});
