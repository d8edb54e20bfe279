import type { Coverage } from '../../names/coverage.ts';
import type { NameRefusal } from '../../names/read-name.ts';
import type { NamePurpose } from '../../names/suggestions.ts';

/** Reasons that `readName` and the list itself can give for not taking a name. */
type Refusal = NameRefusal | 'twice' | 'many';

export const names = {
  'names.title': 'Which names shall it carry?',
  'names.lead': 'A certificate is good for exactly the names that are written in it, letter for letter.',
  'names.list': 'Names in the certificate',
  'names.left-list': 'Names left out',
  'names.found-too': 'Also found',
  'names.more': '{count, plural, one {Show one more} other {Show # more}}',
  'names.written': 'In the certificate: {name}',
  'names.leave-out': 'Leave out',
  'names.put-in': 'Put in',
  'names.remove': 'Leave out: {name}',
  'names.put-back': 'Put in: {name}',
  'names.add-field': 'Another name',
  'names.add-hint': 'For example shop.{domain}. A star stands for every subdomain: *.{domain}',
  'names.add': 'Add',
  'names.add-star': 'All subdomains at once',
  'names.need-one': 'Leave at least one name in.',
  'names.asking': 'Asking where it leads',
  'names.star-brought': 'Added {star}, and {names} beside it, which the star does not cover.',
  'names.star-took': 'Left out what the star covers already: {names}.',
  'names.why-title': 'Why does every name count?',
  'names.why-1':
    'hofladen.example and www.hofladen.example are two names to a browser. If one is missing, the visitors who type it see a warning page.',
  'names.why-2': 'Names that lead somewhere else cannot be proven from your server, so leave them out.',

  'names.refused.empty': 'Type a name first.',
  'names.refused.address':
    'That is a number (IP address). Certificates of the usual kind carry names; type the name that leads there. Some authorities sign a number as well, but for six days at a time, and nothing on a server renews that by itself yet. An authority of your own that signs it for longer can be asked by a job file, at a terminal.',
  'names.refused.single-label': 'A name has at least one dot, like shop.hofladen.example.',
  'names.refused.this-computer': 'That name means each computer itself. No authority signs it.',
  'names.refused.characters': 'A name looks like shop.hofladen.example: letters, digits, hyphens and dots.',
  'names.refused.underscore': 'Names with an underscore are notes in the DNS, not places that people visit.',
  'names.refused.too-long': 'That is longer than a name may be: 63 letters between two dots, 253 in all.',
  'names.refused.star-inside': 'A star can only stand for the whole first part, as in *.hofladen.example.',
  'names.refused.public-suffix': 'Under this ending other people have their own names. Type yours in full.',
  'names.refused.star-on-suffix':
    'Such a star would cover the names of strangers, so no authority signs it. Put your own name behind the star.',
  'names.refused.twice': 'This name is already in the list.',
  'names.refused.many': 'A certificate carries at most {most} names.',

  'names.purpose.main': 'The address you typed. It names the certificate.',
  'names.purpose.counterpart': 'Many visitors type it this way out of habit.',
  'names.purpose.page': 'Leads to the same server, so visitors can arrive here too.',
  'names.purpose.former': 'Your present certificate is good for it.',
  'names.purpose.mail': 'Mail programs of your people are told to use it.',
  'names.purpose.exchange': 'Other mail servers deliver your mail there.',
  'names.purpose.webmail': 'Mail in the browser.',
  'names.purpose.autoconfig': 'Thunderbird asks here how to set itself up.',
  'names.purpose.autodiscover': 'Outlook asks here how to set itself up.',
  'names.purpose.mta-sts': 'Here stands your rule that mail must come encrypted.',
  'names.purpose.star': 'Stands for every name with one more part in front.',
  'names.purpose.added': 'Not looked at before.',

  'names.place.here': 'Leads to the server of your site.',
  'names.place.elsewhere': 'Leads to another server.',
  'names.place.absent': 'Leads nowhere.',
  'names.place.unknown': 'Where it leads is checked before anything is changed.',

  'names.effect': 'With and without',
  'names.effect-of': 'With and without {name}',
  'names.with': 'With it',
  'names.without': 'Without it',
  'names.with.main': 'Visitors of {name} see the padlock.',
  'names.without.main': 'Visitors of {name} see a warning page, and most turn back.',
  'names.with.counterpart': 'Who types {name} gets to you without a warning.',
  'names.without.counterpart': 'Who types {name} sees a warning page, even if it only sends them on.',
  'names.with.page': 'Visitors of {name} see the padlock.',
  'names.without.page': 'Visitors of {name} see a warning page.',
  'names.with.former': 'Visitors of {name} notice nothing.',
  'names.without.former': 'Visitors of {name} see a warning page as soon as the new certificate is in use.',
  'names.with.mail': 'Mail programs that are set to {name} connect without a question.',
  'names.without.mail': 'Mail programs that are set to {name} ask whether to trust it, or refuse.',
  'names.with.exchange': 'Other mail servers can check that they deliver to the right one.',
  'names.without.exchange':
    'Most mail still arrives, because servers seldom check. Those that follow a mail rule (MTA-STS) deliver nothing.',
  'names.with.webmail': 'Mail in the browser opens with a padlock.',
  'names.without.webmail': 'Mail in the browser opens with a warning page.',
  'names.with.autoconfig': 'Thunderbird fills in the servers by itself.',
  'names.without.autoconfig':
    'Thunderbird quietly tries its other ways, and mostly finds one. Rarely needed.',
  'names.with.autodiscover': 'Outlook fills in the servers by itself.',
  'names.without.autodiscover':
    'Outlook may ask about a certificate while an account is set up, and goes on. Rarely needed.',
  'names.with.mta-sts': 'Other mail servers can read your rule, and keep to it.',
  'names.without.mta-sts':
    'Servers that know your rule keep to it until its time is up. All others cannot read it; for them it is as if there were none.',
  'names.with.star': 'Every {name} opens with a padlock, also names that you add later.',
  'names.without.star': 'Each subdomain needs to be named. New ones need a new certificate.',
  'names.with.added': 'Visitors of {name} see the padlock.',
  'names.without.added': 'Visitors of {name} see a warning page.',
  'names.with-elsewhere': 'It cannot be proven from this server, so no name would get a certificate.',
  'names.without-elsewhere': 'Nothing changes: the other server shows what it shows today.',

  'names.try': 'Try what a name covers',
  'names.try-lead':
    'Type what the certificate would carry, and what people would type. Nothing here is kept.',
  'names.try-patterns': 'Written in the certificate',
  'names.try-names': 'Typed by people',
  'names.try-hint': 'Several with spaces between them.',
  'names.try-results': 'What is covered',
  'names.covered': 'Covered',
  'names.not-covered': 'Not covered',
  'names.covers.same': 'Stands there letter for letter.',
  'names.covers.star': '{by} covers it: the star stands for its first part.',
  'names.covers.bare': '{by} does not cover it: the star has to stand for one part, and here there is none.',
  'names.covers.too-deep':
    '{by} does not cover it: the star stands for one part only, and here there are more.',
  'names.covers.www': '{by} does not cover it: with and without www are two names.',
  'names.covers.other': 'Nothing in the certificate comes near it.',
} as const satisfies Readonly<
  Record<string, string> &
    Record<
      | `names.${'purpose' | 'with' | 'without'}.${NamePurpose}`
      | `names.refused.${Refusal}`
      | `names.covers.${Coverage['why']}`,
      string
    >
>;
