/** The roads on which the app does not get the certificate itself: what to do by hand, or nothing at all. */
export const byHand = {
  'by-hand.steps': 'What to do',
  'by-hand.names-label': 'Names that belong in',
  'by-hand.why-title': 'Why by hand?',
  'by-hand.why-1':
    'This version asks an authority, proves and installs by itself only where a small file is the proof.',
  'by-hand.why-2':
    'Nothing on your site changes until you change it. You may close this window and come back any time.',
  'by-hand.check': 'Look whether it is there',
  'by-hand.checking': 'Looking at {domain} the way a browser would',
  'by-hand.seen': 'What visitors see now',
  'by-hand.seen-good': 'Encrypted and trusted, until {date}. Signed by {issuer}.',
  'by-hand.seen-bad': 'Not trusted by browsers yet.',
  'by-hand.seen-none': 'Not encrypted yet.',
  'by-hand.seen-unknown': 'Not looked at from here. Open it in your browser.',

  'by-hand.bought-title': 'Buy it there, then come back',
  'by-hand.bought-lead': 'Sealkeeper does not order from sellers yet. These are the steps, in their order.',
  'by-hand.bought-lead-offer':
    'Sealkeeper does not order {offer} for you yet. These are the steps, in their order.',
  'by-hand.bought-1': 'Order the certificate at the seller, for exactly the names below.',
  'by-hand.bought-2':
    'Let your host, or whoever looks after the server, make the key and the signing request (CSR) on the server. The key never leaves it.',
  'by-hand.bought-3':
    'Paste the signing request at the seller, and prove the names in the way that the seller asks for.',
  'by-hand.bought-4': 'Have the certificate installed together with its intermediate certificates.',
  'by-hand.bought-5': 'Come back and look from outside whether visitors get it.',
  'by-hand.host-title': 'Switch it on at your host',
  'by-hand.host-lead': 'Your host makes and renews the certificate itself. You only have to switch it on.',
  'by-hand.host-1':
    'Open the customer area of your host and find the part called SSL, TLS or “certificates”.',
  'by-hand.host-2':
    'Choose the free certificate for the names below, and switch on its renewal if there is a switch.',
  'by-hand.host-3': 'Wait some minutes. Then come back and look from outside.',
  'by-hand.self-signed-title': 'Make one yourself',
  'by-hand.self-signed-lead':
    'It encrypts, but nobody vouches for it: every visitor meets a full-page warning first.',
  'by-hand.self-signed-1': 'On the server, make the key and the certificate.',
} as const;
