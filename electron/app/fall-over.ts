import type { RunEnded } from '../../shared/events.ts';
import { authoritiesOf, isOwnTrouble } from '../../shared/fall-over.ts';
import { type Listener, type SecureWish, secure } from './secure.ts';
import type { Services } from './services.ts';

/**
 * Like `secure`, where the job may name further authorities: the next is asked where the one before did not sign for a
 * reason of its own, and the server is as it was. Each is a run of its own, so what DNS says about that authority (CAA) is looked at
 * before anything is touched, and a plan that was reviewed for the first has to hold for it as well; each change of authority is
 * told beforehand. A renewal asks the authority that signed first, and then the others likewise. Raises as `secure`.
 */
export async function secureFallingOver(
  services: Services,
  { job, replaces = null, ...wish }: SecureWish,
  listener: Listener,
): Promise<RunEnded> {
  const { certificate: named } = job;
  if (named.from !== 'acme') return secure(services, { ...wish, job, replaces }, listener);
  const [first, ...others] = authoritiesOf(named);
  const at = (certificate: typeof first, replaced: string | null) =>
    secure(services, { ...wish, job: { ...job, certificate }, replaces: replaced }, listener);
  let asked = first;
  let ended = await at(first, replaces);
  for (const next of others) {
    const { outcome, problem } = ended;
    const isAsItWas = outcome === 'refused' || outcome === 'undone';
    if (!isAsItWas || problem === undefined || !isOwnTrouble(problem.code)) break;
    listener.signal.throwIfAborted();
    const [ca, host] = [asked, next].map(({ directory }) => new URL(directory).host);
    listener.emit({ type: 'falls-over', ca: ca ?? '', problem, next: host ?? '' });
    asked = next;
    // Only the authority that signed a certificate knows what takes its place (RFC 9773 §5).
    ended = await at(next, null);
  }
  return ended;
}
