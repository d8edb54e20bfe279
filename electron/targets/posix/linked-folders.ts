import type { Change, Stage, TargetPlan } from '../../../shared/plan.ts';
import { folderOf } from './paths.ts';
import type { SeenPaths } from './server-files.ts';

type Known = Pick<SeenPaths, 'linkedFolders'>;

/**
 * The same plan where a folder that the server names is a link (`sites-enabled` to elsewhere): what is new is made in the
 * folder itself, for nothing is ever written through a link. Pure.
 */
export function planThroughLinks(known: Known, plan: TargetPlan): TargetPlan {
  if (known.linkedFolders === undefined) return plan;
  const at = <Place extends { path?: string | undefined }>(one: Place): Place =>
    one.path === undefined ? one : { ...one, path: led(known, one.path) };
  return {
    ...plan,
    install: stageThroughLinks(known, plan.install),
    redirect: plan.redirect === null ? null : stageThroughLinks(known, plan.redirect),
    proofExample: plan.proofExample === null ? null : stageThroughLinks(known, plan.proofExample),
    notes: plan.notes.map(at),
    differences: plan.differences.map(at),
  };
}

/** As `planThroughLinks`, for one stage. */
export function stageThroughLinks(known: Known, stage: Stage): Stage {
  return { ...stage, changes: stage.changes.map((one) => throughLinks(known, one)) };
}

function throughLinks(known: Known, change: Change): Change {
  const { kind, path } = change;
  if (kind !== 'make-link' && kind !== 'write-file' && kind !== 'make-directory') return change;
  const real = led(known, path);
  if (real === path) return change;
  // Where a link leads is counted from the folder that it lies in.
  return change.kind === 'make-link'
    ? { ...change, path: real, target: absolute(folderOf(path), change.target) }
    : { ...change, path: real };
}

function led({ linkedFolders = {} }: Known, path: string): string {
  const folder = linkedFolders[folderOf(path)];
  return folder === undefined ? path : `${folder}/${path.slice(folderOf(path).length + 1)}`;
}

function absolute(folder: string, target: string): string {
  if (target.startsWith('/')) return target;
  const up = /^(?:\.\.\/)*/.exec(target)?.[0] ?? '';
  const parts = folder.split('/');
  return [...parts.slice(0, parts.length - up.length / 3), target.slice(up.length)].join('/');
}
