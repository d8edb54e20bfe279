import { isHostName } from '../../../../shared/names/domain-name.ts';
import type { UnnamedDoor } from '../../../../shared/unnamed-doors.ts';
import type { InstallWish, Unnamed } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import { shownToAll } from '../config/mail-names.ts';
import { keyNames, namesOfScope, type Scope, tlsScopes } from '../config/tls-places.ts';
import { intentOf } from './intent.ts';

/**
 * What those are shown who ask for no name: what stands for their protocol, else what stands for everybody. Where addresses
 * choose (`local`, `remote`), that is not told. Pure.
 */
export function unnamedOf(facts: DovecotFacts, wish: InstallWish): Unnamed {
  const { renewed } = intentOf(facts, wish);
  const { certificate } = keyNames(facts);
  const [everybody, ...chosen] = tlsScopes(facts).filter((scope) => namesOfScope(scope).length === 0);
  const own = chosen.filter(({ settings }) => settings[certificate] !== undefined);
  const byAddress = own.some(({ blocks }) => blocks.some(({ name }) => name !== 'protocol'));
  const decides = (kind: string): Scope | undefined =>
    own.find(({ blocks }) => blocks.every(({ argument }) => kind === argument || kind === `${argument}s`)) ??
    everybody;
  const doors = facts.listeners.map(({ kind, port }): UnnamedDoor => {
    const scope = decides(kind);
    return { kind, port, shows: scope !== undefined && renewed.includes(scope) ? 'new' : 'kept' };
  });
  return {
    doors: byAddress ? [] : [...new Map(doors.map((door) => [door.port, door])).values()],
    // Nobody delivers from outside to it.
    domains: [],
    unread: [],
    hosts: [...new Set([facts.hostName.toLowerCase(), ...shownToAll(facts)])].filter(isHostName),
  };
}
