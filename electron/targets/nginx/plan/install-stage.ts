import type { Stage } from '../../../../shared/plan.ts';
import {
  type ChangedFile,
  editChange,
  editedFile,
  type FileEdits,
  mergeEdits,
} from '../../../text/changed-files.ts';
import { liveChanges } from '../../posix/live-changes.ts';
import { answeredNames, type InstallWish } from '../../target.ts';
import { activationOf } from '../config/activation.ts';
import type { NginxFacts } from '../config/facts.ts';
import { openPath } from '../proof/open-path.ts';
import { givenEdits } from './given-names.ts';
import type { Intent } from './intent.ts';
import { doorEdits, doorNames } from './plain-door.ts';

export interface InstallPlan {
  readonly stage: Stage;
  readonly edited: readonly FileEdits[];
  readonly changed: readonly ChangedFile[];
  readonly open: ReturnType<typeof openPath> | null;
}

/** The stage behind which every name answers encrypted; nothing that visitors of http see is changed by it. */
export function installPlan(facts: NginxFacts, wish: InstallWish, intent: Intent): InstallPlan {
  const opens = wish.openProofPath === true;
  const open = opens ? openPath(facts, intent.plain, answeredNames(wish), doorNames(facts, intent)) : null;
  const edited = mergeEdits([
    ...givenEdits(facts),
    ...(open?.edits ?? []),
    // Where visitors are led on as well, that comes once https is proven.
    ...(opens && !wish.redirect ? doorEdits(facts, intent.matches, true) : []),
    ...intent.renewed.map(({ edits }) => edits),
    ...intent.encrypted.map(({ edits }) => edits),
    ...intent.split.map(({ edits }) => edits),
    ...intent.defaults.kept.map(({ edits }) => edits),
  ]);
  const changes = [...liveChanges(facts, intent.live), ...(open?.changes ?? []), ...edited.map(editChange)];
  return {
    stage: { id: 'install', changes, activation: activationOf(facts) },
    edited,
    changed: edited.map(editedFile),
    open,
  };
}
