/** What a plan does, one sentence for each thing; the file it happens in stands beside it. */
export const plan = {
  'plan.obstacle.proxy':
    'Line {line} hands every question on to a program behind the web server, which knows no proof: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.redirect':
    'Line {line} sends every visitor on, and would send the authority away from the proof: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.login':
    'Line {line} asks every visitor for a password, and the authority has none: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.forbidden':
    'Line {line} does not let everybody in, so not the authority either: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.hidden-folders':
    'Line {line} forbids folders whose names begin with a dot, and the proof lies in one: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.maintenance':
    'Line {line} answers “come back later” to everybody: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.front-controller':
    'Line {line} hands every question to the program of the site, which knows no proof: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.handler':
    'Line {line} has a program answer instead of files: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.other-folder':
    'Line {line} takes the proof from another folder than that of the site: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority is asked.}}',
  'plan.obstacle.other-site':
    'No site of the web server bears {names} at one of its addresses, so the site in line {line} answers there. Our answer is given by that one too.',
  'plan.obstacle.firewall':
    'A guard against attacks is on (line {line}: “{rule}”), and it comes before everything. We try with a question of our own whether it lets the proof through, before the authority is asked.',
  'plan.apache.proof':
    'For some seconds the web server answers the authority’s question itself, before any redirect or login of your site is asked. Then these lines go again.',
  'plan.apache.proof-global':
    'For some seconds a file of our own answers the authority’s question for the whole web server. Then it goes again.',
  'plan.apache.elsewhere':
    '{names}: not only the administrator may change the settings of this site, but whoever may write at {foreign}. So we write nothing there: all that we add stands in the web server’s own folder.',
  'plan.apache.live':
    'The certificate and its key get a place of their own. It stays the same, also when the certificate is renewed.',
  'plan.apache.modules':
    '{count, plural, one {A part of the web server is switched on: {modules}.} other {Parts of the web server are switched on: {modules}.}}',
  'plan.apache.listen': 'The web server also answers at port {port}, the door for encrypted pages.',
  'plan.apache.new-site':
    '{names}: an encrypted twin of your site is added. It does what the site in {source} does, and that one is not touched.',
  'plan.apache.replace-certificate': '{names}: the encrypted site that is there gets the new certificate.',
  'plan.apache.renew-certificate':
    '{names}: the encrypted site points at our place already. Only the certificate itself is exchanged.',
  'plan.apache.split-site':
    '{names}: these names get an entry of their own with the new certificate. {others} shared it with them and keep the certificate they have.',
  'plan.apache.open-path':
    '{names}: a way for later proofs stays open, past all that hides them today. They are answered from {folder}, so that a program on your server can renew the certificate by itself.',
  'plan.web.open-path-by-name':
    '{names}: no site of the web server bears this name, so a way for its later proofs stays open in the entry that answers for it today. Only proofs of this very name that lie in {folder} are answered there; all else goes on as it is.',
  'plan.apache.open-path-not':
    '{names}: no lasting way for proofs can be opened here, because a rule of the site or of the whole server comes before every other one. Renew with this app, or have that rule changed.',
  'plan.apache.open-path-elsewhere':
    '{names}: no lasting way for proofs is opened here, because not only the administrator may change this file. Renew with this app, or have the settings moved to the web server’s own folder.',
  'plan.apache.settings':
    'The encryption follows Mozilla’s advice {guideline} ({profile}): all browsers of the last ten years, nothing weak.',
  'plan.apache.forwarded':
    'The program behind your site is told that visitors come encrypted, so that it does not send them round in circles.',
  'plan.apache.redirects-left-out':
    '{count, plural, one {A redirect to https is} other {# redirects to https are}} left out of the encrypted twin: there, visitors would go round in circles.',
  'plan.apache.once-left-out':
    'Left out of the encrypted twin, because a web server may have it only once: {directives}.',
  'plan.apache.other-names':
    'Not in the certificate, so they stay as they are: {names}. Leave them so, or go back and add them.',
  'plan.apache.default-site':
    'No site of the web server bears the name {name}. Its visitors see the unnamed default site today, so that is the one that gets encrypted.',
  'plan.apache.shadowed':
    'This second site called {name} is never shown, because another one comes first. It is left as it is.',
  'plan.apache.redirect': 'Visitors of {names} who come unencrypted are sent to the encrypted site.',
  'plan.apache.redirect-already': 'Visitors of {names} are sent to the encrypted site already.',
  'plan.apache.redirect-by-hand':
    'Visitors of {names} are not sent to the encrypted site: a template makes this site, and we leave that to whoever wrote it.',
  'plan.apache.redirect-elsewhere':
    'Visitors of {names} who come unencrypted are not sent to the encrypted site: the line for it belongs into this file, and not only the administrator may change that. Ask whoever looks after the file to add it.',
  'plan.apache.hsts-elsewhere':
    '{names}: browsers are not told to come encrypted only, because not only the administrator may change this file. Ask whoever looks after it to add the line.',
  'plan.apache.hsts': 'Browsers are told to come encrypted only, for two years.',
  'plan.nginx.proof':
    'For some seconds nginx answers the authority’s question itself, before any redirect or login of your site is asked. Then these lines go again.',
  'plan.nginx.encrypted-too':
    '{names}: the site also answers encrypted, at {places}. It stays one site with one set of rules; only the lines for that are added.',
  'plan.nginx.written-out':
    '{names}: the certificate came by a file that other sites read too ({pattern}). That file stays as it is; this site gets its other lines written out.',
  'plan.nginx.sends-back':
    'Visitors of {names} who come unencrypted are not sent to the encrypted site, nor are browsers told to come encrypted only: a rule of the encrypted site (line {line}) sends visitors back, and they would go round in circles. Have that rule taken out, then go through this once more.',
  'plan.postfix.live':
    'The certificate and its key for mail get a place of their own. It stays the same, also when the certificate is renewed.',
  'plan.postfix.everybody':
    '{names}: the mail server (Postfix) shows the new certificate at port {ports}, also to those that name no address.',
  'plan.postfix.by-name':
    '{names}: the mail server (Postfix) shows the new certificate at port {ports} to those that ask for this name.',
  'plan.postfix.kept':
    'Whoever asks for no name, or for another one, keeps the certificate that the mail server shows today, as it is for other names: {others}.',
  'plan.postfix.switched-on':
    'At port {ports} the mail server offers no encryption, so nobody would ever see the certificate. It is offered there from now on; whoever cannot encrypt is served as before.',
  'plan.postfix.left': 'At port {ports} encryption is switched off for that door alone, so it stays without.',
  'plan.postfix.instances': 'A further Postfix with settings of its own stays as it is: {folders}.',
  'plan.dovecot.live':
    'The certificate and its key for mail programs get a place of their own. It stays the same, also when the certificate is renewed.',
  'plan.dovecot.everybody':
    '{names}: the mailbox server (Dovecot) shows the new certificate, also to programs that name no address.',
  'plan.dovecot.by-name':
    '{names}: the mailbox server (Dovecot) shows the new certificate to programs that ask for this name.',
  'plan.dovecot.kept':
    '{names}: these names get an entry of their own. Everybody else keeps the certificate that the mailbox server shows today, as it is for other names.',
  'plan.dovecot.switched-on':
    'Line {line} has encryption switched off, so nobody would ever see the certificate. It is switched on there.',
  'plan.exim.live':
    'The certificate and its key for mail get a place of their own. It stays the same, also when the certificate is renewed.',
  'plan.exim.everybody':
    '{names}: the mail server (Exim) shows the new certificate at port {ports}, also to those that name no address.',
  'plan.exim.by-name':
    '{names}: the mail server (Exim) shows the new certificate at port {ports} to those that ask for this name.',
  'plan.exim.kept':
    'Whoever asks for no name, or for another one, keeps the certificate that the mail server shows today, as it is for other names: {others}.',
  'plan.exim.kept-choice':
    'Whoever asks for no name, or for another one, keeps what the mail server chooses for them today.',
  'plan.exim.switched-on':
    'At port {ports} the mail server offers no encryption, so nobody would ever see the certificate. It is offered there from now on; whoever cannot encrypt is served as before.',
  'plan.exim.debian':
    'As at every reload, your system puts Exim’s whole configuration together anew out of its files.',
  'plan.exim.untried':
    'Exim was set up in Debian’s way only so far, never yet as it is here. All is tried on a private copy first, and put back where it does not work out.',
  'plan.command.copy-for-exim':
    'Exim reads its key as a user of its own. That one gets a copy of the key and the certificate of {name} in one file, which only the administrator can change and only Exim’s own group can read. Taking it back removes the copy, or lays down the former one.',
  'plan.command.enable-unit':
    '{name} is started, and starts again with the server. Taking it back stops it and switches it off, where it was so before.',
  'plan.command.enable-apache-module':
    'The part {name} of the web server is switched on, with the parts that it needs. Taking it back switches off those that were off before and that nothing else has come to need.',
  'plan.command.install-package':
    'The package {name} is installed from the server’s own package sources, with the packages that it needs. Taking it back removes those that came with it: all of them, or none where something else has come to need one.',
  'plan.command.attach-renewal-hook':
    'From now on a renewed certificate of {name} is put in place by itself: tried first where no visitor sees it, shown, and put back where it is not shown everywhere. Taking it back returns to the certificate of this run.',
  'plan.command.hand-over-to-certbot':
    'Certbot takes over the certificate of {name} as it is; it is not issued a second time. Certbot gets an account of its own at the authority for it, unless it has one. Taking it back takes it from Certbot again.',
  'plan.command.hand-over-to-mod-md':
    'The certificate of {name} is laid into the store of mod_md as it is; it is not issued a second time, and visitors go on getting the same one. Taking it back takes it out again, with what mod_md has made for it since.',
  'plan.renewal.mod-md':
    'Apache itself renews the certificate from now on, by its own part mod_md. Nothing is installed for it, and your computer may stay off.',
  'plan.renewal.mod-md-again':
    'Apache itself renews this certificate already, by its own part mod_md, and goes on doing so with the new one.',
  'plan.renewal.mod-md-file':
    'This file tells Apache which certificate it renews, at which authority, with your address. Apache reloads twice for it.',
  'plan.renewal.mod-md-daily':
    'Once a day your server looks whether Apache has renewed it, and lets Apache take it up. That it is shown is made sure of then.',
  'plan.renewal.app-no-mod-md':
    'You renew it with this app, as mod_md cannot: {hurdle, select, system {that was only tried on Debian and Ubuntu so far} module {Apache has no such part there, it is too old, or not only the administrator may change it} others {somebody else uses mod_md there, or renews these names already} names {a site bears other names besides, which mod_md would show this certificate too} place {there is no folder for its settings that only the administrator may change} mail {not only Apache shows this certificate} contact {the authority needs an e-mail address for it, and the job names none} account {the authority wants a customer’s account for each who asks} proof {it proves control by the web server alone, and this job does so by DNS} other {something is in its way}}.',
  'plan.listener':
    'No web server is there for this name. So a small program of ours answers the authority’s question at port 80, for some seconds and nothing else; then it is gone. It has no rights on your server.',
  'plan.renewal.standalone':
    'For each renewal Certbot itself answers the authority at port 80, for some seconds. Should a web server come to this machine later, run this again: then that one answers.',
  'plan.renewal.certbot':
    'Certbot on your server renews the certificate from now on ({starter} starts it). Your computer may stay off.',
  'plan.renewal.certbot-new':
    'Certbot, the usual program for it, is installed on your server from the sources of its own system, and renews the certificate from now on. Your computer may stay off.',
  'plan.renewal.certbot-again':
    'Certbot on your server renews this certificate already, and goes on doing so ({starter} starts it). What it renews is put in place by itself.',
  'plan.renewal.certbot-mended':
    'Certbot on your server keeps a certificate for these names already, and something keeps it from renewing. That is mended, and from now on it renews by itself ({starter} starts it). Your computer may stay off.',
  'plan.mended.forbidden':
    'Certbot was told not to renew this certificate any more. That is lifted, and everything else in its settings stays.',
  'plan.mended.manual':
    'Certbot was told to renew only where a person answers it. From now on it answers by a file, in the way that stays open for it.',
  'plan.mended.gone':
    'What was to start Certbot would run a program that is no longer there. From now on {starter} starts the one that is.',
  'plan.mended.masked':
    'Your server is forbidden to start Certbot by its timer (masked), so nothing was ever renewed. That stays as it is, and from now on {starter} starts it.',
  'plan.mended.off':
    'What starts Certbot ({starter}) is switched off, so nothing was ever renewed. It is switched on.',
  'plan.mended.cronless':
    'A line of cron was to start Certbot, and no cron runs on your server. From now on {starter} starts it.',
  'plan.mended.unstarted': 'Nothing on your server starts Certbot. From now on {starter} does.',
  'plan.mended.hidden':
    'Certbot lays its proof where no authority gets to see it: a rule of your web server hides it, or the folder is not the one that is shown. From now on it lays it in the way that stays open for it.',
  'plan.mended.unhooked':
    'Certbot keeps a certificate for these names that no visitor is shown. From now on what it renews is put in place.',
  'plan.mended.overdue':
    'Certbot should have renewed by now. It is made to try at the end of this run; where that does not work out, you read why, and all of this is taken back.',
  'plan.renewal.settings':
    'In Certbot’s settings for this certificate only the lines named here become others. Taking it back gives each its former words.',
  'plan.renewal.app-beside':
    'You renew it with this app: {by} renews a certificate for these names already, and two programs on one server would be in each other’s way. {by} stays exactly as it is. If its certificate is good enough for you, there is nothing to do here.',
  'plan.renewal.keeps-key':
    'Certbot keeps the private key at each renewal: where your DNS names it for other mail servers (TLSA), that stays true.',
  'plan.renewal.app-beside-broken':
    'You renew it with this app: {by} looks after these names on your server, and does not renew at present. A second program would be in its way as soon as it goes again, so none is set up. What to type for it is said before this plan; run this again behind that, and {by} keeps the renewal. Or choose Certbot here, and have {by} stop looking after these names.',
  'plan.renewal.app-shut-store':
    'You renew it with this app: {by} seems to keep a certificate for these names on your server, in a place that not only the administrator may change ({place}). So it is not used, and no second program is set up beside it. Have that place given to the administrator alone, and run this again.',
  'plan.renewal.other':
    '{by} on your server renews these names already, and goes on doing so ({starter} starts it). Nothing of it is changed, and nobody is set up beside it. What it renews is put in place by itself. Your computer may stay off.',
  'plan.renewal.other-mended':
    '{by} on your server keeps a certificate for these names already, and nothing has it renew. That is put right without changing anything of it, and from now on it renews by itself ({starter} starts it). Your computer may stay off.',
  'plan.renewal.other-untried':
    'This has not yet been tried with a real {by}, only with files as its documentation describes them. What does not work out is taken back alone, and your site stays encrypted.',
  'plan.mended.other-started':
    'Nothing on your server starts {by}. From now on {starter} does, once a day: {command}',
  'plan.mended.other-off': 'What starts {by} ({starter}) is switched off. It is switched on.',
  'plan.mended.other-unhooked':
    '{by} keeps a certificate for these names that no visitor is shown. From now on what it renews is put in place.',
  'plan.renewal.daily':
    'Once a day your server makes sure that the newest certificate is the one that is shown, also where that failed before.',
  'plan.renewal.app-no-way':
    'You renew it with this app: the authority could not be answered at {names} without it.',
  'plan.renewal.app-nothing-starts':
    'You renew it with this app: nothing on your server would start a renewal, neither systemd nor cron.',
  'plan.renewal.app-no-program':
    'You renew it with this app: your server has no program for it, and none that we could install by itself.',
  'plan.renewal.app-panel':
    'You renew it with this app: {panel} looks after this server, and a second program that renews would be in its way. Better let {panel} do both.',
  'plan.renewal.app-star':
    'You renew it with this app: for {names} the authority wants a new record in your DNS each time, and no program on your server may set one there.',
  'plan.renewal.app-untold':
    'You renew it with this app: how one of the programs that show the certificate was started could not be told to a renewal on your server, so it could not make that program take up a new one.',
  'plan.renewal.app-unseen':
    'You renew it with this app: who else could renew on this server could not be seen.',
  'plan.renewal.simple-acme':
    'simple-acme on your server renews the certificate from now on: Windows starts it once a day. Your computer may stay off. Taking it back ends that, and your sites show the certificate of this run again.',
  'plan.renewal.another':
    '{by} on your server renews these names already, and goes on doing so ({starter} starts it). Nothing is set up beside it, and this app does not remind you: two that renew would be in each other’s way.',
  'plan.renewal.simple-acme-costs':
    'For that simple-acme gets a certificate of its own for the same names. Let’s Encrypt gives five a week for the same names; this run uses two of them.',
  'plan.renewal.simple-acme-trial': 'Before that it must show in a trial at Let’s Encrypt that it can.',
  'plan.renewal.simple-acme-untried':
    'This way has been tried on a stand-in for Windows only, not yet on a real server. What does not work out is taken back alone, and your sites stay encrypted.',
  'plan.renewal.app-no-simple-acme':
    'You renew it with this app. If your server is to do so by itself: as its administrator, get simple-acme from simple-acme.com/download, unpack it into C:\\Program Files\\simple-acme, and run this again.',
  'plan.renewal.app-unsafe-simple-acme':
    'You renew it with this app: simple-acme is there, but not only administrators may change {path}. Whoever could, would have your whole server with the next renewal.',
  'plan.renewal.app-simple-acme-stuck':
    'You renew it with this app: simple-acme was to renew these names already ({id}), and does not. See to it there, or cancel that renewal in simple-acme and run this again.',
  'plan.renewal.app-simple-acme-sites':
    'You renew it with this app: simple-acme could not be told which of several sites shows which name.',
  'plan.renewal.app-unfit':
    'You renew it with this app: {reason} cannot be told to a program on the server safely.',
  'plan.renewal.app-asked': 'You renew it with this app, as you wanted.',
  'plan.renewal.nobody-asked': 'Nobody renews it, as you wanted. It ends by itself.',
  'plan.iis.proof':
    'For some seconds Windows itself answers the authority’s question, before any site, redirect or login is asked. Nothing is written for it.',
  'plan.iis.backup':
    'IIS makes a backup of its own settings, as its administrators know it. Nothing of ours needs it; it is there to be safe twice.',
  'plan.iis.import':
    'The certificate with its key comes to lie in the certificate store {store} of Windows, and a signature is tried with it. Visitors do not see it yet.',
  'plan.iis.one-commit':
    '{count, plural, one {One entry of IIS is} other {All # entries of IIS are}} changed in one step. IIS goes on without a restart.',
  'plan.iis.replace':
    '{names}: the encrypted site {site} gets the new certificate in place of the one it has. Everything else stays.',
  'plan.iis.add': '{names}: the site {site} also answers encrypted, at port 443.',
  'plan.iis.catch-all':
    '{names}: no site of IIS bears this name, and visitors see the site {site} today. So that is the one that also answers encrypted.',
  'plan.iis.left':
    'The entry {binding} shows the same old certificate, and the new one is not good for it. It is left as it is.',
  'plan.iis.retire':
    'Once all is proven, {count, plural, one {a certificate is} other {# certificates are}} deleted that an earlier run of ours brought and that nobody uses any more.',
  'plan.iis.redirect': 'Visitors of {names} who come unencrypted are sent to the encrypted site.',
  'plan.iis.redirect-already': 'Visitors of {names} are sent to the encrypted site already.',
  'plan.iis.redirect-by-hand':
    'Visitors of {names} are not sent to the encrypted site: this Windows has no setting for it, or one of the sites also bears names without a certificate. That is left to you.',
  'plan.iis.hsts': 'Browsers are told to come encrypted only, for two years.',
} as const;
