import type { ReasonId } from '../../wizard/advice.ts';
import type { CautionId } from '../../wizard/cautions.ts';

/** What we advise after the first look, and why. `endsAt` and `comeBack` are milliseconds since 1970. */
export const advice = {
  'advice.label': 'Our advice',
  'advice.cautions': 'Good to know before',
  'advice.next.automatic': 'Follow the advice',
  'advice.next.files': 'Bring my files',
  'advice.next.by-hand': 'Show me how',
  'advice.next.ask-first': 'Go on',
  'advice.instead.keep-checked': 'Keep the checked kind',
  'advice.next.nothing-to-do': 'What this means',
  'advice.again': 'Look again',
  'advice.plan':
    'For {names}, from {provider}, proven by a small file that we place for you. About one minute of your time.',
  'advice.for': 'For {names}.',

  'advice.builder-does-it.title': 'Nothing to do: {name} does this for you',
  'advice.builder-does-it.text':
    'Your site is made and shown at {name}, which also gets and renews its certificate.',
  'advice.network-does-it.title': 'Nothing to do for your visitors: {name} does it',
  'advice.network-does-it.text':
    'Visitors meet {name} first, and {name} renews the certificate that they see.',
  'advice.certificate-fine.title': 'Your certificate is fine until {endsAt, date, long}',
  'advice.certificate-fine.text':
    'It covers all names that we found. If nobody renews it for you, come back from {comeBack, date, long}.',

  'advice.builder-switch.title': 'Switch it on at {name}',
  'advice.builder-switch.text':
    'Your site is made and shown at {name}. Only there can it get a certificate, free and renewed for you.',
  'advice.network-switch.title': 'Switch it on at {name}',
  'advice.network-switch.text':
    'Visitors meet {name} first, so it is there that they need a certificate. It is made and renewed for you.',
  'advice.panel-switch.title': '{name} already does this: switch it on there',
  'advice.panel-switch.text':
    'Your server is run with {name}. It gets a free certificate by itself and renews it. What others change, it would undo.',
  'advice.host-switch.title': 'Your host already does this: switch it on there',
  'advice.host-switch.text': 'A certificate is part of what {name} gives you, free and renewed for you.',

  'advice.not-answering.title': 'First, your site has to answer',
  'advice.not-answering.text':
    '{domain} leads to a computer that is silent. Is it switched on, and is the address in the DNS still right? Ask your host, then look again.',
  'advice.dnssec-broken.title': 'First, mend the signature of your DNS',
  'advice.dnssec-broken.text':
    'The DNS of {name} is signed (DNSSEC), but the signature does not hold. No authority may sign until it does. Whoever manages your domain can mend it.',
  'advice.port-80-shut.title': 'First, open the door for plain pages',
  'advice.port-80-shut.text':
    'The usual proof comes in by port 80, and there {name} is shut. Open it in the firewall of your host, then look again. Who cannot may prove by the DNS instead.',
  'advice.not-public.title': 'No public authority signs for {name}',
  'advice.not-public.text':
    'They sign only names that somebody can own in public. Give the computer a name of a domain that you have registered, such as intranet.hofladen.example: it need not be reached from outside, since a record in the DNS is proof enough. Or choose an authority of your own.',

  'advice.not-encrypted.title': 'Get a free certificate',
  'advice.not-encrypted.text': 'Then nobody can read along, and browsers no longer say “not secure”.',
  'advice.expired.title': 'Get a new, free certificate',
  'advice.expired.text': 'The old one has run out, and visitors are warned until a new one is there.',
  'advice.ends-soon.title': 'Renew it now, for free',
  'advice.ends-soon.text':
    '{days, plural, =0 {It ends today.} one {One day is left.} other {# days are left.}} If your host renews it for you, wait for that instead.',
  'advice.wrong-name.title': 'Get a free certificate for the right names',
  'advice.wrong-name.text': 'The present one is made out to somebody else, so visitors of {name} are warned.',
  'advice.names-missing.title': 'Get a free certificate with all your names',
  'advice.names-missing.text':
    'The present one does not cover {names}, and visitors who type that are warned.',
  'advice.not-trusted.title': 'Get a free certificate that browsers trust',
  'advice.not-trusted.text':
    'The present one encrypts, but visitors see a warning before they see your site.',
  'advice.usual.title': 'Get a free certificate',
  'advice.usual.text': 'Whatever is there today, a fresh one does no harm.',

  'advice.server-does-it.title': 'Nothing to do: {name} renews it',
  'advice.server-does-it.text':
    'Your certificate is good until {endsAt, date, long}, and {name} is a web server that gets the next one by itself.',
  'advice.mail-only-fine.title': '{domain} has mail and no site; its mail is well',
  'advice.mail-only-fine.text':
    'There is no web page at {domain}. Mail comes in at {hosts}, and what is shown there is good.',
  'advice.mail-only-foreign.title': '{domain} has mail and no site; its mail is looked after',
  'advice.mail-only-foreign.text':
    'There is no web page at {domain}. Mail comes in at {hosts}; whoever runs that sees to its certificate.',
  'advice.builder-www.title': '{other} is not yet with {name}',
  'advice.builder-www.text':
    '{domain} is well: {name} does it. Visitors who type {other} come to another place and are warned. In the domain settings at {name}, connect {other} as well.',
  'advice.network-loop.title': 'Let {name} speak encrypted to your server',
  'advice.network-loop.text':
    '{domain} leads round in circles, as it does where {name} comes to your server in the open (“Flexible”) and the server sends it back. In its settings choose “Full (strict)”, which needs a certificate on your server too.',
  'advice.host-area.title': 'Look in the customer area of {name} first',
  'advice.host-area.text':
    'Your site lies in web space of {name}, where nobody installs a certificate but {name}. Whether one is part of your package, its customer area says.',
  'advice.mail-broken-host.title': 'Your site is well; its mail is not: mend it at {name}',
  'advice.mail-broken-host.text':
    'Mail programs are warned at {hosts}, or send in the open. In {name} a certificate can cover the names of the mail too.',
  'advice.parked.title': 'First, put a site there',
  'advice.parked.text':
    '{domain} is parked at {name}: whoever opens it sees advertisements and nothing of yours. Point it to your site, then look again.',
  'advice.redirect-loop.title': 'First, end the circle',
  'advice.redirect-loop.text':
    '{domain} sends its visitors round and round, so nobody sees a page, and an authority sees no proof. Two rules for http and https contradict each other, mostly one in a program and one of the web server. The way it goes: {chain}.',
  'advice.caa-forbids.title': 'First, let an authority in',
  'advice.caa-forbids.text':
    'A rule in your DNS (CAA) at {at} lets nobody sign: neither a new certificate nor the next one of today’s. Put this line in its place: {record}',
  'advice.caa-other.title': 'First, let the free authority in',
  'advice.caa-other.text':
    'A rule in your DNS (CAA) at {at} lets only {allowed} sign. Get the certificate there, or add this line and look again: {record}',
  'advice.counterpart-elsewhere.title': 'Your certificate is fine; {other} is not',
  'advice.counterpart-elsewhere.text':
    '{other} leads to another place, where visitors are warned. Have its DNS lead to the same server as {domain}, or remove it, then look again.',
  'advice.mail-broken-elsewhere.title': 'Your mail needs a new certificate',
  'advice.mail-broken-elsewhere.text':
    'Mail programs are warned at {hosts}, or send in the open. It runs on another server, or by a program that Sealkeeper does not change: whoever runs it has to see to it. Then look again.',
  'advice.inside-dns.title': 'Prove it in your DNS',
  'advice.inside-dns.text':
    '{name} leads to an address inside your network, where no authority can come. The DNS of your domain is public, though, and a record there is proof enough. The certificate is then put in by hand.',
  'advice.network-origin.title': 'Give your server a certificate of its own',
  'advice.network-origin.text':
    '{network} stands in front and is well, but it does not accept what your server behind it shows, so visitors get no page. A free one mends that.',
  'advice.forwarded.title': '{name} only leads on to {target}',
  'advice.forwarded.text':
    'What matters is {target}: look at that first. If {name} is to be reached encrypted too, whoever forwards it has to have the certificate.',
  'advice.mail-broken.title': 'Get a free certificate for your mail as well',
  'advice.mail-broken.text':
    'Your site is well, but mail programs are warned at {hosts}, or send in the open. One new certificate serves both.',
  'advice.mail-only.title': 'Get a free certificate for your mail',
  'advice.mail-only.text':
    'There is no web page at {name}, but mail comes in at {hosts}, and what is shown there is not good.',
  'advice.incomplete.title': 'Get a free certificate, whole',
  'advice.incomplete.text':
    'The present one may be good, but your server leaves out a link to its authority: some browsers fetch it, phones and mail programs warn. If it is one you paid for, its seller’s intermediate certificate put beside it is enough.',

  'advice.caution.checked-owner':
    'Your present certificate also names {owner}, whose papers {issuer} has checked. The free one does not: browsers show no difference, but a contract may ask for it.',
  'advice.caution.counterpart-broken':
    '{other} leads to another place, where visitors are warned. It is not mended with this.',
  'advice.caution.caa-limits':
    'A rule in your DNS (CAA) lets only {allowed} sign for {name}. If your provider asks another authority, it is refused until that is named there too.',
  'advice.caution.https-only-ending':
    'Browsers open names that end in {ending} only encrypted. Until there is a good certificate, nobody sees the site.',
  'advice.caution.full-strict':
    'Between {network} and your server the way may still be open. In {network} choose “SSL/TLS”, then “Full (strict)”; your server needs a certificate of its own for that.',
  'advice.caution.open-leg':
    'Between {network} and your server the way may still be open. Have {network} come to your server encrypted, which needs a certificate there too.',
  'advice.caution.mail-warns':
    'Mail programs are warned at {names}: what is shown there is not a certificate that they accept.',
  'advice.caution.addresses-disagree':
    'Your site gives different answers on its addresses. The proof has to work on each; we try that first.',
  'advice.caution.ipv6-elsewhere':
    'The newer kind of address (IPv6) leads to another place than the older. Authorities ask there first, so have it put right or removed.',
  'advice.caution.server-not-yet':
    'Your web server calls itself {server}. Sealkeeper changes {ours} so far; we look for these, and tell you before anything is changed.',
  'advice.caution.pinned':
    'Your DNS names the key for {doors} (TLSA). A new key breaks that until the record is changed too.',
  'advice.caution.mail-rule':
    'Your rule for mail (MTA-STS) is strict: while the certificate of {names} is not good, other servers deliver nothing.',
  'advice.caution.mail-rule-misses':
    'Your rule for mail (MTA-STS) asks for a good certificate at {names}, which is not among these names. {mode, select, enforce {Until it has one, other servers deliver nothing there.} other {Other servers report that to you.}} Choose the names yourself to have it in.',
  'advice.caution.star-now':
    'Your present certificate covers every subdomain ({star}). The new one covers the names that you see here; add others in the next steps.',
  'advice.caution.neighbours-now':
    'Your present certificate also carries {names}. Other domains stay out of the new one: each site keeps a certificate of its own.',
  'advice.caution.mail-too':
    'Your mail runs on the same server, as {names}. The same certificate goes into {programs} too, and mail programs stop warning.',
  'advice.caution.mail-here':
    'Your mail runs on the same server, as {names}. If that is Postfix, Dovecot or Exim, it can show the same certificate: choose the names yourself to have it in.',
  'advice.caution.mail-elsewhere':
    '{names} is on another server. It gets a certificate of its own there, best by whoever runs it.',
  'advice.caution.caa-unreadable':
    'The rules on who may sign for you (CAA) could not be read. Authorities refuse while that is so.',
  'advice.caution.incomplete': 'The look did not come to its end, so we may not know everything.',
} as const satisfies Readonly<
  Record<string, string> &
    Record<`advice.${ReasonId}.${'title' | 'text'}` | `advice.caution.${CautionId}`, string>
>;
