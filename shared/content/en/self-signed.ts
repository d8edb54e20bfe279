/** A certificate that its own key signs, on a road of its own. */
export const selfSigned = {
  'self-signed.title': 'A certificate of your own making',
  'self-signed.lead':
    'Its own key signs it, and nobody vouches for it. It is for tests, and for devices that no stranger visits.',
  'self-signed.instead': 'For a test or a device',
  'self-signed.why-title': 'Why does it warn?',
  'self-signed.why-1':
    'Anybody can sign for any name. A browser cannot tell yours from that of somebody in between, and so it warns of both.',
  'self-signed.why-2':
    'It encrypts as well as any other. On your own devices you can accept it once; do that only where you know that nobody is in between.',
  'self-signed.name': 'Name of the site or device',
  'self-signed.names-hint':
    'As it is typed to get there: nas.hofladen.example. The name must lead to your server, as seen from this computer.',
  'self-signed.example': 'nas.hofladen.example',
  'self-signed.shown': 'What visitors will see',
  'self-signed.know': 'Good to know',
  'self-signed.mail': 'Mail programs',
  'self-signed.days': 'How long shall it hold?',
  'self-signed.days-more':
    'Nobody renews it: then you make the next one in the same way, and each device asks anew.',
  'self-signed.length': '{days, plural, =365 {a year} =825 {27 months} other {# days}}',
  'self-signed.many': 'For many devices there is a better way',
  'self-signed.many-more':
    'A small authority of your own: its root is put on each device once, and then none warns any more. The free program step-ca is one. It speaks ACME, so this app can get certificates from it, under “Another authority” (not yet tried with a real one); the app does not set it up.',
  'self-signed.many-page': 'About step-ca',
  'self-signed.renews':
    'Nobody renews it: it ends after {days, plural, =365 {a year} =825 {27 months} other {# days}}, and you make the next one in the same way.',
  'self-signed.come-back': 'By {date} make the next one, in the same way. Put a reminder into your calendar.',
  'self-signed.short-what':
    'The key of {provider} signs for itself, and {services} on your server shows the certificate for {count, plural, one {one name} other {# names}}',
  'self-signed.redirect-wish-more':
    'Then everybody meets the warning, also those who type the plain address.',
  'self-signed.done-title': 'Your own certificate is in place',
  'self-signed.done-lead':
    '<b>{name}</b> can now be reached encrypted. Browsers warn of it, since nobody vouches: go on only where you know that nobody is in between.',
  'self-signed.try':
    'Open https://{name}: the warning comes first. Behind “Advanced” you can go on, and your browser remembers it.',
} as const;
