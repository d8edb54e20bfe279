import type { PlanNote } from '../../shared/plan.ts';
import { note } from './note.ts';
import { isSaneFile } from './posix/paths.ts';
import type { Obstacle, ObstacleKind } from './target.ts';

const obstacleWords: { readonly [Kind in ObstacleKind]: `plan.obstacle.${Kind}` } = {
  proxy: 'plan.obstacle.proxy',
  redirect: 'plan.obstacle.redirect',
  login: 'plan.obstacle.login',
  forbidden: 'plan.obstacle.forbidden',
  'hidden-folders': 'plan.obstacle.hidden-folders',
  maintenance: 'plan.obstacle.maintenance',
  'front-controller': 'plan.obstacle.front-controller',
  handler: 'plan.obstacle.handler',
  'other-folder': 'plan.obstacle.other-folder',
  'other-site': 'plan.obstacle.other-site',
  firewall: 'plan.obstacle.firewall',
};

/** What would hide the proof, and that we know a way: the person shall neither fear it nor be surprised. */
export function obstacleNotes(obstacles: readonly Obstacle[]): readonly PlanNote[] {
  return obstacles.map(({ kind, names, file, line, rule, isPassed }) =>
    note(
      'proof',
      obstacleWords[kind],
      { line, rule, names: names.join(', '), passed: isPassed ? 'yes' : 'no' },
      isSaneFile(file) ? file : undefined,
    ),
  );
}
