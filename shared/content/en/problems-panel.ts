import type { ProblemWords } from '../problem-entry.ts';

/** Hosting panels, by the interface that they have for their customers. */
export const panelProblems = {
  'panel-token-refused': {
    title: 'The customer area did not let us in',
    what: '{panel} does not take this token for the user {user}.',
    next: 'Make a new token in cPanel under “Security”, “Manage API Tokens”, and copy it whole. Check the user as well: it is the short name that you log in to cPanel with, not an e-mail address.',
  },
  'panel-busy': {
    title: 'The customer area has no time for us',
    what: '{panel} says again and again that it is asked too much, or that it is being looked after.',
    next: 'Try again in a quarter of an hour.',
  },
  'panel-answers-otherwise': {
    title: 'This does not answer like cPanel',
    what: '{panel} gave an answer that we cannot read. Mostly the address leads to something else than the customer area, or the licence of the panel at your host has run out.',
    next: 'Log in to cPanel in your browser and take the address from there, with its port (mostly 2083). If that page does not open either, tell your host.',
  },
  'panel-refuses': {
    title: 'cPanel refuses',
    what: '{panel} does not do what we asked of it ({asked}). Its own words stand below.',
    next: 'Read its words. If they do not help, show them to your host: a function may be missing in an older version, or be switched off for your account.',
  },
  'panel-feature-missing': {
    title: 'Your host has switched that off',
    what: 'Your account at {panel} may not do this itself: the part “{feature}” is switched off there.',
    next: 'Ask your host to switch that part on for your account, or to install a certificate for you. Many hosts do the latter for free.',
  },
  'panel-names-left-out': {
    title: 'Some names would lose their encryption',
    what: 'The certificate that {site} has now is also good for {names}. The new one would not be, and a certificate at {panel} always stands for the whole site: mail programs and visitors of those names would be warned.',
    next: 'Add these names to the certificate, and start again.',
  },
  'panel-former-key-missing': {
    title: 'This could not be taken back',
    what: 'cPanel no longer has the private key of the certificate that {site} shows now. If something went wrong, we could not put it back.',
    next: 'Ask your host whether they can install a certificate for you, or wait until the one there has expired.',
  },
  'panel-renews-itself': {
    title: 'cPanel can do this itself',
    what: 'Your host has AutoSSL for your account, {isRenewed, select, yes {and it keeps a good certificate for this site already, which it renews by itself} other {which gets certificates for free and renews them without this computer}}. A certificate from here has to be renewed from here.',
    next: '{isRenewed, select, yes {Mostly you need nothing from us: leave it as it is.} other {In cPanel, open “SSL/TLS Status”, choose your names and press “Run AutoSSL”. If a good certificate is there after an hour, you need nothing more.}} If you want one from here all the same, go on: AutoSSL leaves other certificates alone as a rule.',
  },
  'panel-autossl-off': {
    title: 'Your host has no AutoSSL for you',
    what: 'AutoSSL is switched off for your account at {panel}, or the panel does not say whether it is there.',
    next: 'Take a certificate from here instead. Or ask your host to switch AutoSSL on for your account: it is free, and renews by itself.',
  },
  'panel-autossl-one-site': {
    title: 'One site at a time, here',
    what: 'These names belong to several sites of your account: {sites}. {service} gets a certificate for each site.',
    next: 'Choose names of one site, and do the others one after the other.',
  },
  'panel-autossl-not-needed': {
    title: 'Nothing to do',
    what: '{by, select, itself {{service} keeps a good certificate for {site} already, and renews it by itself} other {{site} has a good certificate of somebody else, which {service} leaves alone until it is about to run out}}.',
    next: '{by, select, itself {You need nothing from us: leave it as it is.} other {Leave it until then, or take a new certificate from here.}}',
  },
  'panel-autossl-refused': {
    title: 'AutoSSL did not get a certificate',
    what: 'The panel could not prove {names}. Its own words stand below.',
    next: 'Mostly a name does not lead to this host: check where it leads, or leave it out. Then try again, or take a certificate from here.',
  },
  'panel-autossl-slow': {
    title: '{service} takes longer',
    what: 'It was asked for a certificate for {site}, and none had come after {minutes, number} minutes. With some hosts that takes hours.',
    next: 'Look again tomorrow: it may come by itself, and that is all right. If none does, take a certificate from here.',
  },
  'plesk-renews-itself': {
    title: 'Plesk can do this itself',
    what: '{by} is there on your server, {isRenewed, select, yes {and it keeps a good certificate for these names already, which it renews by itself} other {which gets certificates for free and renews them without this computer}}. A certificate from here has to be renewed from here.',
    next: '{isRenewed, select, yes {Mostly you need nothing from us: leave it as it is.} other {In Plesk, open “Websites & Domains”, your site, “SSL/TLS Certificates”, and choose the free one from Let’s Encrypt. If a good certificate is there after some minutes, you need nothing more.}} If you want one from here all the same, go on.',
  },
  'plesk-handed-on': {
    title: 'A rule of your site hides the proof',
    what: 'In Plesk’s settings of {site}, a line hands every request on to another program, the authority’s question too: “{rule}” ({file}, line {line}).',
    next: 'In Plesk, open “Websites & Domains”, {site}, “Apache & nginx Settings”. {by, select, nginx {Under “Additional nginx directives”, put the block in front of it that the page docs/plesk.md of this project shows.} other {Under “Additional directives for HTTP”, put this line in front of it: ProxyPass /.well-known !}} Press “OK”, and look again. Or prove your names by DNS.',
  },
  'plesk-former-not-tellable': {
    title: 'This could not be taken back',
    what: '{site} shows a certificate that is called “{certificate}” in Plesk. We could not tell Plesk that name again, so we could not put it back if something went wrong.',
    next: 'In Plesk, open “SSL/TLS Certificates” of this site, rename that certificate without slashes and without a hyphen in front, and look again.',
  },
  'plesk-issue-missing': {
    title: 'Plesk has nobody who gets certificates',
    what: 'Neither SSL It! nor the extension Let’s Encrypt is installed in this Plesk.',
    next: 'In Plesk, open “Extensions” and install “SSL It!”: it is free. Or take a certificate from here.',
  },
  'plesk-issue-names': {
    title: 'Plesk gets no certificate for some of these names',
    what: 'For {site}, Plesk gets certificates for the site itself, with www, webmail and mail in front if you wish. That leaves out {names}.',
    next: 'Take the name {site} and leave out the others, or take a certificate from here.',
  },
  'plesk-issue-refused': {
    title: 'Plesk did not get a certificate',
    what: 'Plesk was asked for a certificate for {site} and got none that is good for {names}. Its own words stand below.',
    next: 'Mostly a name does not lead to this server: check where it leads, or leave it out. Then try again, or take a certificate from here.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
