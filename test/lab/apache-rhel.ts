import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pages } from './apache-debian.ts';
import { mustRun } from './command.ts';
import { httpdConf, moduleFiles, sslConf, welcomeConf } from './rhel-configuration.ts';
import { file, link, type SeedFile } from './seed.ts';
import { type PlacedSite, virtualHost } from './site.ts';

/**
 * A double of AlmaLinux 9's httpd: its folders, names and habits, with Debian's binary underneath, because no RHEL
 * package can be had here. What differs from the real one:
 * - /usr/sbin/httpd is a script around the binary, which has Debian's configuration file compiled in; other compiled
 *   paths are replaced in the copy;
 * - httpd.conf says PidFile, so that the dumps show the path that the real one has compiled in;
 * - log_config, logio, unixd and version are built into the binary, so their LoadModule lines are missing;
 * - ssl.conf names OpenSSL's DEFAULT ciphers, as PROFILE=SYSTEM is Red Hat's own word;
 * - there is no systemd, SELinux or firewalld, and sudo goes by Debian's group.
 */
export async function rhelApacheFiles(
  sites: readonly PlacedSite[],
  scratch: string,
): Promise<readonly SeedFile[]> {
  const localhost = await localhostCertificate(scratch);
  return [
    file('/etc/os-release', osRelease),
    file('/etc/redhat-release', 'AlmaLinux release 9.4 (Seafoam Ocelot)\n'),
    file(binary, withRhelDefaults(await readFile('/usr/sbin/apache2')), 0o755),
    file('/usr/sbin/httpd', httpdScript, 0o755),
    file('/usr/sbin/apachectl', apachectlScript, 0o755),
    link('/usr/lib64/httpd/modules', '../../lib/apache2/modules'),
    link('/etc/httpd/modules', '../../usr/lib64/httpd/modules'),
    link('/etc/httpd/logs', '../../var/log/httpd'),
    link('/etc/httpd/run', '/run/httpd'),
    { path: '/var/log/httpd', kind: 'folder', mode: 0o700, uid: 0 },
    file('/etc/httpd/conf/httpd.conf', httpdConf),
    ...Object.entries(moduleFiles).map(([name, text]) => file(`/etc/httpd/conf.modules.d/${name}`, text)),
    file('/etc/httpd/conf.d/ssl.conf', sslConf),
    file('/etc/httpd/conf.d/welcome.conf', welcomeConf),
    file('/etc/sysconfig/httpd', 'LANG=C\n'),
    file('/etc/pki/tls/certs/localhost.crt', localhost.certificate, 0o600),
    file('/etc/pki/tls/private/localhost.key', localhost.key, 0o600),
    ...sites
      .filter((site) => site.enabled !== false)
      .map((site) => file(`/etc/httpd/conf.d/${site.name}.conf`, virtualHost(site, 'logs'))),
    ...pages(sites),
  ];
}

const binary = '/usr/libexec/httpd-double/httpd';

/** Compiled-in paths that a shorter RHEL path can take the place of. */
const compiledPaths: Readonly<Record<string, string>> = {
  '/etc/apache2': '/etc/httpd',
  '/var/run/apache2': '/run/httpd',
  // Relative to /etc/httpd, whose `run` is /run/httpd: the full path is too long.
  '/run/apache2.pid': 'run/httpd.pid',
};

function withRhelDefaults(apache: Buffer): Buffer {
  const changed = Buffer.from(apache);
  for (const [debian, rhel] of Object.entries(compiledPaths)) {
    const at = changed.indexOf(`\0${debian}\0`);
    if (at < 0)
      throw new Error(`this apache2 has no ${debian} compiled in; the RHEL double needs another look`);
    changed.write(rhel.padEnd(debian.length, '\0'), at + 1, 'latin1');
  }
  return changed;
}

// The last -d and -f win, so a caller's own come after ours.
const httpdScript = `#!/bin/sh
mkdir -p /run/httpd
[ "$*" = -V ] || exec ${binary} -d /etc/httpd -f conf/httpd.conf "$@"
${binary} -d /etc/httpd -f conf/httpd.conf -V | sed \\
  -e 's|(Debian)|(AlmaLinux)|' \\
  -e 's|HTTPD_ROOT=.*|HTTPD_ROOT="/etc/httpd"|' \\
  -e 's|SUEXEC_BIN=.*|SUEXEC_BIN="/usr/sbin/suexec"|' \\
  -e 's|DEFAULT_PIDLOG=.*|DEFAULT_PIDLOG="/run/httpd/httpd.pid"|' \\
  -e 's|SERVER_CONFIG_FILE=.*|SERVER_CONFIG_FILE="conf/httpd.conf"|'
`;

// Since RHEL 9 apachectl is for starting and stopping; the rest of httpd's options must go to httpd itself.
const apachectlScript = `#!/bin/sh
if [ $# -eq 1 ]; then
  case $1 in
    start | restart | stop | graceful | graceful-stop) exec /usr/sbin/httpd -k "$1" ;;
    configtest | -t) exec /usr/sbin/httpd -t ;;
  esac
fi
echo 'Passing arguments to httpd using apachectl is no longer supported.'
echo 'You can only start/stop/restart httpd using this script.'
echo 'To pass extra arguments to httpd, see the httpd.service(8) man page.'
exit 1
`;

const osRelease = `NAME="AlmaLinux"
VERSION="9.4 (Seafoam Ocelot)"
ID="almalinux"
ID_LIKE="rhel centos fedora"
VERSION_ID="9.4"
PLATFORM_ID="platform:el9"
PRETTY_NAME="AlmaLinux 9.4 (Seafoam Ocelot)"
`;

/** What httpd-init.service makes at the first start. */
async function localhostCertificate(
  scratch: string,
): Promise<{ readonly certificate: string; readonly key: string }> {
  const [keyFile, certificateFile] = [join(scratch, 'localhost.key'), join(scratch, 'localhost.crt')];
  await mustRun([
    ...[
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-sha256',
    ],
    ...['-days', '365', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', keyFile, '-out', certificateFile],
  ]);
  return { certificate: await readFile(certificateFile, 'utf8'), key: await readFile(keyFile, 'utf8') };
}
