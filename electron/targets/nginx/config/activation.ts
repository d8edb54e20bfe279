import type { Activation } from '../../../../shared/plan.ts';
import { serviceActivation } from '../../../run/services/known-service.ts';
import type { NginxFacts } from './facts.ts';

/** How this server takes up a configuration. */
export function activationOf({ control, unit, isOpenRc, product, pidFile }: NginxFacts): Activation {
  const manager =
    unit === null
      ? ({ by: isOpenRc ? 'openrc' : 'control', service: product } as const)
      : ({ by: 'systemd', unit } as const);
  return serviceActivation('nginx', control, manager, { by: 'pid-file', path: pidFile });
}
