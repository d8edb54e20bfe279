import type { Plan } from '../plan.ts';
import { servicesOfPlan } from '../plan-parts.ts';
import type { Translator } from './translator.ts';

/** What becomes of the other services of a plan where one of them does not work out, one sentence each. Of a plan for several. */
export function failureSaid(plan: Plan, { t, list }: Pick<Translator, 't' | 'list'>): readonly string[] {
  const [, ...later] = plan.parts;
  const some = (isAlone: boolean): readonly string[] =>
    servicesOfPlan({ parts: later.filter(({ goesBackAlone = false }) => goesBackAlone === isAlone) });
  const [alone, together] = [some(true), some(false)];
  const services = list(servicesOfPlan(plan));
  return [
    alone.length === 0
      ? t('review.all-or-none', { services })
      : t('review.keeps-proven', { services, alone: list(alone) }),
    ...(plan.ifOneFails === undefined || together.length === 0
      ? []
      : [t('review.goes-together', { together: list(together) })]),
  ];
}
