import { commandChange } from '../../../shared/command-change.ts';
import type { Stage } from '../../../shared/plan.ts';
import type { Choice } from '../choice.ts';
import { dailyTime } from '../hook/daily.ts';
import { handedFiles } from '../hook/handed-files.ts';
import { calledDaily, isStartedByUs, startedDaily } from '../hook/standing.ts';
import type { Lasting } from '../lasting.ts';
import { commandOf } from './starting.ts';

type FollowedChoice = Pick<
  Extract<Choice, { readonly followed: unknown }>,
  'followed' | 'standing' | 'isSystemd'
>;

/**
 * All that has what somebody else's renewer renews put in place: the hook with what it must know, a daily call of it, and
 * where nothing starts that renewer, a line of ours that does. All of it our own files: the renewer has no part in it, and
 * needs to know nothing of us. Throws where something cannot be said in the hook's files. Pure.
 */
export function otherStage(
  { followed: { id, pair, timer, starting, isStarted }, standing, isSystemd }: FollowedChoice,
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
  const by = isSystemd ? 'systemd' : 'cron';
  const command = starting === null ? '' : commandOf(starting);
  const started = { certificate, renewer: id, command, time: dailyTime(certificate) };
  return {
    id: 'renewal',
    activation: null,
    changes: [
      ...handedFiles(facts, { name: 'other', text: `renewer=${id}\n` }, attached),
      commandChange({ command: 'attach-renewal-hook', arguments: { certificate } }),
      ...(timer === null ? [] : [commandChange({ command: 'enable-unit', arguments: { unit: timer } })]),
      ...calledDaily(standing, certificate, by),
      // What starts it already is touched only where that is ours.
      ...(starting !== null && (!isStarted || isStartedByUs(standing, started))
        ? startedDaily(standing, started, by)
        : []),
    ],
  };
}
