import type { ProblemWords } from '../problem-entry.ts';

/** Not getting to work: what we were given, and the way to the server. */
export const accessProblems = {
  'job-unreadable': {
    title: 'The job file cannot be read',
    what: 'It is missing, or it is not written in the form of a job file (JSON).',
    next: 'Check its place and its commas, then try again.',
  },
  'job-invalid': {
    title: 'An answer does not fit',
    what: 'One of the answers has a form that we cannot work with.',
    next: 'Go back and look at the answers named below.',
  },
  'name-invalid': {
    title: 'That is not a name we can use',
    what: '{kind, select, empty {Nothing was typed yet.} address {That is a number (IP address). A certificate of the usual kind is for a name, so we look at the name that leads there. For a bare number there are only certificates of six days, which this app does not get.} several {These are several sites, and we look at one at a time. More names for the same certificate can be added later.} this_computer {That name means this computer itself: nobody else can visit it, and no authority signs it. If that is what you want: “For a test or a device”, below.} single_label {Its ending is missing: a name has at least one dot, as in hofladen.example.} public_suffix {Under this ending many people have their own names; your part in front of it is missing.} too_long {It is longer than a name may be: 63 letters between two dots, 253 in all.} other {A name looks like hofladen.example: letters, digits, hyphens and dots.}}',
    next: '{count, plural, =0 {Type the address of your site, the way your visitors do.} other {Did you mean {perhaps}?}}',
  },
  'site-not-found': {
    title: 'There is no site at this address',
    what: '{kind, select, no_address {The internet’s phone book (DNS) knows {name}, but has no address for a site there.} other {The internet’s phone book (DNS) does not know {name}.}}',
    next: '{count, plural, =0 {} other {Did you mean {perhaps}? }}Check the spelling. If it is right: is the domain still paid for, and does it lead to a server? Whoever manages it can tell.',
  },
  'internet-silent': {
    title: 'This computer does not reach the internet',
    what: 'We asked where {name} is, and got no answer at all. That says nothing about your site.',
    next: 'Look whether another site opens in your browser. If not: check Wi-Fi or cable. If it does, a firewall or VPN may keep this app from asking; try again from another network.',
  },
  'file-missing': {
    title: 'A file is not where it should be',
    what: 'The file named below cannot be opened on this computer.',
    next: 'Choose it again.',
  },
  'file-not-written': {
    title: 'A file cannot be written',
    what: 'The file named below cannot be written on this computer.',
    next: 'Choose another place for it, or make room. All the rest was done.',
  },
  'secret-missing': {
    title: 'A password is missing',
    what: 'It was to come from this computer’s settings, out of the environment variable named below, and is not there.',
    next: 'Type the password in the window. At a terminal: set that variable, then try again.',
  },
  'run-unknown': {
    title: 'This run is not known here',
    what: 'What a run did is noted on the computer that did it. On this one there is no such note.',
    next: 'Compare it with the list of runs (at a terminal: “sealkeeper runs”). If another computer did it, take it back from there. If that computer is gone, your host’s support finds the former files on the server, in /var/lib/sealkeeper/runs/.',
  },
  'run-not-named': {
    title: 'Which certificate?',
    what: '{count, plural, =0 {No certificate on this computer can be renewed from here.} other {This computer looks after several certificates.}}',
    next: '{count, plural, =0 {Renew it on the computer that got it.} other {Name one of the runs below; “sealkeeper runs” says what each of them did.}}',
  },
  'run-not-undoable': {
    title: 'There is nothing to take back',
    what: 'This run left nothing on the server, or was taken back already.',
    next: 'Nothing has to be done.',
  },
  'host-name-unknown': {
    title: 'No server has this name',
    what: 'We asked the internet’s phone book, and it does not know the name.',
    next: 'Check the spelling, or type the address with numbers from your host’s letter.',
  },
  'host-unreachable': {
    title: 'The server does not answer',
    what: 'Nobody answered at the address and port named below. The server may be switched off, or a firewall is in between.',
    next: 'Check name and port. Some hosts want SSH switched on in the customer area first.',
  },
  'host-not-ssh': {
    title: 'Something else answers there',
    what: 'At this address and port there is a program, but it does not speak SSH.',
    next: 'Check the port: SSH is at 22 unless your host says otherwise.',
  },
  'host-key-unknown': {
    title: 'We have not met this server before',
    what: 'Its fingerprint is not known on this computer.',
    next: 'Compare the fingerprint with the one your host shows you, then accept it.',
  },
  'host-key-changed': {
    title: 'This is not the server we know',
    what: 'Its fingerprint is another one than last time. Somebody may be in between, or the server was set up anew. No password was sent.',
    next: 'Ask your host: “Was my server set up anew, and what is its SHA256 fingerprint now?” If nothing was done there, do not log in. If it was: the login page of the window now has a field for what your host answers; in a job file it is “hostKey”.',
  },
  'host-key-revoked': {
    title: 'This server shows a fingerprint that is not to be trusted',
    what: 'Somebody has entered this fingerprint on this computer as one never to trust again. No password was sent.',
    next: 'Do not log in. Ask whoever looks after the server why, and for its new fingerprint.',
  },
  'server-busy': {
    title: 'Another run is going on there',
    what: 'Somebody, perhaps you in another window, is working on this server just now: {who}, since {since}.',
    next: 'Wait until it has ended, then try again. If that computer is gone, the server puts everything back by itself after a minute, and is free.',
  },
  'server-not-writable': {
    title: 'We cannot write on the server',
    what: 'The disk may be full, or others may look into the folder, so that no key can be kept there.',
    next: 'Show the details to whoever looks after the server.',
  },
  'writable-by-others': {
    title: 'A folder on the server is not protected well enough',
    what: 'Others than the administrator may write to {place}. That need not mean any harm; but we work with the administrator’s rights (root), so we use nothing that others could have changed.',
    next: 'For whoever looks after the server: give {place}, and every folder on the way to it, to root alone (chown root, chmod go-w). Then try again.',
  },
  'space-open-to-others': {
    title: 'Your space on the server is open to others',
    what: 'What we put there must lie where nobody else can exchange it. Others may write to {place}, or a link leads somewhere else from there.',
    next: 'Choose a folder that is yours alone, or ask your host to take the right to write there away from others (chmod go-w). Then try again.',
  },
  'tool-missing': {
    title: 'A small program is missing on the server',
    what: 'We need the one named below, and it is not installed.',
    next: 'Ask your host to install it, then look again.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
