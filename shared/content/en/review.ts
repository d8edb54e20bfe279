export const review = {
  'review.title': 'This is what will happen',
  'review.lead':
    'Nothing is changed before you say so. What undoing needs stays on your server, and everything can be taken back.',
  'review.planning': 'Writing down what would be done',
  'review.first': 'First, the certificate',
  'review.temporary': 'for some seconds only',
  'review.install': 'Then, your web server',
  'review.install-several': 'Then, the services of your server',
  'review.all-or-none':
    'One certificate for {services}: they get it one after the other, each looked at from outside before the next. If anything fails at one of them, all of them are put back.',
  'review.keeps-proven':
    'One certificate for {services}: they get it one after the other, each looked at from outside before the next. What is proven stays: if anything fails at one of these, only that one is put back: {alone}. If anything fails elsewhere, all of them are put back.',
  'review.goes-together':
    '{together} cannot be put back alone, because the certificate is already shown there from the place that all share: if anything fails there, all of them are put back.',
  'review.redirect': 'Then, once all is proven',
  'review.renewal': 'Last, who renews it',
  'review.nothing': 'Nothing has to be changed.',
  'review.key':
    '{system, select, windows {A private key is made in this app, because IIS wants key and certificate in one piece. It is sent once, through the encrypted connection, into the store of Windows, and then forgotten here.} other {A private key is made on your server and stays there. Not even we get to see it.}}',
  'review.order': '{provider} signs a certificate for {count, plural, one {one name} other {# names}}.',
  'review.rehearse': 'The new settings are tried first where no visitor sees them.',
  'review.outside':
    'Each name is looked at from outside. If anything is not as it should be, all is put back.',
  'review.show': 'Show the exact change',
  'review.show-of': 'Show the exact change: {what}',
  'review.exact': 'The exact change',
  'review.show-all': 'Show all exact changes',
  'review.all': 'All changes, one a line',
  'review.new-file': 'A new file',
  'review.changed-file': 'Lines with + are added, lines with − go away. Everything else stays as it is.',
  'review.added': 'added',
  'review.removed': 'taken away',
  'review.same': '{count, plural, one {one line} other {# lines}} unchanged',
  'review.wishes': 'What else you may want',
  'review.redirect-wish': 'Send visitors to the encrypted site',
  'review.redirect-wish-more':
    'Whoever types the old address arrives at the safe one. Switched on only once https is proven.',
  'review.hsts-wish': 'Tell browsers to come encrypted only',
  'review.hsts-wish-more':
    'Strict (<hsts>HSTS</hsts>): browsers remember it for months. Leave it off until you are sure that all of your pages work encrypted.',
  'review.open-path-wish': 'Keep a way open for later proofs',
  'review.open-path-wish-more':
    'Only needed if a program on your server (certbot, for example) shall renew the certificate by itself. Then these rules must let its proofs through, for good.',
  'review.beside-wish': 'Show it in {title} too',
  'review.beside-wish-more': 'Mail programs and other mail servers then get the same certificate.',
  'review.keep-wish': 'Keep the web site encrypted if mail fails',
  'review.keep-wish-more':
    'Then only the mail server is put back as it was, and what is proven stays. Off: everything is taken back together.',
  'review.kind-wish': 'Which kind of certificate?',
  'review.kind-wish-more':
    'This provider has several kinds. Its own choice is right for nearly everybody; the site looks the same to visitors with each of them.',
  'review.kind-usual': 'The provider’s own choice',
  'review.kind':
    '{known, select, classic {As it always was ({kind})} tlsserver {For web servers only, a little leaner ({kind})} tlsclient {Also to log in at other servers ({kind})} shortlived {For six days only, renewed all the time ({kind})} other {{kind}}}',
  'review.renewal-wish': 'Who shall renew the certificate?',
  'review.renewal-wish-more': 'What that means for your server stands above, under “Last, who renews it”.',
  'review.renewal-auto': 'Whoever suits my server',
  'review.renewal-certbot': 'certbot on my server',
  'review.renewal-mod-md': 'Apache itself (mod_md)',
  'review.renewal-simple-acme': 'simple-acme on my server',
  'review.renewal-app': 'I do, with this app',
  'review.renewal-nobody': 'Nobody',
  'review.start': 'Start',
  'review.start-rehearsal': 'Only rehearse',
  'review.rehearse-more':
    'Does everything but the switch-over, with the authority’s test service where it has one, and takes it all back.',
  'review.blocked': 'This has to be mended before we can start.',
  'review.lost': 'Connect again',
  'review.why-title': 'Can it go wrong?',
  'review.why-1':
    'If any step fails, if you stop, or if the connection breaks, your server goes back to exactly what it was, by itself.',
  'review.why-2': 'Visitors notice nothing: your web server takes up the new settings without closing.',
  'changed.title': 'Changed since you looked',
  'changed.lead': 'Something on your server is different now, and so are these parts of the plan.',
  'changed.new': 'new in the plan',
  'changed.gone': 'no longer in the plan',
  'changed.other': 'different now',
  'changed.badge': 'changed',
  'changed.show': 'Show what is different',
  'changed.show-of': 'Show what is different: {what}',
  'changed.exact': 'What is different',
  'changed.lines': 'Lines with + are new since the plan that you saw, lines with − are gone.',
  'changed.whole': 'The plan that you saw then is not kept, so this is the whole plan as it is now.',
  'changed.waiting-title': 'The plan is another one now',
  'changed.waiting-lead':
    'Your server has changed since you saw the plan. Nothing was touched, and the run waits on until you agree to the new plan.',
  'changed.go-on': 'Go on with this plan',
} as const;
