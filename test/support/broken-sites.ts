import { createAuthority } from '../electron/outside/support/local-certificates.ts';
import type { Zone } from '../electron/outside/support/local-dns.ts';
import type { LabServer } from '../lab/server.ts';

/** What an Apache site shows of TLS, by the file of its key and chain. */
interface TlsSite {
  readonly name: string;
  readonly pem: string;
  readonly lines?: string;
}

export const tlsFolder = '/etc/apache2/tls';

/** A site on port 443, and the same on port 80 unless told. */
export const encryptedSite = (
  { name, pem, lines = '' }: TlsSite,
  http = 'DocumentRoot /var/www/html',
): string =>
  `<VirtualHost *:80>
  ServerName ${name}
  ServerAlias www.${name}
  ${http}
</VirtualHost>
<VirtualHost *:443>
  ServerName ${name}
  ServerAlias www.${name}
  DocumentRoot /var/www/html
  SSLEngine on
  SSLCertificateFile ${tlsFolder}/${pem}.pem
  SSLCertificateKeyFile ${tlsFolder}/${pem}.pem
  ${lines}
</VirtualHost>
`;

/** Certificates with one fault each, and the roots that a visitor trusts. */
export async function brokenCertificates() {
  const [authority, stranger] = [await createAuthority(), await createAuthority()];
  const both = (name: string) => [name, `www.${name}`];
  const whole = (made: { readonly key: string; readonly chain: string }) => made.key + made.chain;
  const leafOnly = ({ key, chain }: { readonly key: string; readonly chain: string }) =>
    key + chain.slice(0, chain.indexOf('-----END CERTIFICATE-----') + 26);
  const web = {
    good: whole(await authority.issue(both('good.test'))),
    loop: whole(await authority.issue(both('loop.test'))),
    six: whole(await authority.issue(both('six.test'))),
    closed80: whole(await authority.issue(both('closed80.test'))),
    expired: whole(await authority.issue(both('expired.test'), -1)),
    soon: whole(await authority.issueLongAgo(both('soon.test'))),
    wrong: whole(await authority.issue(['somebody-else.test'])),
    incomplete: leafOnly(await authority.issue(both('incomplete.test'))),
    self: whole(await authority.selfSigned(both('self.test'))),
    unknown: whole(await stranger.issue(both('unknown.test'))),
  };
  const mail = [
    { name: 'mail.good.test', ...(await authority.issue(['mail.good.test'])) },
    { name: 'mail.expired.test', ...(await authority.issue(['mail.expired.test'], -1)) },
    { name: 'mail.self.test', ...(await authority.selfSigned(['mail.self.test'])) },
    { name: 'mail.wrong.test', ...(await authority.issue(['mail.hoster.test'])) },
  ];
  return {
    web,
    mail,
    rootPem: authority.rootPem,
  };
}

/**
 * DNS as somebody may have filled it in; `web` has the sites, `other` speaks https only, `post` has mail and http.
 */
export function brokenZone(web: LabServer, other: LabServer, post: LabServer): Zone {
  const at = { addresses: [web.address] };
  const both = (name: string, more: Exclude<Zone[string], string> = {}): Zone => ({
    [name]: { ...at, ...more },
    [`www.${name}`]: at,
  });
  const mailed = (name: string): Zone => ({
    ...both(name, { mail: [[10, `mail.${name}`]] }),
    [`mail.${name}`]: { addresses: [post.address] },
  });
  return {
    ...mailed('good.test'),
    ...mailed('expired.test'),
    ...mailed('self.test'),
    ...mailed('wrong.test'),
    ...both('soon.test'),
    ...both('incomplete.test'),
    ...both('unknown.test'),
    ...both('plain.test', { addresses: [post.address] }),
    ...both('loop.test'),
    ...both('cdn.test', { addresses: [post.address] }),
    ...both('forbids.test', { caa: [['issue', ';']] }),
    ...both('limits.test', { caa: [['issue', 'digicert.com']] }),
    'rules-broken.test': at,
    'closed80.test': { addresses: [other.address] },
    'six.test': { addresses: [web.address, other.address6 ?? ''] },
    'www.six.test': { addresses: [web.address, other.address6 ?? ''] },
    'www.builder.test': { alias: 'shops.myshopify.com' },
    'shops.myshopify.com': at,
    'dnssec.test': 'badly-signed',
    'gone.test': { addresses: ['127.0.0.99'] },
  };
}
