import { isStar } from '../names/domain-name.ts';
import type { Draft, Section } from './draft.ts';
import { type Flow, flowOf } from './flow.ts';

/** The steps of all flows. `run` and `done` are reached by running, never by stepping. */
export const flowStepIds = [
  'site',
  'files',
  'self-signed',
  'names',
  'provider',
  'proof',
  'server',
  'review',
  'by-hand',
  'nothing-to-do',
  'run',
  'done',
] as const;
export type FlowStepId = (typeof flowStepIds)[number];
export type EditingId = Exclude<FlowStepId, 'run' | 'done'>;

/**
 * What must be answered before a step counts as passed. The review is passed by starting the run; the last
 * steps of the other flows are never passed.
 */
const needs: Readonly<Record<EditingId, readonly Section[]>> = {
  site: ['site'],
  files: ['files', 'names'],
  'self-signed': ['selfSigned', 'names'],
  names: ['names'],
  provider: ['provider'],
  proof: ['proof'],
  server: ['server', 'inspection'],
  review: ['plan'],
  'by-hand': [],
  'nothing-to-do': [],
};

/** Whether anything is answered that one could go on with. */
export const isBegun = ({ site, flow }: Draft): boolean => site !== undefined || flow !== undefined;

/** The steps at which something is decided, given the answers so far. */
export function path(draft: Draft): readonly EditingId[] {
  return pathOf(flowOf(draft), draft.site !== undefined);
}

function pathOf(flow: Flow, hasSite: boolean): readonly EditingId[] {
  switch (flow.kind) {
    case 'automatic':
      return ['site', 'names', 'provider', 'proof', 'server', 'review'];
    case 'files':
      // Who begins with the files is not asked for the site: the certificate says its names.
      return [...(hasSite ? (['site'] as const) : []), 'files', 'server', 'review'];
    case 'self-signed':
      // A device has names that nobody outside knows: there is nothing to look at, and they are typed.
      return [
        ...(hasSite ? (['site', 'names', 'provider'] as const) : []),
        ...(['self-signed', 'server', 'review'] as const),
      ];
    case 'nothing-to-do':
      return ['site', 'nothing-to-do'];
    case 'by-hand':
      if (flow.source === 'self-signed' && !hasSite) return ['self-signed', 'by-hand'];
      // A seller and a host have proofs of their own; only a chosen proof is a step passed on the way.
      return flow.source === 'mail-proof'
        ? ['site', 'names', 'provider', 'proof', 'by-hand']
        : ['site', 'names', 'provider', 'by-hand'];
  }
}

/** All steps from here to the end, as the flow is drawn. */
export function wholePath(draft: Draft): readonly FlowStepId[] {
  const flow = path(draft);
  return flow.includes('review') ? [...flow, 'run', 'done'] : flow;
}

/** No authority is chosen on these flows. */
const isSignedElsewhere = ({ kind }: Flow): boolean => kind === 'by-hand' || kind === 'self-signed';

/** A file cannot prove a name with a star (RFC 8555 §8.3). */
export function isProvable(names: readonly string[], proof: NonNullable<Draft['proof']>): boolean {
  return proof !== 'http-01' || !names.some(isStar);
}

/** True where nothing is left to decide at the step. A blocker on the server leaves it undecided. */
export function isPassed(draft: Draft, step: EditingId): boolean {
  const { names = [], proof, zone, inspection } = draft;
  switch (step) {
    case 'by-hand':
    case 'nothing-to-do':
      return false;
    case 'provider':
      return draft.provider !== undefined || isSignedElsewhere(flowOf(draft));
    case 'proof':
      return proof !== undefined && isProvable(names, proof) && (proof !== 'dns-01' || zone !== undefined);
    case 'server':
      if (inspection?.checks.some((check) => check.severity === 'blocker')) return false;
  }
  return needs[step].every((section) => draft[section] !== undefined);
}

/** The first step with something left to decide; the last one where all is decided. */
export function firstOpen(draft: Draft): EditingId {
  const flow = path(draft);
  return flow.find((step) => !isPassed(draft, step)) ?? flow.at(-1) ?? 'site';
}

/** Steps that may be gone to: those passed, and the first that is not. */
export function isReachable(draft: Draft, step: EditingId): boolean {
  const flow = path(draft);
  return flow.includes(step) && flow.indexOf(step) <= flow.indexOf(firstOpen(draft));
}
