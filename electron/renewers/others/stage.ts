import { commandChange } from '../../../shared/command-change.ts';
import type { Stage } from '../../../shared/plan.ts';
import { dailyCron, dailyTime, dailyTimer, dailyUnits } from '../hook/daily.ts';
import { handedFiles, written } from '../hook/handed-files.ts';
import { startingCron, startingTimer, startingUnits } from '../hook/starting.ts';
import type { Lasting } from '../lasting.ts';
import type { FollowedOther } from './follow.ts';
import { commandOf } from './starting.ts';

/**
 * All that has what somebody else's renewer renews put in place: the hook with what it must know, a daily call of it, and
 * where nothing starts that renewer, a line of ours that does. All of it our own files: the renewer has no part in it, and
 * needs to know nothing of us. Throws where something cannot be said in the hook's files. Pure.
 */
export function otherStage(
  { id, pair, timer, starting }: FollowedOther,
  { isSystemd }: { readonly isSystemd: boolean },
  lasting: Lasting,
  { names }: { readonly names: readonly string[] },
): Stage {
  const { certificate, attached, version } = lasting;
  const facts = {
    name: certificate,
    run: version,
    source: pair,
    names,
    keep: version,
    services: lasting.services,
    probes: lasting.probes,
  };
  const time = dailyTime(certificate);
  const enabled = (unit: string) => commandChange({ command: 'enable-unit', arguments: { unit } });
  const hookStarters = isSystemd ? dailyUnits(certificate, time) : [dailyCron(certificate, time)];
  const started = { certificate, renewer: id, command: starting === null ? '' : commandOf(starting), time };
  const renewerStarters = isSystemd ? startingUnits(started) : [startingCron(started)];
  return {
    id: 'renewal',
    activation: null,
    changes: [
      ...handedFiles(facts, { name: 'other', text: `renewer=${id}\n` }, attached),
      commandChange({ command: 'attach-renewal-hook', arguments: { certificate } }),
      ...(timer === null ? [] : [enabled(timer)]),
      ...(attached === null ? hookStarters.map(written) : []),
      ...(attached === null && isSystemd ? [enabled(dailyTimer(certificate))] : []),
      ...(starting === null ? [] : renewerStarters.map(written)),
      ...(starting !== null && isSystemd ? [enabled(startingTimer(certificate, id))] : []),
    ],
  };
}
