/** `DNS:a.example, DNS:b.example, IP Address:…`: DNS names cannot hold commas, and anything quoted is none. Lower case. */
export const dnsNamesIn = (subjectAltName: string | undefined): readonly string[] =>
  (subjectAltName ?? '')
    .split(', ')
    .flatMap((entry) => (entry.startsWith('DNS:') ? [entry.slice('DNS:'.length).toLowerCase()] : []));
