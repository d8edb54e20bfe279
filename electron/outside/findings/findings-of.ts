import type { Finding } from '../../../shared/look.ts';
import { answerFindings } from './answers.ts';
import { certificateFindings } from './certificate.ts';
import { dnsFindings } from './dns.ts';
import { byWeight, type LookFacts } from './found.ts';
import { insideFindings } from './inside.ts';
import { mailFindings } from './mail.ts';
import { signFindings } from './signs.ts';

/**
 * What the owner should know, the most pressing first. Judges an unfinished look as well: what is still pending
 * is not held against anybody. `now`: milliseconds since 1970.
 */
export function findingsOf(look: LookFacts, now: number): Finding[] {
  return byWeight([
    ...certificateFindings(look, now),
    ...answerFindings(look),
    ...insideFindings(look),
    ...dnsFindings(look),
    ...mailFindings(look),
    ...signFindings(look),
  ]);
}
