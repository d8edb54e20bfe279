import { isDnsProvider } from '../../../shared/dns/providers.ts';
import type { WantedAliasView, ZoneProof } from '../../../shared/ipc/zone-proof.ts';
import { bareOf } from '../../../shared/names/domain-name.ts';
import type { OneProof, ProofWish } from '../../../shared/proof.ts';
import { proofRecords } from '../../app/look-outside.ts';
import type { Secrets } from '../../app/reach.ts';
import type { Services } from '../../app/services.ts';
import type { TriedZoneLogin, ZoneLogins } from '../../app/zone-logins.ts';
import type { Handlers } from '../answer.ts';
import { followedAliases } from '../followed-aliases.ts';
import { outsideOf } from './site.ts';

type ProofHandlers = Pick<
  Handlers,
  'proof.record' | 'proof.keeping' | 'proof.try' | 'proof.lead' | 'proof.alias-account' | 'proof.keep'
>;

export function proofHandlers(
  { zoneLogins }: Pick<Services, 'zoneLogins'>,
  tried: ZoneLogins,
): ProofHandlers {
  return {
    async 'proof.record'({ domain, method, outside }, { signal }) {
      const { place, zone, seen, times } = await proofRecords({ domain, method }, outsideOf(outside), signal);
      return {
        ...{ place, zone, times: { ...times } },
        servers: seen.map((each) => ({ ...each, values: each.values.map((value) => value.slice(0, 400)) })),
      };
    },
    async 'proof.keeping'({ names }) {
      const own = sorted(names.map((name) => bareOf(name)));
      const places = await zoneLogins.places();
      return {
        canKeep: await zoneLogins.isPossible(),
        kept: places.flatMap(({ provider, names: of, settings }) =>
          isDnsProvider(provider) && sorted(of) === own ? [{ provider, settings: { ...settings } }] : [],
        ),
      };
    },
    async 'proof.try'({ outside, ...asked }, { signal, progress }) {
      progress({ doing: 'reading' });
      return shownLogin(await tried.attempt({ ...asked, outside: outsideWished(outside) }, signal));
    },
    async 'proof.lead'({ outside, ...asked }, { signal, progress }) {
      const wish = { ...asked, outside: outsideWished(outside) };
      const told = (aliases: readonly WantedAliasView[]) => progress({ aliases: [...aliases] });
      return shownLogin(await tried.lead(wish, { signal, ...followedAliases(told) }));
    },
    async 'proof.alias-account'({ names, url }, { signal, progress }) {
      progress({ doing: 'registering' });
      return { settings: { ...(await tried.makeAccount(names, url, signal)) } };
    },
    async 'proof.keep'({ zoneLoginId, isKept }) {
      await tried.keep(zoneLoginId, isKept);
      return {};
    },
  };
}

const outsideWished = (outside: Parameters<typeof outsideOf>[0] | undefined) =>
  outside === undefined ? undefined : outsideOf(outside);

const shownLogin = ({ id, records }: TriedZoneLogin) => ({
  zoneLoginId: id,
  records: records.map((one) => ({ ...one })),
});

const sorted = (names: readonly string[]): string => [...new Set(names)].sort().join(' ');

/** How a run proves its names, and the secrets of that. Raises `secret-missing` where the login is not there any more. */
export function proofAsked(
  asked: ZoneProof | undefined,
  tried: Pick<ZoneLogins, 'get'>,
): { readonly proof: ProofWish; readonly secrets: Secrets } {
  if (asked === undefined) return { proof: byFile, secrets: {} };
  const { byFile: names = [] } = asked;
  const { proof, secrets } =
    asked.by === 'provider' ? tried.get(asked.zoneLoginId) : { proof: openly[asked.by], secrets: {} };
  if (names.length === 0) return { proof, secrets };
  const beside = Object.fromEntries(names.map((name) => [name, byFile]));
  return { proof: { default: proof, names: beside }, secrets };
}

const byFile: OneProof = { method: 'http-01' };
/** Those that need no login of their own. */
const openly = {
  hand: { method: 'dns-01', by: 'hand' },
  'own-server': { method: 'dns-01', provider: 'bind', settings: {} },
} as const satisfies Readonly<Record<string, OneProof>>;
