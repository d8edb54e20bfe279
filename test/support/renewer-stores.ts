import type { RenewerId } from '../../shared/renewers.ts';

/** What one who renews keeps on a server. */
export interface Store {
  readonly folder: string;
  /** Where key and chain lie for a name; further files beside them. */
  readonly key: (name: string) => string;
  readonly chain: (name: string) => string;
  /** Where the chain lies besides. */
  readonly copies?: (name: string) => readonly string[];
  readonly more?: (name: string) => Readonly<Record<string, string>>;
}

/** Each in the format that it documents. */
export const stores: Readonly<Partial<Record<RenewerId, Store>>> = {
  'acme.sh': {
    folder: '/root/.acme.sh',
    key: (name) => `/root/.acme.sh/${name}_ecc/${name}.key`,
    chain: (name) => `/root/.acme.sh/${name}_ecc/fullchain.cer`,
    more: (name) => ({
      '/root/.acme.sh/account.conf': "ACCOUNT_EMAIL='owner@example.test'\n",
      [`/root/.acme.sh/${name}_ecc/${name}.conf`]: `Le_Domain='${name}'\nLe_Webroot='/var/www/${name}'\nLe_Keylength='ec-256'\nLe_RealFullChainPath=''\nLe_ReloadCmd=''\n`,
    }),
  },
  dehydrated: {
    folder: '/var/lib/dehydrated',
    key: (name) => `/var/lib/dehydrated/certs/${name}/privkey.pem`,
    chain: (name) => `/var/lib/dehydrated/certs/${name}/cert.pem`,
    more: (name) => ({
      '/etc/dehydrated/config': 'WELLKNOWN=/var/www/dehydrated\nCONTACT_EMAIL=owner@example.test\n',
      '/etc/dehydrated/domains.txt': `${name} www.${name}\n`,
    }),
    copies: (name) => [`/var/lib/dehydrated/certs/${name}/fullchain.pem`],
  },
  lego: {
    folder: '/etc/lego',
    key: (name) => `/etc/lego/certificates/${name}.key`,
    chain: (name) => `/etc/lego/certificates/${name}.crt`,
    more: (name) => ({
      [`/etc/lego/certificates/${name}.json`]: `{"domain": "${name}", "certUrl": "https://ca.example.test/1"}\n`,
    }),
  },
  uacme: {
    folder: '/etc/ssl/uacme',
    key: (name) => `/etc/ssl/uacme/private/${name}/key.pem`,
    chain: (name) => `/etc/ssl/uacme/${name}/cert.pem`,
    more: () => ({ '/etc/ssl/uacme/private/key.pem': 'the account’s\n' }),
  },
  getssl: {
    folder: '/root/.getssl',
    key: (name) => `/root/.getssl/${name}/${name}.key`,
    chain: (name) => `/root/.getssl/${name}/${name}.crt`,
    more: (name) => ({
      [`/root/.getssl/${name}/getssl.cfg`]: `SANS="www.${name}"\nACL=('/var/www/${name}/.well-known/acme-challenge')\n`,
    }),
    copies: (name) => [`/root/.getssl/${name}/fullchain.crt`],
  },
  acmetool: {
    folder: '/var/lib/acme',
    key: (name) => `/var/lib/acme/live/${name}/privkey`,
    chain: (name) => `/var/lib/acme/live/${name}/cert`,
    more: (name) => ({ [`/var/lib/acme/desired/${name}`]: `satisfy:\n  names:\n    - ${name}\n` }),
    copies: (name) => [`/var/lib/acme/live/${name}/fullchain`],
  },
  mod_md: {
    folder: '/etc/apache2/md',
    key: (name) => `/etc/apache2/md/domains/${name}/privkey.pem`,
    chain: (name) => `/etc/apache2/md/domains/${name}/pubcert.pem`,
    more: (name) => ({
      '/etc/apache2/md/md_store.json': '{"version": "2.6", "store": {"key": "abc"}}\n',
      [`/etc/apache2/md/domains/${name}/md.json`]: `{"name": "${name}", "domains": ["${name}"], "state": 2}\n`,
    }),
  },
  caddy: {
    folder: '/root/.local/share/caddy',
    key: (name) =>
      `/root/.local/share/caddy/certificates/acme-v02.api.letsencrypt.org-directory/${name}/${name}.key`,
    chain: (name) =>
      `/root/.local/share/caddy/certificates/acme-v02.api.letsencrypt.org-directory/${name}/${name}.crt`,
  },
};
/** Others whose stores hold nothing that a web server here could show. */
export const furtherFiles: Readonly<Record<string, string>> = {
  '/etc/traefik/acme.json': '{"le": {"Account": {"Email": "owner@example.test"}, "Certificates": []}}\n',
  '/opt/certbot/bin/certbot': '#!/bin/sh\n# as pip lays it down\n',
  '/var/snap/certbot/common/note': 'as snap lays it down\n',
};
