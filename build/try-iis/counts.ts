import type { VerbResult } from '../../electron/remote/windows/verbs.ts';

/** How many of everything, and in which states: enough to see what is odd, and nothing of anybody's. */
export function countsOf(seen: VerbResult<'detect'>): unknown {
  const { iis, sites, httpsys, certificates, addresses, listenOn, ports, held, reservations, neighbours } =
    seen;
  const bindings = sites.flatMap((site) => site.bindings);
  const tally = (words: readonly (string | number)[]) =>
    Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]));
  return {
    iis,
    sites: sites.length,
    states: tally(sites.map(({ state }) => state)),
    protocols: tally(bindings.map(({ protocol }) => protocol)),
    sslFlags: tally(bindings.filter(({ protocol }) => protocol === 'https').map(({ sslFlags }) => sslFlags)),
    troubles: bindings.filter(({ trouble }) => trouble !== '').length,
    rows: tally(httpsys.map(({ table }) => table)),
    flags: tally(httpsys.map(({ attributes }) => attributes.flags)),
    ftp: sites.some(({ ftpCertificate }) => ftpCertificate.store !== ''),
    certificates: certificates.length,
    ...{ addresses: addresses.length, listenOn: listenOn.length, ports: ports.length },
    ...{ held: held.length, reservations: reservations.length, neighbours: neighbours.length },
  };
}

/** Everything that a trial may have changed, to be compared. */
export function whatStays({ sites, httpsys, certificates }: VerbResult<'detect'>): string {
  const rows = [...httpsys].sort((one, other) => one.endpoint.localeCompare(other.endpoint));
  return JSON.stringify([sites, rows, certificates.map(({ thumbprint }) => thumbprint).sort()]);
}
