import { panelPlan } from './plan-panel.ts';
import { renewalPlan } from './plan-renewal.ts';

/** What a plan does, one sentence for each thing; the file it happens in stands beside it. */
export const plan = {
  ...renewalPlan,
  ...panelPlan,
  'plan.self-signed.visitors':
    'Nobody vouches for this certificate. It encrypts, but every visitor meets a full-page warning first, and gets on only by saying so. It is for tests, and for devices that no stranger visits.',
  'plan.self-signed.mail':
    'Nobody vouches for this certificate. Mail programs warn, or refuse to connect, until their owners accept it on each device. Other mail servers mostly deliver all the same, but not where they insist on a trusted one (MTA-STS).',
  'plan.obstacle.proxy':
    'Line {line} hands every question on to a program behind the web server, which knows no proof: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.redirect':
    'Line {line} sends every visitor on, and would send the authority away from the proof: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.login':
    'Line {line} asks every visitor for a password, and the authority has none: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.forbidden':
    'Line {line} does not let everybody in, so not the authority either: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.hidden-folders':
    'Line {line} forbids folders whose names begin with a dot, and the proof lies in one: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.maintenance':
    'Line {line} answers “come back later” to everybody: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.front-controller':
    'Line {line} hands every question to the program of the site, which knows no proof: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.handler':
    'Line {line} has a program answer instead of files: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.other-folder':
    'Line {line} takes the proof from another folder than that of the site: “{rule}”. {passed, select, yes {Our answer is given before that rule is reached.} other {We try with a question of our own whether ours comes first, before the authority looks.}}',
  'plan.obstacle.other-site':
    'No site of the web server bears {names} at one of its addresses, so the site in line {line} answers there. Our answer is given by that one too.',
  'plan.obstacle.firewall':
    'A guard against attacks is on (line {line}: “{rule}”), and it comes before everything. We try with a question of our own whether it lets the proof through, before the authority looks.',
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
  'plan.apache.both-ports':
    '{names}: one block in {source} has both doors. It keeps the plain one, and an encrypted twin that does the same gets the other.',
  'plan.apache.replace-certificate': '{names}: the encrypted site that is there gets the new certificate.',
  'plan.web.plain-alone':
    'Visitors of {names} who come unencrypted arrive here, and encrypted ones at another web server of this server, which shows the certificate. Here only the proof is answered, and, if you wish so, visitors are led on.',
  'plan.web.behind':
    '{names}: {server} has a site of this name too, but visitors at ports 80 and 443 do not come to it. So nothing of it is changed; the server that they meet there shows the certificate.',
  'plan.web.nameless':
    'Visitors who name no site (very old devices, or whoever types the address as a number) get the certificate of {names} today, and will get its new one.',
  'plan.web.second-pair':
    '{names}: two certificates stand there side by side, with keys of two kinds (RSA and EC). The new one takes the place of both; only devices from before 2014 or so may miss the other.',
  'plan.apache.renew-certificate':
    '{names}: the encrypted site points at our place already. Only the certificate itself is exchanged.',
  'plan.apache.split-site':
    '{names}: these names get an entry of their own with the new certificate. {others} shared it with them and keep the certificate they have.',
  'plan.apache.made-site':
    '{names}: a macro makes the encrypted entry of these names, together with others. They get one of their own with the new certificate, which stands in front of it and shows the same; the macro stays as it is.',
  'plan.apache.given-name':
    'The site in this file has no name of its own, and visitors of these arrive there. It is given them: {names}.',
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
  'plan.nginx.kept-default':
    '{name} stays the site that answers visitors at {place} who name none. So far it was that only because it is read first, so its settings now say so; nothing else of it changes.',
  'plan.nginx.moved-default':
    'Visitors at {place} who name no site (very old devices) get the certificate of {former} today, and then that of {name}, which is read first. Whoever names a site gets that site’s.',
  'plan.nginx.plain-door':
    '{names}: no site of this name answers visitors who come unencrypted ({places}). A small one is added there that only sends them to the encrypted site{proofs, select, yes { and answers later proofs, so that a program on your server can renew the certificate} other {}}.',
  'plan.nginx.proof-door':
    '{names}: no site of this name answers visitors who come unencrypted. A small one is added there that only answers later proofs from {folder}, so that a program on your server can renew the certificate by itself.',
  'plan.nginx.no-plain-door':
    'Visitors of {names} who come unencrypted are not sent to the encrypted site: no site of this name answers them, and none can be added in settings that not only the administrator may change, or that name sites by a pattern.',
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
  'plan.dovecot.sessions':
    'Mail programs that are logged in at that moment are disconnected, as at every reload of Dovecot, and come back by themselves; no mail is lost.',
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
  'plan.command.install-at-plesk':
    'Plesk gets the certificate and shows it for its site ({name}). Taking it back has the site show the former one, and takes ours out of Plesk’s store.',
  'plan.command.secure-mail-at-plesk':
    'Mail programs are shown the certificate that Plesk has for this domain ({name}). Taking it back gives them the former one.',
  'plan.command.place-proof-at-plesk':
    'A small file answers the authority’s question ({name}), and is taken away again.',
  'plan.command.issue-at-plesk':
    'Plesk is asked to get a certificate by itself ({name}). Taking it back has the site show what it showed before.',
  'plan.command.enable-unit':
    '{name} is started, and starts again with the server. Taking it back stops it and switches it off, where it was so before.',
  'plan.command.enable-apache-module':
    'The part {name} of the web server is switched on, with the parts that it needs. Taking it back switches off those that were off before and that nothing else has come to need.',
  'plan.command.install-package':
    'The package {name} is installed from the server’s own package sources, with the packages that it needs; where the list of what they hold is empty or old, that is fetched first. Taking it back removes those that came with it: all of them, or none where something else has come to need one.',
  'plan.command.attach-renewal-hook':
    'From now on a renewed certificate of {name} is put in place by itself: tried first where no visitor sees it, shown, and put back where it is not shown everywhere. Taking it back returns to the certificate of this run.',
  'plan.command.hand-over-to-certbot':
    'Certbot takes over the certificate of {name} as it is; it is not issued a second time. Certbot gets an account of its own at the authority for it, unless it has one. Taking it back takes it from Certbot again.',
  'plan.command.hand-over-to-mod-md':
    'The certificate of {name} is laid into the store of mod_md as it is; it is not issued a second time, and visitors go on getting the same one. Taking it back takes it out again, with what mod_md has made for it since.',
  'plan.listener':
    'No web server is there for this name. So a small program of ours answers the authority’s question at port 80, for some seconds and nothing else; then it is gone. It has no rights on your server.',
  'plan.proofs-mixed':
    '{files}: proven by a small file on this server. {others}: proven by a line in your DNS.',
  'plan.chain':
    'The certificate comes with the chain to the root “{chain}”, where the authority has that one; else with its usual one, and you are told.',
  'plan.account-by-mail':
    '{authority} makes an account for {contact} when it is asked the first time, and may write to that address. No password is made for it here.',
  'plan.dns-values':
    'At {provider}, values for the authority’s proof are put into your DNS at {records}, beside whatever stands there, and taken away again as soon as it has seen them.',
  'plan.dns-untried':
    '{provider}: written after its documentation and tried on a stand-in; not yet tried on the real service. Should it answer in another way, the run stops and takes all back.',
  'plan.dns-lasting':
    'At {provider}, a line that stays is put into your DNS at {records}, beside whatever stands there. An undo of this run takes it away again.',
  'plan.dns-lasting-hand':
    'You set a line that stays in your DNS yourself, at {records}: once, as long as it stands there.',
  'plan.dns-lasting-means':
    'As long as that line stands, the authority signs for {names} whenever this computer’s account there asks. So the account’s key, which lies on this computer, must not fall into other hands. To end it, delete the line or close the account.',
  'plan.dns-lasting-offered':
    'Whether the authority takes such a line shows only when it is asked. If it does not, the run stops there, and all is as before.',
  'plan.iis.proof':
    'For some seconds Windows itself answers the authority’s question, before any site, redirect or login is asked. Nothing is written for it.',
  'plan.iis.backup':
    'IIS makes a backup of its own settings, as its administrators know it, unless it cannot. Nothing of ours needs it; it is there to be safe twice.',
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
  'plan.iis.ftp':
    'FTP of the same site shows the new certificate as well, in place of the one for these names.',
  'plan.iis.ftp-left':
    'FTP of the site {site} keeps the old certificate, which holds other names too. To change that: IIS Manager, the site, FTP SSL Settings.',
  'plan.iis.retire':
    'Once all is proven, {count, plural, one {a certificate is} other {# certificates are}} deleted that an earlier run of ours brought, that has expired and that nobody uses any more. Before that we look at IIS with FTP, Windows itself, Remote Desktop, SQL Server, remote management and VPN. Where a program runs that does not tell what it uses (Exchange, AD FS and such), nothing is deleted.',
  'plan.iis.keep-former':
    '{count, plural, one {A certificate} other {# certificates}} of earlier runs of ours {count, plural, one {is} other {are}} still valid. IIS does not use {count, plural, one {it} other {them}} any more, but another program may, so {count, plural, one {it stays} other {they stay}} until the end of validity.',
  'plan.iis.redirect': 'Visitors of {names} who come unencrypted are sent to the encrypted site.',
  'plan.iis.redirect-already': 'Visitors of {names} are sent to the encrypted site already.',
  'plan.iis.redirect-by-hand':
    'Visitors of {names} are not sent to the encrypted site: this Windows has no setting for it, or one of the sites also bears names without a certificate, or answers unencrypted at another port as well. That is left to you.',
  'plan.iis.redirect-nobody':
    '{names}: this site does not answer unencrypted, so there is nobody to send on.',
  'plan.iis.redirect-exchange':
    'Visitors of {names} are not sent to the encrypted site: Exchange runs on this server, and its own tools come unencrypted. Whoever looks after Exchange can decide on that.',
  'plan.iis.hsts': 'Browsers are told to come encrypted only, for two years.',
} as const;
