const modules = '/usr/lib/apache2/modules';
const filled = (name: string) => `\${${name}}`;
/** The private copy's configuration, as a run writes it, with more lines in its virtual host. */
export const canary = (lines: readonly string[]) =>
  [
    `ServerRoot "${filled('SK_DIR')}"`,
    'ServerName canary.invalid',
    `PidFile "${filled('SK_DIR')}/pid"`,
    `ErrorLog "${filled('SK_DIR')}/log"`,
    `DefaultRuntimeDir "${filled('SK_DIR')}"`,
    `Mutex file:${filled('SK_DIR')}`,
    ...['mpm_event', 'authz_core', 'ssl'].map(
      (name) => `LoadModule ${name}_module "${modules}/mod_${name}.so"`,
    ),
    'User "www-data"',
    'Group "www-data"',
    'StartServers 1',
    `Listen 127.0.0.1:${filled('SK_PORT')}`,
    `<VirtualHost 127.0.0.1:${filled('SK_PORT')}>`,
    '    ServerName shop.test',
    '    SSLEngine on',
    ...lines,
    `    SSLCertificateFile "${filled('SK_CHAIN')}"`,
    `    SSLCertificateKeyFile "${filled('SK_KEY')}"`,
    '</VirtualHost>',
    '',
  ].join('\n');
