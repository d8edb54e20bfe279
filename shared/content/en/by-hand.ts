/** The roads on which the app does not get the certificate itself: what to do by hand, or nothing at all. */
export const byHand = {
  'by-hand.steps': 'What to do',
  'by-hand.names-label': 'Names that belong in',
  'by-hand.why-title': 'Why by hand?',
  'by-hand.why-1':
    'By itself this window gets a certificate only where a small file or a line in the DNS is the proof. One that you have in files it installs where it can log in.',
  'by-hand.why-2':
    'Nothing on your site changes until you change it. You may close this window and come back any time.',
  'by-hand.check': 'Look whether it is there',
  'by-hand.done': 'I have done it: look again',
  'by-hand.checking': 'Looking at {domain} the way a browser would',
  'by-hand.there-title': 'It is there',
  'by-hand.there':
    'Every name is encrypted and trusted, until {date} at least. Put that day into your calendar.',
  'by-hand.resume-title': 'You were getting one by hand',
  'by-hand.resume': '{offer}, begun on {date}.',
  'by-hand.resume-go': 'Go on with it',
  'by-hand.resume-drop': 'Forget it',
  'by-hand.seen': 'What visitors see now',
  'by-hand.seen-good': 'Encrypted and trusted, until {date}. Signed by {issuer}.',
  'by-hand.seen-bad': 'Not trusted by browsers yet.',
  'by-hand.seen-none': 'Not encrypted yet.',
  'by-hand.seen-unknown': 'Not looked at from here. Open it in your browser.',

  'by-hand.bought-title': 'Buy it there, then come back',
  'by-hand.bought-lead': 'These are the steps where Sealkeeper cannot log in, in their order.',
  'by-hand.bought-lead-offer': '{offer}: these are the steps where Sealkeeper cannot log in, in their order.',
  'by-hand.host-title': 'Switch it on at your host',
  'by-hand.host-lead': 'Your host makes and renews the certificate itself. You only have to switch it on.',
  'by-hand.files-title': 'Put your files in place',
  'by-hand.files-lead':
    'Where Sealkeeper cannot log in, you do it. These are the steps, in their order, and a look whether it worked.',
  'by-hand.self-signed-title': 'Make one yourself',
  'by-hand.self-signed-lead':
    'It encrypts, but nobody vouches for it: every visitor meets a full-page warning first.',
} as const;
