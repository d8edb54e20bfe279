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
  'files.chain-more': '{chain}. Browsers know the last one above: {root}.',
  'files.chain-root': 'Browsers know the authority',
  'files.chain-root-more': 'It was signed by {root} itself.',
  'files.key': 'Its private key',
  'files.key-more': 'It lay in {file}, and fits.',
  'files.key-server': 'Its private key: on your server',
  'files.key-server-more':
    'There it is looked for where such keys usually lie. The one that fits is taken, and never leaves the server.',
  'files.others': 'Not needed',
  'files.password': 'Password of the locked file',
  'files.password-hint': 'The one that it was saved with. It stays in this window’s memory.',
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
