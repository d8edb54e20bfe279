import type { ProblemWords } from '../problem-entry.ts';

/** Making the changes, and taking them back. */
export const changeProblems = {
  'file-changed-meanwhile': {
    title: 'Somebody else was at work',
    what: 'A file on the server is no longer what it was when we looked, so we left it alone.',
    next: 'Look again, so that the plan fits what is there now.',
  },
  'plan-changed': {
    title: 'The server has changed since you looked',
    what: 'What would be done now is not what you were shown, so nothing was touched.',
    next: 'Look at the plan again and start once more.',
  },
  'renewal-would-change': {
    title: 'A renewal would change more than the certificate by now',
    what: 'Something on the server has changed since the last run. While nobody is there, nothing is done that nobody has seen, so nothing was touched.',
    next: 'Renew it yourself, in the window or by “sealkeeper renew RUN”: what would change is named below.',
  },
  'change-failed': {
    title: 'A change did not come off',
    what: 'The server did not let us write what was planned.',
    next: 'Show the details to whoever looks after the server.',
  },
  'command-refused': {
    title: 'A command could not have been taken back',
    what: 'Something on the server has to be installed or switched on ({path}). As it stands there, that could not be taken back exactly, so it was not begun.',
    next: 'Show the details to whoever looks after the server.',
  },
  'command-failed': {
    title: 'A command did not work out',
    what: 'Something on the server was to be installed or switched on ({path}), and does not stand as it should.',
    next: 'Show the details to whoever looks after the server.',
  },
  'renewal-way-closed': {
    title: 'The way for later proofs is not open',
    what: 'The site is encrypted. But a file laid where a renewal will lay its proof was not seen from outside at {names}, so a renewal without you would fail. {left, select, yes {The way itself was left as the plan has made it.} other {What we had set up for it was taken back.}}',
    next: 'Renew with this app for now. Or show the details to whoever looks after the server, and run it again.',
  },
  'renewal-trial-failed': {
    title: 'The trial renewal did not work out',
    what: 'The site is encrypted. But the program on your server that was to renew the certificate could not do so in a trial. What we had set up for it was taken back.',
    next: 'Renew with this app for now. Or show the details to whoever looks after the server, and run it again.',
  },
  'renewal-hook-failed': {
    title: 'A renewed certificate could not be put in place by itself',
    what: 'The site is encrypted. But what was to put renewed certificates in place did not work when we called it. What we had set up for it was taken back.',
    next: 'Renew with this app for now. Or show the details to whoever looks after the server, and run it again.',
  },
  'renewal-store-not-roots': {
    title: 'Not only the administrator may change what {by} keeps',
    what: 'The site is encrypted. {by} on your server renews a certificate for these names, but somebody besides the administrator may write to {place}. Whoever may could show your visitors a certificate of theirs, so nothing there is used. What we had set up for it was taken back.',
    next: 'Have whoever set {by} up give {place} to the administrator alone (chown root, chmod go-w), and run it again. Until then renew with this app.',
  },
  'renewal-store-unfit': {
    title: 'What {by} keeps cannot be put in place',
    what: 'The site is encrypted. {by} on your server renews a certificate for these names, but its key and certificate were not found together, or do not hold for each name. What we had set up for it was taken back.',
    next: 'Renew with this app for now. Or show the details to whoever set {by} up, and run it again.',
  },
  'renewal-not-there': {
    title: 'No Certbot of that server renews this certificate',
    what: 'Only a renewal that was handed over to Certbot by the run itself can be told to happen now. Nothing was asked or changed.',
    next: 'Renew it with this app instead: run it again.',
  },
  'renewal-force-unconfirmed': {
    title: 'A forced renewal has to be confirmed',
    what: 'It counts at the authority, which gives only a few certificates a week for the same names. Nothing was asked or changed.',
    next: 'If you want it, say so: at a terminal, add --yes.',
  },
  'renewal-force-failed': {
    title: 'Certbot could not renew the certificate',
    what: 'It was told to renew now and did not come to a certificate. What was served is served on.',
    next: 'Its own words below say why. Show them to whoever looks after the server. Do not try many times in a row: the authority counts failures as well.',
  },
  'renewers-unread': {
    title: 'The server does not tell who renews there',
    what: 'What renews certificates on {server} could not be read. Nothing was changed.',
    next: 'Try again in a few minutes. If it stays so, ask whoever looks after the server.',
  },
  'renewal-not-served': {
    title: 'The renewed certificate is not served',
    what: 'Certbot has renewed it, but from outside the former one is still to be seen after a minute. What was served is served on.',
    next: 'On the server, what stands in /var/lib/sealkeeper/renew/ says why. It is tried again each day.',
  },
  'renewal-hand-over-failed': {
    title: 'The renewal could not be handed over to simple-acme',
    what: 'The site is encrypted. But {reason, select, task {nothing on your server starts simple-acme regularly} bindings {simple-acme did not put its certificate on every site} other {simple-acme got no certificate}}. What we had set up for it was taken back.',
    next: 'Renew with this app for now. Or show the details to whoever looks after the server, and run it again.',
  },
  'rehearsal-failed': {
    title: 'The trial did not work out',
    what: 'On a private copy of the web server the new settings did not hold. Your visitors’ server never saw them.',
    next: 'Show the details to whoever looks after the server.',
  },
  'configuration-refused': {
    title: 'The web server does not take the new settings',
    what: 'It found something in them that it does not understand.',
    next: 'Show the details to whoever looks after the server.',
  },
  'reload-failed': {
    title: 'The web server did not take up the new settings',
    what: 'It was told to, and did not come back as it should.',
    next: 'Show the details to whoever looks after the server.',
  },
  'undo-blocked-by-edit': {
    title: 'A file was edited since',
    what: 'Taking it back would throw somebody’s work away, so we left it as it is.',
    next: 'Compare the file with the kept copy, and decide which one is right.',
  },
  'undo-blocked-by-others': {
    title: 'A place that was safe is somebody else’s now',
    what: 'Since this run, somebody besides the server’s administrator may write to {place}. They could make us write anywhere, so what lies there was left as it is.',
    next: 'Have whoever looks after the server give {place} back to root alone (chown root, chmod go-w), then take it back again.',
  },
  'handed-on-left': {
    title: 'Something of an earlier run is still there',
    what: 'The run is taken back. What the earlier run {runId} had left for it could not be taken back with it, and stands as it did; your sites go on as before.',
    next: 'See to what the details name, then take back the earlier run {runId} once more: only what is left of it goes.',
  },
  'site-without-runs': {
    title: 'Nothing of this site is left to take back',
    what: 'No run of this computer for {site} stands on a server.',
    next: 'Compare the name with the list of runs; it must be one that a run got a certificate for. Another computer takes back what it did itself.',
  },
  'newer-run-stands': {
    title: 'A later run stands on top of this one',
    what: 'It changed the same files after this run did, or its site needs what this run has switched on. Nothing was taken back.',
    next: 'Take back the later run first, then this one.',
  },
  'former-key-pruned': {
    title: 'Too many certificates ago',
    what: 'The key that this site had before this run is no longer on the server: of former keys only the last two are kept, and newer certificates have come since. The run stands as it is.',
    next: 'Leave it as it is. To change the certificate, get a new one; to do without, have whoever looks after the server take our lines out of the web server’s settings.',
  },
  'undo-would-break': {
    title: 'Taking it back would have stopped your site',
    what: 'Your server does not take its former settings any more: something else has changed since. So all stands again as it was a moment ago, encryption included.',
    next: 'Show the details to whoever looks after the server, or leave it as it is.',
  },
  'undo-incomplete': {
    title: 'Not everything could be taken back',
    what: 'Some files are not as they were. The copies are kept on the server.',
    next: 'Copy the report and show it to whoever looks after the server.',
  },
  'server-restored-itself': {
    title: 'Your server put everything back by itself',
    what: 'It did not hear from this computer for too long, so it went back to what it had before.',
    next: 'Check the connection, keep the lid open, and start again.',
  },
  'server-out-of-reach': {
    title: 'We lost the server in the middle',
    what: 'It puts everything back by itself after a short silence.',
    next: 'When you can reach it again, open “My sites” and choose “Take it back”, to make sure that it did.',
  },
  cancelled: {
    title: 'You stopped it',
    what: 'We stopped where it was safe.',
    next: 'Start again whenever you like.',
  },
  unexpected: {
    title: 'Something happened that we did not foresee',
    what: 'That is our mistake, not yours.',
    next: 'Try again. If it happens twice, copy the report and send it to us.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
