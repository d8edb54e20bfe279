import { whatIsKnown } from '../../../shared/look/known.ts';
import type { Sign, SignKind } from '../../../shared/look/signs.ts';
import type { Finding, FindingId } from '../../../shared/look.ts';
import { found, type LookFacts, listed } from './found.ts';

/** Who is there. */
export function signFindings(look: LookFacts): Finding[] {
  const { domain: name } = look;
  const of = (kind: SignKind) => look.signs.filter((sign) => sign.kind === kind);
  const say = (signs: readonly Sign[], id: FindingId, fact: string) =>
    signs.map((sign) => found(id, { name, [fact]: sign.name, evidence: evidenceOf(sign) }));
  const builders = of('builder');
  // Under a builder's sign nobody has to know which network it uses.
  const isBuilt = builders.length > 0;
  const servers = whatIsKnown(look.dns.nameServers) ?? [];
  return [
    ...say(builders, 'builder', 'network'),
    ...(isBuilt ? [] : say(of('network'), 'behind-network', 'network')),
    ...(isBuilt ? [] : say(of('server'), 'server-software', 'server')),
    ...say(of('panel'), 'panel', 'panel'),
    ...(isBuilt ? [] : say(of('host'), 'host', 'host')),
    ...of('dns').map((sign) =>
      found('dns-provider', { name, provider: sign.name, servers: listed(servers) }),
    ),
  ];
}

const evidenceOf = ({ evidence }: Sign): string => listed([...new Set(evidence.map(({ what }) => what))], 4);
