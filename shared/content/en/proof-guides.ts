/** How the proofs go that the app does not perform by itself: step by step. */
export const proofGuides = {
  'guide.dns.step-two-values':
    'The same name gets two lines with different texts, since {star} and {name} are proven one by one. Both stand there at once.',
  'guide.dns.type': 'Type',
  'guide.dns.host': 'Name',
  'guide.dns.value': 'Text',
  'guide.dns.ttl': 'Lifetime (TTL)',
  'guide.dns.ttl-what': 'the shortest there is, such as 300',
  'guide.dns.host-note': 'If the form wants the whole name: {name}',
  'guide.dns.quoted': 'The quotes belong to it: your provider wants them.',
  'guide.dns.copy-host': 'Copy the name',
  'guide.dns.watch': 'Look in the DNS',
  'guide.dns.watch-of': 'Look in the DNS of {domain}',
  'guide.dns.alias': '{name} points to {place}. The line has to stand there.',
  'guide.dns.watching': 'Asking each name server of {domain}',
  'guide.dns.shows': '{count, plural, one {Shows your text.} other {Shows all # texts.}}',
  'guide.dns.partly': 'Shows {seen} of {count} texts so far.',
  'guide.dns.others':
    '{count, plural, one {Another text stands there, and yours not yet:} other {Other texts stand there, and yours not yet:}} {values}',
  'guide.dns.absent': 'Nothing there yet.',
  'guide.dns.silent': 'Does not answer us. Office networks often shut this way; ask again from another one.',
  'guide.dns.no-servers': 'We could not find the name servers of {domain}.',
  'guide.dns.all-there': 'All name servers show what the authority waits for. You can go on.',
  'guide.dns.some-silent':
    'The name servers that answer show it, and some do not answer us. Look once more in a minute. If they stay silent you can go on: the authority asks another one then.',
  'guide.dns.not-yet':
    'Not all name servers show what the authority waits for. Wait a little, and look again.',
  'guide.dns.all-silent':
    'No name server answers us, so we cannot tell whether it is there. Look again, or from another network.',
  'guide.dns.absence':
    'Whoever has asked before the line was there may go on hearing “nothing there” for {time}. Your domain’s DNS says so.',
  'guide.dns.former':
    'Whoever has asked before may go on seeing the former texts for {time}: that is their lifetime.',
  'guide.dns.lasting':
    '{unit, select, minutes {{amount, plural, one {a minute} other {up to # minutes}}} other {{amount, plural, one {an hour} other {up to # hours}}}}',
  'guide.dns.alias-zone': 'Set the line at {place}, in the zone {zone}.',
  'guide.dns.alias-place': 'Set the line at {place}.',
  'guide.dns.alias-why':
    '{name} is an alias (CNAME) that leads there. No text can stand beside an alias, and the authority follows it, so it need not be touched.',
  'guide.dns.servers': 'What the name servers hold',

  'guide.where.cloudflare': 'Cloudflare, then your domain, “DNS”, “Records”, “Add record”.',
  'guide.where.godaddy':
    'GoDaddy, then “My Products”, your domain, “DNS”, “Add New Record”. The shortest lifetime there is 600.',
  'guide.where.namecheap':
    'Namecheap, then “Domain List”, “Manage”, “Advanced DNS”, “Add New Record”. The name goes in without your domain.',
  'guide.where.route53':
    'Amazon Route 53, then “Hosted zones”, your domain, “Create record”. Put the text in double quotes.',
  'guide.where.ionos':
    'IONOS, then “Domains & SSL”, the wheel beside your domain, “DNS”, “Add record”. It may take a quarter of an hour.',
  'guide.where.strato':
    'STRATO, then your package, “Domains”, the wheel beside your domain, “DNS”, “TXT and CNAME records”.',
  'guide.where.hetzner': 'Hetzner, then its console, “DNS”, your zone, “Add record”.',
  'guide.where.ovh': 'OVHcloud, then “Web Cloud”, “Domain names”, your domain, “DNS zone”, “Add an entry”.',
  'guide.where.squarespace': 'Squarespace, then “Domains”, your domain, “DNS settings”, “Custom records”.',
  'guide.where.other': '{place}. Look for “DNS”, “zone” or “records” beside your domain.',
  'guide.where.unknown':
    'we do not recognise the place by its name servers ({servers}). As a rule it is where you pay for the domain. Look there for “DNS”, “zone” or “records”.',
  'guide.where.note': 'Menus change their names now and then; we have not tried this with a real account.',

  'guide.mail.title': 'Prove it by e-mail',
  'guide.mail.lead':
    'Sellers of bought certificates still offer it, until {ends, date, long}. Here is the whole way.',
  'guide.mail.why-1':
    'Whoever reads these mailboxes can get a certificate for your site, so look who else does.',
  'guide.mail.why-2':
    'A file or a line in the DNS will still count after 2028. If your seller offers them, take one of those.',
  'guide.mail.step-mailbox':
    'See to it that one of these mailboxes exists and that you read it. Others do not count; with most hosts you add one in the customer area under “E-mail”.',
  'guide.mail.step-order': 'Order at a seller that proves by e-mail, for exactly the names below.',
  'guide.mail.step-csr':
    'The seller asks for a signing request (CSR). Whoever looks after the server makes it there; the private key stays on the server.',
  'guide.mail.step-link':
    'Choose the mailbox at the seller. A message arrives within minutes; press its link. Look in the spam folder too.',
  'guide.mail.step-install':
    'The seller hands out the certificate. Have it installed together with its intermediate certificates, then look from outside, below.',
  'guide.mail.copy': 'Copy',
} as const;
