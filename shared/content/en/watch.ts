/** How a certificate stands, in a sentence, and what to do: the same at a terminal, in the window and in notices. */
export const watch = {
  'watch.well': 'Good until {until}.',
  'watch.well-app': 'Good until {until}. You renew it with this app, from {from} on.',
  'watch.well-there': 'Good until {until}. {who} on your server renews it between {from} and {to}.',
  'watch.due-app': 'Good until {until}. It is time to renew it, since {from}.',
  'watch.due-there': 'Good until {until}. {who} on your server renews it in these days, by {to}.',
  'watch.late-app': 'Good only until {until}, and still not renewed.',
  'watch.late-there': '{who} on your server should have renewed it by {to}, and has not. It ends on {until}.',
  'watch.not-started':
    'Nothing on your server starts {who} any more, so nobody renews it. It ends on {until}.',
  'watch.forbidden': 'On your server {who} is told not to renew it, so nobody renews it. It ends on {until}.',
  'watch.manual':
    'On your server {who} renews it only while a person answers it, so nobody renews it by itself. It ends on {until}.',
  'watch.cronless':
    'What starts {who} on your server (cron) does not run, so nobody renews it. It ends on {until}.',
  'watch.masked':
    'Your server was forbidden to start {who} (its timer or service is masked), so nobody renews it. It ends on {until}.',
  'watch.not-called':
    'Nothing on your server calls the script any more that puts in place what {who} renews. It ends on {until}.',
  'watch.gone':
    'Nobody on your server keeps this certificate any more: {who} was to renew it, and no longer knows it or was taken away. So nobody renews it. It ends on {until}.',
  'watch.gone-program':
    '{who} was to renew it, and is no longer there on your server or was switched off. So nobody renews it. It ends on {until}.',
  'watch.hook-refused':
    '{who} has renewed it, but what came was not good enough, so the former one stays until {until}.',
  'watch.hook-blocked':
    'A renewed one is there, but your web server would not survive a reload as it is set up now, so the former one stays until {until}.',
  'watch.hook-failed':
    'A renewed one was put in place on your server and did not work out, so the former one came back. It ends on {until}.',
  'watch.hook-broken':
    'A renewed one did not work out on your server, and the former one is not seen to be shown again either.',
  'watch.hook-unsafe':
    'A renewed one was left alone: somebody besides root may change what would have been relied on. What stands ends on {until}.',
  'watch.former-shown':
    'Visitors of {name} at {address} are shown an older certificate than the one that was put in place.',
  'watch.not-trusted': 'Browsers do not trust what visitors are shown.',
  'watch.expired': 'What visitors are shown ended on {until}.',
  'watch.unreachable': 'Nothing answers visitors encrypted.',
  'watch.do-renew': 'Seal the site once more with this app: that renews it.',
  'watch.do-look-there':
    'On {server}, look at what {who} says (certbot: /var/log/letsencrypt/letsencrypt.log). To be safe meanwhile, seal the site once more with this app.',
  'watch.do-start':
    'On {server}, see to it that {starter} is on. To be safe meanwhile, seal the site once more with this app.',
  'watch.do-unmask':
    'Where that is no longer wanted, lift it on {server}: systemctl unmask {starter}, then systemctl enable --now for the timer. Or seal the site once more with this app: it finds another way to have it renewed.',
  'watch.do-call-by':
    'On {server}, see to it that {starter} is on, and that what starts it runs. To be safe meanwhile, seal the site once more with this app.',
  'watch.do-call':
    'Take back what this app did there, and seal the site once more: that sets up the daily call again.',
  'watch.do-gone':
    'Seal the site once more with this app: it finds out who can renew it on {server} from now on. Or give {who} the certificate back there.',
  'watch.do-hook':
    'Show this to whoever looks after {server}: what stands in {file} says why. It is tried again each day.',
  'watch.mail-former-shown':
    'Mail programs are shown an older certificate at {name}:{port} ({address}) than the one that was put in place.',
  'watch.mail-not-trusted': 'Mail programs do not trust what they are shown at {name}:{port}.',
  'watch.mail-expired': 'What mail programs are shown at {name}:{port} ended on {until}.',
  'watch.mail-unreachable': 'Nothing answers mail programs encrypted at {name}:{port}.',
  'watch.do-reload-mail': 'Restart the mail server on {server}, or look which other one answers there.',
  'watch.do-look-mail': 'Look at {server} whether its mail server runs, and which certificate it has.',
  'watch.do-reload': 'Restart the web server on {server}, or look which other one answers there.',
  'watch.do-visit': 'Open the site in a browser, and look at {server} whether its web server runs.',
  'watch.do-check': 'Check the site with this app: it says what is wrong.',
  'watch.asked-next': 'The server says: {who} is started next on {next} ({starter}).',
  'watch.asked-by': 'The server says: {who} is started by {starter}.',
  'watch.asked-itself': 'The server says: {who} is there, and starts by itself.',
  'watch.asked-unseen': 'The server says: {who} has renewed in time before. What starts it was not found.',
  'watch.asked-off': 'The server says: nothing starts {who}.',
  'watch.asked-ok': 'The last renewal stood in its place on {at}.',
  'watch.asked-waiting': 'On {at} a run of this app had the server, so it is tried again.',
  'watch.asked-hook': 'On {at} it said: {text}',
  'watch.asked-unknown': 'The server was asked, and nobody was found there who keeps this certificate.',
  'watch.not-asked': 'The server itself was not asked: no login for it is known here.',
  'watch.not-answered': 'The server itself could not be asked: {why}.',
  'watch.nobody': 'Nobody renews it, as you wanted.',
  'watch.few-days':
    'It lasts a few days only: a program on your server should renew it, or an authority whose certificates last longer should sign the next.',
  'watch.limit':
    'A forced renewal counts: Let’s Encrypt gives five certificates a week for the same names, and then none for days. From this computer {known, plural, =0 {none is known of this week} one {one is known of this week} other {# are known of this week}}.',
  'watch.force-how':
    '{who} on {server} is told to renew now, whether it is due or not; then it is watched from outside whether the new one is served.',
  'watch.forced': 'Renewed on the server: {before} was served, {now} is served now, good until {until}.',
  'watch.calendar-title-there': 'Certificate of {name}: {who} renews it',
  'watch.calendar-title-app': 'Renew the certificate of {name}',
  'watch.calendar-there':
    '{who} on {server} renews the certificate of {name} between {from} and {to}. You need do nothing. On the last of these days, look whether it happened: open https://{name} in a browser, click the sign left of the address, and look at the certificate. It should be good for longer than until {until}. If it is not: open Sealkeeper, which says what is wrong (at a terminal: sealkeeper status).',
  'watch.calendar-app':
    'The certificate of {name} ends on {until}. Nobody but you renews it: open Sealkeeper from {from} on, and seal the site once more (at a terminal: sealkeeper renew --all). Afterwards open https://{name} in a browser, click the sign left of the address, and look whether the certificate is good for longer.',
  'watch.calendar-nobody':
    'The certificate of {name} ends on {until}, and nobody renews it. From {from} on get the next one, from where this one came. Then open Sealkeeper: if it comes in files, choose “I already have files”; else seal the site once more. Afterwards open https://{name} in a browser, click the sign left of the address, and look whether the certificate is good for longer.',
  'force.button': 'Renew now',
  'force.button-of': 'Renew now: {names}',
  'force.title': 'Have {name} renewed now?',
  'force.connect': 'Log in and renew now',
  'force.limit-title': 'The limit',
  'force.working-title': 'Being renewed: {name}',
  'force.renewing': 'Certbot on your server renews. That takes a minute or two',
  'force.watching': 'Renewed. Looking from outside until the new one is served',
  'force.done-title': 'The renewal works: {name}',
  'force.proven':
    'So all of it works with nobody there: what asks the authority, the proof, the script that puts the certificate in place, and your web server. Leave it alone from now on.',
  'force.failed-title': 'That did not work out',
  'force.back': 'Back to my sites',
  'force.why-title': 'What is this good for?',
  'force.why':
    'At the end of a run the renewal is only tried. This is the whole of it, with a real certificate: whoever wants to be sure does it once. Visitors notice nothing, and what was served stays where anything goes wrong.',
  'watch.left-out':
    '{services} {count, plural, one {was} other {were}} left out when this was put in place, and {count, plural, one {goes} other {go}} on with what {count, plural, one {it} other {they}} had. To bring {count, plural, one {it} other {them}} in, start anew with the same names.',
  'sites.title': 'Your sites',
  'sites.calendar-of': 'Save a calendar reminder: {names}',
  'notice.title': 'The certificate of {name}',
  'notice.days':
    '{days, plural, =0 {It ends today.} one {It ends tomorrow.} other {It ends in # days.}} {what}',
} as const;
