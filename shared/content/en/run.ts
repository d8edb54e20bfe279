export const run = {
  'run.chain-missed':
    'The authority has no chain to the root “{wished}”, only to {offered}. Its usual one was taken, to “{taken}”.',
  'run.account-renewed':
    'The account at {ca} was damaged on this computer, so a new one is made. Your site is unchanged, and there is nothing to do. The old file is kept:',
  'run.handed-on':
    'Some settings also serve {sites} on the same server, so they stay. Whichever of these is taken back last takes them back too.',
  'run.taken-along': 'What had stayed of an earlier run for {names} is taken back as well.',
  'run.settings-stay':
    'Somebody has changed settings of a program that this undo removes, so they stay on your server:',
  'run.stays': '{name} stays on your server: something else has come to need it.',
  'run.title': 'Sealing your site',
  'run.lead':
    'Stopping is safe at any moment. If we lose each other, your server puts everything back by itself.',
  'run.rehearse-title': 'Rehearsing, without switching over',
  'run.undo-title': 'Putting everything back',
  'run.recover-title': 'Asking your server how things stand',
  'run.recover-lead':
    'It knows how far the work had come. What was confirmed stays; what stands half-way is taken back.',
  'run.undo-lead': 'Your server gets back what it had before.',
  'run.undo-lead-stopped': 'Your server gets back what it had before. This takes some seconds.',
  'run.undo-lead-rehearsed': 'What had been laid out for the rehearsal is taken away again.',
  'run.progress': 'Progress',
  'run.at': 'Step {at} of {of}',
  'run.left': 'about {seconds, plural, one {one second} other {# seconds}} left',
  'run.almost': 'almost there',
  'run.said-done': 'Done: {what}',
  'run.said-doing': 'Now: {what}',
  'run.seconds': '{seconds, number, ::.0} s',
  'run.stop': 'Stop and put everything back',
  'run.stop-title': 'Stop and put everything back?',
  'run.stop-more':
    'What is just being changed is finished first, then all is taken back. Your site keeps answering.',
  'run.stop-yes': 'Put everything back',
  'run.stop-no': 'Go on sealing',
  'run.stopping': 'Stopping. What has been begun is finished, then taken back.',
  'run.technical': 'Technical details',
  'run.technical-hide': 'Hide technical details',
  'run.technical-more': 'What the run has said so far, for a technician.',
  'run.pulse-yes': 'Site answers: yes',
  'run.pulse-no': 'Site did not answer just now',
  'run.pulse-not-yet': 'Site answers: first look to come',
  'run.pulse-more':
    'checked every second, {missed, plural, =0 {no misses} one {1 miss} other {# misses}}{answered, plural, =0 {} one { in 1 check} other { in # checks}}',
  'run.why-look-title': 'Why look first?',
  'run.why-look': 'So that we know what “as before” means, and can come back to it byte for byte.',
  'run.why-key-title': 'What is a private key?',
  'run.why-key':
    'The one thing that proves your server to be yours. {system, select, windows {IIS wants it in one piece with the certificate, so it is made here and sent once, through the encrypted connection, with a password of its own. Nothing of it is kept here.} here {It is made on this computer, since nothing of ours can run at your host, and sent once, through the encrypted connection, into the account there. Nothing of it is kept here.} other {It is made there and never travels, so nobody can take it on the way.}}',
  'run.why-proof-title': 'What is going on?',
  'run.why-proof':
    'The authority asks your server a question from several places in the world. We have laid the answer ready, and take it away afterwards.',
  'run.why-certificate-title': 'What is being signed?',
  'run.why-certificate':
    'Your names and your public key. The authority puts its signature beneath, and browsers believe it.',
  'run.why-rehearse-title': 'Why try it first?',
  'run.why-rehearse':
    'A web server may say that all is well even for a key that does not fit, and then stop. So we try key, certificate and settings where no visitor sees them.',
  'run.why-install-title': 'Do visitors notice?',
  'run.why-install':
    'No. The web server finishes the pages it is sending and takes up the new settings for the next ones.',
  'run.why-outside-title': 'Why look again?',
  'run.why-outside':
    'Only what visitors get counts. We open every name on every address and compare the certificate, as a browser does.',
  'run.why-redirect-title': 'Why only now?',
  'run.why-redirect':
    'Sending visitors to an encrypted site that does not work yet would lock them out. Now it is proven.',
  'run.why-renewal-title': 'Why a trial?',
  'run.why-renewal':
    'A renewal is two months away. So everything that it needs is tried now: the way for its proof, the renewal itself without a new certificate, and what puts it in place.',
  'run.why-finish-title': 'What stays behind?',
  'run.why-finish':
    'The certificate, its key, and what undoing needs. Where your server renews by itself, a small script of ours that puts the new certificate in place.',
  'run.why-undo-title': 'What does “back” mean?',
  'run.why-undo':
    'Just what your server had before, files byte for byte. Where somebody changed something in between, we leave it and tell you.',
} as const;
