import { isByHand, isLasting, type OneProof } from '../../shared/proof.ts';
import { dnsByApi } from './dns-by-api/solver.ts';
import { dnsByHand } from './dns-by-hand/solver.ts';
import { httpFile } from './http-file/solver.ts';
import { httpListener } from './http-listener/solver.ts';
import { persistByApi } from './persist-by-api/solver.ts';
import { persistByHand } from './persist-by-hand/solver.ts';
import type { AnySolver, SolverId } from './solver.ts';

export type Solvers = Readonly<Record<SolverId, AnySolver>>;

/** Every way to prove control of a name: one line each. */
export const solvers: Solvers = {
  'dns-by-hand': dnsByHand,
  'persist-by-hand': persistByHand,
  'dns-by-api': dnsByApi,
  'persist-by-api': persistByApi,
  'http-file': httpFile,
  'http-listener': httpListener,
};

/** Who proves a name that a job has proven so. */
export function usualSolver(proof: OneProof): SolverId {
  if (proof.method === 'http-01') return 'http-file';
  if (isLasting(proof)) return isByHand(proof) ? 'persist-by-hand' : 'persist-by-api';
  return isByHand(proof) ? 'dns-by-hand' : 'dns-by-api';
}
