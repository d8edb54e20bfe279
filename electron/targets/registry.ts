import type { Plan } from '../../shared/plan.ts';
import { apacheTarget } from './apache/target.ts';
import type { ServerTarget } from './target.ts';

/**
 * Every kind of server software that we can work with: one line each. What `inspect` of a target gives is only
 * ever handed back to the same target, so that nobody else needs to know its shape.
 */
export const targets: Readonly<Record<Plan['target'], ServerTarget<unknown>>> = {
  apache: apacheTarget(),
};
