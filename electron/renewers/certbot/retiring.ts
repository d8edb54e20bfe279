import type { Change } from '../../../shared/plan.ts';
import { handedOverLine } from '../../run/posix/prelude-renewal.ts';
import type { RenewerFacts } from '../reading.ts';
import { mendedSettings, settingOf } from './settings.ts';

/**
 * Has certbot renew a lineage no more that an earlier run of ours has laid down, in certbot's own way: `autorenew = False`, which
 * all versions obey (`RenewableCert.autorenewal_is_enabled` of its storage.py). Null: it is not ours, or has gone, or its settings
 * cannot be changed by us. Pure.
 */
export function retiredLineage(lineage: string, { settings }: Pick<RenewerFacts, 'settings'>): Change | null {
  const known = settings.find(({ path }) => path === `/etc/letsencrypt/renewal/${lineage}.conf`);
  if (known === undefined || !isLaidDownByUs(known.text)) return null;
  return mendedSettings(known, { renews: false, proofs: null, profile: null, chain: null });
}

/** As prelude-renewal.ts knows one of ours again. */
export const isLaidDownByUs = (text: string): boolean =>
  text.split('\n').includes(handedOverLine) ||
  (settingOf(text, 'webroot_path')?.includes('/sealkeeper-acme') ?? false);
