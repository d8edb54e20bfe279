import type { Plan } from '../plan.ts';
import type { Draft } from './draft.ts';

/** What the draft's server runs, as the texts ask for it (`{system, select, …}`). */
export const systemOf = ({
  inspection,
  plan,
}: Pick<Draft, 'inspection'> & { readonly plan?: Pick<Plan, 'parts'> | undefined }): 'posix' | 'windows' =>
  (plan?.parts[0]?.target ?? inspection?.target) === 'iis' ? 'windows' : 'posix';
