import type { Activation, PlanNote, Stage, TargetPlan } from '../../../../shared/plan.ts';
import { serviceActivation } from '../../../run/services/known-service.ts';
import { editChange, editedFile, type FileEdits, mergeEdits, shown } from '../../../text/changed-files.ts';
import { note } from '../../note.ts';
import { liveChanges } from '../../posix/live-changes.ts';
import { managerOf } from '../../posix/manager.ts';
import { folderOf } from '../../posix/paths.ts';
import type { InstallWish } from '../../target.ts';
import { mainFile, masterFile, type PostfixFacts } from '../config/facts.ts';
import { listenerNames, type SmtpListener } from '../config/listeners.ts';
import { endOfFile } from '../config/main-cf.ts';
import { willEncrypt } from './encryption.ts';
import { type Intent, intentOf } from './intent.ts';
import { mailNames } from './names.ts';

/** The whole plan for these names, as data. Pure. Only for what `checkPostfix` has nothing against. */
export function planPostfix(facts: PostfixFacts, wish: InstallWish): TargetPlan {
  const intent = intentOf(facts, wish);
  const edits = editsOf(facts, intent);
  const install: Stage = {
    id: 'install',
    changes: [...liveChanges(facts, intent.live), ...edits.map(editChange)],
    activation: activationOf(facts),
  };
  return {
    target: 'postfix',
    names: [...wish.names],
    live: intent.live,
    install,
    redirect: null,
    proofExample: null,
    notes: notesOf(facts, intent, wish),
    differences: edits.map((one) => shown('install', editedFile(one))),
  };
}

/** What main.cf says nothing of yet stands in one block behind all else. */
function editsOf(facts: PostfixFacts, { main, master, encryption }: Intent): readonly FileEdits[] {
  const ofMain = [...main, encryption.main];
  const file = facts.files[mainFile(facts)];
  const added = ofMain.flatMap((one) => one.added);
  const end = file === undefined || added.length === 0 ? [] : [endOfFile(file.text, added)];
  return mergeEdits([
    ...inFile(facts, mainFile(facts), [...ofMain.flatMap(({ edits }) => edits), ...end]),
    ...inFile(
      facts,
      masterFile(facts),
      [...master, encryption.master].flatMap(({ edits }) => edits),
    ),
  ]);
}

function inFile(facts: PostfixFacts, path: string, edits: FileEdits['edits']): readonly FileEdits[] {
  const file = facts.files[path];
  return file === undefined ? [] : [{ file, edits }];
}

export function activationOf(facts: PostfixFacts): Activation {
  const { program, unit, pidFile } = facts;
  const alive =
    pidFile === null && unit !== null
      ? ({ by: 'unit', unit } as const)
      : ({ by: 'pid-file', path: pidFile ?? '/var/spool/postfix/pid/master.pid' } as const);
  return serviceActivation('postfix', [program], managerOf(facts, 'postfix'), alive);
}

function notesOf(facts: PostfixFacts, intent: Intent, wish: InstallWish): PlanNote[] {
  const { live, listeners, scopes, byName, encryption } = intent;
  const main = mainFile(facts);
  const names = mailNames(facts, wish.names).join(', ') || wish.names.join(', ');
  const ports = listenerNames(listeners.filter((listener) => willEncrypt(facts, listener)));
  const others = [...new Set(scopes.flatMap((scope) => scope.others))];
  const isForAll = scopes.some((scope) => scope.others.length === 0);
  const of = (
    some: readonly SmtpListener[],
    say: 'plan.postfix.switched-on' | 'plan.postfix.left',
    path: string,
  ) => (some.length === 0 ? [] : [note('install', say, { ports: listenerNames(some) }, path)]);
  return [
    note('install', 'plan.postfix.live', {}, folderOf(live.key)),
    isForAll
      ? note('install', 'plan.postfix.everybody', { names, ports }, main)
      : note('install', 'plan.postfix.by-name', { names: byName.join(', '), ports }, main),
    ...(others.length === 0
      ? []
      : [note('install', 'plan.postfix.kept', { others: others.slice(0, 20).join(', ') }, main)]),
    ...of(encryption.opened, 'plan.postfix.switched-on', main),
    ...of(encryption.left, 'plan.postfix.left', masterFile(facts)),
    ...(facts.instances.length === 0
      ? []
      : [note('install', 'plan.postfix.instances', { folders: facts.instances.join(', ') })]),
  ];
}
