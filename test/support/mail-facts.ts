import type { DovecotFacts } from '../../electron/targets/dovecot/config/facts.ts';
import type { PostfixFacts } from '../../electron/targets/postfix/config/facts.ts';
import { readMain } from '../../electron/targets/postfix/config/main-cf.ts';
import { readMaster } from '../../electron/targets/postfix/config/master-cf.ts';
import { sha256 } from '../../electron/text/digest.ts';

/** What a look at Debian's mail servers finds. */

export const dovecotMain = '/etc/dovecot/dovecot.conf';
export const dovecotSsl = '/etc/dovecot/conf.d/10-ssl.conf';
export const rootsFile = (realPath: string, text: string, foreign: string | null = null) => ({
  realPath,
  text,
  sha256: sha256(text),
  mode: 0o644,
  foreign,
});
export const snakeoil = { names: ['vm'], isExpired: false, isSelfSigned: true, fingerprint: 'aa' };
export const others = {
  names: ['mail.other.test'],
  isExpired: false,
  isSelfSigned: false,
  fingerprint: 'bb',
};

/** Dovecot with this in `10-ssl.conf`. */
export function dovecotFacts(text: string, more: Partial<DovecotFacts> = {}): DovecotFacts {
  return {
    liveRoot: '/etc/sealkeeper',
    system: { title: 'Debian' },
    version: '2.3.19.1',
    program: '/usr/sbin/dovecot',
    doveadm: '/usr/bin/doveadm',
    main: dovecotMain,
    isNamed: false,
    pidFile: '/run/dovecot/master.pid',
    isPidFileTrue: true,
    unit: null,
    isOpenRc: false,
    panel: null,
    complaint: null,
    shown: { certificate: '</old.pem', ssl: 'yes' },
    endsSessions: true,
    hostName: 'vm',
    listeners: [{ kind: 'imaps', port: 993 }],
    includes: [{ from: dovecotMain, pattern: 'conf.d/*.conf', paths: [dovecotSsl] }],
    files: {
      [dovecotMain]: rootsFile(dovecotMain, '# mine\n!include conf.d/*.conf\n'),
      [dovecotSsl]: rootsFile(dovecotSsl, text),
    },
    paths: {},
    unread: {},
    foreignFolders: {},
    versions: {},
    certificates: { '/old.pem': snakeoil, '/other.pem': others },
    ...more,
  };
}

export const debianDoors = `smtp inet n - y - - smtpd
submission inet n - y - - smtpd
  -o smtpd_tls_security_level=encrypt
smtps inet n - y - - smtpd
  -o smtpd_tls_wrappermode=yes
`;

/** As postconf(1) tells it of such files; built-in values where they say nothing. */
export function postfixFacts(
  main: string,
  master = debianDoors,
  more: Partial<PostfixFacts> = {},
): PostfixFacts {
  const said = Object.fromEntries(readMain(main).map(({ name, value }) => [name, value]));
  const filled = Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      value.replaceAll(/\$(\w+)/g, (_, of: string) => said[of] ?? ''),
    ]),
  );
  const ofServices = Object.fromEntries(
    readMaster(master).map(({ name, type, overrides }) => [
      `${name}/${type}`,
      Object.fromEntries(overrides.map((one) => [one.name, one.value])),
    ]),
  );
  const { smtpd_tls_cert_file: certificate = '' } = filled;
  return {
    liveRoot: '/etc/sealkeeper',
    system: { title: 'Debian' },
    version: '3.7.11',
    program: '/usr/sbin/postfix',
    folder: '/etc/postfix',
    process: 100,
    pidFile: '/var/spool/postfix/pid/master.pid',
    unit: null,
    isOpenRc: false,
    panel: null,
    complaint: null,
    instances: [],
    written: { smtpd_tls_chain_files: '', tls_server_sni_maps: '', ...said },
    values: {
      ...{ myhostname: 'mail.shop.test', inet_interfaces: 'all', smtpd_tls_key_file: certificate },
      ...filled,
    },
    ofServices,
    files: {
      '/etc/postfix/main.cf': rootsFile('/etc/postfix/main.cf', main),
      '/etc/postfix/master.cf': rootsFile('/etc/postfix/master.cf', master),
    },
    paths: {},
    unread: {},
    foreignFolders: {},
    versions: {},
    certificates: { '/old.pem': snakeoil, '/other.pem': others },
    ...more,
  };
}
