import { expect, test } from 'vitest';
import { contract } from '../../../shared/ipc/contract.ts';
import { answer } from '../../../shared/wizard/answer.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { wishesOf, withWish } from '../../../shared/wizard/flow.ts';
import { toRunRequest } from '../../../shared/wizard/ready-draft.ts';
import { domainNames } from '../../support/domain-names.ts';
import { fullDraft } from './full-draft.ts';

test('a full draft becomes a request that the main process accepts', () => {
  const ready = toRunRequest(fullDraft, {}, { dnsServer: '127.0.0.1:8053' });
  expect(ready.ready).toBe(true);
  if (ready.ready) expect(contract['run.start'].input.parse(ready.request)).toEqual(ready.request);
});

test('terms that are not agreed to keep a run from starting', () => {
  const draft: Draft = {
    ...fullDraft,
    provider: { id: 'lets-encrypt', name: 'x', directory: 'https://ca.example/dir', agreed: false },
  };
  expect(toRunRequest(draft, {}, undefined)).toEqual({ ready: false, missing: ['provider'] });
});

test('what is missing is named in the order of the flow', () => {
  const { names: _names, plan: _plan, ...rest } = fullDraft;
  expect(toRunRequest(rest, {}, undefined)).toEqual({ ready: false, missing: ['names', 'review'] });
});

test('an account’s secret half comes from outside the draft', () => {
  const provider = {
    id: 'other',
    name: 'x',
    directory: 'https://ca.example/dir',
    agreed: true,
    externalKeyId: 'kid',
  } as const;
  const ready = toRunRequest({ ...fullDraft, provider }, { hmacKey: 'c2VjcmV0' }, undefined);
  expect(ready).toMatchObject({ request: { externalAccount: { keyId: 'kid', hmacKey: 'c2VjcmV0' } } });
  expect(JSON.stringify(fullDraft)).not.toContain('c2VjcmV0');
});

test('a proof by DNS is handed on as it was decided, and none starts before that', () => {
  const byDns: Draft = { ...fullDraft, proof: 'dns-01' };
  const ways: readonly [NonNullable<Draft['zone']>, object][] = [
    [{ by: 'hand' }, { by: 'hand' }],
    [
      { by: 'hand', byFile: domainNames('shop.example') },
      { by: 'hand', byFile: ['shop.example'] },
    ],
    [
      { by: 'provider', provider: 'desec', zoneLoginId: 'z1', zones: ['shop.example'], isKept: false },
      { by: 'provider', zoneLoginId: 'z1' },
    ],
  ];
  for (const [zone, zoneProof] of ways) {
    const ready = toRunRequest({ ...byDns, zone }, {}, undefined);
    expect(ready).toMatchObject({ ready: true, request: { zoneProof } });
    // Of a file nothing is said of it.
    const byFile = toRunRequest({ ...fullDraft, zone }, {}, undefined);
    expect(byFile).toMatchObject({ ready: true });
    expect(JSON.stringify(byFile)).not.toContain('zoneProof');
  }
  expect(toRunRequest(byDns, {}, undefined)).toEqual({ ready: false, missing: ['proof'] });
});

test.each<Partial<Draft>>([{ proof: 'email' }, { flow: { kind: 'by-hand', source: 'bought' } }])(
  'no run starts on a flow by hand: %j',
  (patch) => {
    expect(toRunRequest({ ...fullDraft, ...patch }, {}, undefined)).toEqual({
      ready: false,
      missing: ['by-hand'],
    });
  },
);

test('files are asked for by their id, and no authority with them', () => {
  const files = { filesId: 'h1', isKeyOnServer: true, issuer: 'A', notAfter: '2027-01-01T00:00:00.000Z' };
  const ready = toRunRequest({ ...fullDraft, flow: { kind: 'files' }, files }, {}, undefined);
  expect(ready).toEqual({
    ready: true,
    request: {
      connectionId: 'c1',
      names: fullDraft.names,
      redirect: true,
      hsts: false,
      reviewed: '0'.repeat(64),
      rehearsal: false,
      filesId: 'h1',
    },
  });
  if (ready.ready) expect(contract['run.start'].input.parse(ready.request)).toEqual(ready.request);
  const { provider: _provider, ...unsigned } = fullDraft;
  expect(toRunRequest(unsigned, {}, undefined)).toMatchObject({ ready: false, missing: ['provider'] });
});

test('its own key signs: nobody is asked, and browsers are told nothing that would lock visitors out', () => {
  const { provider: _, proof: _proof, ...unasked } = fullDraft;
  const made = {
    ...unasked,
    flow: { kind: 'self-signed' },
    selfSigned: { days: 90, redirect: false },
    wishes: { redirect: true, hsts: true },
  } as const;
  const ready = toRunRequest(made, {}, undefined);
  expect(ready).toMatchObject({
    ready: true,
    request: { redirect: false, hsts: false, selfSigned: { days: 90 } },
  });
  if (!ready.ready) return;
  expect(contract['run.start'].input.parse(ready.request)).toEqual(ready.request);
  expect(contract['run.start'].input.safeParse({ ...ready.request, hsts: true }).success).toBe(false);
  expect(toRunRequest({ ...made, selfSigned: undefined }, {}, undefined)).toEqual({
    ready: false,
    missing: ['self-signed'],
  });
});

test('a wish on the flow of its own making leaves that of the others alone', () => {
  const made: Draft = {
    ...fullDraft,
    flow: { kind: 'self-signed' },
    selfSigned: { days: 90, redirect: false },
    wishes: { redirect: true, hsts: false },
  };
  const next = answer(made, withWish(made, { redirect: true, without: ['nginx'] }));
  expect(wishesOf(next)).toEqual({ redirect: true, hsts: false, without: ['nginx'] });
  expect(wishesOf(answer(made, withWish(made, { without: ['nginx'] }))).redirect).toBe(false);
  expect(answer(next, { flow: undefined }).wishes).toEqual({
    redirect: true,
    hsts: false,
    without: ['nginx'],
  });
  expect(wishesOf(answer(fullDraft, withWish(fullDraft, { redirect: false }))).redirect).toBe(false);
});
