import type { SiteLook } from '../look.ts';
import { followedNames } from '../names/suggestions.ts';
import type { Preset } from '../settings.ts';
import type { Advice, Rule } from './advice/advice-of.ts';
import { fine, lacking } from './advice/certificate.ts';
import { closedPort, inside, loops, nobodySigns, parked, publicRules, silence } from './advice/first.ts';
import { mailOnly } from './advice/mail.ts';
import { builder, customerArea, network } from './advice/others.ts';
import { automatic } from './advice/roads.ts';
import type { Situation } from './advice/situation.ts';

export { type Advice, type Facts, type ReasonId, reasonIds } from './advice/advice-of.ts';
export { type AccessId, accessIds, type Fork, type Road } from './advice/fork.ts';

/** The order of what matters more. Whatever is broken stands before what is well. */
const rules: readonly Rule[] = [
  mailOnly,
  parked,
  nobodySigns,
  builder,
  network,
  inside,
  silence,
  loops,
  fine,
  customerArea,
  publicRules,
  closedPort,
  lacking,
];

/** From what was seen to a flow. Pure; the first rule that speaks decides. `now`: milliseconds since 1970. */
export function adviceFor(look: SiteLook, preset: Preset | null, now: number): Advice {
  const situation: Situation = { look, preset, names: followedNames(look), now };
  for (const rule of rules) {
    const found = rule(situation);
    if (found !== null) return found;
  }
  return automatic(situation, 'usual', {});
}
