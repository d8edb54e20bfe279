import type { ProblemWords } from '../problem-entry.ts';

/** What other mail servers and mail programs were promised, and what a new certificate makes of it. */
export const mailProblems = {
  'mail-default-kept': {
    title: 'Who delivers to {hosts} goes on being shown the present certificate',
    what: 'DNS tells other mail servers to trust only the present key at {hosts} (DANE), and that name is none of this certificate’s. So the mail server goes on showing the present certificate to all who ask for none of your names, and the new one to who asks for them.\nThe record: {record}',
    next: 'Nothing to do. Have the present certificate renewed with the same key, as before.',
  },
  'mail-domains-unread': {
    title: 'Not all domains whose mail comes to {server} are known',
    what: 'Whoever delivers mail to {server} is shown the new certificate, whatever the domain. DNS may tell them for some of these domains which key to trust (DANE), and with another one they would hold back their mail. {count, plural, =0 {Which domains there are stands where we cannot read it: {places}.} other {We have asked DNS about 300 of them; {count} more were left out.}}',
    next: 'Name the domains whose mail comes to this server, or say that there are no others: DNS is then asked about each of them (in a job file: “mailDomains”).',
  },
  'mail-pins-unknown': {
    title: 'DNS does not tell whether your mail server may have another key',
    what: 'Other mail servers may be told by DNS which key to trust at {name} (DANE). The question for that failed, though the entries of this domain are signed; there may be such an entry, and with another key your mail would be held back. So nothing was changed.\nThe question: TLSA {place}',
    next: 'Try again in a while. If it stays so, whoever looks after the DNS of {name} has to mend it: as long as the question fails, careful mail servers hold back their mail to you anyway.',
  },
  'mail-policy-enforced': {
    title: 'Other mail servers insist on a good certificate at {hosts}',
    what: 'The rule of {name} (MTA-STS, mode “enforce”) tells them to deliver only there, and only where the certificate is trusted and for that name. The new one is.',
    next: 'Nothing to do now. See to it that the certificate is renewed in time: after its last day these servers deliver nothing more.',
  },
  'mail-policy-unlisted': {
    title: 'The rule for mail to {name} leaves {hosts} out',
    what: 'Mail for {name} is sent to {hosts}, but its rule (MTA-STS) names only {listed}. {mode, select, enforce {Servers that keep to it deliver nothing there, whatever certificate it has.} other {They report it, and deliver nevertheless.}}',
    next: 'Have a line “mx: …” for {hosts} put into https://mta-sts.{name}/.well-known/mta-sts.txt, then have the id of the record _mta-sts.{name} changed.',
  },
  'mail-policy-unfit': {
    title: 'The new certificate does not satisfy the rule for mail to {name}',
    what: 'Its rule (MTA-STS) asks for a trusted certificate with the name {hosts}, and the new one {why, select, self_signed {is vouched for by nobody} other {does not bear that name}}. {mode, select, enforce {Servers that keep to it deliver nothing there with such a certificate.} other {They report it, and deliver nevertheless.}}',
    next: '{why, select, self_signed {Take a certificate of an authority (there are free ones), or have the rule set to “none” and wait until its time (max_age) is over.} other {Add {hosts} to the names of the certificate.}}',
  },
  'mail-policy-unread': {
    title: 'The rule for mail to {name} cannot be read',
    what: 'The record _mta-sts.{name} announces a rule, but its page {fault, select, nowhere {has no address} silent {does not answer} certificate {shows a certificate that is not good for it} status {is not there} text {holds no whole rule} other {does not answer}}. Servers that have read it before keep to it until its time is over; for all others there is none.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
    next: '{fault, select, certificate {Add mta-sts.{name} to the names of a certificate on the server where that page is.} other {Have the page put right, or the record _mta-sts.{name} removed.}}',
  },
  'mail-unnamed-changed': {
    title: 'Programs that ask for no name get another certificate than planned',
    what: 'Older mail programs, and some mail servers, do not say which name they want. At port {port} they were to {planned, select, new {get the new certificate} other {go on getting the one of before}}, and {seen, select, none {got none} other {got another one}}.',
    next: 'Look whether another program, or a device in front of your mail server, answers at port {port}. Then try again.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
