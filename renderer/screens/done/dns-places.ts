/** Places whose menus we can name; ids of `content/signs/dns-providers.json`. */
export const knownPlaces = [
  'cloudflare',
  'godaddy',
  'namecheap',
  'route53',
  'ionos',
  'strato',
  'hetzner',
  'ovh',
  'squarespace',
] as const;
