import type { FileDifference, Plan, PlanNote, PlanPart, Stage } from './plan.ts';
import { targetCapabilities } from './target-capabilities.ts';

/** What a part says of one of its stages. */
export interface PartNote {
  readonly note: PlanNote;
  /** Null: of all parts together. */
  readonly part: PlanPart | null;
  /** Whose it is; null where the plan is for one service alone. */
  readonly service: string | null;
}

/** The services that a plan is for, as their makers write them. */
export const servicesOfPlan = ({ parts }: Pick<Plan, 'parts'>): readonly string[] =>
  parts.map(({ target }) => targetCapabilities[target].name);

/** Whose a part is, where that is to be told from others; else null. */
export const serviceOf = (plan: Plan, { target }: PlanPart): string | null =>
  plan.parts.length === 1 ? null : targetCapabilities[target].name;

/** The notes of a stage, part by part. */
export const notesOf = (plan: Plan, stage: Stage['id']): readonly PartNote[] =>
  [
    ...plan.parts.flatMap((part) =>
      part.notes.map((note): PartNote => ({ note, part, service: serviceOf(plan, part) })),
    ),
    ...(plan.renewal?.notes ?? []).map((note): PartNote => ({ note, part: null, service: null })),
  ].filter(({ note }) => note.stage === stage);

export const differencesOf = ({ parts }: Plan): readonly FileDifference[] =>
  parts.flatMap(({ differences }) => differences);
