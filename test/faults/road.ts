import { debianEximFiles, startExim } from '../lab/exim-debian.ts';
import { startMail } from '../lab/mail.ts';
import { debianMailFiles } from '../lab/mail-debian.ts';
import type { LabServer } from '../lab/server.ts';
import { pairByAnother } from '../support/pair-by-another.ts';
import type { ShopOptions } from '../support/shop.ts';
import { type DoubledProgram, doubles, swapIn } from './doubles.ts';
import { type MailDoor, mailDoors, smtpDoors } from './watch-mail.ts';

/** Which services the certificate is for. */
export type RoadId = 'apache' | 'nginx' | 'mail' | 'exim';

export interface Road {
  readonly id: RoadId;
  /** Heads its column. */
  readonly title: string;
  readonly install: readonly { readonly target: string }[];
  /** The names of the certificate. */
  readonly names: readonly string[];
  /** The one of them at whose doors mail programs knock; null: there are none. */
  readonly mailName: string | null;
  /** At which doors. */
  readonly doors: readonly MailDoor[];
  readonly shop: ShopOptions;
  /** What controls its web server. */
  readonly control: DoubledProgram;
  /** Where the site stands that is encrypted, in a folder of the web server's. */
  readonly siteFile: string;
  /** Files with the numbers of the services' main processes. */
  readonly pidFiles: readonly string[];
  /** What a fresh server of the lab still lacks: doubles of what runs already, and mail. */
  ready(server: LabServer): Promise<void>;
  /** Starts the services as a restart of the server does. */
  start(server: LabServer): Promise<void>;
}

export const shopNames = ['shop.example.test', 'www.shop.example.test'] as const;
export const otherName = 'other.example.test';
const mailName = 'mail.shop.example.test';

const sites: ShopOptions = {
  names: shopNames,
  sites: [{ name: shopNames[0], aliases: [shopNames[1]] }, { name: otherName }],
  files: doubles,
  diskSize: '48m',
  ipv6: false,
};
const nginxPid = '/run/nginx.pid';

const nginx: Road = {
  id: 'nginx',
  title: 'nginx',
  install: [{ target: 'nginx' }],
  names: shopNames,
  mailName: null,
  doors: [],
  shop: { ...sites, web: 'nginx' },
  control: 'nginx',
  siteFile: `/etc/nginx/sites-available/${shopNames[0]}`,
  pidFiles: [nginxPid],
  ready: (server) => swapIn(server, 'nginx'),
  start: (server) => server.nginx.start(),
};

const apachePid = '/run/apache2/apache2.pid';

const apache: Road = {
  id: 'apache',
  title: 'Apache',
  install: [{ target: 'apache' }],
  names: shopNames,
  mailName: null,
  doors: [],
  shop: sites,
  control: 'apache2ctl',
  siteFile: `/etc/apache2/sites-available/${shopNames[0]}.conf`,
  pidFiles: [apachePid],
  ready: async () => undefined,
  start: (server) => server.apache.start(),
};

export const roads: Readonly<Record<RoadId, Road>> = {
  apache,
  nginx,
  mail: {
    ...nginx,
    id: 'mail',
    title: 'nginx, Postfix and Dovecot',
    install: [{ target: 'nginx' }, { target: 'postfix' }, { target: 'dovecot' }],
    names: [...shopNames, mailName],
    mailName,
    doors: mailDoors,
    shop: {
      ...nginx.shop,
      names: [...shopNames, mailName],
      software: ['postfix', 'dovecot'],
      files: { ...doubles, ...debianMailFiles(mailName) },
      diskSize: '64m',
    },
    pidFiles: [nginxPid, '/var/spool/postfix/pid/master.pid', '/run/dovecot/master.pid'],
    ready: async (server) => {
      await startMail(server);
      for (const program of ['nginx', 'dovecot', 'doveconf'] as const) await swapIn(server, program);
    },
    // What keeps one of them down keeps no other down.
    start: async (server) => void (await Promise.allSettled([server.nginx.start(), startMail(server)])),
  },
  exim: {
    ...apache,
    id: 'exim',
    title: 'Apache and Exim',
    install: [{ target: 'apache' }, { target: 'exim' }],
    names: [...shopNames, mailName],
    mailName,
    doors: smtpDoors,
    shop: {
      ...sites,
      names: [...shopNames, mailName],
      software: ['exim'],
      files: { ...doubles, ...eximFiles() },
      diskSize: '64m',
    },
    pidFiles: [apachePid, '/run/exim4/exim.pid'],
    ready: startExim,
    start: async (server) => void (await Promise.allSettled([server.apache.start(), startExim(server)])),
  },
};

/** An Exim that has a certificate of its owner's: one that it makes for itself is another after each start. */
function eximFiles(): ShopOptions['files'] {
  const { chain, key } = pairByAnother(mailName);
  return {
    ...debianEximFiles(mailName, {
      macros: [
        'MAIN_TLS_ENABLE = yes',
        'MAIN_TLS_CERTIFICATE = /etc/exim4/exim.crt',
        'MAIN_TLS_PRIVATEKEY = /etc/exim4/exim.key',
      ],
    }),
    '/etc/exim4/exim.crt': chain,
    '/etc/exim4/exim.key': { text: key, mode: 0o644 },
  };
}
