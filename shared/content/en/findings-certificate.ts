/** Findings on the site's own certificate. See `findings.ts` for how the texts are read. */
export const certificateFindings = {
  'finding.not-encrypted.title': 'Your site is not encrypted',
  'finding.not-encrypted.text':
    'Browsers mark {name} as “not secure”, and anyone on the same network can read along.\nNothing speaks TLS on port 443.',
  'finding.certificate-expired.title': 'Your certificate has run out',
  'finding.certificate-expired.text':
    'Since {endsAt, date, long}, browsers warn everybody who visits {name}. A new certificate ends that.\nIssued by {issuer}.',
  'finding.certificate-not-yet-valid.title': 'Your certificate is not valid yet',
  'finding.certificate-not-yet-valid.text':
    'Browsers warn the visitors of {name} until {startsAt, date, long}. If that day is over already, the clock of this computer is wrong.\nIssued by {issuer}.',
  'finding.certificate-self-signed.title': 'Your certificate is home-made',
  'finding.certificate-self-signed.text':
    'Nobody whom browsers know vouches for {name}, so visitors see a warning page first, and most turn back.\nThe certificate is signed with its own key ({issuer}).',
  'finding.certificate-incomplete.title': 'Half of your certificate is missing',
  'finding.certificate-incomplete.text':
    'Some browsers and most apps refuse {name}, others fill the gap by themselves. That is why it works for some people and not for others.\nThe server leaves out the certificate of {issuer}, which stands between its own and the root.',
  'finding.certificate-not-trusted.title': 'Browsers do not trust your certificate',
  'finding.certificate-not-trusted.text':
    'Visitors of {name} see a warning page first, and most turn back.\nIssued by {issuer}; the check ends with {reason}.',
  'finding.certificate-distrusted.title': 'Browsers believe this authority no more',
  'finding.certificate-distrusted.text':
    'Visitors of {name} see a warning page in Chrome and Firefox, though other programs may still accept the certificate. A new one, from another authority, ends that.\nBrowsers believe nothing that {issuer} signed after {day, date, long}.',
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
  'finding.certificate-weak-key.title': 'Your certificate uses a key of yesterday',
  'finding.certificate-weak-key.text':
    'The key behind {name} is shorter than browsers and authorities accept today. A new certificate brings a new key.\nA key of {bits} bits.',
  'finding.certificate-other-names.title':
    'Your certificate also covers {count, plural, one {one more name} other {# more names}}',
  'finding.certificate-other-names.text':
    'If these names are still in use, the new certificate should carry them as well.\n{names}.',
  'finding.names-in-logs.title':
    'The public records know {count, plural, one {one more name} other {# more names}} of yours',
  'finding.names-in-logs.text':
    'Somebody once got a certificate for them. Those still in use may need one again.\n{names}.',
} as const;
