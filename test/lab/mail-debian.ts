import type { FileSpec } from './server-seed.ts';

/** A Postfix called `name` as Debian's package and an owner write it, with the certificate that the package made. */
export const debianMailFiles = (name: string): Readonly<Record<string, FileSpec>> => ({
  '/etc/postfix/main.cf': main(name),
  '/etc/postfix/master.cf': master,
});

const main = (
  name: string,
): string => `# See /usr/share/postfix/main.cf.dist for a commented, more complete version
smtpd_banner = $myhostname ESMTP $mail_name (Debian/GNU)
biff = no
compatibility_level = 3.6

# TLS parameters
smtpd_tls_cert_file=/etc/ssl/certs/ssl-cert-snakeoil.pem
smtpd_tls_key_file=/etc/ssl/private/ssl-cert-snakeoil.key
smtpd_tls_security_level=may

smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated
   # nobody else
   defer_unauth_destination
myhostname = ${name}
mydestination = $myhostname, localhost
mynetworks = 127.0.0.0/8
inet_interfaces = all
`;
const master = `smtp       inet  n       -       y       -       -       smtpd
submission inet  n       -       y       -       -       smtpd
  -o syslog_name=postfix/submission
  -o smtpd_tls_security_level=encrypt
#  -o smtpd_sasl_auth_enable=yes
smtps      inet  n       -       y       -       -       smtpd
  -o smtpd_tls_wrappermode=yes
pickup     unix  n       -       y       60      1       pickup
cleanup    unix  n       -       y       -       0       cleanup
qmgr       unix  n       -       n       300     1       qmgr
tlsmgr     unix  -       -       y       1000?   1       tlsmgr
rewrite    unix  -       -       y       -       -       trivial-rewrite
bounce     unix  -       -       y       -       0       bounce
defer      unix  -       -       y       -       0       bounce
flush      unix  n       -       y       1000?   0       flush
proxymap   unix  -       -       n       -       -       proxymap
smtp       unix  -       -       y       -       -       smtp
error      unix  -       -       y       -       -       error
retry      unix  -       -       y       -       -       error
local      unix  -       n       n       -       -       local
anvil      unix  -       -       y       -       1       anvil
scache     unix  -       -       y       -       1       scache
`;
