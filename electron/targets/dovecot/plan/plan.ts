import type { Activation, PlanNote, Stage, TargetPlan } from '../../../../shared/plan.ts';
import { serviceActivation } from '../../../run/services/known-service.ts';
import { editChange, editedFile, shown } from '../../../text/changed-files.ts';
import { note } from '../../note.ts';
import { liveChanges } from '../../posix/live-changes.ts';
import { managerOf } from '../../posix/manager.ts';
import { folderOf } from '../../posix/paths.ts';
import type { InstallWish } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import { namesOfScope } from '../config/tls-places.ts';
import { type Intent, intentOf } from './intent.ts';

/** The whole plan for these names, as data. Pure. Only for what `checkDovecot` has nothing against. */
export function planDovecot(facts: DovecotFacts, wish: InstallWish): TargetPlan {
  const intent = intentOf(facts, wish);
  const install: Stage = {
    id: 'install',
    changes: [...liveChanges(facts, intent.live), ...intent.edits.map(editChange)],
    activation: activationOf(facts),
  };
  return {
    target: 'dovecot',
    names: [...wish.names],
    live: intent.live,
    install,
    redirect: null,
    proofExample: null,
    notes: notesOf(intent, facts),
    differences: intent.edits.map((one) => shown('install', editedFile(one))),
  };
}

export function activationOf(facts: DovecotFacts): Activation {
  const control = [facts.program ?? '/usr/sbin/dovecot', ...(facts.isNamed ? ['-c', facts.main] : [])];
  const { unit, pidFile, isPidFileTrue } = facts;
  const alive =
    isPidFileTrue || unit === null
      ? ({ by: 'pid-file', path: pidFile } as const)
      : ({ by: 'unit', unit } as const);
  return serviceActivation('dovecot', control, managerOf(facts, 'dovecot'), alive);
}

function notesOf({ live, names, renewed, added, switchedOn }: Intent, facts: DovecotFacts): PlanNote[] {
  const isForAll = renewed.some((scope) => namesOfScope(scope).length === 0);
  return [
    note('install', 'plan.dovecot.live', {}, folderOf(live.key)),
    isForAll
      ? note('install', 'plan.dovecot.everybody', { names: names.join(', ') }, facts.main)
      : note('install', 'plan.dovecot.by-name', { names: names.join(', ') }, facts.main),
    ...(added.length === 0 || isForAll
      ? []
      : [note('install', 'plan.dovecot.kept', { names: added.join(', ') })]),
    ...(facts.endsSessions ? [note('install', 'plan.dovecot.sessions', {})] : []),
    ...switchedOn.flatMap(({ settings: { ssl } }) =>
      ssl === undefined
        ? []
        : [note('install', 'plan.dovecot.switched-on', { line: ssl.line.place.line }, ssl.file)],
    ),
  ];
}
