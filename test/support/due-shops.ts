import { pairFor } from '../electron/renewers/hook/practice.ts';
import { debianMailFiles } from '../lab/mail-debian.ts';
import type { ShopOptions } from './shop.ts';

export const [name, www, mail] = [
  'shop.example.test',
  'www.shop.example.test',
  'mail.shop.example.test',
] as const;

/** A server whose certificate falls due: what runs there, and what somebody else may break. */
export interface DueShop {
  readonly title: string;
  readonly options: ShopOptions;
  readonly job: object;
  readonly hasMail: boolean;
  /** What somebody else breaks there, so that nothing may be reloaded, and how it is mended. */
  readonly broken: { readonly by: string; readonly mendedBy: string };
}

const foreign = pairFor(['other.example.test'], 30);
const foreignSite = `<VirtualHost *:443>
  ServerName other.example.test
  DocumentRoot /var/www/html
  SSLEngine on
  SSLCertificateFile /etc/other/fullchain.pem
  SSLCertificateKeyFile /etc/other/privkey.pem
</VirtualHost>
`;
const site = { name, aliases: [www] };
export const dueShops: readonly DueShop[] = [
  {
    title: 'Apache',
    options: {
      modules: ['socache_shmcb', 'ssl'],
      sites: [site],
      software: ['certbot'],
      files: {
        '/etc/apache2/sites-enabled/other.conf': foreignSite,
        '/etc/other/fullchain.pem': foreign.chain,
        '/etc/other/privkey.pem': { text: foreign.key, mode: 0o600 },
        '/etc/other/right.pem': { text: foreign.key, mode: 0o600 },
        '/etc/other/wrong.pem': { text: pairFor(['other.example.test'], 30).key, mode: 0o600 },
      },
    },
    job: { renewal: { by: 'certbot' } },
    hasMail: false,
    // Apache itself finds that good, and would end at a reload.
    broken: {
      by: 'cp /etc/other/wrong.pem /etc/other/privkey.pem',
      mendedBy: 'cp /etc/other/right.pem /etc/other/privkey.pem',
    },
  },
  {
    title: 'nginx',
    options: { web: 'nginx', sites: [site], software: ['certbot'] },
    job: { install: [{ target: 'nginx' }], renewal: { by: 'auto' } },
    hasMail: false,
    broken: {
      by: 'echo half a >/etc/nginx/conf.d/theirs.conf',
      mendedBy: 'rm /etc/nginx/conf.d/theirs.conf',
    },
  },
  {
    title: 'nginx, Postfix and Dovecot',
    options: {
      web: 'nginx',
      names: [name, www, mail],
      sites: [site],
      software: ['certbot', 'postfix', 'dovecot'],
      files: debianMailFiles(mail),
    },
    job: {
      install: [{ target: 'nginx' }, { target: 'postfix' }, { target: 'dovecot' }],
      renewal: { by: 'auto' },
    },
    hasMail: true,
    broken: {
      by: 'echo half a >/etc/dovecot/conf.d/99-theirs.conf',
      mendedBy: 'rm /etc/dovecot/conf.d/99-theirs.conf',
    },
  },
];
