export const done = {
  'done.title': 'Your site is sealed',
  'done.lead':
    'Visitors of <b>{name}</b> now get an encrypted page that nobody on the way can read or change.',
  'done.title-mail': 'Your mail is sealed',
  'done.lead-mail':
    'Mail programs and other mail servers that come to <b>{name}</b> now meet a certificate that they trust.',
  'done.mail-ports': '{count, plural, one {mail, port {ports}} other {mail, ports {ports}}}',
  'done.before': 'Before',
  'done.now': 'Now',
  'done.name': 'Name',
  'done.plain': 'not encrypted',
  'done.warned': 'encrypted, with a warning',
  'done.silent': 'no answer',
  'done.trusted': 'encrypted, trusted',
  'done.until': 'until {date}',
  'done.from': 'Signed by {issuer}',
  'done.good-until': 'Good until {date}',
  'done.good-until-more':
    'Come back by {date} and run this again: it takes a minute. Put a reminder into your calendar.',
  'done.renew': 'Who renews it?',
  'done.renew-certbot':
    'Certbot on your server does, between {from} and {to}. Your computer may stay off. It was made to try just now, and that worked.',
  'done.started': 'What starts it ({starter}) was found, and runs.',
  'done.started-next': 'What starts it ({starter}) was found: the next time on {next}.',
  'done.not-started':
    'That something starts it could not be proven: {trouble, select, masked {the server is forbidden to start {starter} (it is masked)} off {{starter} is switched off} cronless {{starter} is there, but no cron runs} gone {{starter} would start a program that is not there} unsure {{starter} is there, but what it runs cannot be seen from here} other {nothing was found that does}}. Have whoever looks after the server see to it, or renew with this app in time.',
  'done.renew-simple-acme':
    'simple-acme on your server does, between {from} and {to}. Your computer may stay off. Its own first certificate is what your visitors are shown already.',
  'done.renew-goes-on': 'Whoever did so before, on your server. Nothing was set up beside it.',
  'done.renew-mod-md':
    'Apache itself does, by its part mod_md, between {from} and {to}. Your computer may stay off. mod_md has the certificate, and your server reaches the authority; a renewal itself can only be seen when its time comes.',
  'done.renew-other':
    '{by} on your server does, as before, between {from} and {to}, and what it renews is put in place by itself. Your computer may stay off. A renewal itself can only be seen when its time comes.',
  'done.renew-app': 'You do, with this app. Nobody else is reminding you, so do keep the date.',
  'done.renew-failed':
    'You do, with this app: {why}. What had been set up for it on your server was taken back. Nobody else is reminding you, so do keep the date.',
  'done.way-closed':
    'The way that was to stay open for later proofs is not: a file that was laid there was not seen from outside at {names}. Whatever else was to use it would fail. Look at the rules of the site, and run this again.',
  'done.renew-nobody': 'Nobody, as you wanted. On its last day it ends.',
  'done.few-days':
    'This one lasts a few days only: it ends on {until}, and browsers then warn your visitors. So have a program on your server renew it, or take an authority whose certificates last longer.',
  'done.good-until-certbot':
    'Your server renews it by itself. Look on {to} whether it has: put that into your calendar.',
  'done.stayed': 'What was changed',
  'done.stayed-more': 'What undoing needs lies on the server. The sheet lists it all.',
  'done.took':
    'It took {seconds, number, ::.0} seconds; {missed, plural, =0 {your site answered {looks, plural, one {our one check} other {all # of our checks}}} one {your site did not answer one of our {looks} checks} other {your site did not answer # of our {looks} checks}}.',
  'done.calendar': 'Save a calendar reminder',
  'done.print': 'Print the sheet',
  'done.save': 'Save the sheet',
  'done.saved': 'Saved',
  'done.open': 'Open my site',
  'done.finish': 'Back to the start',
  'done.undo': 'Undo all this',
  'done.undo-title': 'Take everything back?',
  'done.undo-more':
    'Your server gets back what it had before, and visitors get the site as it was: {before}. The certificate is left unused.',
  'done.undo-yes': 'Take it back',
  'done.undo-no': 'Keep it',
  'done.why-title': 'And now?',
  'done.why-1':
    'Open your site and look for the padlock or the two sliders left of the address. That is your visitors’ view.',
  'done.why-2':
    'If a page looks odd now, it may load pictures over the old address. Tell whoever made the site, or undo all this.',
  'done.why-mail-1':
    'Your mail program should fetch and send mail without a word about the certificate. Try it once.',
  'done.why-mail-2':
    'If one still warns, it is told another name of your server: write {name} into its settings.',

  'ended.undone-title': 'Everything is as it was',
  'ended.undone-lead': 'All that had been begun was taken back. Your visitors get the same site as before.',
  'ended.rehearsed-title': 'The rehearsal went well',
  'ended.rehearsed-lead':
    'The authority signed, and your server took key and settings where no visitor sees them. Nothing was switched over, and all that had been laid out is gone again.',
  'ended.rehearsed-why-title': 'What does that prove?',
  'ended.rehearsed-why-1':
    'That the authority reaches your site and signs your names, and that your server takes the key and the settings.',
  'ended.rehearsed-why-2':
    'The test certificate is thrown away. The real run does the same once more, and then switches over.',
  'ended.for-real': 'Now for real',
  'other-authority.title': '{name} could sign instead',
  'other-authority.what':
    'What stopped this lies with {failed} alone: your names, your DNS and your server are not at fault. {name} signs certificates that browsers trust just as much.',
  'other-authority.caa':
    '{caa, select, named {Your DNS (CAA) names {name}, so it may sign.} free {No rule in your DNS (CAA) keeps it from signing.} other {Whether your DNS (CAA) lets it sign is looked at before anything is touched.}}',
  'other-authority.account':
    'It wants an account first, made on its own site. Next you see where the two values of it go.',
  'other-authority.next': 'You see the plan again and agree to its terms before it is asked.',
  'other-authority.go': 'Go on with {name}',
  'other-authority.others': 'Looked at, too',
  'other-authority.none': 'No other authority that we know would sign this',
  'other-authority.bar.caa': 'The rules in your DNS (CAA) for {at} do not let it sign.',
  'other-authority.bar.star': 'It signs no names with a star for an account without a bill.',
  'other-authority.bar.names': 'It signs fewer names in one certificate than you want.',
  'other-authority.no-bar':
    '{needsAccount, select, yes {Would do, with an account made on its own site.} other {Would do as well.}}',
  'ended.refused-title': 'Nothing was touched',
  'ended.refused-lead':
    'Something stood in the way before the first change. Your server is exactly as it was.',
  'ended.attention-title': 'Your server needs a hand',
  'ended.attention-lead':
    'Not everything could be taken back by itself. What undoing needs is kept on the server. Show this page to whoever looks after it.',
  'ended.undo-done-title': 'Taken back',
  'ended.undo-done-lead': 'Your server is as it was before, and your visitors get the site as it was.',
  'ended.recovered-kept-title': 'It is all in place',
  'ended.recovered-kept-lead':
    'Everything had been done and confirmed before the line broke. Your visitors get the encrypted site.',
  'ended.recovered-title': 'Everything is as it was',
  'ended.recovered-restored':
    'Your server had heard nothing for a minute and put everything back by itself. We have only tidied up.',
  'ended.recovered-unfinished':
    'The work stood half-way on your server. Now it is taken back, and your visitors get the site as it was.',
  'ended.recovered-gone':
    'Nothing of that run was left on your server. Your visitors get the site as it was.',
  'ended.recovered-why-title': 'How does the server know?',
  'ended.recovered-why-1':
    'Each step is written down before it is done, here and on your server. A small helper there puts everything back when it hears nothing more from us.',
  'ended.recovered-why-2': 'It is gone now, with all that it had written down.',
  'ended.recover-retry': 'Ask your server again',
  'ended.stopped-title': 'Stopped, and everything is as it was',
  'ended.again': 'Try again',
  'ended.review': 'Back to the review',
  'ended.undo-retry': 'Try to take it back again',
  'ended.left': 'What is left to do',
  'ended.files': 'Places to look at',
  'ended.copies': 'What undoing needs lies on the server, readable by the administrator, in {folder}',
  'edited.title': 'Somebody was here since',
  'edited.lead':
    '{count, plural, one {A file was} other {# files were}} edited after this run, in the very lines that are ours. Nothing has been touched. Which version is right?',
  'edited.reading': 'Reading both versions',
  'edited.compare': 'From the former file to the present one, line by line',
  'edited.new': 'This file did not exist before; we made it, and somebody has edited it since.',
  'edited.gone': 'Somebody has deleted this file.',
  'edited.theirs': 'Keep it as it is now',
  'edited.theirs-more': 'Also our lines in it, and what they need, stay. The rest is taken back.',
  'edited.former': 'Put it back as it was',
  'edited.former-new': 'Take it away, as it was before',
  'edited.former-more':
    'What was edited since is lost from the file; a copy of it stays on your server, in {folder}.',
  'edited.next': 'Take back the rest like this',
  'edited.leave': 'Leave everything as it is',
  'edited.choose': 'Choose for each file, then go on.',
  'edited.why-title': 'Who edits my files?',
  'edited.why-1':
    'Perhaps you, your web designer, an update, or another tool. Where others wrote beside our lines, only ours are taken out, and nobody is asked.',
  'edited.why-2': 'If you are not sure, leave everything as it is: your site works.',
  'ended.why-title': 'What happened?',
  'ended.why-1': 'We stop at the first thing that is not as planned, and go back the way we came.',
  'ended.why-2':
    'You can try as often as you like. After a failed try we ask the authority’s test service first, to spare its limits.',

  'sheet.title': 'Certificate sheet',
  'sheet.for': 'For {name}',
  'sheet.made': 'Made by Sealkeeper on {date}',
  'sheet.names': 'Names',
  'sheet.server': 'Server',
  'sheet.provider': 'Signed by',
  'sheet.until': 'Good until',
  'sheet.renew': 'Renew by',
  'sheet.changes': 'What was written or changed',
  'sheet.key': 'Private key',
  'sheet.chain': 'Certificate and chain',
  'sheet.copies': 'What undoing needs',
  'sheet.runs': 'Runs, the newest first',
  'sheet.save-of': 'Save the sheet: {names}',
  'sheet.undo': 'To undo',
  'sheet.undo-how': 'Open Sealkeeper, “My sites”, choose run {run}, “Take it back”.',
  'done.chain-missed': 'It ends at another root',
} as const;
