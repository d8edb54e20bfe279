import { type Judgement, judgeFiles, type Wanted } from '../../certificates/judge/judge.ts';
import { issuerAddresses } from '../../certificates/judge/traits.ts';
import type { Found } from '../../certificates/read/found.ts';
import { readFiles } from '../../certificates/read/read-files.ts';

/** What stands at an address where an issuer's certificate is said to be; null: nothing, or nothing that may be fetched. */
export type FetchIssuer = (address: string) => Promise<Buffer | null>;

/** A chain has rarely more than one link that is missing. */
const mostFetched = 3;

/**
 * What the files are worth, with links of the chain that none of them holds fetched from where the certificates themselves
 * say (RFC 5280 §4.2.2.1); each is believed only as far as its signature goes. `fetchIssuer` null: nothing is fetched.
 */
export async function judgeCompleted(
  found: Found,
  wanted: Wanted,
  fetchIssuer: FetchIssuer | null,
): Promise<Judgement> {
  let all = found;
  let judged = judgeFiles(all, wanted);
  for (let fetched = 0; fetchIssuer !== null && fetched < mostFetched; fetched += 1) {
    const loose = judged.path?.root === null ? judged.path.loose : null;
    if (loose === null) break;
    const before = all.certificates.length;
    for (const address of issuerAddresses(loose)) {
      const bytes = await fetchIssuer(address);
      if (bytes === null) continue;
      const { certificates } = readFiles([{ name: address, bytes }]);
      all = { ...all, certificates: [...all.certificates, ...certificates] };
      break;
    }
    if (all.certificates.length === before) break;
    judged = judgeFiles(all, wanted);
  }
  return judged;
}
