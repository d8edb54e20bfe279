export const site = {
  'site.title': 'Which site shall be safe?',
  'site.lead': 'Type the address the way your visitors do. We look at it from outside, and change nothing.',
  'site.field': 'Address of your site',
  'site.field-hint': 'For example hofladen.example. A whole link works as well.',
  'site.look': 'Look at my site',
  'site.looking': 'Looking at {domain} the way a browser would',
  'site.found-title': 'What visitors see today',
  'site.found-lead':
    'We looked at <b>{domain}</b> from outside, the way a browser would. Nothing was changed.',
  'site.findings': 'What we found',
  'site.details': 'Details',
  'site.details-of': 'Details: {what}',
  'site.more': '{count, plural, one {Show one more} other {Show # more}}',
  'site.advice-title':
    'Our advice: a free certificate for {count, plural, =1 {this name} =2 {two names} =3 {three names} other {# names}}',
  'site.advice':
    '{names}. From {provider}, proven by a small file that we place for you. About one minute of your time.',
  'site.advice-again': 'Renew it now, for {count, plural, one {this name} other {# names}}',
  'site.follow': 'Follow the advice',
  'site.choose': 'Choose for myself',
  'site.other': 'Another address',
  'site.view-name': 'Name',
  'site.view-address': 'Answers at',
  'site.view-http': 'Unencrypted',
  'site.view-https': 'Encrypted',
  'site.view-none': 'no answer',
  'site.view-trusted': 'trusted, until {date}',
  'site.view-untrusted': 'not trusted',
  'site.view-status': 'answers ({status})',
  'site.why-title': 'What is a certificate?',
  'site.why-1':
    'A sealed letter: it names your site, carries its public key, and is signed by somebody whom browsers already trust.',
  'site.why-2':
    'Without the signature anyone could claim to be you. That is why a self-made one draws a warning.',
} as const;
