import type { HiddenSite } from '../../targets/hidden-site.ts';
import type { Check } from '../../targets/target.ts';
import { type AddressesOf, canonical } from './who-answers.ts';

/**
 * Blockers for names whose visitors are shown another site, one for each name: its own is hidden at the address to which the
 * name leads, or at every one that the machine has, which is all that can be told where a router hands visitors on. Pure.
 */
export function hiddenChecks(hidden: readonly HiddenSite[], addresses: AddressesOf): readonly Check[] {
  const met = hidden.filter(({ name, address, isEverywhere }) => {
    const own = canonical(address);
    const leads = (addresses.get(name) ?? []).map(canonical);
    const isOfKind = (one: string) => one.includes(':') === own.includes(':');
    return leads.includes(own) || (isEverywhere && (leads.length === 0 || leads.some(isOfKind)));
  });
  return met
    .filter(({ name }, index) => index === met.findIndex((one) => one.name === name))
    .map(({ problem }) => ({ severity: 'blocker', problem }));
}
