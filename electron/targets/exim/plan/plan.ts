import { commandChange, commandNote } from '../../../../shared/command-change.ts';
import type { PlannedCommand } from '../../../../shared/commands.ts';
import type { Activation, Change, PlanNote, Stage, TargetPlan } from '../../../../shared/plan.ts';
import { serviceActivation } from '../../../run/services/known-service.ts';
import {
  type ChangedFile,
  editChange,
  editedFile,
  type FileEdits,
  mergeEdits,
  newFile,
  shown,
} from '../../../text/changed-files.ts';
import { note } from '../../note.ts';
import { liveChanges } from '../../posix/live-changes.ts';
import { certificateOf } from '../../posix/live-places.ts';
import { managerOf } from '../../posix/manager.ts';
import { folderOf } from '../../posix/paths.ts';
import type { InstallWish } from '../../target.ts';
import type { EximFacts } from '../config/facts.ts';
import { mailNames } from '../config/mail-names.ts';
import { type Intent, intentOf } from './intent.ts';

/** The whole plan for these names, as data. Pure. Only for what `checkExim` has nothing against. */
export function planExim(facts: EximFacts, wish: InstallWish): TargetPlan {
  const intent = intentOf(facts, wish);
  const edits = editsOf(facts, intent);
  const created = intent.places?.created ?? null;
  const install: Stage = {
    id: 'install',
    changes: [
      ...liveChanges(facts, intent.live),
      commandChange(copyFor(facts, intent)),
      ...edits.map(editChange),
      ...(created === null ? [] : [createChange(created)]),
    ],
    activation: activationOf(facts),
  };
  const files: readonly ChangedFile[] = [
    ...edits.map(editedFile),
    ...(created === null ? [] : [newFile(created.path, created.text)]),
  ];
  return {
    target: 'exim',
    names: [...wish.names],
    live: intent.live,
    install,
    redirect: null,
    proofExample: null,
    notes: notesOf(facts, intent, wish),
    differences: files.map((one) => shown('install', one)),
  };
}

function editsOf(facts: EximFacts, { places }: Intent): readonly FileEdits[] {
  return mergeEdits(
    (places?.edits ?? []).flatMap(({ path, edits }) => {
      const file = facts.files[path];
      return file === undefined ? [] : [{ file, edits }];
    }),
  );
}

/** Exim's own user reads key and chain, so it gets them once more, in one file that its group may read. */
const copyFor = (facts: EximFacts, { live }: Intent): PlannedCommand => ({
  command: 'copy-for-exim',
  arguments: { certificate: certificateOf(folderOf(live.key)), group: facts.values.exim_group ?? '' },
});

const createChange = ({ path, text }: { readonly path: string; readonly text: string }): Change => ({
  kind: 'write-file',
  path,
  mode: 0o644,
  before: { state: 'absent' },
  content: { from: 'text', text },
});

export function activationOf(facts: EximFacts): Activation {
  const control = [facts.program, ...(facts.isNamed ? ['-C', facts.main] : [])];
  const port = facts.listeners.find((one) => one.port < 1024)?.port ?? 25;
  const name = facts.program.slice(facts.program.lastIndexOf('/') + 1);
  return serviceActivation('exim', control, managerOf(facts, name), {
    by: 'port',
    program: facts.program,
    port,
  });
}

function notesOf(facts: EximFacts, intent: Intent, wish: InstallWish): PlanNote[] {
  const { live, byName, places, isSwitchedOn } = intent;
  const file = places?.file ?? facts.main;
  const ports = facts.listeners.map(({ port }) => port).join(', ');
  const names = mailNames(facts, wish.names).join(', ') || wish.names.join(', ');
  return [
    note('install', 'plan.exim.live', {}, folderOf(live.key)),
    { ...commandNote('install', copyFor(facts, intent)), facts: { name: certificateOf(folderOf(live.key)) } },
    byName.length === 0
      ? note('install', 'plan.exim.everybody', { names, ports }, file)
      : note('install', 'plan.exim.by-name', { names: byName.join(', '), ports }, file),
    ...keptOf(intent, file),
    ...(isSwitchedOn ? [note('install', 'plan.exim.switched-on', { ports }, file)] : []),
    note('install', facts.form === 'file' ? 'plan.exim.untried' : 'plan.exim.debian', {}, file),
  ];
}

function keptOf({ byName, others }: Intent, file: string): PlanNote[] {
  if (byName.length === 0) return [];
  return others.length === 0
    ? [note('install', 'plan.exim.kept-choice', {}, file)]
    : [note('install', 'plan.exim.kept', { others: others.slice(0, 20).join(', ') }, file)];
}
