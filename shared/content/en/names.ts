export const names = {
  'names.title': 'Which names shall it carry?',
  'names.lead': 'A certificate is good for exactly the names that are written in it, letter for letter.',
  'names.list': 'Names in the certificate',
  'names.why-main': 'The address you typed. It names the certificate.',
  'names.why-www': 'Many visitors type www out of habit. It leads to your server, so it belongs in.',
  'names.why-proposed': 'Leads to the same server, so visitors can arrive here too.',
  'names.why-not-looked':
    'Added by you. Whether it leads to your server is checked before anything is changed.',
  'names.leave-out': 'Leave out',
  'names.put-in': 'Put back',
  'names.remove': 'Leave out: {name}',
  'names.put-back': 'Put back: {name}',
  'names.left-out': 'Left out',
  'names.add-field': 'Another name',
  'names.add-hint': 'For example shop.{domain}',
  'names.add': 'Add',
  'names.bad-empty': 'Type a name first.',
  'names.bad-name': 'A name looks like shop.hofladen.example: letters, digits, hyphens and dots.',
  'names.bad-twice': 'This name is already in the list.',
  'names.bad-wildcard':
    'A name with a star covers every subdomain, and can be proven only through the DNS, which is not built in yet. Add the subdomains one by one.',
  'names.bad-many': 'A certificate carries at most 100 names.',
  'names.need-one': 'Leave at least one name in.',
  'names.foreign':
    '{name} is outside of {registrable}. That works where it leads to the same server and is yours too.',
  'names.why-title': 'Why does every name count?',
  'names.why-1':
    'hofladen.example and www.hofladen.example are two names to a browser. If one is missing, the visitors who type it see a warning page.',
  'names.why-2': 'Names that lead somewhere else cannot be proven from your server, so leave them out.',
} as const;
