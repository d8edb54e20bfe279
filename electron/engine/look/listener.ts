import type { Looks } from './look.ts';
import { isLoopback } from './who-answers.ts';

/** None of the services is a web server, so that a listener of our own answers for all of their names. Pure. */
export const needsListener = (looks: Looks): boolean =>
  looks.every(({ target }) => target.proofStage === undefined && target.system === 'posix');

/** Who has port 80 of the server, which a listener needs; `unknown`: its system does not tell. Null: nobody. Pure. */
export function holderOfPort80([{ found }]: Looks): string | null {
  const holder = (found.occupants ?? []).find(({ port, address }) => port === 80 && !isLoopback(address));
  return holder === undefined ? null : (holder.program ?? 'unknown');
}
