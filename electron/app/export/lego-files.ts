import type { KeyAlgorithm } from '../../../shared/job.ts';
import type { ExportableJob, ExportedFile } from './exportable-job.ts';
import { webLines } from './lego-web.ts';

/** lego's word for each kind of key (lego 4.9, `--key-type`); null: it makes none such. */
export const legoKeys: Readonly<Record<KeyAlgorithm, string | null>> = {
  'ec-p256': 'ec256',
  'ec-p384': 'ec384',
  'rsa-2048': 'rsa2048',
  'rsa-3072': null,
  'rsa-4096': 'rsa4096',
};

/** Root's, and readable to web servers; lego keeps its own two folders below it for root alone. */
export const legoHome = '/var/lib/sealkeeper-lego';
/** Where the web server finds lego's answers. */
export const legoProof = `${legoHome}/proof`;

/** Where lego keeps a certificate with its chain, and the key; its own promise (lego 4.9, “certificates”). */
export function legoPair({ names }: Pick<ExportableJob, 'names'>): {
  readonly chain: string;
  readonly key: string;
} {
  const base = `${legoHome}/${names[0]}/certificates/${names[0]}`;
  return { chain: `${base}.crt`, key: `${base}.key` };
}

/** A word of a unit's command (systemd.syntax(7), systemd.service(5) “Command lines”): no sign of it means anything. */
export const unitWord = (word: string): string =>
  /^[\w./:@=+,-]+$/.test(word)
    ? word
    : `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`;

/** What lego is called with, before and behind its verb. No shell reads it. */
function command(job: ExportableJob, verb: 'run' | 'renew'): string {
  const { names, certificate, web } = job;
  const { contact = '', directory, key = 'ec-p256', chain } = certificate;
  const hook = ['systemctl', 'try-reload-or-restart', ...services(job)].join(' ');
  const words = [
    '/usr/bin/lego',
    ...['--server', directory, '--accept-tos', '--email', contact],
    ...['--key-type', legoKeys[key] ?? '', '--path', `${legoHome}/${names[0]}`],
    ...names.flatMap((name) => ['--domains', name]),
    ...['--http', ...(web === null ? [] : ['--http.webroot', legoProof])],
    verb,
    ...(chain === undefined ? [] : ['--preferred-chain', chain]),
    ...(verb === 'run' ? [] : ['--days', '30', '--no-random-sleep', '--renew-hook', hook]),
  ];
  return words.map(unitWord).join(' ');
}

/** Units of Debian and Ubuntu that read the certificate. */
const services = ({ web, mail }: ExportableJob): readonly string[] => [
  ...(web === null ? [] : [{ apache: 'apache2.service', nginx: 'nginx.service' }[web]]),
  ...mail.map((each) => `${each}.service`),
];

const unitOf = ({ names }: ExportableJob): string => `sealkeeper-lego-${names[0]}`;
const trustFile = ({ names }: ExportableJob): string => `/etc/sealkeeper-lego-${names[0]}.pem`;

function serviceText(job: ExportableJob, verb: 'run' | 'renew'): string {
  const { chain } = legoPair(job);
  const isFirst = verb === 'run';
  return [
    '# Made by `sealkeeper export`.',
    '[Unit]',
    `Description=${isFirst ? 'The first certificate' : 'The certificate'} of ${job.names[0]}, by lego`,
    `ConditionPathExists=${isFirst ? '!' : ''}${chain}`,
    `Wants=network-online.target${isFirst ? '' : ` ${unitOf(job)}-first.service`}`,
    `After=network-online.target${isFirst ? '' : ` ${unitOf(job)}-first.service`}`,
    '',
    '[Service]',
    'Type=oneshot',
    'StateDirectory=sealkeeper-lego sealkeeper-lego/proof',
    ...(job.certificate.directoryTrust === undefined
      ? []
      : [`Environment=LEGO_CA_CERTIFICATES=${trustFile(job)}`]),
    `ExecStart=${command(job, verb)}`,
    'NoNewPrivileges=yes',
    'ProtectSystem=strict',
    'ProtectHome=yes',
    'PrivateTmp=yes',
    '',
  ].join('\n');
}

const timerText = (job: ExportableJob): string =>
  [
    '# Made by `sealkeeper export`.',
    '[Unit]',
    `Description=Looks once a day whether the certificate of ${job.names[0]} is due`,
    '',
    '[Timer]',
    'OnCalendar=daily',
    'RandomizedDelaySec=12h',
    'Persistent=true',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ].join('\n');

/**
 * Two services and a timer: lego gets the certificate where there is none, renews it when 30 days are left, and tells the servers
 * that show it. What the web server has to be told once stands in two files for it, as lego touches no settings. Pure.
 */
export function legoFiles(job: ExportableJob): readonly ExportedFile[] {
  const unit = unitOf(job);
  return [
    { path: `systemd/${unit}-first.service`, text: serviceText(job, 'run') },
    { path: `systemd/${unit}.service`, text: serviceText(job, 'renew') },
    { path: `systemd/${unit}.timer`, text: timerText(job) },
    ...webLines(job, legoPair(job), legoProof),
    { path: 'README.md', text: `${readme(job).join('\n')}\n` },
  ];
}

function readme(job: ExportableJob): readonly string[] {
  const { certificate, mail, web, names } = job;
  const { chain, key } = legoPair(job);
  const unit = unitOf(job);
  const modules = ['alias', 'ssl', ...(job.redirect ? ['rewrite'] : []), ...(job.hsts ? ['headers'] : [])];
  const folder = web === 'apache' ? '/etc/apache2' : '/etc/nginx';
  const read = web === 'apache' ? 'apache2ctl configtest' : 'nginx -t';
  const include = (part: string): string =>
    web === 'apache'
      ? `Include ${folder}/sealkeeper-lego-${names[0]}-${part}.conf`
      : `include ${folder}/sealkeeper-lego-${names[0]}-${part}.conf;`;
  return [
    `# ${names[0]} by lego`,
    'Made by `sealkeeper export`, for Debian and Ubuntu with systemd; not yet tried on a real server. On the server, as root:',
    ...(certificate.directoryTrust === undefined
      ? []
      : [
          `(the authority is known by ${certificate.directoryTrust}: bring that file along as \`authority.pem\`)`,
        ]),
    '```',
    'apt-get install lego',
    ...(certificate.directoryTrust === undefined ? [] : [`install -m 0644 authority.pem ${trustFile(job)}`]),
    'install -m 0644 systemd/* /etc/systemd/system/',
    ...(web === null ? [] : [`install -m 0644 ${web}/* ${folder}/`]),
    ...(web === 'apache' ? [`a2enmod ${modules.join(' ')}`] : []),
    '```',
    ...(web === null
      ? ['lego answers the authority itself, on port 80: nothing else may listen there.']
      : [
          `Into the site that answers plainly (port 80) for ${names.join(', ')}:`,
          '```',
          include('plain'),
          '```',
          `Then \`${read}\` and \`systemctl reload ${web === 'apache' ? 'apache2' : 'nginx'}\`.`,
        ]),
    '',
    'Get the certificate, and have it looked after from then on:',
    '```',
    'systemctl daemon-reload',
    `systemctl start ${unit}.service`,
    `systemctl enable --now ${unit}.timer`,
    '```',
    ...(web === null
      ? []
      : [
          'Into the site that answers encrypted (port 443), in place of what names a certificate there; then test and reload as above:',
          '```',
          include('encrypted'),
          '```',
        ]),
    ...(mail.length === 0 ? [] : ['Show it to the mail server:', '```']),
    ...(mail.includes('postfix')
      ? [`postconf -e 'smtpd_tls_chain_files = ${key}, ${chain}'`, 'postfix reload']
      : []),
    ...(mail.includes('dovecot')
      ? [
          `printf 'ssl_cert = <%s\\nssl_key = <%s\\n' ${chain} ${key} >/etc/dovecot/conf.d/99-sealkeeper.conf`,
          'doveadm reload',
        ]
      : []),
    ...(mail.length === 0 ? [] : ['```']),
    `\`systemctl status ${unit}.service\` and \`journalctl --unit ${unit}.service\` say how the last look went. A further name is`,
    `taken in by a new export; remove ${chain} before, so that it is got anew.`,
    '',
    'What Sealkeeper has put in place on the server before stays until you take it back (`sealkeeper undo`): do that first, or',
    'two programs renew the same names.',
  ];
}
