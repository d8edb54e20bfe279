import type { Activation } from '../../../../shared/plan.ts';
import { serviceActivation } from '../../../run/services/known-service.ts';
import { managerOf } from '../../posix/manager.ts';
import type { NginxFacts } from './facts.ts';

/** How this server takes up a configuration. */
export function activationOf(facts: NginxFacts): Activation {
  const { control, product, pidFile } = facts;
  return serviceActivation('nginx', control, managerOf(facts, product), { by: 'pid-file', path: pidFile });
}
