/** A rule of Windows that the double keeps, where it was read, and the test of the shared suite in which it bites. */
export interface DoubleRule {
  readonly rule: string;
  /** Addresses, or `owner/name#number` of a public thread. */
  readonly sources: readonly string[];
  /** The title of a test that the model and the scripts under PowerShell pass alike (test/support/windows-*). */
  readonly bitesIn: string;
}

const learn = 'https://learn.microsoft.com/en-us';
const sslParameters = `${learn}/windows/win32/api/http/ns-http-http_service_config_ssl_param`;

/**
 * What the double of Windows knows of Windows. Nobody of ours has had a real one; a rule without a source would be a guess, and one
 * without a test would be a wish. The suites are passed by the model (test/electron/remote/windows) and by the adapters under
 * PowerShell (test/lab-cases/windows).
 */
export const rules: readonly DoubleRule[] = [
  {
    rule: 'A binding that was added is seen at once by whoever reads the same ServerManager; a second of the same protocol and information is refused there.',
    sources: [
      `${learn}/iis/configuration/system.applicationhost/sites/site/bindings/binding`,
      'win-acme/win-acme#2712',
    ],
    bitesIn: 'refuses the same new binding on two sites in one call, seen before the commit',
  },
  {
    rule: 'Of two sites with the same binding the one that comes by it later is stopped, wherever it stands in the list (0x800700B7); who is stopped holds nothing.',
    sources: [
      `${learn}/previous-versions/windows/it-pro/windows-server-2003/cc786887(v=ws.10)`,
      'win-acme/win-acme#2712',
      'ansible/ansible#34721',
    ],
    bitesIn: 'tells which site IIS has stopped for a binding that another has started with meanwhile',
  },
  {
    rule: 'IIS writes a row of http.sys whole: what it held besides its certificate is at Windows’ defaults afterwards.',
    sources: [sslParameters, 'win-acme/win-acme#1768', 'win-acme/win-acme#2153', 'win-acme/win-acme#2831'],
    bitesIn: 'is as before when a certificate is exchanged, and when that is taken back',
  },
  {
    rule: 'What a binding switches off (HTTP/2, QUIC, TLS 1.3, …) is written into the flags of its row.',
    sources: [sslParameters, 'win-acme/win-acme#1333'],
    bitesIn: 'is put back by an undo of a binding that switches protocols off, too',
  },
  {
    rule: 'All bindings without SNI at one address and port share one row; removed with its row, a binding takes it from all of them.',
    sources: ['OctopusDeploy/Calamari#184', 'dsccommunity/WebAdministrationDsc#76'],
    bitesIn: 'leaves a shared row alone when told, and takes it from all sharers when not',
  },
  {
    rule: 'A certificate without a usable key in that very store ends a commit with 1312, and nothing has changed.',
    sources: ['win-acme/win-acme#172', 'webprofusion/certify#222'],
    bitesIn: 'changes nothing when %s (%s)',
  },
  {
    rule: 'SNI on a binding without a host name is taken, and reading it throws from then on.',
    sources: ['OctopusDeploy/Issues#4802', 'ansible/ansible#51967', 'win-acme/win-acme#1509'],
    bitesIn: 'survives bindings whose certificate cannot be read, and sites that have no state',
  },
  {
    rule: 'A commit is refused with 32 where the file was changed since it was read.',
    sources: [
      'https://support.microsoft.com/en-us/topic/fix-the-applicationhost-config-file-may-be-temporarily-inconsistent-and-you-receive-the-configuration-file-is-not-well-formed-xml-error-message-in-a-server-that-hosts-iis-7-0-9dfb4492-4f30-6a81-067d-7f8ce771a717',
    ],
    bitesIn: 'tries the commit again when somebody else was writing',
  },
  {
    rule: 'A section that its owner has locked is refused with 0x80070021, for bindings, FTP and HSTS alike, and stays so.',
    sources: ['dsccommunity/WebAdministrationDsc#648', 'aspnet/IISIntegration#24'],
    bitesIn: 'is not waited for where its owner has locked it',
  },
  {
    rule: 'Rules of a site about addresses, encryption, anonymous visitors, users and forms of addresses hold for a file of the proof; the first three are locked as IIS is delivered.',
    sources: [
      `${learn}/iis/configuration/system.webserver/security/ipsecurity/`,
      `${learn}/iis/configuration/system.webserver/security/access`,
      `${learn}/iis/configuration/system.webserver/security/requestfiltering/`,
      `${learn}/iis/configuration/system.webserver/security/authorization/`,
    ],
    bitesIn:
      'tells which rules of a site keep strangers from a file of the proof, and no web.config could help',
  },
  {
    rule: 'Server 2016 has no setting of a site for HSTS, and its BindingCollection no second Remove.',
    sources: [`${learn}/iis/configuration/system.applicationhost/sites/site/hsts`],
    bitesIn: 'works where the second form of Remove is missing (Server 2016)',
  },
  {
    rule: 'Server 2016 calls the password of a PFX wrong whose encryption it does not know (86).',
    sources: ['ansible-collections/ansible.windows#582', 'openssl/openssl#27035'],
    bitesIn: 'says that the PFX cannot be read: a wrong password, or newer algorithms on Server 2016',
  },
  {
    rule: 'The key of a first import is sometimes not kept; that of the second is.',
    sources: ['rmbolger/Posh-ACME#566'],
    bitesIn: 'imports once more when Windows did not keep the key',
  },
  {
    rule: 'Windows sends the chain that it finds link by link in its stores; what is missing there is not sent.',
    sources: [
      `${learn}/windows/win32/api/wincrypt/nf-wincrypt-certgetcertificatechain`,
      'win-acme/win-acme#177',
    ],
    bitesIn: 'deletes what we imported and nobody uses, and its intermediates',
  },
  {
    rule: 'Remote Desktop, SQL Server, WinRM and SSTP keep the thumbprint of the certificate that was chosen for them.',
    sources: ['win-acme/win-acme#914', 'rmbolger/Posh-ACME#111'],
    bitesIn: 'leaves what programs beside IIS have chosen',
  },
  {
    rule: 'A service such as Exchange runs, and nobody tells which certificates it uses.',
    sources: ['win-acme/win-acme#612'],
    bitesIn: 'leaves all where a program runs that does not tell what it uses',
  },
  {
    rule: 'A binding keeps the hash of a certificate that has gone from its store or lost its key; nobody is shown it, and it is not taken again (1312).',
    sources: [
      `${learn}/windows/win32/api/http/nf-http-httpsetserviceconfiguration`,
      'win-acme/win-acme#1484',
      'webprofusion/certify#222',
    ],
    bitesIn: 'counts a certificate that %s as none, and takes it back to none',
  },
  {
    rule: 'A site has what the server has set for all sites, until something stands at the site itself.',
    sources: [
      `${learn}/iis/configuration/system.applicationhost/sites/sitedefaults/`,
      `${learn}/dotnet/api/microsoft.web.administration.configurationattribute.delete`,
      'win-acme/win-acme#1445',
    ],
    bitesIn: 'writes nothing at the site that all sites have anyway',
  },
  {
    rule: 'FTP of a site has a certificate setting of its own beside all bindings.',
    sources: [
      `${learn}/iis/configuration/system.applicationHost/sites/site/ftpServer/security/ssl`,
      'win-acme/win-acme#390',
    ],
    bitesIn: 'shows another certificate over TLS, and the former one when that is taken back, twice',
  },
  {
    rule: 'A listener under a strong wildcard answers before every site, rule and login.',
    sources: [
      `${learn}/windows/win32/http/urlprefix-strings`,
      `${learn}/windows/win32/http/routing-incoming-requests`,
    ],
    bitesIn: 'answers before every site and rule, and leaves the rest to them',
  },
  {
    rule: 'http.sys keeps to its list of addresses, and another program may have the same port of others.',
    sources: [`${learn}/windows/win32/api/http/ne-http-http_service_config_id`],
    bitesIn: 'listens where http.sys keeps to addresses that nobody holds',
  },
  {
    rule: 'A port of another program is refused with 32, a prefix that is taken with 183, a reserved one or too few rights with 5.',
    sources: ['win-acme/win-acme#683', 'win-acme/win-acme#1418', 'win-acme/win-acme#1621'],
    bitesIn: 'says %s (%i) in a language it does not have to know',
  },
  {
    rule: 'appcmd refuses to make a backup where it cannot, such as in a container.',
    sources: ['microsoft/iis-docker#206'],
    bitesIn: 'adds and deletes a backup, and says when appcmd fails',
  },
  {
    rule: 'Messages are in the language of the server, numbers are not.',
    sources: ['win-acme/win-acme#64', 'win-acme/win-acme#767'],
    bitesIn: 'knows what is refused by its number, in the words of %s',
  },
  {
    rule: 'Versions of Windows, .NET and PowerShell differ, and 2012 R2 has neither 4.6 nor 5.1 by default.',
    sources: [`${learn}/dotnet/framework/install/how-to-determine-which-versions-are-installed`],
    bitesIn: 'tells the versions of Windows, .NET and PowerShell, and the language',
  },
  {
    rule: 'The first PowerShell takes its time.',
    sources: ['GoogleCloudPlatform/compute-image-windows#174'],
    bitesIn: 'is awaited through a cold start',
  },
  {
    rule: 'PowerShell writes progress as XML to its error stream, and profiles print before it.',
    sources: ['ansible/ansible#67964'],
    bitesIn: 'gets the same answer, whatever else is printed',
  },
  {
    rule: 'A server may have hundreds of bindings.',
    sources: ['win-acme/win-acme#1921', 'win-acme/win-acme#1509'],
    bitesIn: 'changes six hundred in one commit beside one that is added, and takes them back',
  },
];
