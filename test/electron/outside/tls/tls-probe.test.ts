import { expect, test } from 'vitest';
import { probeTls } from '../../../../electron/outside/tls/tls-probe.ts';
import { createWorld, patience, says, theAuthority } from '../support/world.ts';

test('a good certificate is told with its chain', async () => {
  const authority = await theAuthority();
  const world = await createWorld({}, authority.rootPem);
  const certificate = await authority.issue(['shop.test', 'www.shop.test', '192.0.2.1']);
  await world.https('127.0.0.2', certificate, says('x'));
  const result = await probeTls('shop.test', '127.0.0.2', world.outside, patience());
  expect(result).toMatchObject({
    kind: 'tls',
    fingerprint: certificate.fingerprint,
    subject: 'shop.test',
    issuer: 'Lab (Lab R1)',
    names: ['shop.test', 'www.shop.test', '192.0.2.1'],
    protocol: 'TLSv1.3',
    trusted: true,
  });
  expect(result).not.toHaveProperty('reason');
  if (result.kind === 'none') throw new Error(result.problem);
  const [own, between, root] = result.certificate.links;
  const key = { kind: 'ec', bits: 256 };
  expect(own).toMatchObject({
    subject: 'shop.test',
    isAuthority: false,
    isSelfSigned: false,
    from: 'server',
    key,
  });
  expect(between).toMatchObject({
    subject: 'Lab (Lab R1)',
    isAuthority: true,
    isSelfSigned: false,
    from: 'server',
  });
  expect(root).toMatchObject({ subject: 'Lab (Lab Root)', isSelfSigned: true, from: 'trust-list' });
  expect(result.certificate).toMatchObject({ fault: null, reason: null, protocol: 'TLSv1.3' });
  expect(Date.parse(result.notAfter) - Date.now()).toBeGreaterThan(59 * 86_400_000);
});

test.each([
  ['a certificate of its own making', 'self', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed'],
  ['one that has run out', 'expired', 'CERT_HAS_EXPIRED', 'expired'],
  ['one for another name', 'foreign', 'ERR_TLS_CERT_ALTNAME_INVALID', 'wrong-name'],
  ['one without its intermediate', 'short', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'incomplete'],
])('%s is seen, and not trusted', async (_what, kind, reason, fault) => {
  const authority = await theAuthority();
  const world = await createWorld({}, authority.rootPem);
  const issued = await authority.issue(
    [kind === 'foreign' ? 'other.test' : 'shop.test'],
    kind === 'expired' ? -1 : 9,
  );
  const end = '-----END CERTIFICATE-----\n';
  const leaf = issued.chain.slice(0, issued.chain.indexOf(end) + end.length);
  const served = {
    self: await authority.selfSigned(['shop.test']),
    short: { ...issued, chain: leaf },
  }[kind];
  await world.https('127.0.0.2', served ?? issued, says('x'));
  const result = await probeTls('shop.test', '127.0.0.2', world.outside, patience());
  expect(result).toMatchObject({ kind: 'tls', trusted: false, reason, certificate: { fault, reason } });
});

test('the trusted list given is the whole list', async () => {
  const authority = await theAuthority();
  const world = await createWorld({}, (await authority.selfSigned(['elsewhere.test'])).chain);
  await world.https('127.0.0.2', await authority.issue(['shop.test']), says('x'));
  const result = await probeTls('shop.test', '127.0.0.2', world.outside, patience());
  expect(result).toMatchObject({ kind: 'tls', trusted: false, certificate: { fault: 'unknown-authority' } });
});

test('an IPv6 address shows its certificate too', async () => {
  const authority = await theAuthority();
  const world = await createWorld({}, authority.rootPem);
  await world.https('::1', await authority.issue(['shop.test']), says('x'));
  expect(await probeTls('shop.test', '::1', world.outside, patience())).toMatchObject({ trusted: true });
});

test.each([
  ['nothing listens', undefined, 'ECONNREFUSED'],
  ['it speaks plain HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n', /ERR_SSL|EPROTO/],
  ['it hangs up', '', 'ECONNRESET'],
])('no TLS: %s', async (_what, greeting, code) => {
  const world = await createWorld({});
  if (greeting !== undefined) {
    await world.bytes('127.0.0.2', 'https', (socket) => socket.once('data', () => socket.end(greeting)));
  }
  const result = await probeTls('shop.test', '127.0.0.2', world.outside, patience());
  expect(result).toEqual({ kind: 'none', problem: expect.stringMatching(code) });
});

test('a silent port is given up in time, and at once when the person cancels', async () => {
  const world = await createWorld({});
  await world.bytes('127.0.0.2', 'https', () => undefined);
  const result = await probeTls('shop.test', '127.0.0.2', world.outside, patience(), { timeoutMs: 60 });
  expect(result).toEqual({ kind: 'none', problem: 'ETIMEDOUT' });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  const probing = probeTls('shop.test', '127.0.0.2', world.outside, stop.signal);
  await expect(probing).rejects.toMatchObject({ name: 'AbortError' });
});
