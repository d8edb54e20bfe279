import type { ProblemWords } from '../problem-entry.ts';

/** What keeps a certificate from being ordered from a seller, or what the seller sent from being put in place. */
export const ordersProblems = {
  'job-orders': {
    title: 'This certificate has to be ordered first',
    what: 'The job “{file}” is for a certificate that a seller makes. It cannot be put in place before it is there.',
    next: 'Begin the order with: sealkeeper order {file}. Once the seller has answered, use: sealkeeper deliver.',
  },
  'job-orders-nothing': {
    title: 'This job orders nothing',
    what: 'The certificate of the job “{file}” comes from elsewhere than from a seller.',
    next: 'Use: sealkeeper secure {file}. For an order, write "from": "order" and the seller into the job.',
  },
  'order-unknown': {
    title: 'There is no such order',
    what: 'This computer knows of no order {order}. Nothing was done.',
    next: 'Look at the list: sealkeeper orders. Orders lie on the computer on which they were begun.',
  },
  'order-newer': {
    title: 'The record of an order was written by a newer Sealkeeper',
    what: 'This version does not understand “{file}”. Nothing was changed, and the key lies where it was.',
    next: 'Update Sealkeeper, then try again.',
  },
  'order-damaged': {
    title: 'The record of an order is damaged',
    what: '“{file}” cannot be read as an order. Nothing was changed, and the key lies where it was.',
    next: 'If you have a backup of this computer, put the file back from it. If not, have the certificate issued anew for a new request: the key is still on the server, in /var/lib/sealkeeper/waiting/, but from here nothing can be delivered for it any more.',
  },
  'order-not-possible': {
    title: 'This server cannot keep a key for an order',
    what: 'Until the seller answers, the private key has to lie where only the administrator can read it. The way in which this computer reaches {server} offers no such place.',
    next: 'Make the request in the panel or the program of the server, and put the files in place once they are there.',
  },
  'order-key-no-keychain': {
    title: 'There is no safe place for the key of this order',
    what: '{server} has no place where a key could wait that only its administrator can read, and here the app has no keychain of the system that could lock it away. A key that lay open would be worth nothing. Nothing was made.',
    next: 'Order in the window of the app, on a computer whose system has a keychain (macOS, Windows, most Linux desktops), or make the request in the panel or the program of the server.',
  },
  'order-not-made': {
    title: 'This order was cut off before it began',
    what: 'There is no request yet for the order {order}, so nothing can be delivered for it.',
    next: 'Take it away with: sealkeeper orders {order} --cancel. Then order anew.',
  },
  'order-other-key': {
    title: 'This certificate belongs to another key',
    what: 'The certificate for {name} was not made for the request of this order. {owner, select, none {It belongs to none of the orders of this computer.} other {It belongs to the order {owner}.}} Nothing was changed.',
    next: '{owner, select, none {Look for the newest files of the seller, or have it issued anew for the request of this order; with most sellers that costs nothing.} other {Deliver it to that order: sealkeeper deliver {owner}, with the same files.}}',
  },
  'order-file-place': {
    title: 'That is no place for a seller’s file',
    what: 'Sellers look below /.well-known/pki-validation/ alone, for a file with a plain name. “{path}” is none.',
    next: 'Copy the path or the address of the file as the seller shows it.',
  },
  'order-file-text': {
    title: 'That is no text of a seller’s file',
    what: 'Sellers want a few plain words or numbers to be seen, at most ten lines. This text is none, or holds marks that do not belong there.',
    next: 'Copy the content of the file as the seller shows it, or give the downloaded file with --content-file.',
  },
  'order-file-no-site': {
    title: '{name} has no site of its own here',
    what: 'Visitors of {name} are shown the server’s standard site, whose settings we do not change. The seller’s file would have to stay there for weeks.',
    next: 'Let the seller check by an e-mail or by a line in your DNS instead. Or have a site of its own set up for {name} first.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
