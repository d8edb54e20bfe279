/** What a server of the lab must not see of the machine whose root directory it is laid over. */
const alwaysHidden = [
  ...['/.dockerenv', '/root', '/home', '/srv', '/var/www', '/var/log', '/var/mail', '/var/spool/cron'],
  ...['/etc/sealkeeper', '/var/lib/sealkeeper', '/etc/letsencrypt', '/var/lib/letsencrypt', '/etc/pki'],
  ...[
    '/etc/apache2',
    '/etc/httpd',
    '/etc/nginx',
    '/etc/sudoers.d',
    '/etc/ssh/sshd_config.d',
    '/etc/resolv.conf',
  ],
  ...['rsa', 'ecdsa', 'ed25519'].flatMap((type) => [
    `/etc/ssh/ssh_host_${type}_key`,
    `/etc/ssh/ssh_host_${type}_key.pub`,
  ]),
];

/** Software that happens to be on the machine, by the name under which a test asks to keep it. */
const software = {
  apache: [
    ...['apache2', 'apache2ctl', 'apachectl', 'a2enmod', 'a2dismod', 'a2ensite', 'a2dissite'],
    ...['a2enconf', 'a2disconf', 'a2query', 'apache-config', 'httxt2dbm'],
  ].map((name) => `/usr/sbin/${name}`),
  certbot: ['/usr/bin/certbot', '/usr/bin/letsencrypt', '/etc/cron.d/certbot'],
  dehydrated: ['/usr/bin/dehydrated', '/etc/dehydrated'],
  lego: ['/usr/bin/lego'],
  nginx: ['/usr/sbin/nginx'],
  postfix: ['/usr/sbin/postfix', '/usr/sbin/postconf', '/etc/postfix'],
  dovecot: ['/usr/sbin/dovecot', '/usr/bin/doveconf', '/usr/bin/doveadm', '/etc/dovecot'],
  exim: ['/usr/sbin/exim4', '/usr/sbin/exim', '/etc/exim4', '/etc/init.d/exim4'],
  debianTools: [
    '/usr/bin/apt',
    '/usr/bin/apt-get',
    '/usr/bin/dpkg',
    '/usr/bin/dpkg-query',
    '/etc/debian_version',
  ],
} as const;

export type Software = keyof typeof software;

/** Paths to hide on a server that has only `kept` of the software above. */
export function hiddenPaths(kept: readonly Software[]): readonly string[] {
  const names = Object.keys(software) as Software[];
  return [...alwaysHidden, ...names.filter((name) => !kept.includes(name)).flatMap((name) => software[name])];
}
