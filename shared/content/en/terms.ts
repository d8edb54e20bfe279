/** Each technical word that the screens use, explained in one line. Marked in texts as `<id>word</id>`. */
export const terms = {
  certificate: {
    word: 'Certificate',
    hint: 'A signed note that says: this key belongs to this site. Browsers ask for it before they trust a page.',
  },
  authority: {
    word: 'Certificate authority',
    hint: 'An organisation whose signature browsers believe. It signs once it has seen proof that the site is yours.',
  },
  acme: {
    word: 'ACME',
    hint: 'The common language in which programs ask an authority for a certificate.',
  },
  staging: {
    word: 'Test certificate',
    hint: 'Made the same way as a real one, but signed by a name that no browser trusts.',
  },
  'external-account': {
    word: 'Account key',
    hint: 'A name and a secret that an authority gives its customers, so that it knows whom it works for.',
  },
  ssh: {
    word: 'SSH',
    hint: 'An encrypted line over which technicians work on servers. Nearly every server has it.',
  },
  fingerprint: {
    word: 'Fingerprint',
    hint: 'A short text that stands for one server only. If it is the same, it is the same server.',
  },
  sudo: {
    word: 'Administrator',
    hint: 'The user who may change settings on a server, called root. Others may borrow that power with “sudo”.',
  },
  dns: {
    word: 'DNS',
    hint: 'The phone book of the internet: it says at which number (address) a name is found.',
  },
  port: {
    word: 'Port',
    hint: 'A numbered door of a server: 80 for plain pages, 443 for encrypted ones, 22 for SSH.',
  },
  redirect: {
    word: 'Redirect',
    hint: 'The server’s answer “please come to this other address”, which browsers follow at once.',
  },
  hsts: {
    word: 'HSTS',
    hint: 'A note to browsers: for a long time (we set two years), come to this site encrypted only.',
  },
  'private-key': {
    word: 'Private key',
    hint: 'The secret half of a pair. Whoever has it can speak as your site, so it never leaves your server.',
  },
  wildcard: {
    word: 'Wildcard',
    hint: 'A name with a star, such as *.hofladen.example. It covers one level of subdomains.',
  },
  chain: {
    word: 'Chain',
    hint: 'Who signed the certificate, who signed the signer, and so on up to a name that browsers know.',
  },
  root: {
    word: 'Root',
    hint: 'The end of a chain: an authority that browsers trust because it stands on their own list.',
  },
  intermediate: {
    word: 'Intermediate',
    hint: 'The link between your certificate and the root. Your server has to send it along.',
  },
  'public-key': {
    word: 'Public key',
    hint: 'The half of a pair that everybody may have. With it one can check a seal, but not make one.',
  },
  'domain-validation': {
    word: 'Domain validation',
    hint: 'The authority has checked that whoever asks controls the address. Nothing more.',
  },
  'organisation-validation': {
    word: 'Organisation validation',
    hint: 'The authority has also looked up the company, and names it in the details.',
  },
  'extended-validation': {
    word: 'Extended validation',
    hint: 'The company was checked more thoroughly. Browsers have not shown that since 2019.',
  },
  csr: {
    word: 'Request (CSR)',
    hint: 'What is sent to an authority: the names and the public key, signed with the private one.',
  },
  caa: {
    word: 'CAA record',
    hint: 'A line in the DNS that says which authorities may sign for the domain. Without it, all may.',
  },
  dnssec: {
    word: 'DNSSEC',
    hint: 'Signatures in the DNS. If they are broken, no authority may sign for the domain.',
  },
  cdn: {
    word: 'Content network (CDN)',
    hint: 'Servers around the world that answer visitors in place of yours, with a certificate of their own.',
  },
  mx: {
    word: 'MX record',
    hint: 'The line in the DNS that says which server takes the mail of a domain.',
  },
  starttls: {
    word: 'STARTTLS',
    hint: 'A mail connection that begins open and then becomes encrypted, before any password is sent.',
  },
} as const;

export type TermId = keyof typeof terms;
