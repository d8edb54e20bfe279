import type { FindingId } from '../../look.ts';

/**
 * What a first look found, as ICU messages over the finding's facts; `endsAt` is milliseconds since 1970.
 * The first line of a text is for the owner, the second for who helps them.
 */
export const findings = {
  'look.names': 'Asking where your site lives',
  'look.pages': 'Visiting it the way a browser would',

  'finding.not-encrypted.title': 'Your site is not encrypted',
  'finding.not-encrypted.text':
    'Browsers mark {name} as “not secure”, and anyone on the same network can read along.\nNothing speaks TLS on port 443.',
  'finding.certificate-expired.title': 'Your certificate has run out',
  'finding.certificate-expired.text':
    'Since {endsAt, date, long}, browsers warn everybody who visits {name}. A new certificate ends that.\nIssued by {issuer}.',
  'finding.certificate-not-trusted.title': 'Browsers do not trust your certificate',
  'finding.certificate-not-trusted.text':
    'Visitors of {name} see a warning page first, and most turn back.\nIssued by {issuer}; the check ends with {reason}.',
  'finding.certificate-wrong-name.title': 'The certificate is made out to another name',
  'finding.certificate-wrong-name.text':
    'Who visits {name} sees a warning, because the certificate names somebody else.\nIt covers: {names}.',
  'finding.certificate-good.title': 'Your certificate is good',
  'finding.certificate-good.text':
    'Browsers trust {name} until {endsAt, date, long}, that is {days, plural, one {one more day} other {# more days}}.\nIssued by {issuer}.',
  'finding.certificate-ends-soon.title':
    'Your certificate ends {days, plural, =0 {within a day} one {in one day} other {in # days}}',
  'finding.certificate-ends-soon.text':
    'After {endsAt, date, long}, browsers will warn the visitors of {name}, unless somebody renews it before.\nIssued by {issuer}.',
  'finding.site-not-answering.title': 'Nothing answers at your address',
  'finding.site-not-answering.text':
    '{name} leads to a computer that does not answer us. It may be switched off, or the address may be out of date.\nNo answer on ports 80 and 443 of {addresses}.',
  'finding.answers-on-port-80.title': 'Your site can be reached',
  'finding.answers-on-port-80.text':
    '{name} answers, so a small file placed there can prove that it is yours.\nPort 80 is open.',
  'finding.port-80-closed.title': 'One of the two doors is closed',
  'finding.port-80-closed.text':
    '{name} answers on the encrypted way only. The usual proof needs the other one too, at least for a moment.\nPort 80 does not answer on {addresses}.',
  'finding.addresses-disagree.title': 'Your site gives different answers',
  'finding.addresses-disagree.text':
    '{name} has several addresses, and they do not all show the same. Some of your visitors may see an old or foreign page.\nThe addresses are {addresses}.',
  'finding.www-missing.title': 'There is no {other}',
  'finding.www-missing.text':
    'People who type {other} do not find you. That need not worry you, but many expect both.\nDNS has no address for {other}.',
  'finding.www-elsewhere.title': '{other} leads somewhere else',
  'finding.www-elsewhere.text':
    '{other} is not on the same server as {name}, so we leave it out of this certificate.\nNeither address nor certificate is shared.',
  'finding.server-software.title': 'Your web server is {server}',
  'finding.server-software.text':
    'That is the program which shows your pages.\nIt names itself in the Server header of {name}.',
  'finding.behind-network.title': '{network} stands before your site',
  'finding.behind-network.text':
    'Visitors of {name} meet {network} first, and see its certificate, not that of your server.\nSeen in the headers of the answers.',
  'finding.mail-server.title': 'Your mail goes to {mailServer}',
  'finding.mail-server.text':
    'Mail programs check a certificate as well. Which one depends on who runs that server.\nFrom the MX record of {name}.',
} as const satisfies Readonly<
  Record<`finding.${FindingId}.${'title' | 'text'}` | 'look.names' | 'look.pages', string>
>;
