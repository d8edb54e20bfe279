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
    next: 'Look at the list, in “My sites” or with: sealkeeper orders. Orders lie on the computer on which they were begun.',
  },
  'order-newer': {
    title: 'The record of an order was written by a newer Sealkeeper',
    what: 'This version does not understand “{file}”. Nothing was changed, and the key lies where it was.',
    next: 'Update Sealkeeper, then try again.',
  },
  'order-damaged': {
    title: 'The record of an order is damaged',
    what: '“{file}” cannot be read as an order. Nothing was changed, and the key lies where it was.',
    next: 'Put the file back from a backup of this computer. The key itself is on the server, in /var/lib/sealkeeper/waiting/.',
  },
  'order-not-possible': {
    title: 'This server cannot keep a key for an order',
    what: 'Until the seller answers, the private key has to lie where only the administrator can read it. Over this way to {server} there is no such place yet.',
    next: 'Make the request in the panel or the program of the server, and put the files in place once they are there.',
  },
  'order-not-made': {
    title: 'This order did not come to its key',
    what: 'The order {order} was cut off before the request was there. Nothing can be delivered for it.',
    next: 'Give it up, here or with: sealkeeper orders {order} --cancel. Then order anew.',
  },
  'order-other-key': {
    title: 'This certificate belongs to another key',
    what: 'The certificate for {name} was not made for the request of this order. {owner, select, none {It belongs to none of the orders of this computer.} other {It belongs to the order {owner}.}} Nothing was changed.',
    next: '{owner, select, none {Look for the newest files of the seller, or have it issued anew for the request of this order; that costs nothing.} other {Bring the same files to that order, in “My sites” or with: sealkeeper deliver {owner}.}}',
  },
  'order-on-other-server': {
    title: 'This order was begun on another server',
    what: 'The server you are logged in to is not the one on which the key of this order lies: it shows another key of its own. Nothing was asked or changed there.',
    next: 'Log in to the server named below, then go on with the order.',
  },
  'order-file-place': {
    title: 'That is no place for a seller’s file',
    what: 'Sellers look below /.well-known/pki-validation/ alone, for a file with a plain name. “{path}” is none.',
    next: 'Copy the path or the address of the file as the seller shows it.',
  },
  'order-file-text': {
    title: 'That is no text of a seller’s file',
    what: 'Sellers want a few plain words or numbers to be seen, at most ten lines. This text is none, or holds marks that do not belong there.',
    next: 'Copy the content of the file as the seller shows it, or, at a terminal, give the downloaded file with --content-file.',
  },
  'order-file-no-site': {
    title: 'No site here is {name}’s own',
    what: 'Visitors of {name} end up at a site that is made for whatever nobody else answers, in a file that is not ours to change. A seller’s file would have to stand there for weeks.',
    next: 'Choose the proof by a line in the DNS or by e-mail at the seller, or make a site of its own for {name} first.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
