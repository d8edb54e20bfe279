import type { LabServer } from './server.ts';

/** A real FTP server on a server of the lab, as hosts run it: each user in a cage, passive ports of its own, TLS. */
export interface LabFtp {
  /** SHA-256 of its certificate, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** Restarts it with these settings over the usual ones (vsftpd.conf(5)). */
  set(settings: Readonly<Record<string, string>>): Promise<void>;
  stop(): Promise<void>;
}

const pidFile = '/run/vsftpd-lab.pid';
const certificate = '/etc/ssl/private/ftp-lab.pem';

/** Starts it; `root`: what users see as `/`. */
export async function startVsftpd(server: LabServer, root: string): Promise<LabFtp> {
  const made = `umask 077; openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=ftp.host.test -keyout ${certificate} -out ${certificate}.crt 2>/dev/null && cat ${certificate}.crt >>${certificate}`;
  await server.must(['sh', '-c', `mkdir -p /etc/ssl/private /var/run/vsftpd/empty && ${made}`]);
  const printed = await server.must([
    ...['openssl', 'x509', '-in', certificate, '-noout', '-fingerprint', '-sha256'],
  ]);
  const usual = {
    ...{ listen: 'YES', listen_ipv6: 'NO', background: 'NO', seccomp_sandbox: 'NO', isolate_network: 'NO' },
    ...{ local_enable: 'YES', anonymous_enable: 'NO', write_enable: 'YES', chroot_local_user: 'YES' },
    ...{
      allow_writeable_chroot: 'YES',
      local_root: root,
      pam_service_name: 'vsftpd',
      secure_chroot_dir: '/var/run/vsftpd/empty',
    },
    ...{
      ssl_enable: 'YES',
      rsa_cert_file: certificate,
      force_local_logins_ssl: 'YES',
      force_local_data_ssl: 'YES',
    },
    ...{ pasv_min_port: '40000', pasv_max_port: '40009', require_ssl_reuse: 'YES' },
  };
  const stop = async () => {
    await server.run(['sh', '-c', `read -r pid <${pidFile} && kill "$pid"; rm -f ${pidFile}`]);
  };
  const set = async (settings: Readonly<Record<string, string>>) => {
    await stop();
    const text = Object.entries({ ...usual, ...settings })
      .map(([name, value]) => `${name}=${value}\n`)
      .join('');
    await server.writeFile('/etc/vsftpd-lab.conf', text);
    // Until it answers.
    const start = `vsftpd /etc/vsftpd-lab.conf >/var/log/vsftpd-lab.log 2>&1 </dev/null & echo $! >${pidFile}
for turn in $(seq 100); do ss -ltn | grep -q ':21 ' && exit 0; sleep 0.05; done; cat /var/log/vsftpd-lab.log >&2; exit 1`;
    await server.must(['sh', '-c', start]);
  };
  await set({});
  const [, digest = ''] = printed.trim().split('=');
  return { fingerprint: digest.replaceAll(':', '').toLowerCase(), set, stop };
}
