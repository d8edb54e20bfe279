import type { ProblemWords } from '../problem-entry.ts';

/** What keeps an authority from seeing the proof, by what can be done about it. Found before one is asked. */
export const proofProblems = {
  'port-80-taken': {
    title: 'Another program sits at the door for plain pages',
    what: 'The authority asks for the proof at port 80. {by, select, unknown {Another program} other {{by}}} answers there, and it is not one of the programs that you chose for this certificate, so it cannot show the proof. Nothing was changed.',
    next: 'If it is Apache or nginx, choose it beside the mail server: it then answers for this name too. Otherwise prove the name by a record in DNS, which needs no door.',
  },
  'listener-not-possible': {
    title: 'Nothing on this server can answer the authority',
    what: 'There is no web server for this name, and a small program of our own needs Perl or Python 3, which this server does not have or does not let run.',
    next: 'Prove the name by a record in DNS, or have one of the two installed.',
  },
  'proof-behind-login': {
    title: 'The proof stands behind a login',
    what: 'Whoever asks for it is asked for a password first, and the authority has none.',
    next: 'Open the folder /.well-known/acme-challenge/ to everybody where the login is set up: in the rule named below, at your host, or in the network in front. Whoever made the site knows how.',
  },
  'proof-forbidden': {
    title: 'The proof may not be seen',
    what: 'Something forbids it: a rule about hidden folders, a list of addresses that may come in, or a guard against attacks.',
    next: 'If a rule is named below, have the folder /.well-known/acme-challenge/ opened to everybody there. If none is named, ask your host: “Does a firewall for web pages (WAF) keep /.well-known/acme-challenge/ shut? Please open that folder to everybody.”',
  },
  'proof-hidden-by-rule': {
    title: 'A rule of the site hides the proof',
    what: 'The rule named below answers the authority’s question itself, before we can.',
    next: 'Have the folder /.well-known/acme-challenge/ left out of that rule, above it in the same file. Whoever made the site knows how.',
  },
  'proof-sent-elsewhere': {
    title: 'The authority would be sent away',
    what: 'The question for the proof is redirected to a place where the proof is not.',
    next: 'Have /.well-known/acme-challenge/ left out of the redirect named below, or the redirect switched off until the certificate is there. Whoever made the site knows how.',
  },
  'proof-goes-in-circles': {
    title: 'The authority would be sent round in circles',
    what: 'Each redirect leads to the next one, and none to the proof. A network in front that comes unencrypted while the site insists on https does that.',
    next: 'If you use Cloudflare or the like, look there first: “Full” in place of “Flexible” ends this, but take it only if your server answers encrypted already. Otherwise show the redirects below to whoever made the site: one of them has to leave out /.well-known/acme-challenge/. Do not switch one off by guessing. Or choose the proof by a record in DNS.',
  },
  'proof-in-maintenance': {
    title: 'The site is closed for maintenance',
    what: 'It answers every question with “come back later”, also the authority’s.',
    next: 'Open the site again, or leave /.well-known/acme-challenge/ out of the maintenance rule.',
  },
  'proof-behind-network': {
    title: 'A network in front of your server answers',
    what: 'Visitors do not reach your server directly, and what stands in front of it keeps the proof away.',
    next: 'In the account of that network, let /.well-known/acme-challenge/ through without redirect, cache or check, or switch the name to “DNS only” until the certificate is there, and back again afterwards. Or choose the proof by a record in DNS.',
  },
  'proof-on-other-server': {
    title: 'The name leads to another machine as well',
    what: 'Your server shows the proof, but at the address named below another machine answers.',
    next: 'Ask whoever manages your domain: “Is the address below still ours?” If it is an old one, have it removed, wait an hour, then try again. If that machine serves your site too, choose the proof by a record in DNS instead. Do not delete an address that you do not know.',
  },
  'proof-at-other-site': {
    title: 'Another site of the server answers for the name',
    what: 'The web server hands questions for this name to the site in the file named below.',
    next: 'Have whoever looks after the server add the name to your own site (in Apache by ServerName or ServerAlias, in nginx by server_name), then look again.',
  },
  'dnssec-broken': {
    title: 'Your domain’s DNS signatures (DNSSEC) are wrong',
    what: 'Your domain uses DNSSEC, and its signatures are wrong or too old. Careful phone books, and every authority, give no answer then.',
    next: 'Write to whoever manages your domain: “The DNSSEC signatures of my domain are wrong. Please set them right, or switch DNSSEC off in the proper order.” It takes up to a day to be seen everywhere. Do not switch it off by yourself.',
  },
  'caa-not-answered': {
    title: 'Your domain’s DNS does not answer an important question',
    what: 'Authorities must ask who may sign for your domain (CAA), and the question got no answer at all. They refuse then.',
    next: 'Write to whoever manages your domain’s DNS: “Queries of the type CAA get no answer. Please mend that; an empty answer is fine.”',
  },
  'caa-other-proof': {
    title: 'Your domain allows this authority another kind of proof only',
    what: 'A line in your DNS (CAA) for {name} says by which kinds of proof this authority may sign, and the one that we would give is not among them. It would refuse, so we have not asked it.',
    next: 'Choose the kind of proof that stands in the line. If that does not do, ask whoever put the line there to allow ours as well.',
  },
  'caa-other-account': {
    title: 'Your domain lets only another account ask here',
    what: 'A line in your DNS (CAA) for {name} names the one account that may ask this authority for certificates (accounturi). This computer asks with another one, so the authority would refuse; we have not asked it.',
    next: 'Whoever put the line there renews your certificates, or has done so: ask them first. If nobody does any more, have whoever manages your domain add a second line that names our account (it stands below, where it is known); the first stays as it is.',
  },
  'caa-other-renewer': {
    title: 'Your domain would keep the renewal out',
    what: 'A line in your DNS (CAA) for {name} says who may ask this authority for certificates, and how. From now on {by} on your server would ask, and each renewal would be refused. Nothing was changed.',
    next: 'Let this app renew instead. Or have whoever put the line there add one for the account of {by}.',
  },
  'wildcard-needs-dns': {
    title: 'A name with a star is proven by a DNS record',
    what: 'It stands for every name below it, and a file on one web server says nothing about those.',
    next: 'Choose the proof by a DNS record for it, or leave it out and list the names that you need one by one.',
  },
  'record-needs-somebody': {
    title: 'Somebody has to set a DNS record',
    what: 'This proof needs a person who sets a record where the domain is managed, and nobody could be told.',
    next: 'Start this in the window while you have time, or choose the proof by a file on the server.',
  },
  'dns-record-not-seen': {
    title: 'The DNS record cannot be seen',
    what: 'We waited for the record named below, and the phone book’s own servers did not all show the values that the authority wants.',
    next: 'Compare name and values where your domain is managed: many providers add the domain’s name by themselves. Then try again; the values will be new ones.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
