import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { askProbe } from '../../../../electron/outside/deployment/ask-probe.ts';
import { lookAtMailPorts, waitForMailPorts } from '../../../../electron/outside/deployment/mail-ports.ts';
import type { Outside } from '../../../../electron/outside/outside.ts';
import type { MailProbe } from '../../../../shared/probes.ts';
import type { LocalCertificate } from '../support/local-certificates.ts';
import { createWorld, patience, says, theAuthority } from '../support/world.ts';

const name = 'mail.test';
const here = '127.0.0.1';
const there = '127.0.0.2';
const smtp: MailProbe = { kind: 'smtp', name, port: 2525 };
const imaps: MailProbe = { kind: 'imaps', name, port: 993 };

type Certificate = () => LocalCertificate;
const secured = (socket: Socket, certificate: Certificate): TLSSocket => {
  const { key, chain: cert } = certificate();
  const secure = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext({ key, cert }) });
  secure.on('error', () => undefined);
  return secure;
};
/** RFC 3207. */
const speaksSmtp = (certificate: Certificate) => (socket: Socket) => {
  socket.write('220 mail.test ESMTP\r\n');
  socket.on('data', (data) => {
    const isStart = data.toString().startsWith('STARTTLS');
    socket.write(isStart ? '220 go\r\n' : '250-mail.test\r\n250 STARTTLS\r\n');
    if (!isStart) return;
    socket.removeAllListeners('data');
    secured(socket, certificate);
  });
};
const speaksImaps = (certificate: Certificate) => (socket: Socket) =>
  void secured(socket, certificate).write('* OK ready\r\n');

async function listen(address: string, port: number, talk: (socket: Socket) => void): Promise<Server> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  });
  server.listen(port, address);
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return server;
}

/** A mail server of two addresses, which shows what it is told to. */
async function mailServer(certificate: Certificate) {
  const authority = await theAuthority();
  const { outside } = await createWorld({ [name]: { addresses: [here, there] } }, authority.rootPem, [
    here,
    there,
  ]);
  const portOf = (server: Server) => (server.address() as AddressInfo).port;
  const others: Record<number, number> = {};
  for (const [port, speaks] of [
    [smtp.port, speaksSmtp],
    [imaps.port, speaksImaps],
  ] as const) {
    others[port] = portOf(await listen(here, 0, speaks(certificate)));
    await listen(there, others[port] ?? 0, speaks(certificate));
  }
  const { ports = { http: 1, https: 1 } } = outside;
  const own: Outside = { ...outside, ports: { ...ports, others } };
  return own;
}

test('each probe meets the certificate on each address, behind STARTTLS too, at whatever port', async () => {
  const authority = await theAuthority();
  const certificate = await authority.issue([name]);
  const outside = await mailServer(() => certificate);
  const seen = await lookAtMailPorts([smtp, imaps], outside, patience());
  expect(seen.map(({ kind, port, address }) => `${kind} ${port} ${address}`).sort()).toEqual([
    `imaps 993 ${here}`,
    `imaps 993 ${there}`,
    `smtp 2525 ${here}`,
    `smtp 2525 ${there}`,
  ]);
  for (const view of seen) {
    expect(view).toMatchObject({
      state: 'encrypted',
      fingerprint: certificate.fingerprint,
      names: [name],
      trusted: true,
      reason: null,
    });
  }
});

test('a name that DNS does not lead here is asked at the addresses given', async () => {
  const certificate = await (await theAuthority()).issue(['other.test']);
  const outside = await mailServer(() => certificate);
  const seen = await lookAtMailPorts([{ ...imaps, name: 'other.test' }], outside, patience(), [there]);
  expect(seen).toMatchObject([{ address: there, fingerprint: certificate.fingerprint, trusted: true }]);
});

test('waits until the new certificate is shown on every address', async () => {
  const authority = await theAuthority();
  const [old, fresh] = [await authority.issue([name]), await authority.issue([name])];
  let shown = old;
  const outside = await mailServer(() => shown);
  const before = await lookAtMailPorts([smtp, imaps], outside, patience());
  setTimeout(() => (shown = fresh), 300);
  const after = await waitForMailPorts([smtp, imaps], fresh.fingerprint, outside, patience(), before);
  expect(new Set(after.map(({ fingerprint }) => fingerprint))).toEqual(new Set([fresh.fingerprint]));
});

test('answers with what it sees where the time is over, and does not wait for ports that were closed before', async () => {
  const authority = await theAuthority();
  const [old, fresh] = [await authority.issue([name]), await authority.issue([name])];
  const outside = await mailServer(() => old);
  const shut: MailProbe = { kind: 'pop3s', name, port: 1 };
  const before = await lookAtMailPorts([shut], outside, patience());
  expect(before).toMatchObject([{ state: 'closed' }, { state: 'closed' }]);
  expect(await waitForMailPorts([shut], fresh.fingerprint, outside, patience(), before)).toEqual(before);
  const after = await waitForMailPorts([imaps], fresh.fingerprint, outside, patience(), [], 300);
  expect(after).toMatchObject([{ fingerprint: old.fingerprint }, { fingerprint: old.fingerprint }]);
});

test('a web site is asked in the same way', async () => {
  const authority = await theAuthority();
  const certificate = await authority.issue([name]);
  const { outside, https } = await createWorld({}, authority.rootPem, [here]);
  await https(here, certificate, says('hello'));
  const probe = { kind: 'https', name, port: 443 } as const;
  expect(await askProbe(probe, here, outside, patience())).toMatchObject({
    state: 'encrypted',
    fingerprint: certificate.fingerprint,
    trusted: true,
  });
  expect(await askProbe(probe, there, outside, patience())).toMatchObject({
    state: 'closed',
    fingerprint: null,
  });
});
