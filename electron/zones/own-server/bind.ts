import { dnsProviders } from '../../../shared/dns/providers.ts';
import {
  ownServerMissing,
  refusedByProvider,
  rightMissing,
  silentProvider,
  zoneLocked,
  zoneUnknown,
} from '../problems.ts';
import { type OwnNameServer, type Zone, type ZoneProvider, zonesAbove } from '../zone-access.ts';
import { type Dug, dug } from './dug.ts';
import { type KeptZone, zonesIn } from './settings-of-bind.ts';

const provider = dnsProviders.bind.title;
/** Of a value that stands alone: short, since it goes again. */
const usualTtl = 60;
/** The one line that lets programs on the server change a zone, with the key that BIND makes for them at each start. */
const wanted = 'update-policy local;';

/**
 * The BIND on the run's own server, by nsupdate(1): it signs with the session key that BIND makes for
 * programs beside it, so no secret is asked for and none leaves the server. No file of a zone is ever written: where the
 * settings do not allow it, the zone is refused with the line that would.
 */
export const bind: ZoneProvider = {
  // Its secondaries are told at once (RFC 1996).
  patience: 120_000,
  open({ signal }, { ownServer }) {
    let kept: Promise<readonly KeptZone[]> | null = null;
    const there = (): OwnNameServer => {
      if (ownServer === undefined || ownServer === null)
        throw ownServerMissing('root (administrator) rights on a Linux server');
      return ownServer;
    };
    const zones = (): Promise<readonly KeptZone[]> => {
      kept ??= there()
        .settings(signal)
        .then((settings) => {
          if (settings === null) throw ownServerMissing('named.conf, as named-checkconf reads it');
          return zonesIn(settings);
        });
      return kept;
    };
    const locked = async (zone: string, words: string) =>
      zoneLocked(zone, (await there().placeOf(zone, signal)) ?? 'named.conf', words);

    async function txtAt(record: string): Promise<Dug> {
      const found = dug(await there().txt(nameOf(record), signal), record);
      if (found.status === null) throw silentProvider({ provider, words: 'dig @127.0.0.1: no answer' });
      if (found.status === 'REFUSED') throw rightMissing({ provider, words: `REFUSED for ${record}` });
      if (found.status !== 'NOERROR' && found.status !== 'NXDOMAIN')
        throw refusedByProvider({ provider, words: `${found.status} for ${record}` });
      return found;
    }

    async function change(zone: Zone, line: string): Promise<void> {
      const words = await there().update(`zone ${nameOf(zone.name)}\n${line}\nsend\n`, signal);
      if (words === null) return;
      if (words.includes('REFUSED')) throw await locked(zone.name, words);
      if (words.includes('NOTAUTH') || words.includes('NOTZONE')) throw zoneUnknown(provider, zone.name);
      if (words.includes('timed out')) throw silentProvider({ provider, words });
      throw refusedByProvider({ provider, words });
    }

    return {
      async findZone(name) {
        const all = await zones();
        const [nearest] = zonesAbove(name).flatMap((one) => all.find((zone) => zone.name === one) ?? []);
        if (nearest === undefined) return null;
        if (!nearest.isOpenHere) throw await locked(nearest.name, `zone "${nearest.name}" without ${wanted}`);
        return { name: nearest.name, id: nearest.name };
      },
      listValues: async (_zone, record) => (await txtAt(record)).values,
      async addValue(zone, record, value) {
        const { values, ttl } = await txtAt(record);
        if (values.includes(value)) return;
        // All values of a record have one lifetime (RFC 2181 §5.2): another one would change that of the others.
        await change(zone, `update add ${nameOf(record)}. ${ttl ?? usualTtl} IN TXT "${digestIn(value)}"`);
      },
      removeValue: (zone, record, value) =>
        change(zone, `update delete ${nameOf(record)}. IN TXT "${digestIn(value)}"`),
    };
  },
};

/** Nothing but a name may come into a line for nsupdate, whoever said it. Raises TypeError. */
function nameOf(name: string): string {
  if (name.length <= 253 && /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(name)) return name;
  throw new TypeError('no name for a record');
}

/** A digest in base64url (RFC 8555 §8.4), or what is made of the same letters. Raises TypeError. */
function digestIn(value: string): string {
  if (/^[A-Za-z0-9_-]{1,255}$/.test(value)) return value;
  throw new TypeError('no value for a record');
}
