/** Findings on mail. See `findings.ts` for how the texts are read. */
export const mailFindings = {
  'finding.mail-server.title': 'Your mail goes to {mailServer}',
  'finding.mail-server.text':
    'Mail programs check a certificate as well. Which one depends on who runs that server.\nFrom the MX record of {name}.',
  'finding.mail-elsewhere.title': 'Your mail is looked after by {provider}',
  'finding.mail-elsewhere.text':
    'They see to the certificate of their mail servers. There is nothing for you to do.\nMX: {hosts}.',
  'finding.mail-certificate-good.title': 'Mail has a good certificate',
  'finding.mail-certificate-good.text':
    'Mail programs trust {name} until {endsAt, date, long}.\nSeen on {doors}; issued by {issuer}.',
  'finding.mail-certificate-expired.title': 'The certificate of your mail has run out',
  'finding.mail-certificate-expired.text':
    'Since {endsAt, date, long}, mail programs warn whoever fetches or sends mail through {name}, and some refuse.\nSeen on {doors}; issued by {issuer}.',
  'finding.mail-certificate-self-signed.title': 'Mail runs with a home-made certificate',
  'finding.mail-certificate-self-signed.text':
    'Mail programs warn whoever sets up an account at {name}, and phones warn again after each change.\nSeen on {doors}; signed by itself ({issuer}).',
  'finding.mail-certificate-incomplete.title': 'Half of your mail’s certificate is missing',
  'finding.mail-certificate-incomplete.text':
    'Mail programs cannot tell who vouches for {name}, and warn or refuse.\nSeen on {doors}; the certificate of {issuer} is left out.',
  'finding.mail-certificate-not-trusted.title': 'Mail programs do not trust your mail’s certificate',
  'finding.mail-certificate-not-trusted.text':
    'They warn whoever sets up an account at {name}.\nSeen on {doors}; issued by {issuer}; the check ends with {reason}.',
  'finding.mail-certificate-wrong-name.title': 'Mail shows a certificate of another name',
  'finding.mail-certificate-wrong-name.text':
    'Mail programs that are told to use {name} warn. Either the certificate gets that name, or people type one of those that it has.\nSeen on {doors}; it covers: {names}.',
  'finding.mail-not-encrypted.title': 'Mail travels unencrypted',
  'finding.mail-not-encrypted.text':
    '{name} offers no encryption, so passwords and letters can be read on the way.\nNo TLS on {doors}.',
  'finding.mail-unreachable.title': 'We could not look at your mail',
  'finding.mail-unreachable.text':
    '{name} did not answer us. Many home connections may not speak to mail servers, so this need not mean anything.\nNo answer on {doors}.',
  'finding.mta-sts.title': 'Other mail servers insist on a good certificate here',
  'finding.mta-sts.text':
    '{mode, select, enforce {If the certificate of your mail ever fails, they deliver nothing more.} other {They report to you if the certificate of your mail fails, and deliver nevertheless.}}\nMTA-STS of {name}, mode {mode}.',
  'finding.mta-sts-broken.title': 'A promise about your mail cannot be read',
  'finding.mta-sts-broken.text':
    'Your domain says that it has rules for encrypted mail, but other servers cannot read them: {fault, select, nowhere {their page has no address} silent {their page does not answer} certificate {their page shows a certificate that is not good for it} status {their page is not there} text {what stands there is no whole rule} other {their page does not answer}}.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
  'finding.mta-sts-unlisted.title': 'Your rule for mail leaves your own mail server out',
  'finding.mta-sts-unlisted.text':
    'Your rule names the servers to which mail may be delivered, and {hosts} is not among them. {mode, select, enforce {Servers that keep to it deliver nothing there.} other {They report it to you, and deliver nevertheless.}}\nMTA-STS of {name} names: {listed}. Add a line “mx: …” for each of your mail servers, then change the id of the record _mta-sts.{name}.',
} as const;
