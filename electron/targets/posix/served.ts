import type { RemoteHost } from '../../remote/host.ts';
import type { ServedCertificate } from '../../renewers/served.ts';
import { readPaths } from './read-paths.ts';

/** A certificate file that a service's settings name, and the sites that show it; none: it is shown whatever the name. */
export interface NamedCertificate {
  readonly path: string;
  readonly sites: readonly string[];
}

/** More than a person would read through, and as many as one question holds. */
const mostPaths = 400;

/** Reads the certificates that settings name, each once, in one round trip. Raises as `readPaths`. */
export async function readServed(
  host: RemoteHost,
  service: string,
  named: readonly NamedCertificate[],
  signal: AbortSignal,
): Promise<readonly ServedCertificate[]> {
  const sitesOf = new Map<string, readonly string[]>();
  for (const { path, sites } of named) sitesOf.set(path, [...(sitesOf.get(path) ?? []), ...sites]);
  const paths = [...sitesOf.keys()].filter((path) => /^\/\P{Cc}*$/u.test(path)).slice(0, mostPaths);
  if (paths.length === 0) return [];
  const { certificates } = await readPaths(
    host,
    service,
    paths.map((path) => ['C', path]),
    signal,
  );
  return paths.map((path) => {
    const { fingerprint = null, names = [], notBefore = null, notAfter = null } = certificates[path] ?? {};
    const sites = [...new Set(sitesOf.get(path))];
    return { service, file: path, sites, mark: fingerprint, names, notBefore, notAfter };
  });
}
