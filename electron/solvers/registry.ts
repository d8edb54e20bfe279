import type { ChallengeMethod } from '../../shared/challenge.ts';
import { dnsByHand } from './dns-by-hand/solver.ts';
import { httpFile } from './http-file/solver.ts';
import { httpListener } from './http-listener/solver.ts';
import type { AnySolver, SolverId } from './solver.ts';

export type Solvers = Readonly<Record<SolverId, AnySolver>>;

/** Every way to prove control of a name: one line each. */
export const solvers: Solvers = {
  'dns-by-hand': dnsByHand,
  'http-file': httpFile,
  'http-listener': httpListener,
};

/** Who proves a name where only the method is named. */
export const usualSolver: Readonly<Record<ChallengeMethod, SolverId>> = {
  'http-01': 'http-file',
  'dns-01': 'dns-by-hand',
};
