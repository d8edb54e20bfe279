import type { NameCheckId } from '../../names/checks.ts';

/** The traps of choosing names. A list of names comes in as one text. */
export const namesChecks = {
  'names.checks': 'Before you go on',
  'names.mend-add': 'Put in {names}',
  'names.mend-leave': 'Leave out {names}',
  'names.mend-add-many': '{count, plural, one {Put it in} other {Put in all #}}',
  'names.mend-leave-many': '{count, plural, one {Leave it out} other {Leave out all #}}',

  'names.check.covered-by-star.title': '{star} covers some of your names already',
  'names.check.covered-by-star.text':
    '{names} would be covered twice over{refuses, select, yes {, and {provider} refuses such an order as a whole} other {, which does no harm but is of no use}}.',
  'names.check.star-on-suffix.title': 'Nobody signs {star}',
  'names.check.star-on-suffix.text': 'It would cover the names of strangers.',
  'names.check.too-many.title': 'Too many names for one certificate',
  'names.check.too-many.text':
    '{provider} takes {most} at most, and these are {count}. Make two certificates of them.',
  'names.check.pair-only.title': '{provider} takes one name and its www only',
  'names.check.pair-only.text': 'Leave the others out here, or choose another provider in the next step.',
  'names.check.no-star-there.title': '{provider} has no certificates with a star',
  'names.check.no-star-there.text': 'Leave the star out, or choose another provider in the next step.',
  'names.check.not-public.title': 'No public authority signs {names}',
  'names.check.not-public.text':
    'They sign only names that somebody can own in public. An authority of your own can sign it; visitors from outside would see a warning.',
  'names.check.absent.title': '{name} leads nowhere',
  'names.check.absent.text':
    'The DNS has no address for it. Is it spelled right? Else add it where your domain is managed.',
  'names.check.not-here.title': '{name} leads to another server',
  'names.check.not-here.text':
    'It is at {addresses}, but {site} is at {siteAddresses}. The proof would be asked for there, and the whole order would fail.',
  'names.check.foreign.title': '{names} is outside of {registrable}',
  'names.check.foreign.text': 'That works where the name is yours too, and leads to the same server.',
  'names.check.bare-under-star.title': '{star} does not cover {name} itself',
  'names.check.bare-under-star.text':
    'The star stands for exactly one part. Some sellers add the bare domain without asking, but not Let’s Encrypt.',
  'names.check.too-deep.title': '{star} reaches one level only',
  'names.check.too-deep.text': '{names} has one part more, so its visitors would see a warning.',
  'names.check.loses-names.title': 'Your present certificate is good for more',
  'names.check.loses-names.text': 'Left out, {names} would show a warning as soon as the new one is in use.',
  'names.check.counterpart-missing.title': '{other} is missing',
  'names.check.counterpart-missing.text':
    'It leads to the same server. Who types it would see a warning, before any redirect can send them on.',
  'names.check.mail-missing.title': 'Your mail needs {names}',
  'names.check.mail-missing.text':
    'Mail programs check the name that they are set to. Without it they ask whether to trust your server.',
  'names.check.exchange-missing.title': 'Your mail is delivered to {names}',
  'names.check.exchange-missing.text':
    'Other servers meet this name. Few insist on it today, but those with a mail rule (MTA-STS) do.',
  'names.check.mail-by-hand.title': 'Your mail server gets it too',
  'names.check.mail-by-hand.text':
    'If Postfix, Dovecot or Exim runs on the server of your site, Sealkeeper shows the certificate for {names} there as well. Any other mail server takes it by hand: whoever looks after it points it at the same files.',
  'names.check.separate-mail-names.title': 'One name would do for mail',
  'names.check.separate-mail-names.text':
    'Sending and fetching have names of their own: {names}. All of them belong in, unless every mail program is set to {one} alone.',
  'names.check.several-mail-domains.title': 'One certificate for the mail of several domains',
  'names.check.several-mail-domains.text':
    'That works: {domains} can share it, if each is proven. Simpler still is to set all mail programs to {one}.',
  'names.check.star-needs-dns.title': 'A star is proven in the DNS',
  'names.check.star-needs-dns.text':
    'A file on one server cannot speak for every name. You will add one line where your domain is managed; we lead you there.',
  'names.check.international.title': '{shown} is written {name}',
  'names.check.international.text':
    'Visitors type it with your letters. In certificates and settings it stands like this.',
} as const satisfies Readonly<
  Record<`names.check.${NameCheckId}.${'title' | 'text'}`, string> & Record<string, string>
>;
