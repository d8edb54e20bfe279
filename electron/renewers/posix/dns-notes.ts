import type { PlanNote } from '../../../shared/plan.ts';
import type { dnsWay } from '../certbot/dns-way.ts';
import { loginPlace } from '../certbot/stage.ts';
import type { Choice, RenewalQuestion } from '../choice.ts';
import type { Lasting } from '../lasting.ts';

/** The app renews for no other reason than that nobody on the server proves names by DNS. */
const forDns: readonly string[] = ['plan.renewal.app-no-way', 'plan.renewal.app-star'];

/**
 * Of names that are proven by a login: where that lies from now on and who can read it; else that the server could renew by
 * itself if it lay there, or why it could not. Pure.
 */
export function dnsNotes(
  fit: ReturnType<typeof dnsWay>,
  wished: RenewalQuestion['wished'],
  choice: Choice,
  lasting: Lasting | null,
  /** Who renews in the end. */
  by: Choice['by'],
): readonly PlanNote[] {
  if (fit === null) return [];
  if (by === 'certbot' && 'newLineage' in choice && choice.dns !== undefined && lasting !== null) {
    const { provider } = choice.dns;
    return [
      { stage: 'renewal', say: 'plan.renewal.dns-login', facts: { provider }, path: loginPlace(lasting) },
    ];
  }
  if (by !== 'app' || !forDns.includes(choice.why.say)) return [];
  if ('hurdle' in fit) return wished === 'certbot' ? [{ stage: 'renewal', ...fit.hurdle }] : [];
  return [{ stage: 'renewal', say: 'plan.renewal.dns-could', facts: { provider: fit.provider } }];
}
