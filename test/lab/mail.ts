import type { LabServer } from './server.ts';
import type { FileSpec } from './server-seed.ts';

/** What a mail server shows to those who ask for this name: PEM text, the chain behind the key. */
export interface MailCertificate {
  readonly name: string;
  readonly key: string;
  readonly chain: string;
}

const folder = '/etc/mail-tls';

/**
 * Real Postfix and Dovecot with a certificate for each name (SNI), the first for those who name none. For a server
 * with `software: ['postfix', 'dovecot']`; they start by `startMail`.
 */
export function mailFiles(certificates: readonly MailCertificate[]): Readonly<Record<string, FileSpec>> {
  const pem = ({ key, chain }: MailCertificate) => ({ text: key + chain, mode: 0o600 });
  return {
    '/etc/postfix/main.cf': postfixMain(certificates),
    '/etc/postfix/master.cf': postfixMaster,
    '/etc/postfix/names': certificates.map(({ name }) => `${name} ${folder}/${name}.pem\n`).join(''),
    '/etc/dovecot/dovecot.conf': dovecot(certificates),
    ...Object.fromEntries(certificates.map((each) => [`${folder}/${each.name}.pem`, pem(each)])),
  };
}

export async function startMail(
  server: LabServer,
  programs: readonly ('postfix' | 'dovecot')[] = ['postfix', 'dovecot'],
): Promise<void> {
  await server.must(['mkdir', '-p', '/var/log', '/run/dovecot']);
  const map = await server.run(['test', '-e', '/etc/postfix/names']);
  if (programs.includes('postfix') && map.exitCode === 0)
    await server.must(['postmap', '-F', 'hash:/etc/postfix/names']);
  // Both leave programs behind that would keep our end of their output open.
  for (const start of programs.map((one) => (one === 'postfix' ? 'postfix start' : one))) {
    await server.must([
      'sh',
      '-c',
      `${start} </dev/null >/var/log/start.log 2>&1 || { cat /var/log/start.log >&2; exit 1; }`,
    ]);
  }
}

/** Both end of themselves with the server; this is for tests that want a closed door. */
export async function stopMail(server: LabServer): Promise<void> {
  await server.must(['postfix', 'stop']);
  await server.must(['doveadm', 'stop']);
}

const postfixMain = ([first]: readonly MailCertificate[]): string => `compatibility_level = 3.6
myhostname = ${first?.name ?? 'mail.test'}
mydestination = localhost
mynetworks = 127.0.0.0/8
inet_interfaces = all
inet_protocols = all
smtpd_relay_restrictions = reject_unauth_destination
smtpd_tls_security_level = may
smtpd_tls_chain_files = ${folder}/${first?.name ?? ''}.pem
tls_server_sni_maps = hash:/etc/postfix/names
`;

const postfixMaster = `smtp       inet  n - n - - smtpd
submission inet  n - n - - smtpd
submissions inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
pickup     unix  n - n 60 1 pickup
cleanup    unix  n - n - 0 cleanup
qmgr       unix  n - n 300 1 qmgr
tlsmgr     unix  - - n 1000? 1 tlsmgr
rewrite    unix  - - n - - trivial-rewrite
bounce     unix  - - n - 0 bounce
defer      unix  - - n - 0 bounce
flush      unix  n - n 1000? 0 flush
proxymap   unix  - - n - - proxymap
proxywrite unix  - - n - 1 proxymap
smtp       unix  - - n - - smtp
error      unix  - - n - - error
retry      unix  - - n - - error
discard    unix  - - n - - discard
local      unix  - n n - - local
anvil      unix  - - n - 1 anvil
scache     unix  - - n - 1 scache
`;

/** In the words of Dovecot 2.3 (Debian 12). */
const dovecot = (certificates: readonly MailCertificate[]): string => {
  const [first] = certificates;
  const files = (name: string) => `ssl_cert = <${folder}/${name}.pem\n  ssl_key = <${folder}/${name}.pem\n`;
  return `protocols = imap pop3
listen = *, ::
log_path = /var/log/dovecot.log
ssl = yes
${files(first?.name ?? '')}
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=mail gid=mail home=/tmp
}
${certificates.map(({ name }) => `local_name ${name} {\n  ${files(name)}}\n`).join('')}`;
};
