import type { ProblemWords } from '../problem-entry.ts';

/** What keeps us from setting a DNS record by the interface of whoever keeps the zone. */
export const dnsProblems = {
  'dns-login-refused': {
    title: '{provider} does not know this token',
    what: 'We asked {provider} for your domain’s records with the token (or key) that we were given, and it was not accepted: it is mistyped, has expired, or was taken back.',
    next: 'Copy the token once more where it was made, without spaces around it, or make a new one. Then try again.',
  },
  'dns-right-missing': {
    title: 'The token may not change these records',
    what: '{provider} knows the token, and does not let it do what the proof needs: read this domain’s records, and change those of kind TXT.',
    next: 'Give the token that right for this one domain, or make one that has it. At some providers this computer’s address has to be allowed as well.',
  },
  'dns-provider-silent': {
    title: '{provider} does not answer',
    what: 'The place where your domain’s records are kept did not answer from this computer, or not in time.',
    next: 'Look whether this computer is online and whether {provider} reports trouble, then try again.',
  },
  'dns-provider-busy': {
    title: '{provider} wants to be asked later',
    what: 'It counts how often it is asked, and says that it was too often.',
    next: 'Wait for the time named below, then try again. Other programs with the same account count as well.',
  },
  'dns-provider-refuses': {
    title: '{provider} did not do what we asked',
    what: 'The record could not be read or changed. Its own words stand beneath.',
    next: 'If its words do not help, prove the name by a file on the server, or set the record by hand.',
  },
  'dns-zone-not-found': {
    title: 'This domain is not in the account at {provider}',
    what: 'With the token that we were given, {provider} shows no domain that holds {name}: it is kept in another account or at another place, or the token is limited to other domains.',
    next: 'Look up where your domain is managed (where you pay for it), and make a token there. Or choose another proof. For a helper: the domain can stay there, if one line is set there once: {name}, type CNAME, leading to a name of your choice in a domain that this account does hold. Sealkeeper puts its own line there then, also at each renewal.',
  },
  'dns-zone-not-public': {
    title: 'The record is set, but nobody outside sees it',
    what: '{provider} has taken the record of {name}, but the name servers that everybody asks do not show it. As a rule the domain is managed elsewhere by now, and this is an old copy.',
    next: 'Compare the name servers named below with those that {provider} tells for the domain. Use the provider whose name servers they are.',
  },
  'dns-own-server-missing': {
    title: 'No BIND on this server that we could speak to',
    what: 'The names are to be proven by the BIND (name server) that runs on the server itself. There, something is missing or not as it must be: {missing}.',
    next: 'Choose another proof: a file, or a record set by hand. Or show this to whoever looks after the server: BIND has to run there under a user of its own, with its tools (nsupdate, dig, named-checkconf); a key for signed updates (RFC 2136) would do as well.',
  },
  'dns-zone-locked': {
    title: 'BIND does not let anybody on this server change {zone}',
    what: 'The name server here keeps {zone}, but its settings allow no changes from the server itself. We do not write into its files.',
    next: 'Choose another proof: a file, or a record set by hand. Or show this to whoever looks after the server: the line “update-policy local;” belongs in the block of zone {zone} ({place}), the zone’s file where BIND may write (on Debian in /var/lib/bind), and then “rndc reconfig”. Then try again.',
  },
  'dns-login-unfit': {
    title: 'The login for {provider} cannot be laid on the server',
    what: 'Certbot on the server is to renew with it, and reads it from a file that cannot hold one of its letters: a line break, “%(”, or both kinds of quotation marks.',
    next: 'Make another token or password at {provider}, without these. Or leave the renewal to this app: then the login stays on this computer.',
  },
  'dns-alias-missing': {
    title: '{record} does not lead to {target} yet',
    what: 'By this job the proof is put at {target}, so {record} has to lead there by an alias (CNAME). {leads, select, nowhere {It leads nowhere by now.} other {It leads to {leads} by now.}}',
    next: 'Set it once where the domain is managed: name {record}, type CNAME, value {target}. The proof screen of the window (“by an alias that I set once”), or at a terminal “sealkeeper delegate JOB”, says it in the form that is wanted there, waits until each name server shows it, and proves it.',
  },
  'dns-alias-unwanted': {
    title: 'This job leads no proof elsewhere',
    what: 'None of its names is proven by acme-dns, or in a zone that “aliasIn” names, so there is no alias to set.',
    next: 'Name in the job under “proof” the provider acme-dns, or with another provider “aliasIn” and a zone that its login may change. Then try again.',
  },
  'dns-alias-account-there': {
    title: '{file} is there already',
    what: 'The login of a new account was to be written into this file, and nothing is written over.',
    next: 'Name another file, or use the account that is in it.',
  },
  'dns-place-full': {
    title: '{record} cannot hold the proofs of all these names',
    what: '{provider} keeps only the newest {most} texts of one name. The proofs of {names} would all stand at {record} at once, and the first would be gone before the authority has looked.',
    next: 'Have an account made there for each name (its star goes along with it), and in a job name each with its own. Or lead them into a zone at another provider, which holds as many as are wanted.',
  },
  'dns-values-left': {
    title: 'A DNS record of ours still stands',
    what: 'It was set at {provider} for the proof, and could not be taken away again. It harms nobody: it proves nothing any more.',
    next: 'You need not do anything: Sealkeeper tries again the next time it gets or renews a certificate (at a terminal: “sealkeeper recover”). You may also delete the record named below where the domain is managed.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
