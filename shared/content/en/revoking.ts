import type { RevocationReason } from '../../revocation.ts';

/** Having a certificate declared invalid before its time, from the page of its site. */
export const revoking = {
  'revoking.button': 'Declare it invalid',
  'revoking.button-of': 'Declare it invalid: {names}',
  'revoking.title': 'Declare the certificate of {name} invalid?',
  'revoking.looking': 'Looking which certificate {name} shows',
  'revoking.asking': '{authority} declares it invalid',
  'revoking.what': 'The certificate for {names}, signed by {authority}, good until {until}.',
  'revoking.means':
    'Declared invalid, it is so for good: browsers that look will turn visitors away at once, others only when it ends. Your site goes on showing it until a new one is in place.',
  'revoking.serial': 'Its number: {serial}',
  'revoking.why': 'Why?',
  'revoking.reason.key-compromise': 'Others may have its key',
  'revoking.reason.key-compromise-what':
    'Somebody broke into the server, or a copy of the private key got lost. Do not wait: this is what it is for.',
  'revoking.reason.superseded': 'Another certificate has taken its place',
  'revoking.reason.superseded-what': 'The site shows a newer one, or soon will, and this one is not needed.',
  'revoking.reason.cessation-of-operation': 'The name is not mine any more, or the site is closed',
  'revoking.reason.cessation-of-operation-what':
    'You have sold or given up the domain, or the site is gone for good.',
  'revoking.reason.affiliation-changed': 'What it says of its owner is not true any more',
  'revoking.reason.affiliation-changed-what':
    'Only for certificates that bear a firm’s name. Those that Sealkeeper gets bear none.',
  'revoking.reason.unspecified': 'Another reason',
  'revoking.reason.unspecified-what': 'The authority is told none.',
  'revoking.go': 'Declare it invalid',
  'revoking.sure-title': 'For good?',
  'revoking.sure':
    'This cannot be taken back, not by you and not by the authority. Visitors of {names} may be turned away until a new certificate is in place.',
  'revoking.sure-yes': 'Yes, declare it invalid',
  'revoking.sure-no': 'Leave it as it is',
  'revoking.done-title': 'The certificate of {name} is invalid now',
  'revoking.done':
    'The authority has confirmed it. Your server still shows it: have a new one put in place now, with a new key. That takes a few minutes.',
  'revoking.anew': 'Seal it once more',
  'revoking.when-title': 'When is this right?',
  'revoking.when-1':
    'When somebody else might have the private key. With it they could pretend to be your site until the certificate ends.',
  'revoking.when-2':
    'It is not needed when you only renew, move or change something: an old certificate ends by itself within weeks. Where nothing is wrong with the key, put a new one in place first.',
} as const satisfies Readonly<
  Record<string, string> & Record<`revoking.reason.${RevocationReason}${'' | '-what'}`, string>
>;
