import type { ProblemWords } from '../problem-entry.ts';

/** Making the changes, and taking them back. */
export const changeProblems = {
  'file-changed-meanwhile': {
    title: 'A file has changed meanwhile',
    what: 'Since we looked, a person or a program has changed a file on the server, perhaps an update. So we left it alone.',
    next: 'Look again, so that the plan fits what is there now.',
  },
  'plan-changed': {
    title: 'The server has changed since you looked',
    what: 'What would be done now is not what you were shown, so nothing was touched.',
    next: 'Look at the plan again and start once more.',
  },
  'renewal-would-change': {
    title: 'A renewal would change more than the certificate by now',
    what: 'Something on the server has changed since the last time, so renewing would change more than you agreed to. As nobody was there to look, nothing was touched.',
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
    title: 'The certificate is in place, but will not renew by itself',
    what: 'At {names} the proof of a later renewal would not be seen from outside: a file that we laid there to try was not seen. So a renewal without you would fail. {left, select, yes {The way itself was left as the plan has made it.} other {What we had set up for it was taken back.}}',
    next: 'Renew with this app for now: “My sites” says by when. Or show the details to whoever looks after the server, and run it again.',
  },
  'renewal-trial-failed': {
    title: 'The certificate is in place, but the trial renewal did not work out',
    what: 'The program on your server that was to renew the certificate could not do so in a trial. What we had set up for it was taken back.',
    next: 'Renew with this app for now: “My sites” says by when. Or show the details to whoever looks after the server, and run it again.',
  },
  'renewal-hook-failed': {
    title: 'The certificate is in place, but a renewed one would not be',
    what: 'What was to put renewed certificates in place did not work when we called it. What we had set up for it was taken back.',
    next: 'Renew with this app for now: “My sites” says by when. Or show the details to whoever looks after the server, and run it again.',
  },
  'renewal-store-not-roots': {
    title: 'The certificate is in place, but what {by} keeps is open to others',
    what: '{by} on your server renews a certificate for these names, but others than the administrator may write to {place}. Anyone who can write there could show your visitors another certificate, so we use nothing from there. What we had set up for it was taken back.',
    next: 'Renew with this app for now: “My sites” says by when. Or have whoever looks after the server give {place} to the administrator alone (chown root, chmod go-w), and run it again.',
  },
  'renewal-store-unfit': {
    title: 'The certificate is in place, but what {by} keeps cannot take its place',
    what: '{by} on your server renews a certificate for these names, but its key and certificate were not found together, or do not hold for each name. What we had set up for it was taken back.',
    next: 'Renew with this app for now: “My sites” says by when. Or show the details to whoever set {by} up, and run it again.',
  },
  'renewal-not-there': {
    title: 'No Certbot of that server renews this certificate',
    what: 'This computer has not handed the renewal of this certificate over to Certbot, so Certbot cannot be told to renew it. Nothing was asked or changed.',
    next: 'Renew it with this app: run it again.',
  },
  'renewal-force-unconfirmed': {
    title: 'A forced renewal has to be confirmed',
    what: 'It counts at the authority, which gives only a few certificates a week for the same names. Nothing was asked or changed.',
    next: 'If you want it, say so: at a terminal, add --yes.',
  },
  'renewal-force-failed': {
    title: 'Certbot could not renew the certificate',
    what: 'It was told to renew now and did not come to a certificate. Visitors go on seeing the former one.',
    next: 'Its own words below say why. Show them to whoever looks after the server. Do not try many times in a row: the authority counts failures as well.',
  },
  'renewers-unread': {
    title: 'We could not see what renews certificates on this server',
    what: 'On {server} this could not be read. Nothing was changed.',
    next: 'Try again in a few minutes. If it stays so, ask whoever looks after the server.',
  },
  'renewal-not-served': {
    title: 'The renewed certificate is not served',
    what: 'Certbot has renewed it, but from outside the former one is still to be seen after a minute, and visitors go on seeing it.',
    next: 'You can wait: it is tried again each day. If it is the same tomorrow, ask whoever looks after the server to look into /var/lib/sealkeeper/renew/, where the reason stands.',
  },
  'renewal-hand-over-failed': {
    title: 'The certificate is in place, but its renewal was not handed over to simple-acme',
    what: 'On your server {reason, select, task {nothing starts simple-acme regularly} bindings {simple-acme did not put its certificate on every site} sites {a site of IIS did not run any more afterwards and has to be started again} other {simple-acme got no certificate}}. What we had set up for it was taken back.',
    next: 'Renew with this app for now: “My sites” says by when. Or show the details to whoever looks after the server, and run it again.',
  },
  'rehearsal-failed': {
    title: 'The trial did not work out',
    what: 'On a private copy of {service} the new settings did not hold. The {service} that is at work never saw them.',
    next: 'Show the details to whoever looks after the server: they hold its own words.',
  },
  'configuration-refused': {
    title: 'The service “{service}” does not take the new settings',
    what: 'It found something in them that it does not understand, before anything of them was in use.',
    next: 'Show the details to whoever looks after the server: they hold its own words, mostly with file and line.',
  },
  'reload-failed': {
    title: 'The service “{service}” did not take up the new settings',
    what: 'It was told to, and did not come back as it should.',
    next: 'First see whether your site opens in a browser, and if this is about mail, whether mail comes and goes. If not, call your host at once and show the details; if all works, show them to whoever looks after the server.',
  },
  'undo-blocked-by-edit': {
    title: 'A file was edited since',
    what: 'Taking it back would throw somebody’s work away, so we left it as it is.',
    next: 'If you know who edited the file, ask them which version is right, and choose it. If you are not sure, leave everything as it is: your site goes on.',
  },
  'undo-blocked-by-others': {
    title: 'A folder on the server is open to others now',
    what: 'Since this run, others than the administrator may write to {place}. So what lies there was left as it is.',
    next: 'For whoever looks after the server: give {place} back to root alone (chown root, chmod go-w). Then take the run back again.',
  },
  'handed-on-left': {
    title: 'Something of an earlier run is still there',
    what: 'This run is taken back. Something that the earlier run {runId} had put there, and that both used, could not be removed. Your sites go on as before.',
    next: 'It can stay. To have it removed, show the details to whoever looks after the server, then take back the earlier run {runId} once more: only what is left of it goes.',
  },
  'site-without-runs': {
    title: 'Nothing of this site is left to take back',
    what: 'From this computer nothing was done for {site} that could still be taken back.',
    next: 'Compare the name with the list of runs; it must be one that a run got a certificate for. Another computer takes back what it did itself.',
  },
  'newer-run-stands': {
    title: 'A later run stands on top of this one',
    what: 'It changed the same files after this run did, or its site needs what this run has switched on. Nothing was taken back.',
    next: 'Take back the later run first, then this one.',
  },
  'former-key-pruned': {
    title: 'It is too long ago to take this back',
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
    next: 'First open your site in a browser. If it does not answer, call your host at once. Then copy the report and show it to whoever looks after the server.',
  },
  'server-restored-itself': {
    title: 'Your server put everything back by itself',
    what: 'It did not hear from this computer for a minute, so it went back to what it had before.',
    next: 'Check the connection, do not let this computer go to sleep, and start again.',
  },
  'server-out-of-reach': {
    title: 'We lost the server in the middle',
    what: 'It puts everything back by itself after a minute without us.',
    next: 'When you can reach it again, open “My sites” and choose “Take it back”, to make sure that it did.',
  },
  'walk-ends-here': {
    title: 'The walk-through does not go this way',
    what: 'It shows the recorded answers of one practice run, and nothing was recorded for what you have chosen here. Nothing was sent or changed.',
    next: 'Go back and take the way that is proposed, or end the walk-through and look at your own site.',
  },
  cancelled: {
    title: 'You stopped it',
    what: 'We stopped where it was safe.',
    next: 'Start again whenever you like.',
  },
  unexpected: {
    title: 'Something happened that we did not foresee',
    what: 'That is our mistake, not yours.',
    next: 'Try again. If it happens twice, copy the report, show it to whoever helps you, and report it where you got Sealkeeper.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
