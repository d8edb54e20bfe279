import type { KeyAlgorithm } from '../job.ts';

/** The commands of a flow by hand on Windows, for Windows PowerShell 5.1 as administrator. Every word in them is quoted. */

/** Where the files lie; a path of ours, in which nothing of a name stands. */
export const windowsFolder = String.raw`C:\mail-certificate`;
const inFolder = (name: string): string => quotePowerShell(`${windowsFolder}\\${name}`);

/** One word of PowerShell, which ends a quoted text by any of these marks and reads two of them as one (about_Quoting_Rules). */
export const quotePowerShell = (word: string): string =>
  `'${word.replace(/['\u2018\u2019\u201A\u201B]/g, (mark) => mark + mark)}'`;

const commonName = (names: readonly string[]): string | null =>
  names.find((name) => name.length <= 64) ?? null;

/** Mail programs of Windows are sure of RSA alone, so that a key of another kind becomes one of 2048 bits. */
const rsaBits = (key: KeyAlgorithm): string => (key.startsWith('rsa-') ? key.slice(4) : '2048');

/** The folder, for administrators and the system alone: by their numbers, as their names are translated. */
const makeFolder: readonly string[] = [
  `New-Item -ItemType Directory -Force -Path ${quotePowerShell(windowsFolder)} | Out-Null`,
  `icacls ${quotePowerShell(windowsFolder)} /inheritance:r /grant:r '*S-1-5-32-544:(OI)(CI)F' '*S-1-5-18:(OI)(CI)F'`,
  `Set-Location ${quotePowerShell(windowsFolder)}`,
];

/**
 * Key and request in the store of Windows, by certreq(1). The key can be exported where the program wants a file. Names
 * stand in the extension alone that mail programs read (RFC 6125 §6.4.4), the first one as the common name too.
 */
export function requestInStore(names: readonly string[], key: KeyAlgorithm, isExportable: boolean): string {
  const common = commonName(names);
  const settings = [
    '[Version]',
    'Signature="$Windows NT$"',
    '[NewRequest]',
    ...(common === null ? [] : [`Subject="CN=${common}"`]),
    'MachineKeySet=TRUE',
    `Exportable=${isExportable ? 'TRUE' : 'FALSE'}`,
    'ProviderName="Microsoft RSA SChannel Cryptographic Provider"',
    'ProviderType=12',
    'KeySpec=1',
    `KeyLength=${rsaBits(key)}`,
    'HashAlgorithm=SHA256',
    'RequestType=PKCS10',
    '[EnhancedKeyUsageExtension]',
    'OID=1.3.6.1.5.5.7.3.1',
    '[Extensions]',
    '2.5.29.17="{text}"',
    ...names.map((name) => `_continue_="dns=${name}&"`),
  ];
  return [
    ...makeFolder,
    `Set-Content -Encoding Ascii -Path ${inFolder('request.inf')} -Value @(${settings.map(quotePowerShell).join(', ')})`,
    `certreq -new ${inFolder('request.inf')} ${inFolder('request.csr')}`,
    `Get-Content ${inFolder('request.csr')}`,
  ].join('\n');
}

/** Key and request as files, by OpenSSL 1.1.1 or newer: for a program that reads a key without a password. */
export function requestInFiles(names: readonly string[], key: KeyAlgorithm): string {
  const common = commonName(names);
  const words = [
    ...['openssl', 'req', '-new', '-newkey', `rsa:${rsaBits(key)}`, '-nodes'],
    ...[
      '-keyout',
      inFolder('privkey.pem'),
      '-subj',
      quotePowerShell(common === null ? '/' : `/CN=${common}`),
    ],
    ...['-addext', quotePowerShell(`subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`)],
    ...['-out', inFolder('request.csr')],
  ];
  return [...makeFolder, words.join(' '), `Get-Content ${inFolder('request.csr')}`].join('\n');
}

/** What the seller sent joins its key in the store; who signed it goes to the intermediate ones, so that it is shown too. */
export const acceptIntoStore: string = [
  `Import-Certificate -FilePath ${inFolder('intermediate.crt')} -CertStoreLocation 'Cert:\\LocalMachine\\CA'`,
  `certreq -machine -accept ${inFolder('site.crt')}`,
].join('\n');

/** What the seller sent as one file, the certificate for the names first. */
export const chainInFile: string = [
  `Get-Content ${inFolder('site.crt')}, ${inFolder('intermediate.crt')} | Set-Content -Encoding Ascii -Path ${inFolder('fullchain.pem')}`,
  `openssl x509 -noout -subject -enddate -in ${inFolder('fullchain.pem')}`,
].join('\n');

/** Key, certificate and chain in one file with a password, which is asked for and stands in no command. */
export const pfxFromStore: string = [
  `$given = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 ${inFolder('site.crt')}`,
  `$password = Read-Host -AsSecureString 'A new password for the file'`,
  `Get-Item "Cert:\\LocalMachine\\My\\$($given.Thumbprint)" | Export-PfxCertificate -ChainOption BuildChain -FilePath ${inFolder('mail.pfx')} -Password $password`,
].join('\n');

/** Takes up the files; the name by which Windows knows the service. */
export const restartHMailServer = "Restart-Service -Name 'hMailServer'";
