import type { RenewerId } from '../../shared/renewers.ts';
import { modMdStore } from '../run/posix/mod-md-store.ts';

/** One kind of renewer, as far as it is seen from its files: globs of a shell, each of root's own paths. */
export interface RenewerKind {
  readonly id: RenewerId;
  /** The certificates that it keeps. */
  readonly stores: readonly string[];
  /** Its settings for a certificate: `*` of the glob is the certificate's own name. */
  readonly settings: readonly string[];
  /** What it has written down of its accounts at authorities; never their keys. Missing: it is not asked for. */
  readonly accounts?: readonly string[];
  /**
   * Words by which what may start it is found: a line of cron, a timer, a script that one of them calls. Whether it does is told
   * by what is called (renewing-calls.ts).
   */
  readonly words: readonly string[];
  /** Units of systemd that renew as long as they run: servers that look after themselves. */
  readonly services: readonly string[];
  /** Processes that renew as long as they run, by their names; `mod_md` stands for an Apache that has it loaded. Missing: none. */
  readonly processes?: readonly string[];
  /**
   * Certificates that it keeps as a user of its own, with that user's name. They are listed, and nothing is decided by them:
   * not root alone could have made them. Missing: none.
   */
  readonly ownStores?: readonly { readonly user: string; readonly glob: string }[];
  /** It shows what it keeps by itself: no other program's settings name its files. */
  readonly showsItself?: true;
  /** Days before the end at which it renews, where that is not a third of the lifetime. */
  readonly leadDays: number | null;
}

const none: readonly string[] = [];

/**
 * Where each keeps its certificates by default and as distributions pack it. Sources: certbot's `constants.py`; acme.sh's
 * wiki (How to install); dehydrated's `docs/examples/config`; lego's `--path`; the manuals of uacme, getssl and acmetool;
 * mod_md's MDStoreDir; Caddy's and Traefik's documentation of their storage; what was tried: a lineage of certbot, a store of mod_md.
 */
export const renewerKinds: readonly RenewerKind[] = [
  {
    id: 'certbot',
    stores: ['/etc/letsencrypt/live/*/cert.pem', '/usr/local/etc/letsencrypt/live/*/cert.pem'],
    settings: ['/etc/letsencrypt/renewal/*.conf', '/usr/local/etc/letsencrypt/renewal/*.conf'],
    // Below the authority's host, and as many folders as its directory's address has parts.
    accounts: ['/etc/letsencrypt/accounts/*/*/*/regr.json', '/etc/letsencrypt/accounts/*/*/*/*/regr.json'],
    words: ['certbot', 'letsencrypt'],
    services: none,
    leadDays: 30,
  },
  {
    id: 'acme.sh',
    stores: [
      '/root/.acme.sh/*/fullchain.cer',
      '/etc/acme.sh/*/fullchain.cer',
      '/opt/acme.sh/*/fullchain.cer',
      '/usr/local/etc/acme.sh/*/fullchain.cer',
      '/var/lib/acme/.acme.sh/*/fullchain.cer',
    ],
    settings: none,
    // The last is the timer that its wiki has people write.
    words: ['acme.sh', 'acme-sh', 'acme_letsencrypt'],
    services: none,
    leadDays: 30,
  },
  {
    id: 'dehydrated',
    stores: [
      '/var/lib/dehydrated/certs/*/cert.pem',
      '/etc/dehydrated/certs/*/cert.pem',
      '/usr/local/etc/dehydrated/certs/*/cert.pem',
    ],
    settings: none,
    words: ['dehydrated'],
    services: none,
    leadDays: 30,
  },
  {
    id: 'lego',
    stores: [
      '/root/.lego/certificates/*.crt',
      '/etc/lego/certificates/*.crt',
      '/var/lib/lego/certificates/*.crt',
      '/opt/lego/certificates/*.crt',
    ],
    settings: none,
    words: ['lego'],
    services: none,
    leadDays: 30,
  },
  {
    id: 'uacme',
    stores: ['/etc/ssl/uacme/*/cert.pem', '/etc/uacme.d/*/cert.pem', '/var/lib/uacme/*/cert.pem'],
    settings: none,
    words: ['uacme'],
    services: none,
    leadDays: 30,
  },
  {
    id: 'getssl',
    stores: ['/root/.getssl/*/*.crt', '/etc/getssl/*/*.crt'],
    settings: none,
    words: ['getssl'],
    services: none,
    leadDays: 30,
  },
  {
    id: 'acmetool',
    stores: ['/var/lib/acme/live/*/cert'],
    settings: none,
    words: ['acmetool'],
    services: none,
    leadDays: 30,
  },
  {
    id: 'mod_md',
    stores: [
      '/etc/apache2/md/domains/*/pubcert*.pem',
      '/var/lib/apache2/md/domains/*/pubcert*.pem',
      '/etc/httpd/md/domains/*/pubcert*.pem',
      '/etc/httpd/state/md/domains/*/pubcert*.pem',
      '/var/lib/httpd/md/domains/*/pubcert*.pem',
      '/usr/local/apache2/md/domains/*/pubcert*.pem',
      `${modMdStore}/domains/*/pubcert*.pem`,
    ],
    settings: none,
    accounts: [`${modMdStore}/accounts/*/account.json`],
    // It renews as long as the web server runs; where no systemd tells that, a daily reload of ours does.
    words: ['sealkeeper'],
    services: ['apache2.service', 'httpd.service'],
    processes: ['mod_md'],
    showsItself: true,
    leadDays: null,
  },
  {
    id: 'caddy',
    stores: ['/root/.local/share/caddy/certificates/*/*/*.crt', '/data/caddy/certificates/*/*/*.crt'],
    settings: none,
    words: none,
    services: ['caddy.service'],
    processes: ['caddy'],
    // As its packages lay it down: the home of the user that it runs as.
    ownStores: [
      { user: 'caddy', glob: '/var/lib/caddy/.local/share/caddy/certificates/*/*/*.crt' },
      { user: 'caddy', glob: '/var/lib/caddy/certificates/*/*/*.crt' },
    ],
    showsItself: true,
    leadDays: null,
  },
  {
    id: 'traefik',
    // One text for all, keys among them: of it the script lets certificates alone pass.
    stores: [
      ...['/etc/traefik/acme.json', '/opt/traefik/acme.json', '/var/lib/traefik/acme.json'],
      ...['/etc/traefik/acme/acme.json', '/opt/traefik/letsencrypt/acme.json', '/letsencrypt/acme.json'],
    ],
    settings: none,
    words: none,
    services: ['traefik.service'],
    processes: ['traefik'],
    showsItself: true,
    leadDays: null,
  },
];

/** Folders by which a control panel is known. Each renews what it was asked to, by a job of its own. */
export const panelFolders: Readonly<Record<string, string>> = {
  '/usr/local/psa': 'Plesk',
  '/usr/local/cpanel': 'cPanel',
  '/usr/local/directadmin': 'DirectAdmin',
  '/usr/local/ispconfig': 'ISPConfig',
  '/usr/local/hestia': 'HestiaCP',
  '/usr/local/vesta': 'VestaCP',
  '/usr/local/CyberCP': 'CyberPanel',
  '/var/www/froxlor': 'Froxlor',
  '/home/clp': 'CloudPanel',
  '/www/server/panel': 'aaPanel',
  '/opt/bitnami': 'Bitnami',
};
