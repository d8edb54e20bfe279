/** The screen that takes in a certificate which its owner has already. */
export const files = {
  'files.title': 'Bring your files',
  'files.lead':
    'Whatever the seller sent, all at once: a ZIP, .crt, .cer, .p7b, .pfx, .jks, or text out of a mail. Names and order do not matter.',
  'files.why-title': 'Where do they go?',
  'files.why-1':
    'They are read here, on your computer, and nothing of them is kept on it. Once you have seen the plan, the certificate and its key go to your server, through the encrypted connection, and nowhere else.',
  'files.why-2':
    'If a certificate of the authority is missing, we fetch it from the authority itself. Nobody else is asked anything.',
  'files.belongs': 'What belongs in',
  'files.belongs-certificate': 'Your certificate',
  'files.belongs-certificate-more': 'It often bears the name of your site.',
  'files.belongs-chain': 'The authority’s own certificates',
  'files.belongs-chain-more': 'Called chain, bundle or intermediate. If they are missing, we look for them.',
  'files.belongs-key': 'The private key',
  'files.belongs-key-more':
    'Made before the order: in a .pfx, in a file of its own, or still on your server. The seller never sends it alone.',
  'files.drop': 'Drop your files here',
  'files.drop-more': 'or',
  'files.choose': 'Choose files',
  'files.paste': 'Paste text instead',
  'files.paste-field': 'Text with a certificate or a key',
  'files.paste-hint': 'It begins with “-----BEGIN”. Words around it do no harm.',
  'files.paste-read': 'Read this text',
  'files.pasted': 'Pasted text {number}',
  'files.reading': 'Reading your files',
  'files.list': 'Your files',
  'files.leave-out': 'Leave out',
  'files.leave-out-of': 'Leave out {name}',
  'files.found': 'What is in them',
  'files.certificate': 'A certificate for {names}',
  'files.certificate-more': 'Signed by {issuer}, good until {until}. It lay in {file}.',
  'files.chain': 'The authority’s certificates that go with it',
  'files.chain-more': '{chain}. Above them stands {root}, which browsers know.',
  'files.chain-root': 'Browsers know the authority',
  'files.chain-root-more': 'It was signed by {root} itself.',
  'files.key': 'Its private key',
  'files.key-more': 'It lay in {file}, and fits.',
  'files.key-server': 'Its private key: on your server',
  'files.key-server-more':
    'There it is looked for where such keys usually lie. The one that fits is taken, and never leaves the server.',
  'files.others': 'Not needed',
  'files.password': 'Password of the locked file',
  'files.password-hint':
    'The one that it was saved with. It is kept in memory alone, and forgotten at the end.',
  'files.password-open': 'Open it',
  'files.server-key': 'The key is on my server',
  'files.server-key-more': 'It was made there when the certificate was ordered.',
  'files.no-names-title': 'No website can have its names',
  'files.no-names': 'It is for: {names}. Visitors reach a site by a name such as hofladen.example.',
  'files.next': 'Put it on my server',
  'files.by-hand': 'Show me the steps by hand',
  'files.renews':
    'Nobody renews it by itself: before {until} you bring the files of the next one, in the same way.',
  'files.come-back':
    'By {date} get the next certificate from where this one came, and bring its files here. Put a reminder into your calendar.',
} as const;
