import type { KeyAlgorithm } from '../job.ts';
import { bareOf, isStar, withoutWww } from '../names/domain-name.ts';
import { quote } from '../quote.ts';

/** The commands of a flow by hand, for a POSIX shell on the server. Every word in them is quoted. */

const rsaBits: Readonly<Record<KeyAlgorithm, string | null>> = {
  'ec-p256': null,
  'ec-p384': null,
  'rsa-2048': '2048',
  'rsa-3072': '3072',
  'rsa-4096': '4096',
};

/** Where the files lie: named for the first name, without its star. */
export function folderOf(names: readonly string[]): string {
  return `/etc/ssl/${bareOf(names[0] ?? 'certificate')}`;
}

/** The folder for what is not in use yet: a renewal must not touch the key in use. */
const newIn = (folder: string): string => `${folder}/new`;

const lines = (...commands: readonly (readonly string[])[]): string => commands.map(quote).join('\n');

function makeKey(file: string, key: KeyAlgorithm): readonly string[] {
  const bits = rsaBits[key];
  const kind =
    bits === null
      ? ['EC', '-pkeyopt', `ec_paramgen_curve:${key === 'ec-p384' ? 'P-384' : 'P-256'}`]
      : ['RSA', '-pkeyopt', `rsa_keygen_bits:${bits}`];
  return ['sudo', 'openssl', 'genpkey', '-algorithm', ...kind, '-out', file];
}

/** A common name holds 64 characters at most (RFC 5280, ub-common-name); all names stand in the SAN anyway. */
function subjectOf(names: readonly string[]): string {
  const short = names.find((name) => name.length <= 64);
  return short === undefined ? '/' : `/CN=${short}`;
}

const sansOf = (names: readonly string[]): string =>
  `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`;

/** The key, and the request that goes to the seller. Needs OpenSSL 1.1.1 (2018) or newer. */
export function keyAndRequest(names: readonly string[], key: KeyAlgorithm): string {
  const folder = newIn(folderOf(names));
  return lines(
    ['sudo', 'install', '-d', '-m', '700', folderOf(names), folder],
    makeKey(`${folder}/privkey.pem`, key),
    [
      ...['sudo', 'openssl', 'req', '-new', '-sha256', '-key', `${folder}/privkey.pem`],
      ...['-subj', subjectOf(names), '-addext', sansOf(names), '-out', `${folder}/request.csr`],
    ],
    ['sudo', 'cat', `${folder}/request.csr`],
  );
}

/** A certificate signed with its own key, for one year. */
export function selfSigned(names: readonly string[], key: KeyAlgorithm): string {
  const folder = folderOf(names);
  return lines(['sudo', 'install', '-d', '-m', '700', folder], makeKey(`${folder}/privkey.pem`, key), [
    ...['sudo', 'openssl', 'req', '-x509', '-sha256', '-days', '365', '-key', `${folder}/privkey.pem`],
    ...['-subj', subjectOf(names), '-addext', sansOf(names), '-out', `${folder}/fullchain.pem`],
  ]);
}

/**
 * What the seller sent, as one file: the certificate for the site first, then who signed it, and so on. `awk 1`
 * is `cat` that ends a last line that was left open.
 */
export function inOrder(names: readonly string[]): string {
  const whole = `${newIn(folderOf(names))}/fullchain.pem`;
  return [
    quote(['openssl', 'verify', '-untrusted', 'intermediate.crt', 'site.crt']),
    `${quote(['awk', '1', 'site.crt', 'intermediate.crt'])} | ${quote(['sudo', 'tee', whole])} > /dev/null`,
  ].join('\n');
}

/** Other forms that sellers send, turned into PEM text. */
export const otherForms = {
  p7b: quote(['openssl', 'pkcs7', '-print_certs', '-in', 'file.p7b', '-out', 'all.pem']),
  der: quote(['openssl', 'x509', '-inform', 'der', '-in', 'file.cer', '-out', 'site.crt']),
  pfx: quote(['openssl', 'pkcs12', '-in', 'file.pfx', '-nokeys', '-out', 'all.pem']),
} as const;

/** Prints the public key twice: from the key, and from the certificate. */
export function samePair(names: readonly string[]): string {
  const folder = newIn(folderOf(names));
  return [
    `${quote(['sudo', 'openssl', 'pkey', '-pubout', '-in', `${folder}/privkey.pem`])} | ${quote(['openssl', 'sha256'])}`,
    `${quote(['sudo', 'openssl', 'x509', '-noout', '-pubkey', '-in', `${folder}/fullchain.pem`])} | ${quote(['openssl', 'sha256'])}`,
  ].join('\n');
}

/** Key and chain together, from the folder of what is new to the one in use. */
export function putInPlace(names: readonly string[]): string {
  const folder = folderOf(names);
  return lines([
    'sudo',
    'mv',
    `${newIn(folder)}/privkey.pem`,
    `${newIn(folder)}/fullchain.pem`,
    `${folder}/`,
  ]);
}

/** Lines for the settings of the web server, and how to test and take them. */
export function apacheLines(names: readonly string[]): string {
  const folder = folderOf(names);
  return `SSLEngine on\nSSLCertificateFile "${folder}/fullchain.pem"\nSSLCertificateKeyFile "${folder}/privkey.pem"`;
}

export function nginxLines(names: readonly string[]): string {
  const folder = folderOf(names);
  return `listen 443 ssl;\nssl_certificate "${folder}/fullchain.pem";\nssl_certificate_key "${folder}/privkey.pem";`;
}

/** Each tests the settings first and takes them only where they pass. */
export const reloads = {
  apache: 'sudo apachectl -t && sudo apachectl graceful',
  nginx: 'sudo nginx -t && sudo nginx -s reload',
} as const;

/** Panels that make their own: the same as their buttons, for who logs in by SSH. */
export function pleskIssue(names: readonly string[]): string {
  const domain = domainOf(names);
  const hasStar = names.some(isStar);
  const parts = hasStar
    ? ['-secure-domain', '-wildcard']
    : [
        '-secure-domain',
        ...(names.includes(`www.${domain}`) ? ['-secure-www'] : []),
        ...(names.includes(`webmail.${domain}`) ? ['-secure-webmail'] : []),
        ...(names.includes(`mail.${domain}`) ? ['-secure-mail'] : []),
      ];
  return lines(['sudo', 'plesk', 'ext', 'sslit', '--certificate', '-issue', '-domain', domain, ...parts]);
}

export const cpanelIssue = lines(['uapi', 'SSL', 'start_autossl_check']);

function domainOf(names: readonly string[]): string {
  return withoutWww(bareOf(names[0] ?? ''));
}
