import { newestTlsSettings } from '../../../shared/content/tls-settings.ts';
import type { ExportableJob, ExportedFile } from './exportable-job.ts';

/**
 * What a web server is told once, since lego touches no settings: two files that its owner includes, one where the site answers
 * plainly and one where it answers encrypted. None where the certificate is for mail alone. Pure.
 */
export function webLines(
  job: ExportableJob,
  pair: { readonly chain: string; readonly key: string },
  proof: string,
): readonly ExportedFile[] {
  const { web, names } = job;
  if (web === null) return [];
  const parts = { apache, nginx }[web](job, pair, proof);
  return (['plain', 'encrypted'] as const).map((part) => ({
    path: `${web}/sealkeeper-lego-${names[0]}-${part}.conf`,
    text: `${['# Made by `sealkeeper export`.', ...parts[part]].join('\n')}\n`,
  }));
}

type Parts = Readonly<Record<'plain' | 'encrypted', readonly string[]>>;
type Pair = { readonly chain: string; readonly key: string };

const folder = '/.well-known/acme-challenge/';
/** As the app itself says it (RFC 6797). */
const hsts = `"max-age=${newestTlsSettings.strictTransportSecuritySeconds}"`;

/** The redirect is the one that Certbot writes: to the name that was asked for, which is one of this site. */
const apache = (job: ExportableJob, { chain, key }: Pair, proof: string): Parts => ({
  plain: [
    `Alias ${folder} ${proof}${folder}`,
    `<Directory ${proof}>`,
    '    Options None',
    '    AllowOverride None',
    '    Require all granted',
    '</Directory>',
    ...(job.redirect
      ? [
          'RewriteEngine on',
          `RewriteCond %{REQUEST_URI} !^${folder.replace('.', '\\.')}`,
          'RewriteRule ^ https://%{SERVER_NAME}%{REQUEST_URI} [END,NE,R=permanent]',
        ]
      : []),
  ],
  encrypted: [
    'SSLEngine on',
    `SSLCertificateFile ${chain}`,
    `SSLCertificateKeyFile ${key}`,
    ...(job.hsts ? [`Header always set Strict-Transport-Security ${hsts}`] : []),
  ],
});

const nginx = (job: ExportableJob, { chain, key }: Pair, proof: string): Parts => ({
  plain: [
    `location ^~ ${folder} {`,
    `    root ${proof};`,
    '    default_type text/plain;',
    '}',
    ...(job.redirect
      ? [`if ($uri !~ ^${folder.replace('.', '\\.')}) {`, '    return 301 https://$host$request_uri;', '}']
      : []),
  ],
  encrypted: [
    `ssl_certificate ${chain};`,
    `ssl_certificate_key ${key};`,
    ...(job.hsts ? [`add_header Strict-Transport-Security ${hsts} always;`] : []),
  ],
});
