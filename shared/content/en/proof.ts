import type { DnsReason } from '../../wizard/name-proofs.ts';
import type { ProofAsk, ProofObstacle } from '../../wizard/proofs.ts';

/** `ends`: milliseconds since 1970. */
export const proof = {
  'proof.title': 'How do you prove that the site is yours?',
  'proof.lead': 'Before it signs, {provider} wants to see that you have a say over each name.',
  'proof.choices': 'Ways to prove it',
  'proof.impossible': 'Not possible here',
  'proof.by-hand': 'By hand',

  'proof.http-01': 'A small file, placed for you',
  'proof.http-01-what':
    'We let your server answer one secret question for some seconds, and take the answer away again. Visitors notice nothing.',
  'proof.dns-01': 'A line in your DNS',
  'proof.dns-01-what':
    'A line is added where your domain is managed, and taken away again. It speaks for all names, also for those with a star.',
  'proof.email': 'An e-mail to your domain',
  'proof.email-what':
    'A seller writes to a fixed mailbox of your domain, and you press a link. It ends everywhere on {ends, date, long}; Let’s Encrypt does not offer it.',
  'proof.dns-01-by-hand':
    'Sealkeeper adds it where your provider lets a program do that. Elsewhere you add it, and it waits for that.',
  'proof.email-by-hand': 'Sellers offer it. You order there, and are shown each step here.',

  'proof.ask.nothing': 'Nothing for you to do',
  'proof.ask.server-login': 'Works with the login of your server',
  'proof.ask.token-at': 'A token of {place}, made once',
  'proof.ask.record-at': 'One line at {place}',
  'proof.ask.record-somewhere': 'One line where your domain is managed',
  'proof.ask.again-each-time': 'Again at each renewal',
  'proof.ask.mailbox': 'A mailbox such as admin@',
  'proof.ask.seller': 'Bought certificates only',

  'proof.obstacle.star':
    '{star} has a star, and a file on one server cannot speak for every name behind it. Leave the star out, or prove it in the DNS.',
  'proof.obstacle.port-80':
    'The file is asked for by the plain door (port 80), and there {domain} is shut. Open it in the firewall of your host to use this.',
  'proof.obstacle.silent': '{domain} does not answer, so no file on it can be seen.',
  'proof.obstacle.network': 'Your site is made and shown by a service that lets no files in from outside.',
  'proof.obstacle.dnssec':
    'The signature of your DNS (DNSSEC) does not hold, so no authority believes what it says.',
  'proof.obstacle.no-mail': '{domain} takes no mail, so no message can arrive.',
  'proof.obstacle.over': 'Since {ends, date, long}, no authority may accept this any more.',

  'proof.by-name': 'Name by name',
  'proof.by-name-lead':
    'Not every name can be proven in the same way. Chosen for you: a file wherever it will do, the DNS for the rest.',
  'proof.by-name.file': 'File',
  'proof.by-name.dns': 'DNS',
  'proof.by-name.dns-only': 'Only in the DNS',
  'proof.by-name.how': 'How {name} is proven',
  'proof.by-name.by-file': 'A small file on your server. Nothing for you to do, also at each renewal.',
  'proof.by-name.by-dns': 'A line in your DNS. A small file would do.',
  'proof.by-name.star': 'It stands for every name under the domain; no single file can speak for them all.',
  'proof.by-name.elsewhere': 'It leads to another server, where no file of ours would be seen.',
  'proof.by-name.absent': 'It leads nowhere yet, so a file could not be seen there.',

  'proof.why-title': 'Why is proof needed?',
  'proof.why-1':
    'Otherwise anyone could get a certificate for your shop and pretend to be it. So the authority asks a question to which only you know the answer.',
  'proof.why-2':
    'It asks from several places in the world at once, so a door that is open for one country only is not enough.',
} as const satisfies Readonly<
  Record<string, string> &
    Record<`proof.ask.${ProofAsk}` | `proof.obstacle.${ProofObstacle}` | `proof.by-name.${DnsReason}`, string>
>;
