/** A certificate that is bought, as the window tells of it. What the form asks stands in `orders.ts`. */
export const ordering = {
  'order.begin-title': 'Buy it from a seller',
  'order.begin-lead':
    'First the key and the request for the seller are made, on {server}. The key stays there, and nothing that visitors see changes.',
  'order.names': 'Names in the certificate',
  'order.seller': 'Seller',
  'order.seller-other': 'Another seller',
  'order.seller-hint': 'Whose order form you will fill in. It decides only what is shown to you here.',
  'order.firm': 'Name my firm in it (OV, EV)',
  'order.firm-more':
    'Only for certificates that name a firm. The seller looks it up: write it exactly as it stands in the trade register. For one that checks the domain alone (DV) leave all of this empty.',
  'order.organisation': 'Firm',
  'order.locality': 'Town',
  'order.region': 'State or region',
  'order.country': 'Country',
  'order.country-hint': 'Two letters: DE, FR, ES, GB, US',
  'order.unfit': 'Begin with a letter or digit; plain punctuation only',
  'order.begin': 'Make the key and the request',
  'order.beginning': 'Making the key on {server}',
  'order.untried': 'Not yet tried with a real seller: the forms are shown as the sellers describe them.',
  'order.why-title': 'Where does the key lie?',
  'order.why-1':
    'On your server, where only its administrator can read it. It never leaves it: the seller gets the request alone.',
  'order.why-2':
    'Sellers take minutes to days. You may close this window meanwhile: the order is kept on this computer, and “My sites” shows it.',
  'order.title': 'Your order',
  'order.lead':
    '{names}, from {seller}. {days, plural, =0 {Ordered today} one {Ordered yesterday} other {Ordered # days ago}}. The key lies on {server}.',
  'order.request': 'Give the seller the request',
  'order.request-more':
    'Order there, and paste this text (the CSR) into the form: whole, with its first and last line.',
  'order.csr': 'Request (CSR)',
  'order.copy': 'Copy the request',
  'order.save': 'Save it as a file',
  'order.form': 'What else the form asks',
  'order.form-at': 'Read at {host}, {day}',
  'order.papers':
    'Your firm is looked up as well: the seller may ask for papers and call you. That takes days.',
  'order.proof': 'Prove that the domain is yours',
  'order.proof-more': 'One of these does. Choose it at the seller, and the same one here.',
  'order.check-file': 'A file on your site',
  'order.check-file-more': 'Sealkeeper has your site show it, and looks from outside whether it does.',
  'order.check-dns': 'A line in the DNS',
  'order.check-dns-more': 'You set it where your domain is managed.',
  'order.check-email': 'An e-mail',
  'order.check-email-more': 'The seller writes to a fixed mailbox of your domain.',
  'order.place': 'Place of the file',
  'order.place-hint':
    'As the seller shows it, below {folder}{name, select, none {} other { (here mostly {name})}}. A whole address does as well.',
  'order.text': 'Content of the file',
  'order.text-hint':
    'Each line, as the seller shows it. If you have downloaded the file, take it from there.',
  'order.text-file': 'Take the downloaded file',
  'order.place-it': 'Have my site show it',
  'order.placing': 'Placing it, and looking from outside',
  'order.placed-title': 'Your site shows the seller’s file',
  'order.placed':
    '{path} answers with the seller’s text, seen from outside for {names}. Now have the seller look. The file goes when the certificate comes.',
  'order.place-anew': 'Show another file instead',
  'order.dns':
    'The seller shows a name and a value for it ({record}). Set them where your domain is managed, beside what is there, and leave them until the certificate has come.',
  'order.dns-record': 'the kind of record that it names',
  'order.record-kind': 'Kind',
  'order.record-name': 'Name of the record',
  'order.record-name-hint': 'As the seller shows it, with {domain} at its end or without.',
  'order.record-value': 'Its value',
  'order.record-bad':
    'These are no name and value of a {kind} record below {domain}. Copy both as the seller shows them.',
  'order.record-holds': '{count, plural, one {Holds one text} other {Holds # texts}}: {values}',
  'order.record-there': 'All name servers show it at {name}. Now have the seller look.',
  'order.email':
    'It can only go to one of these: {mailboxes}. Choose one that you can read. Authorities may prove by e-mail until {until}; it is the weakest way.',
  'order.files': 'Bring what the seller has sent',
  'order.files-more':
    'All of it, in any form and order: a ZIP, .crt, .p7b, text out of a mail. It may come days later, after this window was closed.',
  'order.next': 'Look at the plan',
  'order.clearing': 'Making the server ready',
  'order.connect-title': 'Log in to the server of the order',
  'order.connect-lead':
    'The key lies on {server}. {what, select, place {Once you are in, the file is placed there.} cancel {Once you are in, the key goes from there, and the order with it.} other {Once you are in, the seller’s file goes where one stands, and you see the plan.}}',
  'order.cancel': 'Give the order up',
  'order.cancel-title': 'Give this order up?',
  'order.cancel-text':
    'The key goes from {server}, with the seller’s file where one stands: a certificate that comes later is worth nothing then. What you have paid stays a matter between you and the seller.',
  'order.cancel-yes': 'Give it up',
  'order.cancel-no': 'Keep it',
  'order.cancelling': 'Taking the key from the server',
  'order.away': 'Put the order away',
  'order.away-title': 'Put this order away?',
  'order.away-text':
    'What was put in place stays. The copy of the key that is kept on {server} for bringing the files once more goes, and the order from this list.',
  'order.away-yes': 'Put it away',
  'order.delivered-title': 'Put in place on {date}',
  'order.delivered':
    'If you take that back one day, you can bring the same files here once more: the key still lies on {server}.',
  'order.calendar': 'Save a calendar reminder',
  'order.calendar-title': 'Certificate for {name}: has {seller} answered?',
  'order.calendar-text':
    'Ordered on {date}. If the files have come: open Sealkeeper, go to “My sites”, and bring them to the order. If not: look whether the seller still waits for your proof.',
  'order.list': 'Ordered from sellers',
  'order.row':
    '{state, select, begun {Cut off before the request was there} delivered {Put in place} other {Waits for {seller}}}, {days, plural, =0 {ordered today} one {ordered yesterday} other {ordered # days ago}}',
  'order.open': 'Go on',
  'order.open-of': 'Go on with the order: {names}',
  'order.gone': 'This order is not there any more.',
  'order.notice-title': 'The certificate of {name} is ordered',
  'order.notice':
    '{days, plural, one {Since yesterday} other {For # days}} it has been waited for, from {seller}. Have the files come? Bring them to the order. If not, look whether your proof is still waited for.',
  'order.tray': '{name}: ordered, waits for the seller',
  'order.by-app': 'Can you log in to the server? Then Sealkeeper does most of this, without any command.',
  'order.by-app-go': 'Let Sealkeeper do it',
  'order.by-hand': 'Show me the steps by hand',
} as const;
