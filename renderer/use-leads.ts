import { useMemo } from 'react';
import type { Leads } from '../shared/inspection.ts';
import type { Draft } from '../shared/wizard/draft.ts';

/** Where the names lead, as the look from outside saw it; the same list as long as that look is the same. */
export function useLeads({ site }: Draft): Leads {
  const seen = site?.look.names;
  return useMemo(() => seen?.map(({ name, addresses }) => ({ name, addresses })) ?? [], [seen]);
}
