/** Certificates that are ordered from a seller, as the command line tells of them. */
export const orders = {
  'orders.none': 'Nothing is ordered from this computer.',
  'orders.line':
    '{order}: {names}, {seller}, {state, select, begun {cut off before the request was there} delivered {in place by run {run}} other {waits for the seller}}, {days, plural, =0 {since today} one {for one day} other {for # days}}',
  'orders.placed': 'Stands on the site for the seller: {path}',
  'orders.made':
    'Order {order}: the private key was made on {server} and stays there. This is the request (CSR) for the seller:',
  'orders.written': 'Also written: {file}',
  'orders.unwritten': 'It could not be written to {file}; copy it from above.',
  'orders.form': 'What the form of {seller} asks:',
  'orders.field-csr': 'CSR: the text above, whole, with its first and last line',
  'orders.field-names':
    'Domain names: {names}{stars, plural, =0 {} other {. A name with a star needs a wildcard certificate}}',
  'orders.field-software': 'Server software, where it is asked: Apache or “other”; any answer does',
  'orders.field-subject': 'Your firm, as the request has it: {subject}',
  'orders.field-nobody':
    'Your firm: not in the request. That does for a certificate that checks the domain alone (DV)',
  'orders.check': 'Then the seller wants proof that the domain is yours. Choose one:',
  'orders.check-file':
    'A file: the seller names a place below {folder} {name, select, none {} other {(here {name})}} and its content. Have it placed: sealkeeper orders {order} --file PATH --content TEXT',
  'orders.check-dns':
    'A DNS record ({record}): set the one that the seller shows where your domain is managed, beside what is there',
  'orders.check-email':
    'An e-mail, to one of {mailboxes}. Authorities may do so until {until}; it is the weakest way',
  'orders.unknown-dns': 'another record',
  'orders.source': 'Read at {source} on {day}.',
  'orders.deliver': 'Once its files are there: sealkeeper deliver {order} FILE…',
  'orders.cancel': 'To give it up: sealkeeper orders {order} --cancel',
  'orders.seen':
    '{path} answers with the text of the seller, seen from outside for {names}. Now have the seller look. It goes away with the delivery.',
  'orders.cancelled':
    'The order is given up: its key is gone from {server}{placed, select, yes {, and the seller’s file from the site} other {}}. What was put in place stays.',
  'orders.kept':
    'The order stays listed, and its key in its place on the server, so that it can be delivered again after an undo. To put it away: sealkeeper orders {order} --cancel',
  'orders.other': 'your seller',
} as const;
