import type { ProblemWords } from '../problem-entry.ts';

/** What the certificate authority says. */
export const authorityProblems = {
  'clock-wrong': {
    title: 'The clock of this computer is wrong',
    what: 'By the authority’s clock it is {unit, select, days {{count, plural, one {one day} other {# days}}} hours {{count, plural, one {one hour} other {# hours}}} other {{count, plural, one {one minute} other {# minutes}}}} {direction, select, ahead {fast} other {slow}}. Every certificate has a first and a last day, so with a wrong clock good ones look bad.',
    next: 'Let this computer set its clock by itself (date and time in its settings), then try again.',
  },
  'ca-unreachable': {
    title: 'The authority does not answer',
    what: 'We could not reach it from this computer.',
    next: 'Check your internet, and try again in some minutes.',
  },
  'ca-not-trusted': {
    title: 'The authority cannot prove who it is',
    what: 'Its own certificate, with which it shows who it is, is not signed by anyone this computer knows. That says nothing about the certificate of your site.',
    next: 'A virus scanner or an office network may stand in between: try again from another network. For an authority of your own firm, choose its root certificate; otherwise check the address.',
  },
  'ca-not-acme': {
    title: 'That is not an authority’s address',
    what: 'Something answers there, but it is not the service that hands out certificates (ACME).',
    next: 'Copy the address once more from the authority’s page.',
  },
  'ca-terms-not-agreed': {
    title: 'The terms are not agreed to',
    what: 'The authority works only for those who agree to its terms of use.',
    next: 'Go back to the choice of the authority, read its terms, agree to them, and start again.',
  },
  'ca-account-needed': {
    title: 'The authority asks for an account',
    what: 'It works for its customers only.',
    next: 'Type the key id and the account key that it gave you. Look on its website under ACME or EAB.',
  },
  'ca-account-refused': {
    title: 'The authority does not accept the account',
    what: 'Key id or account key is not what it expects.',
    next: 'Copy both anew from the authority’s website; look there under ACME or EAB.',
  },
  'account-unknown': {
    title: 'This computer has no account there',
    what: 'No account that was made from this computer is registered at {directory}.',
    next: 'See which accounts there are: at a terminal, “sealkeeper accounts”. If the authority gave you a key id on its website, add --external-account with it.',
  },
  'account-close-unconfirmed': {
    title: 'Closing an account has to be confirmed',
    what: 'A closed account at {directory} cannot be opened again. Certificates go on working until they end; this computer makes a new account for the next one. Nothing was changed.',
    next: 'If you want it, say so: at a terminal, add --yes.',
  },
  'account-key-missing': {
    title: 'No key of an account was found there',
    what: 'In {path} there is no key with which an account could be asked for (private_key.json of Certbot, account.key of acme.sh, account_key.pem of dehydrated).',
    next: 'Name the folder that holds it, or the file itself, copied to this computer, and try again.',
  },
  'account-foreign-unknown': {
    title: 'The authority knows no open account of that key',
    what: 'The key that was found has no account at {ca}, or that account is closed. Nothing was changed.',
    next: 'Look whether the folder belongs to this authority: Certbot and acme.sh have one for each. Test services are authorities of their own.',
  },
  'account-there': {
    title: 'This computer has an account there already',
    what: 'At {directory} this computer uses another account than the one that was found. Nothing was changed.',
    next: 'If the other one is to take its place, say so: at a terminal, add --yes. The present one is put aside; it stays open at the authority, and its certificates are then renewed by the other.',
  },
  'nothing-lasting': {
    title: 'This site has no lasting DNS line',
    what: 'No run of this computer for {site} has set a DNS line that stays, or it was taken away already.',
    next: 'Look with “sealkeeper runs” which sites there are. A line that somebody else has set is in the zone of the domain, at _validation-persist.',
  },
  'ca-cannot-do': {
    title: 'The authority does not offer this',
    what: 'This authority has no such service for programs. Nothing was changed.',
    next: 'Ask the authority itself, on its website.',
  },
  'revoke-unconfirmed': {
    title: 'Declaring a certificate invalid has to be confirmed',
    what: 'It cannot be taken back. Nothing was asked or changed.',
    next: 'If you want it, say why and say so again: at a terminal, add --reason with one of these ({reasons}), and --yes.',
  },
  'revoke-other-certificate': {
    title: 'The site does not show that certificate',
    what: 'What was found for {site} is not the last certificate that this computer got. Nothing was asked or changed.',
    next: 'Name the file that holds it: at a terminal, add --certificate FILE.',
  },
  'ca-account-deactivated': {
    title: 'The authority has closed our account',
    what: 'The account that this computer had there was switched off. We have put its key aside; certificates that you have go on working.',
    next: 'Start again: a new account is made by itself.',
  },
  'ca-profile-unknown': {
    title: 'The authority has no certificates of this kind',
    what: 'It was to be of the kind “{profile}”. {count, plural, =0 {This authority offers no choice of kinds.} one {This authority offers one kind only, which stands below.} other {This authority offers other kinds, which stand below.}} Nothing was asked for, and nothing was changed.',
    next: '{count, plural, =0 {Leave the choice of a kind to the authority, and start again.} other {Choose one of those that stand below, or leave the choice to the authority, and start again.}}',
  },
  'ca-profile-refused': {
    title: 'The authority does not give us this kind of certificate',
    what: 'It has the kind on offer, but not for us, or not for these names. Its own words stand in the details.',
    next: 'Leave the choice of a kind to the authority, and start again.',
  },
  'ca-proof-not-offered': {
    title: 'The authority does not take lasting lines',
    what: '{names} was to be proven by a DNS line that stays. {ca} does not offer that; it offers {offered}. Nothing of it was set.',
    next: 'Choose another proof (a DNS line for each certificate, or a file), or another authority, and start again.',
  },
  'short-lived-unrenewed': {
    title: 'A certificate this short would run out unnoticed',
    what: 'Certificates of the kind “{profile}” last less than ten days. Only a program on your server renews them in time, day and night; {why, select, chosen {you chose that none does} failed {the one that was to do it could not be set up} unforeseen {and that this kind is so short showed only when it came} other {and no program there can}}. {why, select, chosen {Nothing was asked for, and nothing was changed.} other {Your site is as it was.}}',
    next: '{why, select, chosen {Let your server renew the certificate, or leave the choice of a kind to the authority.} other {Leave the choice of a kind to the authority, and start again. (With Certbot 4 or newer, or Apache’s mod_md 2.5 or newer, on the server, the short kind would do.)}}',
  },
  'address-unrenewed': {
    title: 'A certificate for an address would run out unnoticed',
    what: '{ca} signs an address such as {name} for {days} days at a time and no longer. Only a program on your server renews that in time, day and night, and none that we can set up there asks for certificates of addresses. Nothing was asked for, and nothing was changed.',
    next: 'Use a name that leads to this address, such as www.example.com. If you have an authority of your own that signs addresses for longer (step-ca can), name its directory in the job file.',
  },
  'ca-refuses-name': {
    title: 'The authority does not sign for this name',
    what: 'Some names are on its list of those it never signs for.',
    next: 'Leave the name out, or choose another authority.',
  },
  'ca-refuses-request': {
    title: 'The authority turned the request down',
    what: 'It did not like something about it. Its own words stand in the details.',
    next: 'Copy the report and show it to your host’s support, or choose another authority.',
  },
  'ca-forbidden-by-caa': {
    title: 'Your domain names another authority',
    what: 'A line in your DNS (CAA) says which authorities may sign for you, and this one is not among them. Perhaps somebody set it up on purpose.',
    next: 'The easy way: choose the authority that is named there. Otherwise have whoever manages your domain add a second CAA line for this one, and leave the first as it is.',
  },
  'ca-rate-limited': {
    title: 'The authority says: not now',
    what: 'It has counted too many requests for this name or from this place.',
    next: 'Wait until the time below, then try again. Where none stands there: after failed tries an hour is enough, after many certificates for the same names it takes up to 34 hours.',
  },
  'ca-busy': {
    title: 'The authority is busy',
    what: 'It asked us to come back later.',
    next: 'Try again in some minutes.',
  },
  'ca-sees-wrong-answer': {
    title: 'The authority got another answer',
    what: 'It came to your server, but found something else than the proof.',
    next: 'Show the details to whoever looks after the site: another server, a redirect or a firewall may stand in front. The details say what the authority got.',
  },
  'ca-cannot-connect': {
    title: 'The authority cannot get through',
    what: 'It came from several places in the world, and your server did not open.',
    next: 'Ask your host to open port 80 (http) to every country. That is the door for ordinary web pages; a firewall that lets in only some countries keeps the authority out.',
  },
  'ca-cannot-resolve': {
    title: 'The authority cannot find the name',
    what: 'The phone book of the internet gave it no answer, or one that it cannot trust.',
    next: 'Check the name where your domain is managed; with DNSSEC switched on, its signatures have to be right.',
  },
  'ca-too-slow': {
    title: 'The authority took too long',
    what: 'It had not made up its mind in the time that is usual.',
    next: 'Try again in some minutes.',
  },
  'ca-order-gone': {
    title: 'The authority has forgotten this order',
    what: 'An order may wait for days, but not for ever. The authority does not know it any more, or has closed it.',
    next: 'Start anew. The authority will ask for new values in the DNS records; the old ones can be removed.',
  },
  'ca-sent-wrong-certificate': {
    title: 'The authority sent a certificate that does not fit',
    what: 'Names or key are not those we asked for, so we did not use it.',
    next: 'Try again. If it stays so, choose another authority.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
