/** Who renews a certificate after a run, why, and what is done for that. */
export const renewalPlan = {
  'plan.renewal.mod-md':
    'Apache itself renews the certificate from now on, by its own part mod_md. Nothing is installed for it, and your computer may stay off.',
  'plan.renewal.mod-md-again':
    'Apache itself renews this certificate already, by its own part mod_md, and goes on doing so with the new one.',
  'plan.renewal.mod-md-file':
    'This file tells Apache which certificate it renews, at which authority, with your address. Apache reloads twice for it.',
  'plan.renewal.mod-md-daily':
    'Once a day your server looks whether Apache has renewed it, and lets Apache take it up. That it is shown is made sure of then.',
  'plan.renewal.app-no-mod-md':
    'You renew it with this app, as mod_md cannot: {hurdle, select, system {that was only tried on Debian and Ubuntu so far} module {Apache has no such part there, it is too old, or not only the administrator may change it} others {somebody else uses mod_md there, or renews these names already} names {a site bears other names besides, which mod_md would show this certificate too} place {there is no folder for its settings that only the administrator may change} mail {not only Apache shows this certificate} contact {the authority needs an e-mail address for it, and the job names none} account {the authority wants a customer’s account for each who asks} proof {it proves control by the web server alone, and this job does so by DNS} profile {it is too old to ask for a kind of certificate} chain {it cannot ask for a chain of your choice} other {something is in its way}}.',
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
  'plan.mended.installed':
    'The Certbot that kept it is no longer there. The one of your server’s own system is installed, and goes on with the same certificate.',
  'plan.renewal.certbot-elsewhere':
    'Certbot renews these names already, from a place of its own such as a container ({starter} starts it), and goes on doing so. Nothing of it is changed, and no second Certbot is installed beside it. What it renews is put in place by itself, once a day. No trial is made of it.',
  'plan.renewal.app-account':
    'You renew it with this app: the authority wants an account of its customers, and Certbot on your server has none there. Register Certbot there with the data of your account (certbot register --eab-kid … --eab-hmac-key …), and run this again: then it takes the renewal over.',
  'plan.mended.hooks':
    'Certbot was told to call this around each renewal: {commands}. In the new way that would keep the proof from being shown, so it is taken out, and comes back with an undo.',
  'plan.renewal.trial-hooks':
    'Certbot was told to call this around each renewal: {commands}. The trial at the end of this run calls it too; if it stops the web server, visitors get nothing for those seconds, as at each renewal so far.',
  'plan.renewal.still-handed':
    'An earlier run of this app has set up a renewal on your server for these names. It goes on beside this until you take that run back (“My sites”, “Take it back”).',
  'plan.renewal.lacks':
    '{by} on your server goes on renewing a certificate that is good for {known}, and not for {missing}. Nothing of it is changed, and it stays beside the new one. If one is enough for you, have {by} get the missing names too and run this again, or have it stop looking after these.',
  'plan.renewal.former-retired':
    'An earlier run has handed a certificate called {name} to Certbot. This run’s certificate takes its place everywhere it is shown, so Certbot renews it no more (its settings say autorenew = False from now on), and what put it in place is taken out. Taking this run back brings both back.',
  'plan.renewal.former-detached':
    'An earlier run has had what is renewed of a certificate called {name} put in place. This run’s certificate takes its place everywhere it is shown, so that is taken out, and comes back where you take this run back. Whoever renews it is left alone.',
  'plan.renewal.former-theirs':
    'An earlier run has had what Certbot renews of its certificate {name} put in place. This run’s certificate takes its place everywhere it is shown, so that is taken out. Certbot goes on renewing {name}, since somebody else has set that up; if nobody needs it any more, type on the server: certbot delete --cert-name {name}',
  'plan.renewal.former-handed':
    'An earlier run has handed a certificate called {name} to {by}. Behind this run no visitor is shown it any more, and {by} goes on renewing it. Better put {name} first among the names, so that the same certificate goes on, or take the earlier run back first (“Undo”).',
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
  'plan.renewal.other-unseen':
    '{by} on your server has renewed a certificate for these names in time before ({times, plural, one {once} other {# times}} at least, the last time on {last}), and goes on doing so. What starts it was not found. Nothing of it is changed, nobody is set up beside it, and what it renews is put in place by itself.',
  'plan.mended.other-started-too':
    'What starts {by} was not found, though something does. To be sure of it, {starter} starts it too from now on, once a day: {command}',
  'plan.mended.started-too':
    'Certbot has renewed this certificate in time before ({times, plural, one {once} other {# times}} at least, the last time on {last}), and what starts it was not found. To be sure of it, {starter} starts it too from now on.',
  'plan.renewal.package-untried':
    'The package comes by {manager}, which has been tried with stand-ins only so far. Where Certbot is not among your system’s sources (on Red Hat and its kin it is in EPEL, which has to be switched on first), this part is taken back alone, your site stays encrypted, and you renew with this app.',
  'plan.renewal.app-simple-cron':
    'You renew it with this app: the cron of your server (busybox’s, as on Alpine) reads no files such as this app would lay down for it, and there is no systemd, so nothing would start a renewal in a way that can be taken back whole. Put another cron there (on Alpine: apk add cronie), and run this again.',
  'plan.renewal.daily':
    'Once a day your server makes sure that the newest certificate is the one that is shown, also where that failed before.',
  'plan.renewal.app-dns':
    'The line in the DNS is set with your login at {provider}, which stays on this computer and never comes to the server. In the background this app renews if that login is kept in the keychain; else it asks you for it.',
  'plan.renewal.dns-login':
    'For that your login for {provider} is laid on your server, in this file: it and its folder can be read by the server’s administrator (root) alone. Whoever is administrator there, or breaks in as one, can change your DNS with it. You can withdraw it at {provider} at any time; then the server can no longer renew. Taking this run back takes the file away.',
  'plan.renewal.dns-could':
    'Your server could renew it by itself, without this computer, if the login for {provider} lay there, in a file that only the administrator can read. If you want that, choose Certbot for the renewal.',
  'plan.renewal.dns-plugin-untried':
    'Certbot’s part for {provider} has not yet been tried with a real account, only read. At the end of the run Certbot has to show in a trial that it can; else this is taken back alone, the login too, and you renew with this app.',
  'plan.renewal.app-dns-server':
    'Certbot on your server cannot set the line in the DNS: {hurdle, select, mixed {the names are proven in different ways or by different logins, and it has one for all} lasting {it knows no record that stays} none {the systems’ sources have no part of it for {provider} that reads a login of its own} alias {the record of a name leads elsewhere by an alias (CNAME), which it does not follow} hostname {its part wants the name server by its address, not by a name} elsewhere {it did not come from your system’s own sources, so no part of it can be added} system {the sources of your server’s system have no part of it for {provider}} other {something is in its way}}. So the login stays on this computer.',
  'plan.renewal.app-dns-hand': 'Each time, every few weeks, you have to set the line in the DNS yourself.',
  'plan.renewal.app-dns-own':
    'The line in the DNS is set by the BIND on your server, over your login there. No token lies anywhere.',
  'plan.renewal.app-dns-lasting':
    'The line in the DNS that stays proves each renewal as well: you need not set anything again while it stands.',
  'plan.renewal.app-no-way':
    'You renew it with this app: the authority could not be answered at {names} without it.',
  'plan.renewal.app-nothing-starts':
    'You renew it with this app: nothing on your server would start a renewal, neither systemd nor cron.',
  'plan.renewal.app-no-program':
    'You renew it with this app: your server has no program for it, and none that we could install by itself. Have Certbot installed by your system’s own means, and run this again: then it takes the renewal over.',
  'plan.renewal.app-short-lived':
    'You would have to renew it with this app: certificates of a few days are renewed in time by Certbot 4 or newer, or by Apache’s own mod_md 2.5 or newer, and neither can do so on this server.',
  'plan.renewal.profile':
    'Renewed certificates are of the kind “{profile}” again, as long as the authority offers it.',
  'plan.renewal.profile-not-kept':
    'Renewed certificates will be of the authority’s usual kind, no longer of the kind “{profile}”: the program that renews cannot ask for it.',
  'plan.renewal.chain':
    'Renewed certificates come with the chain to the root “{chain}” again, as long as the authority has it.',
  'plan.renewal.chain-not-kept':
    'Renewed certificates will come with the authority’s usual chain, no longer with the one to the root “{chain}”: the program that renews is not asked for it here.',
  'plan.renewal.app-panel':
    'You renew it with this app: {panel} looks after this server, and a second program that renews would be in its way. Better let {panel} do both.',
  'plan.renewal.app-address':
    'You renew it with this app: the programs that renew on servers ask for certificates of names, and {address} is an address.',
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
  'plan.renewal.app-simple-acme-many':
    'You renew it with this app: simple-acme is handed at most {mostSites} sites and {mostEntries} entries of IIS at once, and here it would be {sites, plural, one {# site} other {# sites}} and {entries, plural, one {# entry} other {# entries}}.',
  'plan.renewal.app-unfit':
    'You renew it with this app: {reason} cannot be told to a program on the server safely.',
  'plan.renewal.app-asked': 'You renew it with this app, as you wanted.',
  'plan.renewal.nobody-asked': 'Nobody renews it, as you wanted. It ends by itself.',
  'plan.renewal.nobody-brought':
    'Nobody renews it: it comes from files, and ends on {notAfter}. Before that day put the files of the next one in their place.',
  'plan.renewal.nobody-self-signed':
    'Nobody renews it: it is signed by its own key, and ends after {days, plural, one {a day} other {# days}}. Then make another one in the same way.',
} as const;
