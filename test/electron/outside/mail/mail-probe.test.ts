import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { probeMail } from '../../../../electron/outside/mail/mail-probe.ts';
import type { Outside } from '../../../../electron/outside/outside.ts';
import { type MailServiceId, mailServices } from '../../../../shared/look/mail-services.ts';
import type { LocalCertificate } from '../support/local-certificates.ts';
import { patience, theAuthority } from '../support/world.ts';

/** A server on 127.0.0.1 that does what `talk` says, in place of the door's usual port. */
async function serve(
  door: MailServiceId,
  talk: (socket: Socket) => void,
  trustPem?: string,
): Promise<Outside> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    ports: { http: 1, https: 1, others: { [mailServices[door].port]: port } },
    ...(trustPem === undefined ? {} : { trustPem }),
  };
}

const toTls = (socket: Socket, { key, chain }: LocalCertificate): TLSSocket => {
  const secure = new TLSSocket(socket, {
    isServer: true,
    secureContext: createSecureContext({ key, cert: chain }),
  });
  secure.on('error', () => undefined);
  return secure;
};

/** Greets, and answers each line by the first pattern that fits; `TLS` starts it. */
const talks =
  (greeting: string, answers: readonly (readonly [RegExp, string])[], certificate?: LocalCertificate) =>
  (socket: Socket) => {
    socket.write(greeting);
    socket.on('data', (data) => {
      const reply = answers.find(([pattern]) => pattern.test(data.toString()))?.[1] ?? '500 what?\r\n';
      socket.write(reply.replace(/^TLS/, ''));
      if (!reply.startsWith('TLS') || certificate === undefined) return;
      socket.removeAllListeners('data');
      toTls(socket, certificate);
    });
  };

const hello: readonly [RegExp, string] = [
  /^EHLO \[127\.0\.0\.1\]\r\n$/,
  '250-mail.test\r\n250-SIZE 1\r\n250 STARTTLS\r\n',
];
const starting = {
  submission: [
    '220-wait for it\r\n220 mail.test ESMTP Postfix (Debian)\r\n',
    [hello, [/^STARTTLS\r\n$/, 'TLS220 go\r\n']],
    'Postfix',
  ],
  imap: [
    '* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n',
    [[/^a1 STARTTLS\r\n$/, 'TLS* hm\r\na1 OK go\r\n']],
    'Dovecot',
  ],
  pop3: ['+OK Hello there.\r\n', [[/^STLS\r\n$/, 'TLS+OK go\r\n']], null],
} as const;

test.each(Object.keys(starting) as (keyof typeof starting)[])(
  '%s starts TLS, and its certificate is told',
  async (door) => {
    const authority = await theAuthority();
    const [greeting, answers, software] = starting[door];
    const certificate = await authority.issue(['mail.test']);
    const outside = await serve(door, talks(greeting, answers, certificate), authority.rootPem);
    const seen = await probeMail('mail.test', '127.0.0.1', door, outside, patience());
    expect(seen).toMatchObject({ door, state: 'encrypted', software, certificate: { fault: null } });
    expect(seen.certificate?.links[0]).toMatchObject({ fingerprint: certificate.fingerprint });
    expect(await probeMail('other.test', '127.0.0.1', door, outside, patience())).toMatchObject({
      certificate: { fault: 'wrong-name' },
    });
  },
);

test.each(['submissions', 'imaps', 'pop3s'] as const)('%s speaks TLS at once', async (door) => {
  const authority = await theAuthority();
  const certificate = await authority.selfSigned(['mail.test']);
  const greeting = { submissions: '220 x ESMTP Exim 4.96\r\n', imaps: '* OK x\r\n', pop3s: '' }[door];
  const outside = await serve(
    door,
    (socket) => void toTls(socket, certificate).write(greeting),
    authority.rootPem,
  );
  const seen = await probeMail('mail.test', '127.0.0.1', door, outside, patience());
  expect(seen).toMatchObject({
    state: 'encrypted',
    software: door === 'submissions' ? 'Exim' : null,
    certificate: { fault: 'self-signed' },
  });
});

const plain: readonly (readonly [string, MailServiceId, (socket: Socket) => void, object])[] = [
  ['no TLS is offered', 'smtp', talks('220 x ESMTP\r\n', [[/^EHLO/, '250 x\r\n']]), { state: 'plain' }],
  [
    'TLS is refused',
    'smtp',
    talks('220 x ESMTP\r\n', [hello, [/^STARTTLS/, '454 later\r\n']]),
    { state: 'plain', reason: 'later' },
  ],
  ['we are turned away', 'smtp', talks('554 go away\r\n', []), { state: 'strange' }],
  ['IMAP without TLS', 'imap', talks('* OK x\r\n', [[/^a1/, 'a1 BAD what\r\n']]), { state: 'plain' }],
  ['POP3 without TLS', 'pop3', talks('+OK x\r\n', [[/^STLS/, '-ERR what\r\n']]), { state: 'plain' }],
  ['a web server stands there', 'smtp', talks('HTTP/1.1 400 Bad\r\n', []), { state: 'strange' }],
  ['it hangs up', 'imap', (socket) => socket.end(), { state: 'strange' }],
  [
    'it never stops talking',
    'pop3',
    (socket) => void socket.write('x'.repeat(100_000)),
    { state: 'strange', reason: 'TOO_MUCH_TALK' },
  ],
  [
    'it speaks no TLS where it must',
    'imaps',
    (socket) => void socket.write('* OK plain\r\n'),
    { state: 'strange' },
  ],
];
test.each(plain)('%s', async (_what, door, talk, expected) => {
  const outside = await serve(door, talk);
  expect(await probeMail('mail.test', '127.0.0.1', door, outside, patience())).toMatchObject({
    certificate: null,
    ...expected,
  });
});

test('a closed door is closed, and a hostile greeting comes as one clean line', async () => {
  const outside = await serve('smtp', talks('220 x ESMTP\r\n', [[/^EHLO/, '250 a\u0007\u202eb\r\n']]));
  expect(
    await probeMail(
      'mail.test',
      '127.0.0.1',
      'imap',
      { ports: { http: 1, https: 1, others: { 143: 1 } } },
      patience(),
    ),
  ).toMatchObject({ state: 'closed' });
  const seen = await probeMail('mail.test', '127.0.0.1', 'smtp', outside, patience());
  expect(seen.reason).toMatch(/^[ -~\u00a0-\u00ff]*$/);
});

test('a silent door can be left at once', async () => {
  const outside = await serve('smtp', () => undefined);
  const stopping = new AbortController();
  const probing = probeMail('mail.test', '127.0.0.1', 'smtp', outside, stopping.signal);
  setTimeout(() => stopping.abort(new Error('enough')), 30);
  await expect(probing).rejects.toThrow('enough');
});
