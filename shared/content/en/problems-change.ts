import type { ProblemWords } from '../problem-entry.ts';

/** Making the changes, and taking them back. */
export const changeProblems = {
  'file-changed-meanwhile': {
    title: 'Somebody else was at work',
    what: 'A file on the server is no longer what it was when we looked, so we left it alone.',
    next: 'Look again, so that the plan fits what is there now.',
    learn: 'undo-and-safety',
  },
  'plan-changed': {
    title: 'The server has changed since you looked',
    what: 'What would be done now is not what you were shown, so nothing was touched.',
    next: 'Look at the plan again and start once more.',
    learn: 'undo-and-safety',
  },
  'change-failed': {
    title: 'A change did not come off',
    what: 'The server did not let us write what was planned.',
    next: 'Show the details to whoever looks after the server.',
    learn: 'undo-and-safety',
  },
  'command-refused': {
    title: 'A command could not have been taken back',
    what: 'Something on the server has to be installed or switched on ({path}). As it stands there, that could not be taken back exactly, so it was not begun.',
    next: 'Show the details to whoever looks after the server.',
    learn: 'undo-and-safety',
  },
  'command-failed': {
    title: 'A command did not work out',
    what: 'Something on the server was to be installed or switched on ({path}), and does not stand as it should.',
    next: 'Show the details to whoever looks after the server.',
    learn: 'undo-and-safety',
  },
  'renewal-way-closed': {
    title: 'The way for later proofs is not open',
    what: 'The site is encrypted. But a file laid where a renewal will lay its proof was not seen from outside at {names}, so a renewal without you would fail. What we had set up for it was taken back.',
    next: 'Renew with this app for now. Or show the details to whoever looks after the server, and run it again.',
    learn: 'renewal',
  },
  'renewal-trial-failed': {
    title: 'The trial renewal did not work out',
    what: 'The site is encrypted. But the program on your server that was to renew the certificate could not do so in a trial. What we had set up for it was taken back.',
    next: 'Renew with this app for now. Or show the details to whoever looks after the server, and run it again.',
    learn: 'renewal',
  },
  'renewal-hook-failed': {
    title: 'A renewed certificate could not be put in place by itself',
    what: 'The site is encrypted. But what was to put renewed certificates in place did not work when we called it. What we had set up for it was taken back.',
    next: 'Renew with this app for now. Or show the details to whoever looks after the server, and run it again.',
    learn: 'renewal',
  },
  'renewal-hand-over-failed': {
    title: 'The renewal could not be handed over to simple-acme',
    what: 'The site is encrypted. But {reason, select, task {nothing on your server starts simple-acme regularly} bindings {simple-acme did not put its certificate on every site} other {simple-acme got no certificate}}. What we had set up for it was taken back.',
    next: 'Renew with this app for now. Or show the details to whoever looks after the server, and run it again.',
    learn: 'renewal',
  },
  'rehearsal-failed': {
    title: 'The trial did not work out',
    what: 'On a private copy of the web server the new settings did not hold. Your visitors’ server never saw them.',
    next: 'Show the details to whoever looks after the server.',
    learn: 'web-server',
  },
  'configuration-refused': {
    title: 'The web server does not take the new settings',
    what: 'It found something in them that it does not understand.',
    next: 'Show the details to whoever looks after the server.',
    learn: 'web-server',
  },
  'reload-failed': {
    title: 'The web server did not take up the new settings',
    what: 'It was told to, and did not come back as it should.',
    next: 'Show the details to whoever looks after the server.',
    learn: 'web-server',
  },
  'undo-blocked-by-edit': {
    title: 'A file was edited since',
    what: 'Taking it back would throw somebody’s work away, so we left it as it is.',
    next: 'Compare the file with the kept copy, and decide which one is right.',
    learn: 'undo-and-safety',
  },
  'undo-blocked-by-others': {
    title: 'A place that was safe is somebody else’s now',
    what: 'Since this run, somebody besides the server’s administrator may write to {place}. They could make us write anywhere, so what lies there was left as it is.',
    next: 'Have whoever looks after the server give {place} back to root alone (chown root, chmod go-w), then take it back again.',
    learn: 'undo-and-safety',
  },
  'newer-run-stands': {
    title: 'A later run stands on top of this one',
    what: 'It changed the same files after this run did.',
    next: 'Take back the later run first, then this one.',
    learn: 'undo-and-safety',
  },
  'former-key-pruned': {
    title: 'Too many certificates ago',
    what: 'The key that this site had before this run is no longer on the server: of former keys only the last two are kept, and newer certificates have come since. The run stands as it is.',
    next: 'Leave it as it is. To change the certificate, get a new one; to do without, have whoever looks after the server take our lines out of the web server’s settings.',
    learn: 'undo-and-safety',
  },
  'undo-would-break': {
    title: 'Taking it back would have stopped your site',
    what: 'Your server does not take its former settings any more: something else has changed since. So all stands again as it was a moment ago, encryption included.',
    next: 'Show the details to whoever looks after the server, or leave it as it is.',
    learn: 'undo-and-safety',
  },
  'undo-incomplete': {
    title: 'Not everything could be taken back',
    what: 'Some files are not as they were. The copies are kept on the server.',
    next: 'Copy the report and show it to whoever looks after the server.',
    learn: 'undo-and-safety',
  },
  'server-restored-itself': {
    title: 'Your server put everything back by itself',
    what: 'It did not hear from this computer for too long, so it went back to what it had before.',
    next: 'Check the connection, keep the lid open, and start again.',
    learn: 'undo-and-safety',
  },
  'server-out-of-reach': {
    title: 'We lost the server in the middle',
    what: 'It puts everything back by itself after a short silence.',
    next: 'When you can reach it again, open “Everything so far” and choose “Take it back”, to make sure that it did.',
    learn: 'undo-and-safety',
  },
  cancelled: {
    title: 'You stopped it',
    what: 'We stopped where it was safe.',
    next: 'Start again whenever you like.',
    learn: 'undo-and-safety',
  },
  unexpected: {
    title: 'Something happened that we did not foresee',
    what: 'That is our mistake, not yours.',
    next: 'Try again. If it happens twice, copy the report and send it to us.',
    learn: 'report',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
