import { bareOf } from '../names/domain-name.ts';
import type { ProofByProvider } from '../proof.ts';

/**
 * Where `_acme-challenge` of a name has to lead by an alias (CNAME), which its owner sets once: the name that acme-dns gave, or one
 * of its own in a zone that the login reaches (`aliasIn`). Lower case, no dot at the end. Null: no alias is called for. Pure.
 */
export function aliasTarget(
  { provider, settings, aliasIn }: Pick<ProofByProvider, 'provider' | 'settings' | 'aliasIn'>,
  name: string,
): string | null {
  const given = provider === 'acme-dns' ? settings.fulldomain : undefined;
  const target = given ?? (aliasIn === undefined ? null : `${bareOf(name)}.${aliasIn}`);
  return target === null ? null : target.toLowerCase().replace(/\.$/, '');
}
