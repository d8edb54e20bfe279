import { ProblemError } from '../../../shared/problems.ts';
import type { RemoteHost } from '../../remote/host.ts';
import { type Part, parseParts, partOf } from '../../remote/parts.ts';
import { newNonce } from '../../remote/script-frame.ts';
import { fingerprintIn } from '../../text/fingerprint.ts';
import type { StagedCertificate } from '../target.ts';

/** Lines of a private copy's own words that a technician needs to read. */
export const wordsShown = 40;

/** Starts a private copy by a script, in one round trip; what it printed, and all its own words. */
export async function tryCopy(
  host: RemoteHost,
  script: string,
  words: readonly string[],
  config: string,
  signal: AbortSignal,
): Promise<{ readonly parts: readonly Part[]; readonly said: string }> {
  const nonce = newNonce();
  const argv = ['sh', '-c', script, 'sealkeeper-rehearse', ...words];
  const [result] = await host.runAll([{ argv, stdin: `${nonce}\n${config}`, timeout: 60_000 }], signal);
  const parts = parseParts(result?.stdout ?? '', nonce);
  return { parts, said: [partOf(parts, 'said'), result?.stderr ?? ''].join('\n').trim() };
}

/**
 * Raises `rehearsal-failed` {service} unless the copy started and showed the staged certificate for each name. `wordsOf`: its
 * own words without the chatter.
 */
export function mustShow(
  { parts, said }: Awaited<ReturnType<typeof tryCopy>>,
  names: readonly string[],
  staged: StagedCertificate,
  service: string,
  wordsOf: (said: string) => readonly string[],
): void {
  const seen = parts
    .filter((part) => part.name === 'fingerprint')
    .map((part) => fingerprintIn(part.text) ?? '');
  const isProven = seen.length === names.length && seen.every((one) => one === staged.fingerprint);
  if (partOf(parts, 'outcome').trim() === 'started' && isProven) return;
  const words = wordsOf(said);
  const arrived = seen.some((one) => one !== '')
    ? `another certificate arrived: ${seen.join(', ')}`
    : 'no certificate arrived';
  const detail = words.join('').trim() === '' ? arrived : words.slice(0, wordsShown).join('\n');
  throw new ProblemError('rehearsal-failed', { service }, { detail });
}
