import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lab, startLab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.stop());

test('certbot on a server gets a certificate from Pebble through the lab’s name server', async () => {
  const [server, pebble, dns] = await Promise.all([
    lab.server({ sites: [{ name: 'shop.example.test' }], software: ['certbot'] }),
    lab.pebble(),
    lab.dns(),
  ]);
  await dns.setA('shop.example.test', [server.address]);
  await server.writeFile('/tmp/api.pem', await readFile(pebble.apiTrustFile));
  await server.must(
    [
      ...['certbot', '--apache', '--non-interactive', '--agree-tos', '-m', 'owner@example.test'],
      ...['--server', pebble.directory, '-d', 'shop.example.test'],
    ],
    { env: { REQUESTS_CA_BUNDLE: '/tmp/api.pem' }, timeout: 60_000 },
  );
  const ca = await readFile(await pebble.issuingRoot());
  const names = await new Promise<string | undefined>((resolve, reject) => {
    const socket = connect({ host: server.address, port: 443, servername: 'shop.example.test', ca }, () => {
      resolve(socket.getPeerCertificate().subjectaltname);
      socket.destroy();
    });
    socket.on('error', reject);
  });
  expect(names).toBe('DNS:shop.example.test');
});

test('a lab can have several authorities, each reachable from a server and with a root of its own', async () => {
  const [server, first, second] = await Promise.all([
    lab.server({ apache: false }),
    lab.pebble(),
    lab.pebble(),
  ]);
  expect(first.directory).not.toBe(second.directory);
  await server.writeFile('/tmp/second.pem', await readFile(second.apiTrustFile));
  const directory = await server.must(['curl', '-s', '--cacert', '/tmp/second.pem', second.directory]);
  expect(JSON.parse(directory)).toHaveProperty('newOrder');
  const roots = await Promise.all([first, second].map(async (each) => readFile(await each.issuingRoot())));
  const fingerprints = roots.map((pem) => new X509Certificate(pem).fingerprint256);
  expect(new Set(fingerprints).size).toBe(2);
});

test('an authority can insist on a registered external account', async () => {
  const keys = { 'kid-1': 'zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W' };
  const [server, pebble] = await Promise.all([
    lab.server({ apache: false }),
    lab.pebble({ eab: { required: true, keys } }),
  ]);
  await server.writeFile('/tmp/api.pem', await readFile(pebble.apiTrustFile));
  const directory = await server.must(['curl', '-s', '--cacert', '/tmp/api.pem', pebble.directory]);
  expect(JSON.parse(directory)).toMatchObject({ meta: { externalAccountRequired: true } });
});
