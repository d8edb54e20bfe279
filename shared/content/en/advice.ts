import type { ReasonId } from '../../wizard/advice.ts';
import type { CautionId } from '../../wizard/cautions.ts';

/** What we advise after the first look, and why. `endsAt` and `comeBack` are milliseconds since 1970. */
export const advice = {
  'advice.label': 'Our advice',
  'advice.cautions': 'Good to know before',
  'advice.next.automatic': 'Follow the advice',
  'advice.next.by-hand': 'Show me how',
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
  'advice.caa-forbids.title': 'First, let the authority in',
  'advice.caa-forbids.text':
    'A rule in your DNS (CAA) says who may sign for you, and Let’s Encrypt is not among them. Add it there, or choose a provider that the rule names.',
  'advice.dnssec-broken.title': 'First, mend the signature of your DNS',
  'advice.dnssec-broken.text':
    'The DNS of {name} is signed (DNSSEC), but the signature does not hold. No authority may sign until it does. Whoever manages your domain can mend it.',
  'advice.port-80-shut.title': 'First, open the door for plain pages',
  'advice.port-80-shut.text':
    'The usual proof comes in by port 80, and there {name} is shut. Open it in the firewall of your host, then look again. Who cannot may prove by the DNS instead.',
  'advice.not-public.title': 'No public authority signs for {name}',
  'advice.not-public.text':
    'They sign only names that somebody can own in public. Use a name of a domain that you have registered, or choose an authority of your own.',

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

  'advice.caution.addresses-disagree':
    'Your site gives different answers on its addresses. The proof has to work on each; we try that first.',
  'advice.caution.ipv6-elsewhere':
    'The newer kind of address (IPv6) leads to another place than the older. Authorities ask there first, so have it put right or removed.',
  'advice.caution.server-not-yet':
    'Your web server calls itself {server}. Sealkeeper changes {ours} so far; we look for these, and tell you before anything is changed.',
  'advice.caution.host-may-include':
    '{host} may include a certificate. If you have no login to a server, look there in the customer area first.',
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
    'Your mail runs on the same server, as {names}. If that is Postfix or Dovecot, it can show the same certificate: choose the names yourself to have it in.',
  'advice.caution.mail-elsewhere':
    '{names} is on another server. It gets a certificate of its own there, best by whoever runs it.',
  'advice.caution.caa-unreadable':
    'The rules on who may sign for you (CAA) could not be read. Authorities refuse while that is so.',
  'advice.caution.incomplete': 'The look did not come to its end, so we may not know everything.',
} as const satisfies Readonly<
  Record<string, string> &
    Record<`advice.${ReasonId}.${'title' | 'text'}` | `advice.caution.${CautionId}`, string>
>;
