import type { AnyTarget } from '../../targets/registry.ts';
import type { AmongWebServers } from './answers.ts';
import type { Found } from './detect.ts';
import { whoAnswers } from './who-answers.ts';

/** A service that was looked at. */
interface Seen {
  readonly target: AnyTarget;
  readonly facts: unknown;
  readonly found: Found;
  readonly among?: AmongWebServers;
}

/**
 * Of a certificate's names those that have no web site, for which this web server answers port 80 all the same: a mail
 * server's, as a rule. Nobody else on the server could prove them later. Of several web servers it is the one that answers the
 * run's own proofs of them; none where the port is another program's. Pure.
 */
export function answeredFor(look: Seen, looks: readonly Seen[], names: readonly string[]): readonly string[] {
  const webs = looks.filter(({ target }) => target.proofStage !== undefined);
  const { among } = look;
  if (among === undefined && webs[0] !== look) return [];
  const sites = new Set(
    webs.flatMap(({ target, facts }) => target.probes(facts, names).map(({ name }) => name)),
  );
  const program = look.target.capabilities.name;
  const claims = [{ program, names: look.target.sites(look.facts).flatMap((site) => site.names) }];
  return names.filter((name) => {
    if (name.startsWith('*') || sites.has(name)) return false;
    if (among !== undefined) return among.proves.includes(name);
    const answer = whoAnswers({ name, address: null, port: 80 }, look.found.occupants ?? [], claims);
    return answer.by !== 'one' || answer.program === program;
  });
}
