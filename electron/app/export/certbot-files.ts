import type { KeyAlgorithm } from '../../../shared/job.ts';
import type { ExportableJob, ExportedFile } from './exportable-job.ts';

const keys: Readonly<Record<KeyAlgorithm, readonly string[]>> = {
  'ec-p256': ['key-type = ecdsa', 'elliptic-curve = secp256r1'],
  'ec-p384': ['key-type = ecdsa', 'elliptic-curve = secp384r1'],
  'rsa-2048': ['key-type = rsa', 'rsa-key-size = 2048'],
  'rsa-3072': ['key-type = rsa', 'rsa-key-size = 3072'],
  'rsa-4096': ['key-type = rsa', 'rsa-key-size = 4096'],
};

/** Lines of a file for `certbot --config` (Certbot 2.1, “Configuration file”). */
export function certbotSettings(job: ExportableJob): readonly string[] {
  const { names, certificate, web, redirect, hsts } = job;
  const { contact, directory, key = 'ec-p256', chain } = certificate;
  return [
    `domains = ${names.join(',')}`,
    `cert-name = ${names[0]}`,
    `server = ${directory}`,
    contact === undefined ? 'register-unsafely-without-email = true' : `email = ${contact}`,
    'agree-tos = true',
    ...keys[key],
    ...(chain === undefined ? [] : [`preferred-chain = ${chain}`]),
    `authenticator = ${web ?? 'standalone'}`,
    ...(web === null ? [] : [`installer = ${web}`, redirect ? 'redirect = true' : 'no-redirect = true']),
    ...(web !== null && hsts ? ['hsts = true'] : []),
  ];
}

/** `run` also puts the certificate in place, `certonly` gets it. */
export const certbotVerb = ({ web }: ExportableJob): 'run' | 'certonly' =>
  web === null ? 'certonly' : 'run';

/** Packages of Debian and Ubuntu. */
export const certbotPackages = ({ web }: ExportableJob): readonly string[] => [
  'certbot',
  ...(web === null ? [] : [`python3-certbot-${web}`]),
];

/** What a renewal of a mail server's certificate has to be followed by. */
export function hookOfMail({ names, mail }: ExportableJob): string | null {
  if (mail.length === 0) return null;
  const reloads = { postfix: 'postfix reload', dovecot: 'doveadm reload' } as const;
  return [
    '#!/bin/sh',
    '# Certbot calls it behind each renewal (renewal-hooks/deploy). The mail server reads the new pair.',
    'set -eu',
    `case $RENEWED_LINEAGE in */${names[0]}) ;; *) exit 0 ;; esac`,
    ...mail.map((each) => reloads[each]),
    '',
  ].join('\n');
}

/** Where Certbot keeps what it got; its own promise. */
export const liveFolder = ({ names }: ExportableJob): string => `/etc/letsencrypt/live/${names[0]}`;

/** Settings and how they are used by hand. Pure. */
export function certbotFiles(job: ExportableJob): readonly ExportedFile[] {
  const { certificate, mail } = job;
  const hook = hookOfMail(job);
  const live = liveFolder(job);
  const trust =
    certificate.directoryTrust === undefined
      ? []
      : [
          '',
          `The authority is known by ${certificate.directoryTrust}: bring that file along, and set REQUESTS_CA_BUNDLE to its`,
          'place, here and for certbot.service (`systemctl edit certbot`).',
        ];
  return [
    { path: 'certbot.ini', text: `${certbotSettings(job).join('\n')}\n` },
    ...(hook === null ? [] : [{ path: 'renewal-hooks/deploy/sealkeeper-mail', text: hook }]),
    {
      path: 'README.md',
      text: `${[
        `# ${job.names[0]} by Certbot alone`,
        'Made by `sealkeeper export`, and not yet tried on a real server. On the server, as root:',
        '```',
        `apt-get install ${certbotPackages(job).join(' ')}`,
        ...(hook === null
          ? []
          : ['install -m 0755 renewal-hooks/deploy/sealkeeper-mail /etc/letsencrypt/renewal-hooks/deploy/']),
        `certbot ${certbotVerb(job)} --config certbot.ini --non-interactive --expand`,
        ...(mail.includes('postfix')
          ? [
              `postconf -e 'smtpd_tls_chain_files = ${live}/privkey.pem, ${live}/fullchain.pem'`,
              'postfix reload',
            ]
          : []),
        ...(mail.includes('dovecot')
          ? [
              `printf 'ssl_cert = <%s\\nssl_key = <%s\\n' ${live}/fullchain.pem ${live}/privkey.pem >/etc/dovecot/conf.d/99-sealkeeper.conf`,
              'doveadm reload',
            ]
          : []),
        '```',
        'Certbot’s own timer renews it from then on. What Sealkeeper has put in place on the server before stays until you take',
        'it back (`sealkeeper undo`): do that first, or two programs renew the same names.',
        ...trust,
      ].join('\n')}\n`,
    },
  ];
}
