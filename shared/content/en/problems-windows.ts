import type { ProblemWords } from '../problem-entry.ts';

/** Windows servers: PowerShell and IIS. */
export const windowsProblems = {
  'windows-restricted': {
    title: 'This Windows does not let us work',
    what: 'Its PowerShell is too old, restricted by a company rule, or the one for 32-bit programs, which does not see IIS. So our commands cannot run there.',
    next: 'Show the details to whoever looks after the server.',
  },
  'windows-not-administrator': {
    title: 'This login is no administrator',
    what: 'Certificates and web sites of a Windows server can be changed by its administrators only.',
    next: 'Log in with an account of the Administrators group.',
  },
  'windows-rights-withheld': {
    title: 'Windows withholds the rights of this administrator',
    what: 'The account {user} is an administrator, but user account control gives it the rights of everybody over SSH. Nothing can be changed with them.',
    next: 'Log in as the account that Windows calls Administrator, or with one of your domain that is an administrator here. Or have whoever looks after the server look at user account control and at the setting LocalAccountTokenFilterPolicy.',
  },
  'tunnel-refused': {
    title: 'The server does not let us look from inside',
    what: 'We wanted to visit its own web site through the SSH connection, and were turned away.',
    next: 'Nothing has to be done: looking from outside still works. If you want it: your host can allow “AllowTcpForwarding” for SSH.',
  },
  'iis-shared-configuration': {
    title: 'Several servers share these settings',
    what: 'This IIS reads its settings from a place that other servers read too. A change here would reach all of them.',
    next: 'Have the certificate set up by whoever looks after that group of servers.',
  },
  'iis-central-store': {
    title: 'This site takes its certificate from a shared store',
    what: 'A binding of the site belongs to the Central Certificate Store of IIS, where certificates are files on a share.',
    next: 'Put the certificate there, or have the binding changed to a certificate of its own.',
  },
  'iis-entry-unfit': {
    title: 'An entry of IIS could not be restored afterwards',
    what: 'We would have to change the entry {binding}, and {kind, select, sni {it asks for a name (Server Name Indication) without bearing one, which makes IIS stumble} store {its certificate lies in a store with a name that we do not pass on} other {it has a form that we do not know}}. So we have changed nothing there.',
    next: 'In IIS Manager, under Bindings of the site, {kind, select, sni {give it a host name or clear “Require Server Name Indication”} store {choose a certificate of the store Personal or Web Hosting} other {remove it or enter it anew}}, then look again.',
  },
  'iis-address-crowded': {
    title: 'Other names share this address',
    what: 'At this address the server shows one certificate to everybody, and the new one would not hold all of the names used there.',
    next: 'Go back and add the names listed below, or have a binding with its own host name made for each.',
  },
  'iis-address-shadows': {
    title: 'Another certificate may come first',
    what: 'At one address of this server a certificate is set for all visitors, whatever name they ask for. We look from inside and outside after the change, and put everything back if the wrong one shows.',
    next: 'Nothing has to be done now.',
  },
  'iis-held-by-stopped-site': {
    title: 'A stopped site has this entry already',
    what: 'A site of IIS that is switched off already holds the encrypted entry that this name needs. With a second one, that site could never be started again.',
    next: 'If nobody needs the stopped site any more, have it deleted in IIS Manager; otherwise only its entry listed below. Ask its owner first. Then look again.',
  },
  'iis-site-stopped': {
    title: 'IIS had stopped a site',
    what: 'After our change a site no longer ran that had run before. So the change was taken back and the site started again.',
    next: 'Show the details to whoever looks after the server: two sites may want the same address.',
  },
  'iis-port-held': {
    title: 'Another program has the port for encrypted pages',
    what: 'At port {port} of this server a program answers that is not IIS. With an entry of IIS there, its sites could not start.',
    next: 'Have that program moved to another port, or the certificate set up in it.',
  },
  'iis-port-80-held': {
    title: 'Another program has the door for plain pages',
    what: '{by, select, unknown {Another program} other {{by}}} answers at port 80 {part, select, some {of some addresses} other {}} of this server, where the authority asks for the proof. Unless it hands the question on to IIS, the proof is not found there; that is tried before anything is changed.',
    next: 'Choose the proof by a record in DNS, which needs no door. Or go on: should it not be seen, all is as before.',
  },
  'iis-settings-locked': {
    title: 'A part of IIS’ settings is locked',
    what: 'The settings that would have to change are locked on this server, also for programs of the administrator.',
    next: 'Show the details to whoever looks after the server. In IIS Manager: the server, Feature Delegation or Configuration Editor, Unlock Section.',
  },
  'iis-proof-reserved': {
    title: 'Windows keeps the place of the proof for another program',
    what: 'The addresses that the authority asks at are reserved for one account ({prefix}). Until that one answers, Windows refuses everybody there, a file of the site as well.',
    next: 'Choose the proof by a record in DNS. Or, if the program is not in use any more, have whoever looks after the server take the reservation away: netsh http show urlacl lists it.',
  },
  'iis-proof-closed': {
    title: 'The site’s rules keep the authority away from a file',
    what: 'Only a file of the site “{site}” is left for the proof here, and its rules would refuse the authority: {sections}.',
    next: 'Choose the proof by a record in DNS. Or have whoever looks after the server open the place /.well-known/acme-challenge/ of this site to everybody, unencrypted as well; in IIS Manager: the site, Configuration Editor, system.webServer and the sections named above.',
  },
  'iis-name-held': {
    title: 'Another program shows a certificate for this name',
    what: 'Windows keeps a certificate for this name that belongs to no site of IIS: a program such as AD FS set it. Our entry would take its place.',
    next: 'Have the certificate set up in that program.',
  },
  'iis-settings-not-kept': {
    title: 'A setting for logins by certificate was not kept',
    what: 'At these entries, visitors may be asked for a certificate of their own. IIS forgets such settings when its certificate is exchanged, and Windows did not let us set them again.',
    next: 'Show the details to whoever looks after the server. Until then, a login by certificate may not work there.',
  },
  'iis-too-many-bindings': {
    title: 'That is more than IIS can take at once',
    what: 'This certificate would have to be put into {count} entries. We change at most {most} in one step, since only so all of them can be taken back together.',
    next: 'Choose fewer names, and do the rest in a second run.',
  },
  'iis-panel': {
    title: 'Plesk looks after these sites',
    what: 'Plesk writes the settings of IIS itself, and would overwrite ours the next time.',
    next: 'Get the certificate in Plesk: Websites & Domains, then SSL/TLS Certificates.',
  },
  'iis-program-beside': {
    title:
      '{program, select, exchange {Exchange uses certificates of its own choice} gateway {Remote Desktop Gateway uses a certificate of its own choice} vpn {A VPN of Windows may use this certificate too} other {A federation service uses certificates of its own choice}}',
    what: '{program, select, exchange {The web pages of this server get the new certificate. Its mail services (SMTP, IMAP, POP) keep theirs until you tell Exchange; and nobody is sent on to the encrypted pages, because Exchange’s own tools come unencrypted.} gateway {The web pages of this server get the new certificate. The gateway keeps its own until you tell it.} vpn {The pages of this server get the new certificate. A VPN by SSTP (Routing and Remote Access) shares the entry for everybody at port 443 and takes only the certificate that it was told of: afterwards it may refuse new connections.} other {The sites of IIS get the new certificate. The names of AD FS keep theirs.}}',
    next: '{program, select, exchange {For your technician, afterwards, in the Exchange Management Shell: Enable-ExchangeCertificate with the new thumbprint, for SMTP, IMAP and POP.} gateway {For your technician, afterwards, in the Remote Desktop Gateway Manager: choose the new certificate under Properties, SSL Certificate.} vpn {For your technician, right afterwards, where the VPN is in use: in Routing and Remote Access, the server’s Properties, Security, choose the new certificate (or Set-RemoteAccess -SslCertificate), then start the service again.} other {For your technician, afterwards, if its certificate is to change too: Set-AdfsSslCertificate.}}',
  },
  'windows-dotnet-old': {
    title: 'A part of this Windows is too old',
    what: 'The .NET Framework there is older than 4.6, and keys cannot be tried with it.',
    next: 'Have .NET Framework 4.8 installed, which is free, then look again.',
  },
  'iis-certificates-vanish': {
    title: 'Old settings may make this server lose its certificate',
    what: 'Left-overs of an old management tool of IIS make sites lose their certificate now and then (event 15300).',
    next: 'You can go on. Show this to whoever looks after the server: the entries 5506 and 5511 in applicationHost.config should go.',
  },
  'name-on-several-sites': {
    title: 'We cannot tell which site a name belongs to',
    what: 'Several sites of this server answer to any name, so the name could be any of theirs.',
    next: 'Have whoever looks after the server write the host name into the binding of the right site, then look again.',
  },
  'other-certificate-program': {
    title: 'Another program minds certificates here',
    what: 'It may exchange our certificate for its own one day, or stand in the way of the proof.',
    next: 'If it looks after the same names and that works, leave it to that program and stop here. Otherwise have it switched off for these names.',
  },
  'certificate-not-stored': {
    title: 'Windows did not take the certificate',
    what: 'The certificate with its key did not arrive in Windows’ store as it should.',
    next: 'Show the details to whoever looks after the server.',
  },
  'certificate-not-taken': {
    title: 'IIS does not show the new certificate',
    what: 'It lies in the store of Windows, but the server did not show it when we looked from inside.',
    next: 'Show the details to whoever looks after the server.',
  },
  'settings-changed-meanwhile': {
    title: 'The settings of IIS have changed meanwhile',
    what: 'A person or a program has changed them since the plan was made, so we did not touch them.',
    next: 'Look again and make a new plan.',
  },
  'settings-in-use': {
    title: 'The settings of IIS are in use',
    what: 'Another program was writing them each time we tried.',
    next: 'Close IIS Manager and the like, and try again.',
  },
  'challenge-not-possible': {
    title: 'The proof cannot be laid out on this server',
    what: 'Neither Windows itself nor a file in the folder of the site could answer the authority’s question: another program stands in front.',
    next: 'Choose the proof by a DNS record instead, which needs no web server.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
