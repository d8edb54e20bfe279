import type { ProblemWords } from '../problem-entry.ts';

/** What is wrong with files that somebody already has. Nothing is touched by any of these. */
export const filesProblems = {
  'files-nothing': {
    title: 'There is no certificate in these files',
    what: '{keys, plural, =0 {Nothing in them is a certificate or a key.} other {A private key is there, but no certificate.}}',
    next: 'Look for the file that the seller sent as your certificate (often .crt, .cer, .p7b, .pfx or .zip), and add it.',
  },
  'files-without-certificate': {
    title: 'A file holds nothing for us',
    what: '“{file}” holds neither a certificate nor a key.',
    next: 'Leave it out, or look whether another file of the seller is meant.',
  },
  'files-locked': {
    title: 'A file is locked with a password',
    what: '“{file}” opens only with the password that it was saved with.',
    next: 'Type that password. Whoever made the file, or the seller’s page, knows it.',
  },
  'files-password-wrong': {
    title: 'The password does not open the file',
    what: '“{file}” was saved with another password.',
    next: 'Look at capitals and blanks at the end, and type it again. If nobody knows it any more, have the seller issue the certificate anew for a new request; with most sellers that costs nothing.',
  },
  'files-damaged': {
    title: 'A file is damaged',
    what: '“{file}” begins as a certificate or key and then makes no sense: it was cut off or changed on its way.',
    next: 'Download or copy it once more, whole, and do not open it in a word processor.',
  },
  'files-unsupported': {
    title: 'A file is packed in a way that we do not read',
    what: '“{file}” is of a kind or a lock that this app does not know.',
    next: 'Ask the seller for the certificate as PEM or PFX, or save it so from the program that made it.',
  },
  'files-too-much': {
    title: 'A file is far too big',
    what: '“{file}” is far larger than what a seller sends, or packed so that it would swell without end.',
    next: 'Choose the certificate’s own files alone.',
  },
  'files-archive': {
    title: 'An archive has to be unpacked first',
    what: '“{file}” is an archive that we cannot open.',
    next: 'Unpack it on your computer (double-click), then choose what was in it.',
  },
  'files-login-key': {
    title: 'That is a key for logging in',
    what: '“{file}” is a key with which one logs in to a server. It has nothing to do with a certificate.',
    next: 'Leave it out, and look for the key that was made together with the request for the certificate.',
  },
  'files-public-key': {
    title: 'That is only the public half of a key',
    what: '“{file}” is the half that everybody may see. The private half is needed.',
    next: 'Look for a second file with nearly the same name (often .key); opened as text, its first line says PRIVATE KEY. Send it to nobody.',
  },
  'files-request-only': {
    title: 'That is the request, not the certificate',
    what: 'These files hold what was sent to the seller (CSR). The certificate is the seller’s answer to it.',
    next: 'Get the certificate from the seller’s page or mail, and add it.',
  },
  'files-only-authorities': {
    title: 'Your own certificate is missing',
    what: 'These files hold certificates of authorities only, named below. They go along with yours, but none is yours.',
    next: 'Add the file with your own certificate; it often bears the name of your site.',
  },
  'files-name-missing': {
    title: 'The certificate is not for all of your names',
    what: 'It does not hold {names}. It is for: {has}.',
    next: 'Choose another certificate, leave those names out, or have the seller issue it anew with them.',
  },
  'files-key-missing': {
    title: 'The private key is missing',
    what: 'A certificate works only together with its private key: a secret file that was made before the certificate was ordered. The seller mostly does not have it, and the one for {name} is not among these files.{hasRequest, select, yes { The request in “{file}” was made with that same key.} other {}}',
    next: 'Who ordered the certificate, and where was the request (CSR) made? There lies the key: on your server (then choose “The key is on my server”), in your host’s panel, or on the computer of whoever ordered it. If nobody finds it, have a new request made and the certificate issued anew for it; with most sellers that costs nothing.',
  },
  'files-key-not-on-server': {
    title: 'The private key was not found on the server',
    what: 'At none of the places named below lies a key that fits this certificate, that only the administrator can change and that needs no password.',
    next: 'If you have the file with the key, add it here. If whoever looks after the server knows where it is, have it put at one of these places, readable by the administrator alone and without a password. If it is lost, have the certificate issued anew for a new request; with most sellers that costs nothing.',
  },
  'files-key-out-of-reach': {
    title: 'The key cannot be picked up on this server',
    what: '{system, select, windows {On Windows the key waits in the server’s own store, which does not hand it out by itself.} other {This login may not read the keys of the server.}} Nothing was changed.',
    next: '{system, select, windows {In IIS Manager choose “Complete Certificate Request” with the seller’s file, then “Export” that certificate as .pfx with a password, and bring the .pfx here.} other {Bring the file with the private key here, or log in as an administrator.}}',
  },
  'files-key-other': {
    title: 'The key belongs to another certificate',
    what: 'The key in “{file}” does not fit the certificate for {name}. {belongs, select, another {It belongs to this one: {owner}.} site {It belongs to the certificate that this app has put in place: {owner}.} other {It belongs to none of these files.}}',
    next: 'Add the key that was made for this certificate, often the newest one, or have the certificate issued anew for the key that you have.',
  },
  'files-expired': {
    title: 'The certificate has run out',
    what: 'The certificate for {name} held until {notAfter}.',
    next: 'Get the newest one from the seller, or order a new one.',
  },
  'files-not-yet-valid': {
    title: 'The certificate does not hold yet',
    what: 'The certificate for {name} holds only from {day} on.',
    next: 'Wait until then. If that is in the past, look whether the clock of this computer is right.',
  },
  'files-weak': {
    title: 'The certificate is too weak for today’s browsers',
    what: 'The certificate for {name}, or that of the authority behind it, relies on {kind}: browsers do not accept that any more, or it is known to be broken.',
    next: 'Have it issued anew by the seller for a new request, made with a new key (RSA 2048 or more, or P-256).',
  },
  'files-chain-incomplete': {
    title: 'A certificate in between is missing',
    what: 'The certificate for {name} was signed by “{issuer}”, and that one’s certificate is in none of the files. Without it some visitors would see a warning.',
    next: 'Download the intermediate certificate (CA bundle, chain) from the seller’s page, and add it.',
  },
  'files-not-trusted': {
    title: 'Browsers do not know this authority',
    what: 'The certificate was signed by “{issuer}”, whom browsers do not know. Visitors would see a warning.',
    next: 'If your firm has an authority of its own, choose its root certificate as trusted. Otherwise get a certificate from a public authority: Sealkeeper can get one that costs nothing.',
  },
  'files-distrusted': {
    title: 'Browsers have stopped trusting this authority',
    what: 'Of “{issuer}” browsers accept no certificate that was issued after {day}.',
    next: 'Ask the seller for one that another authority signs; with most sellers that costs nothing.',
  },
  'files-self-signed': {
    title: 'The certificate was signed by itself',
    what: 'The one for {name} comes from no authority. Visitors would see a warning.',
    next: 'Choose the certificate that the seller sent. For tests and devices of your own there is “Made by yourself”, where all offers are compared.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
