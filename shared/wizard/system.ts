import type { Plan } from '../plan.ts';
import type { Draft } from './draft.ts';

/**
 * What the draft's server runs, as the texts ask for it (`{system, select, …}`). `here`: a hosting panel, where nothing of ours can
 * lie, so that the key is made on this computer.
 */
export function systemOf({
  inspection,
  plan,
}: Pick<Draft, 'inspection'> & { readonly plan?: Pick<Plan, 'parts'> | undefined }):
  | 'posix'
  | 'windows'
  | 'here' {
  const target = plan?.parts[0]?.target ?? inspection?.target;
  if (target === 'cpanel') return 'here';
  return target === 'iis' ? 'windows' : 'posix';
}
