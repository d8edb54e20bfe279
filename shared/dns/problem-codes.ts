/** What can keep a proof from DNS: that somebody has to set it, that nobody sees it, and what whoever keeps the zone says. */
export const dnsProblemCodes = [
  'wildcard-needs-dns',
  'record-needs-somebody',
  'dns-record-not-seen',
  'dns-login-refused',
  'dns-right-missing',
  'dns-provider-silent',
  'dns-provider-busy',
  'dns-provider-refuses',
  'dns-zone-not-found',
  'dns-zone-not-public',
  'dns-own-server-missing',
  'dns-zone-locked',
  'dns-login-unfit',
  'dns-values-left',
] as const;
