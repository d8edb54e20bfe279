import { certbotPlugins } from '../dns/certbot-plugins.ts';
import { providerOf } from '../dns/providers.ts';
import type { Draft } from './draft.ts';
import { flowOf } from './flow.ts';
import { systemOf } from './system.ts';

/**
 * Whose login certbot on the server could renew with, as its makers write it, if it lay there: one for all names, at a provider that
 * it has a part for. Null: there is none such, or nobody renews there. Pure.
 */
export function loginToLay(draft: Draft): string | null {
  const { proof, zone } = draft;
  if (flowOf(draft).kind !== 'automatic' || proof !== 'dns-01' || zone?.by !== 'provider') return null;
  // It follows no alias.
  if (zone.ledTo !== undefined) return null;
  if ((zone.byFile ?? []).length > 0 || systemOf(draft) !== 'posix') return null;
  return certbotPlugins[zone.provider] === undefined ? null : providerOf(zone.provider).title;
}
