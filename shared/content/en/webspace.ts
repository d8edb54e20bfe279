/** A certificate that its owner puts into a host’s form: web space that is reached for its files alone. */
export const webSpace = {
  'spaces.none': 'No certificate for a host’s form was begun on this computer.',
  'spaces.line':
    '{id}: {names}, {server}, {state, select, cut {cut off before it was signed} shown {every visitor is shown it} other {waits to be put into the form}}{until, select, none {} other {, good until {date}}}',
  'spaces.placed':
    'Files of ours may be left in the web space: {paths}. Clear up with: sealkeeper webspace {id} --clear',
  'spaces.folder': 'The site of {name} lies in {folder}.',
  'spaces.gained':
    'The certificate is there, good until {date}. Nothing of ours is left in the web space. Visitors see no change until you have put it into your host’s form.',
  'spaces.files': 'The files for the form lie in {folder}:',
  'spaces.file-key': '{name}: the private key. Keep it to yourself, and delete it once the form has it',
  'spaces.file-certificate': '{name}: the certificate of the site',
  'spaces.file-chain': '{name}: the chain (intermediate certificates, “CA bundle”)',
  'spaces.file-fullChain': '{name}: certificate and chain in one, where a form has one field for both',
  'spaces.file-pfx': '{name}: all in one, locked with your password, where a form wants a PFX',
  'spaces.next':
    'Put them into the form for certificates in your host’s customer area, then look whether visitors are shown it: sealkeeper webspace {id}',
  'spaces.view':
    '{name} at {address}: {shows, select, new {shows the new certificate} other {still shows another certificate} bad {shows a certificate that browsers do not trust} none {is not encrypted} missing {does not answer}}',
  'spaces.shown': 'Every visitor is shown the new certificate.',
  'spaces.not-yet':
    'Not everywhere yet. Hosts take minutes, some an hour. Look again with: sealkeeper webspace {id}',
  'spaces.renew':
    'Nobody renews it by itself. Come back by {date}: run the same job again, and put the new files into the same form.',
  'spaces.cleared': 'Nothing of ours is left in the web space of {server}.',
  'spaces.dropped':
    'It is put away. What stands in your host’s form stays, and so do files that were written for it.',

  'webspace.begin-title': 'A certificate by way of your web space',
  'webspace.begin-lead':
    'We lay a small file into the folder of your site for a moment, and get the certificate. You then put it into your host’s form, step by step. Visitors see no change before that.',
  'webspace.host': 'Where is your web space?',
  'webspace.host-other': 'Another host or panel',
  'webspace.host-other-pfx': 'Another one that wants a PFX file',
  'webspace.no-form':
    '{name} takes no certificates from elsewhere for web space. Its own is included in most packages and renews itself: that is the better way here.',
  'webspace.no-form-go': 'Show me how to switch it on',
  'webspace.protocol': 'How do you reach your files?',
  'webspace.protocol-sftp': 'SFTP (best)',
  'webspace.protocol-ftps': 'FTP with encryption (FTPS)',
  'webspace.protocol-ftp': 'FTP without encryption',
  'webspace.address': 'Server',
  'webspace.address-hint': 'As your host writes it, such as ftp.example.com',
  'webspace.user': 'User',
  'webspace.password': 'Password',
  'webspace.password-hint': 'Stays on this computer, and is forgotten when this window closes.',
  'webspace.folder': 'Folder of the site (may stay empty)',
  'webspace.folder-hint': 'Empty: we find it. We change nothing in it.',
  'webspace.plain-title': 'Anybody on the way could read the password',
  'webspace.plain':
    'Without encryption your password goes over the internet as it is. Whoever reads it can change your site. Set a new password afterwards.',
  'webspace.plain-yes': 'I accept that',
  'webspace.terms': 'Let’s Encrypt signs it, free of charge, for about three months.',
  'webspace.begin': 'Get the certificate',
  'webspace.doing':
    '{step, select, connect {Logging in} preflight {Looking in which folder your site lies} key {Making the private key, on this computer} order {Asking for the certificate} proof {Laying the file, and looking from outside} validate {Waiting for the authority to look} certificate {The certificate is being signed} other {Clearing up}}',
  'webspace.known-yes': 'It is the right one: go on',
  'webspace.why-title': 'Why can’t you do it all?',
  'webspace.why-1':
    'Web space lets nobody but the host change what visitors are shown as a certificate. So you fill in the host’s form, and we prepare every field of it.',
  'webspace.why-2':
    'The private key is made on this computer and locked in its keychain. Our file in your web space goes at once, also where something fails.',
  'webspace.title': 'Put it into your host’s form',
  'webspace.title-shown': 'Every visitor is shown it',
  'webspace.lead': 'For {names}. The certificate is there, good until {date}.',
  'webspace.gone': 'This certificate is not there any more.',
  'webspace.cut-title': 'This was cut off',
  'webspace.cut': 'No certificate came of it. Begin again; that costs nothing.',
  'webspace.left-title': 'Files of ours may be left in your web space',
  'webspace.left': 'They do no harm: {paths}. Log in once more, and they go.',
  'webspace.clear': 'Clear up',
  'webspace.files-title': 'The files for the form',
  'webspace.files-more':
    'Each field of the form wants one of them. Copy it from here, or save all of them into a folder.',
  'webspace.copy-key': 'Copy the private key',
  'webspace.copy-certificate': 'Copy the certificate',
  'webspace.copy-chain': 'Copy the chain',
  'webspace.copied': 'Copied. Paste it into the field.',
  'webspace.key-care': 'The private key belongs into your host’s form and nowhere else: never into a mail.',
  'webspace.save': 'Save the files in a folder',
  'webspace.saved': 'Saved in {folder}. Delete them there once the form has them.',
  'webspace.pfx-password': 'The .pfx file opens with this password: {password}',
  'webspace.steps-title': 'The steps',
  'webspace.picture': 'Drawing of the page in {name}',
  'webspace.read': 'As {host} describes it, read on {day}.',
  'webspace.unread': 'From general knowledge, not yet compared with a real account: words there may differ.',
  'webspace.untried': 'Not yet tried on a real account with {name}.',
  'webspace.look-title': 'What visitors are shown',
  'webspace.look-more': 'We look every half minute while this page is open.',
  'webspace.look': 'Look now',
  'webspace.looking': 'Looking',
  'webspace.shows':
    '{shows, select, new {Shows the new certificate} other {Still shows another certificate} bad {Shows a certificate that browsers do not trust} none {Not encrypted yet} missing {Does not answer}}',
  'webspace.at': '{name} at {address}',
  'webspace.shown-more':
    'Done. Nobody renews it by itself: come back by {date}. It takes the same few minutes then.',
  'webspace.calendar': 'Save a calendar reminder',
  'webspace.calendar-title': 'Renew the certificate of {name}',
  'webspace.calendar-text':
    'It ends on {date}. Open Sealkeeper, go to “My sites”, and get it once more; then put it into your host’s form.',
  'webspace.again': 'Get the next one',
  'webspace.letter-title': 'No such form? Have your host do it',
  'webspace.letter-more': 'Send this to your host’s support. It holds nothing secret.',
  'webspace.letter':
    'Hello,\n\nmy site {names} is with you. Please see to it that it is reached encrypted (https), with a certificate that browsers trust and that renews itself.\n\nIf your own certificate is not to be had for my package: I have one of my own (PEM or PFX, good until {date}). Where in the customer area can I put it in, with its private key and its chain? I will not send the key by mail.\n\nThank you',
  'webspace.copy-letter': 'Copy the letter',
  'webspace.drop': 'Give it up',
  'webspace.drop-shown': 'Put it away',
  'webspace.drop-title': 'Put this away?',
  'webspace.drop-text':
    'The private key goes from this computer, and this entry from the list. What stands in your host’s form stays.',
  'webspace.drop-yes': 'Put it away',
  'webspace.drop-no': 'Keep it',
  'webspace.list': 'Put in by a form',
  'webspace.row':
    '{state, select, cut {Cut off before it was signed} shown {Shown to every visitor, good until {date}. You renew it} other {Waits to be put into the form, good until {date}}}',
  'webspace.open': 'Open',
  'webspace.open-of': 'Open the certificate of {names}',
  'webspace.go': 'I only have FTP or SFTP',
  'webspace.go-more': 'Your host has no switch for it, but a form for certificates? We get one for you.',
} as const;
