import type { ProblemWords } from '../problem-entry.ts';
import { proofProblems } from './problems-proof.ts';
import { unsupportedProblems } from './problems-unsupported.ts';

/** The web server, and how it looks from outside. */
export const webServerProblems = {
  'web-server-missing': {
    title: 'No web server or mail server was found',
    what: 'On this machine there is none that we can work with, or not the one that was chosen. Your site or your mail may live on another server.',
    next: 'Check that this is the right server. If your host gave you a panel (such as Plesk or cPanel), look there for a free certificate. This app works with Apache, nginx and IIS, and for mail with Postfix, Dovecot and Exim.',
  },
  'web-server-stopped': {
    title: '{server} is not running',
    what: 'It is installed, but switched off.',
    next: 'Have whoever looks after the server start it, then look again. We want to see it working before we change anything.',
  },
  'web-server-broken': {
    title: 'Something is wrong with {server} already',
    what: 'It does not accept its own settings as they are, or we could not read them to the end. It may still run, but might not start again. Changing anything now would be a risk.',
    next: 'Show the details to whoever looks after the server: there it says what is wrong, mostly with file and line. Then look again.',
  },
  'web-server-not-roots': {
    title: 'A part of the web server is not protected well enough',
    what: 'The web server runs with the administrator’s rights, and uses something that another account can change: its program, or settings that it reads. To be safe we ran nothing of it.',
    next: 'For whoever looks after the server: give the file or folder below to root, so that nobody else may write to it or to a folder above it; or move the settings that lie there to a folder of root’s. Then look again.',
  },
  ...unsupportedProblems,
  'web-server-module-missing': {
    title: 'A part of {server} is missing',
    what: 'What we would write needs the part {module}, and it is not there.',
    next: 'Ask your host, or whoever looks after the server, to install it (package {package}), then look again.',
  },
  'name-not-on-server': {
    title: 'A name is not set up on this server',
    what: '{unnamed, select, offered {Visitors of this name arrive at a site that has no name of its own, in the file and at the line below. It may be yours.} yes {Visitors of this name arrive at a site that has no name of its own, in the file and at the line below. It may be yours.} portless {Your site stands in a block without a port, in the file and at the line below. Apache never asks such a block where others name the port, so visitors of this name are shown another site today.} other {The web server has no site of that name, so visitors would get another one.}}',
    next: '{unnamed, select, offered {If that is the site you mean, say so, and the plan has its name written there. If not, leave the name out.} yes {If that is the site you mean, have whoever looks after the server give it its name there (a line “ServerName” with the name), then look again. If not, leave the name out.} portless {Have whoever looks after the server write the port into the block’s first line there, as in “VirtualHost *:80”, then look again.} other {Leave the name out, or have a site set up for it first.}}',
  },
  'address-shown-another': {
    title: 'Visitors of the address are shown another site’s certificate',
    what: 'Whoever visits {name} says no name, so your server shows the certificate of whichever encrypted site comes first there. That is another one, in the file and at the line below; with the certificate of the address, its own visitors would be warned. Nothing was changed.',
    next: 'Use that site’s name instead of the address. Or, if nobody needs that site encrypted under its own name, have whoever looks after the server write the address into it as its only name, then look again.',
  },
  'site-hidden': {
    title: 'Visitors never reach this site of your server',
    what: 'Your site {name} answers at every address of the server, in the file and at the line below. But another site ({beside}) has {address} to itself, and {server} asks nobody else there: whoever comes by that address is shown the other one.',
    next: '{server, select, nginx {Have whoever looks after the server add a line “listen {address}:80;” to the block of your site} other {Have whoever looks after the server write that address into the first line of your site’s block, as in “VirtualHost *:80 {address}:80”}}, then look again.',
  },
  'site-managed-elsewhere': {
    title: 'Another program looks after this site',
    what: '{manager, select, GitLab {GitLab writes these settings anew whenever it is set up again (gitlab-ctl reconfigure), and would undo our changes.} NixOS {NixOS builds these settings from its own configuration. Nobody can change them where they lie, so neither can we.} mod_md {Apache gets and renews the certificate of this site by itself, with its part mod_md. Two at it would undo each other.} mod_macro {Several sites share these lines: a macro makes them all. They cannot be changed for one site alone.} included {The certificate is named in a file that other sites may read as well. A change there would be one for all of them.} other {A panel or a tool writes these settings, and would undo our changes.}}',
    next: '{manager, select, GitLab {Have the certificate set up in GitLab’s own settings, /etc/gitlab/gitlab.rb; with an https address there, GitLab can get one by itself.} NixOS {Have the certificate named in the configuration of NixOS (its settings security.acme can get one), and the system built anew.} mod_md {If that works, there is nothing to do. If not, have the lines of mod_md (MDomain) that name this site taken out, then look again.} mod_macro {Have this site written out as a block of its own, then look again.} included {Have the lines of the certificate written into the block of this site, then look again.} other {Get the certificate in that panel, or switch its management off for this site.}}',
  },
  'renewal-handed-before': {
    title: 'An earlier run looks after this site',
    what: '{name} is on a certificate of an earlier run, called {first}, whose renewal was handed to Apache’s own mod_md. A second one for the same name would be in its way.',
    next: 'Put {first} first among the names of this run: then the same certificate goes on with all of them. Or take the earlier run back first (“My sites”, “Take it back”).',
  },
  'renewed-by-another': {
    title: '{by} renews this certificate already',
    what: 'Visitors are shown a certificate that {by} keeps on this server and renews by itself ({starter, select, unseen {it has done so in time before; what starts it was not found} other {{starter} starts it}}). If you go on, this app puts another one in its place; who renews that one stands at the end of the plan.',
    next: 'If nothing is wrong with it, leave it as it is: there is nothing to do. Go on only if you want another certificate.',
  },
  'renewer-not-working': {
    title:
      '{by} {health, select, manual {cannot renew this certificate by itself} overdue {should have renewed this certificate by now} hidden {will fail at its next renewal} unhooked {keeps a certificate for these names that no visitor is shown} forbidden {was told not to renew this certificate} gone {kept this certificate, and is no longer there} other {keeps this certificate, and nothing starts it}}',
    what: '{health, select, manual {Visitors are shown a certificate that {by} keeps on this server. It was told to renew only where a person answers it, so the certificate runs out unless somebody does.} overdue {Visitors are shown a certificate that {by} keeps on this server. It is started ({starter}), but the certificate is still the old one: something keeps it from renewing.} hidden {{by} keeps a certificate of these names on this server, and lays its proof where no authority gets to see it: a rule of the web server hides it, or the folder is not the one that is shown. So its next renewal fails.} unhooked {{by} keeps a certificate of these names on this server, but the web server shows another one, and nothing would put a renewed one in its place.} forbidden {Visitors are shown a certificate that {by} keeps on this server. Its settings say that it is not renewed any more, so it will run out.} gone {Visitors are shown a certificate that {by} kept on this server. {by} itself is no longer there, or is switched off, so the certificate will run out.} masked {Visitors are shown a certificate that {by} keeps on this server. The server is forbidden to start it ({starter} is masked), so the certificate will run out.} off {Visitors are shown a certificate that {by} keeps on this server. What starts it ({starter}) is switched off, so the certificate will run out.} cronless {Visitors are shown a certificate that {by} keeps on this server. A line of cron was to start it ({starter}), but no cron runs here, so the certificate will run out.} other {Visitors are shown a certificate that {by} keeps on this server. No timer and no line of cron that works was found, so the certificate will run out.}}',
    next: '{step, select, mend {If you go on, this app mends that, and {by} renews again: what is changed for it stands at the end of the plan, is tried, and can be undone.} none {Whoever set {by} up can mend it. Or go on here: this app puts another certificate in its place, and the plan says who renews that one; have {by} stop looking after these names then.} other {You can go on here: this app puts another certificate in its place. Whether {by} renews from then on, or who else, stands at the end of the plan; {by} itself is not changed. Or have whoever looks after the server mend it there as root ({step}), then look again.}}',
  },
  'panel-on-server': {
    title: 'This server is run with {by}',
    what: 'A control panel such as {by} mostly gets and renews certificates itself, and may write over what we change.',
    next: 'Look there first: under SSL or TLS, there is often a free certificate to switch on. Go on here only if the panel does not look after this site.',
  },
  'settings-writable-by-others': {
    title: 'A place on the server is open to others',
    what: 'Others than the administrator may write where we would have to change something. They could change our settings afterwards, so we leave that place alone.',
    next: 'If nobody else needs to write there, have whoever looks after the server see to it, with the command below, that only the administrator may. Where it belongs to a customer or colleague, ask your host to move the settings of this site to the web server’s own folder. Then look again.',
  },
  'settings-locked': {
    title: 'A place on the server is locked against changes',
    what: 'What we would have to change is locked: the file or folder below is marked as unchangeable (“immutable”), or lies on a disk that can only be read. As it is, not even the administrator can write there.',
    next: 'If somebody locked it on purpose, ask them first; whoever looks after the server takes the mark off with the command “chattr -i” and the path. If the whole disk can only be read, it may be failing: ask your host. Then look again.',
  },
  'port-443-taken': {
    title: 'Another program sits at the door for encrypted pages',
    what: 'Port 443 is in use, but not by the web server that shows your site: another program has it, or a second copy of the same one that is started beside it.',
    next: 'Show this to whoever looks after the server, with the program below, if one is named: either it or the web server has to move to another port or address (Listen). Then look again.',
  },
  'answered-by-another': {
    title: 'Visitors are answered by {by}, not by {server}',
    what: 'On this server, {by} has the door at {places}. A certificate in {server} would be seen by nobody who comes in there, so we did not begin.',
    next: 'The certificate belongs into {by}: have it put there (this app shows the steps where you choose to do it by hand). If {by} should not be there any more, have it switched off and {server} take its doors, then look again.',
  },
  'answered-by-several': {
    title: 'More than one program answers on this server',
    what: '{by} have doors at addresses of their own, and the server alone does not tell which of them answers for {names}.',
    next: 'You can go on: before an authority looks, we try from outside whether {server} answers. If it does not, everything stays as it is.',
  },
  'name-not-in-dns': {
    title: 'A name leads nowhere',
    what: 'The internet’s phone book has no address for it.',
    next: 'Leave the name out, or add it where your domain is managed.',
  },
  'port-80-closed': {
    title: 'The door for plain pages is shut',
    what: 'The authority has to come in at port 80, and nobody answers there.',
    next: 'Ask your host: “Please open port 80 (http) of my server to everybody.” Often there is a switch for it in the customer area, under Firewall.',
  },
  'port-443-closed': {
    title: 'The door for encrypted pages is shut',
    what: 'The server is ready, but from outside nobody gets through at port 443.',
    next: 'Ask your host: “Please open port 443 (https) of my server to everybody.” Often there is a switch for it in the customer area, under Firewall.',
  },
  'challenge-not-visible': {
    title: 'The proof cannot be seen from outside',
    what: 'We laid it ready on the server, but something in between answers instead of it.',
    next: 'Look whether a redirect, a login or another server stands in front. The details say what we got.',
  },
  ...proofProblems,
  'new-certificate-not-visible': {
    title: 'Visitors do not get the new certificate',
    what: 'The server has it, but from outside another one is shown. Something may stand in front of the server.',
    next: 'Look whether the name leads to this server, on each address named below.',
  },
  'new-certificate-not-trusted': {
    title: 'The new certificate is not trusted',
    what: 'It arrived, but a browser would not accept it: a link between it and a known authority is missing.',
    next: 'Try again. If it stays so, choose another authority, and show the report to whoever helps you.',
  },
  'site-worse-than-before': {
    title: 'The site answered less well than before',
    what: 'A page that worked before did not work with the new settings.',
    next: 'Show the details to whoever made the site.',
  },
  'encrypted-page-worse': {
    title: 'The encrypted page does not work yet',
    what: '{name} has an encrypted site on this server already. It answers with status {encrypted}, the plain page with {plain}: visitors who are sent on would see a failure instead of the page.',
    next: 'Have the settings of the encrypted site mended first, then look again. Or go on without sending visitors to it: the certificate alone can be renewed.',
  },
  'page-of-another-site': {
    title: 'The encrypted page was not this site’s own',
    what: 'Encrypted visitors of {name} were shown “{after}” in place of “{before}”, so all of it was taken back.',
    next: 'Look in the web server’s settings which site answers for {name} on port 443, or show the details to whoever set it up.',
  },
  'mail-certificate-not-visible': {
    title: 'Mail programs do not get the new certificate',
    what: 'The server has it, but a port for mail shows another one from outside, or none.',
    next: 'Look whether the name leads to this server, on each address named below. Your own network may also shut the ports for mail: then try again from another one.',
  },
  'mail-port-worse': {
    title: 'The mail server answered less well than before',
    what: 'A port for mail that worked before did not work with the new settings.',
    next: 'Try again in some minutes, in case the mail server was only slow. If it stays so, show the details to whoever looks after the server.',
  },
  'other-mail-changed': {
    title: 'The mail of another name was about to change',
    what: 'Mail programs and mail servers that come here by the name {name} would have been shown something else than before, and some would have refused it. You did not ask for that name.',
    next: 'Put {name} into this certificate too, if it is yours. Else have whoever looks after the mail server give that name an entry of its own there, then start again.',
  },
  'service-left-out': {
    title: 'Not every service has the new certificate',
    what: 'It did not work out at {services}: that was put back as it was. {standing} has the new certificate, proven from outside, as you had wished for such a case.',
    next: 'What stood in the way is named below. Have it mended and start again for all of them, or take back the rest as well.',
  },
  'mail-key-pinned': {
    title: 'DNS allows only another key for your mail server',
    what: 'A TLSA record (DANE) for {name} tells other mail servers which key they may trust. A new certificate has another one: they would hold back their mail to you, so nothing was changed.\nThe record: {record}',
    next: 'This is work for whoever looks after your DNS or your mail; do not try it alone, since mail could stop. Show them this, in this order: delete the record at {place} (or enter beside it one of the form “2 1 1” for the authority’s key), wait as long as the record’s time to live says, then run this again. Afterwards the new key can be entered as “3 1 1”: later runs of this app keep it, and so does Certbot where it renews.',
  },
  'pinned-key-gone': {
    title: 'The key of your mail server was exchanged meanwhile',
    what: 'Somebody or some program put another key at {path} while we worked. Your DNS tells other mail servers which one they may trust, so nothing was changed.',
    next: 'Run this again.',
  },
  'redirect-not-working': {
    title: 'Visitors were not sent on as they should be',
    what: 'The old address did not lead to the encrypted page, or led round in circles.',
    next: 'Try again without “Send visitors to the encrypted site”.',
  },
  'redirect-loop': {
    title: 'Visitors would go round in circles',
    what: 'The encrypted page sends its visitors on, and they come back to where they were. As a rule the program behind the site does not know that they came encrypted.',
    next: 'Tell the program its address begins with https:// (in WordPress: Settings, General), or have a network in front of the site, such as Cloudflare, set to “Full” instead of “Flexible”, if the server answers encrypted already. Then try again.',
  },
  'certificate-not-steady': {
    title: 'Not every visitor gets the new certificate',
    what: 'Most of our visits saw it, but some saw another one. Several machines may share this address, or a part of the web server is still old.',
    next: 'Ask your host whether more than one machine answers for the address named below. The certificate has to be on each.',
  },
  'other-site-changed': {
    title: 'Another site on this server was about to change',
    what: 'With the new settings, the site named below gave its visitors something else than before. It is none of the names you asked for.',
    next: 'Show the details to whoever looks after that site: its settings depend on those of yours. What was changed for yours was taken back.',
  },
  'default-certificate-changed': {
    title: 'Visitors who name no site were about to see another certificate',
    what: 'Very old devices, and whoever types the address as a number, name no site and get the certificate that the web server keeps for them. With the new settings that would have been another one than before.',
    next: 'Show the details to whoever looks after the server. The site that answers first at this address has to stay the first: have it marked as the default there (in nginx with default_server; Apache takes the one that it reads first), then try again.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
