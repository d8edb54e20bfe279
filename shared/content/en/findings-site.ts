/** Findings on how a site answers, what DNS says of it, and who is there. See `findings.ts`. */
export const siteFindings = {
  'finding.site-not-answering.title': 'Nothing answers at your address',
  'finding.site-not-answering.text':
    '{name} leads to a computer that does not answer us. It may be switched off, or the address may be out of date.\nNo answer on ports 80 and 443 of {addresses}.',
  'finding.answers-on-port-80.title': 'Your site can be reached',
  'finding.answers-on-port-80.text':
    '{name} answers, so a small file placed there can prove that it is yours.\nPort 80 is open.',
  'finding.port-80-closed.title': 'One of the two doors is closed',
  'finding.port-80-closed.text':
    '{name} answers on the encrypted way only. The usual proof needs the other one too, at least for a moment.\nPort 80 does not answer on {addresses}.',
  'finding.redirect-loop.title': 'Your site sends visitors in circles',
  'finding.redirect-loop.text':
    'Who visits {name} is sent on and on until the browser gives up. A certificate alone does not mend that; the server or the shop software has contradicting rules.\nThe way it goes: {chain}.',
  'finding.leads-to-https.title': 'Visitors are led to the encrypted way',
  'finding.leads-to-https.text':
    'Who types {name} lands on the encrypted page by itself.\nPort 80 answers with a redirect to https.',
  'finding.leads-elsewhere.title': '{name} sends its visitors to {target}',
  'finding.leads-elsewhere.text':
    'They see the certificate of {name} only on the way, yet it has to be good, or they never arrive.\nThe way it goes: {chain}.',
  'finding.leads-inside.title': '{name} leads into a private network',
  'finding.leads-inside.text':
    'Visitors from outside cannot get there, and we did not go there either: such addresses belong to devices at home, in an office or inside the server. If nobody set this up on purpose, have the server looked at.\nNot followed: {targets}.',
  'finding.inside-only.title': '{name} is a name of your own network',
  'finding.inside-only.text':
    'Nobody outside can come there, which is fine for what only you use. An authority cannot come either, so control is proven in the DNS.\nIt leads to {addresses}.',
  'finding.hsts-on.title': 'Browsers insist on encryption here',
  'finding.hsts-on.text':
    'Your site has told browsers to come back encrypted only, for {days, plural, one {a day} other {# days}}. If the certificate ever fails, they let nobody through.\nStrict-Transport-Security of {name}.',
  'finding.addresses-disagree.title': 'Your site gives different answers',
  'finding.addresses-disagree.text':
    '{name} has several addresses, and they do not all show the same. Some of your visitors may see an old or foreign page.\nThe addresses are {addresses}.',
  'finding.ipv6-elsewhere.title': 'Half of your visitors may land somewhere else',
  'finding.ipv6-elsewhere.text':
    '{name} has an old and a new kind of address, and the new one (IPv6) does not lead to the same site. Most phones take that one first, and so do certificate authorities.\nAAAA: {addresses}.',
  'finding.www-missing.title': 'There is no {other}',
  'finding.www-missing.text':
    'People who type {other} do not find you. That need not worry you, but many expect both.\nDNS has no address for {other}.',
  'finding.www-elsewhere.title': '{other} leads somewhere else',
  'finding.www-elsewhere.text':
    '{other} is not on the same server as {name}, so we leave it out of this certificate.\nNeither address nor certificate is shared.',
  'finding.caa-forbids.title': 'Your domain forbids all certificates',
  'finding.caa-forbids.text':
    'A rule in its settings tells every authority to refuse. It has to be changed where the domain is managed, before any certificate can be made.\nCAA at {at}: {rules}.',
  'finding.caa-limits.title':
    'Only {count, plural, one {one authority} other {# authorities}} may vouch for your domain',
  'finding.caa-limits.text':
    'A rule in its settings lets in only {allowed}. All others have to refuse. It can be changed where the domain is managed.\nCAA at {at}: {rules}.',
  'finding.caa-unreadable.title': 'A rule of your domain cannot be read',
  'finding.caa-unreadable.text':
    'Before they sign, authorities ask which of them may. Your domain does not answer that question, and then they have to refuse.\nThe CAA look-up of {name} fails.',
  'finding.dnssec-broken.title': 'The seal on your domain is broken',
  'finding.dnssec-broken.text':
    'The entries of {name} are signed, but the signature does not fit. Part of the world cannot find you, and no authority will sign. Whoever manages the domain can mend or switch it off.\nDNSSEC does not validate.',
  'finding.dnssec-signed.title': 'Your domain’s entries are signed',
  'finding.dnssec-signed.text': 'Nobody can forge them on the way.\nDNSSEC validates for {name}.',
  'finding.persistent-proof.title': 'A lasting proof is in place',
  'finding.persistent-proof.text':
    'Your domain already says who may get certificates for it, once and for all.\nTXT at _validation-persist.{name}: {records}.',
  'finding.pinned-in-dns.title': 'A key is pinned in your domain’s entries',
  'finding.pinned-in-dns.text':
    'Some mail servers will only talk to the key that is named there. A new key has to be entered before it is used.\nTLSA for {doors}.',
  'finding.builder.title': 'Your site is made with {network}',
  'finding.builder.text':
    'There the certificate is part of the service, so {name} needs none from you.\nSeen by {evidence}.',
  'finding.behind-network.title': '{network} stands before your site',
  'finding.behind-network.text':
    'Visitors of {name} meet {network} first, and see its certificate, not that of your server.\nSeen by {evidence}.',
  'finding.server-software.title': 'Your web server is {server}',
  'finding.server-software.text':
    'That is the program which shows your pages.\nIt names itself in the Server header of {name}.',
  'finding.panel.title': 'There is a control panel: {panel}',
  'finding.panel.text':
    'Many hosts let you switch on a free certificate there. If yours does, that is the shortest way of all.\nSeen by {evidence}.',
  'finding.host.title': 'Your site lives at {host}',
  'finding.host.text': 'That is the company whose computer answers for {name}.\nSeen by {evidence}.',
  'finding.dns-provider.title': 'Your domain is managed at {provider}',
  'finding.dns-provider.text':
    'You only need to go there for a proof by entry, or for a certificate with a star.\nName servers of {name}: {servers}.',
} as const;
