import { randomInt } from 'node:crypto';
import { dnsProviders, type TsigAlgorithm, tsigAlgorithms } from '../../../shared/dns/providers.ts';
import { loginUnknown, refusedByProvider, rightMissing, silentProvider, zoneUnknown } from '../problems.ts';
import { type Zone, type ZoneAccess, type ZoneLogin, type ZoneProvider, zonesAbove } from '../zone-access.ts';
import { exchange, serverPlace } from './exchange.ts';
import { sign, type TsigKey, type Verified, verify } from './tsig.ts';
import {
  classes,
  type DnsRecord,
  type Message,
  messageBytes,
  type NewMessage,
  opcodes,
  readMessage,
  textOf,
  txtData,
  types,
} from './wire.ts';

const provider = dnsProviders.rfc2136.title;
/** Of a value that stands alone: short, since it goes again. Beside others theirs is kept. */
const usualTtl = 60;

/** RFC 1035 §4.1.1, RFC 2136 §2.2. */
const codes = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED', 'YXDOMAIN', 'YXRRSET'];
const codeOf = (code: number): string =>
  [...codes, 'NXRRSET', 'NOTAUTH', 'NOTZONE'][code] ?? `answer code ${code}`;

/**
 * A name server that takes signed updates (RFC 2136, RFC 8945): BIND, Knot, PowerDNS, Windows with a key. Every question is
 * signed as well, so that a zone that is split by view is seen in the view that the key belongs to.
 */
export const rfc2136: ZoneProvider = {
  // Its own secondaries are told at once as a rule (RFC 1996).
  patience: 120_000,
  open({ settings, signal }, { now }): ZoneAccess {
    const place = serverPlace(settings.server ?? '');
    const key = keyOf(settings);
    const seconds = () => Math.floor(now().getTime() / 1000);

    async function ask(message: Omit<NewMessage, 'id'>): Promise<Message> {
      const id = randomInt(0x10000);
      const request = sign(messageBytes({ id, ...message }), key, seconds());
      const bytes = await exchange(request.bytes, place, signal).catch((cause: unknown) => {
        signal.throwIfAborted();
        throw silentProvider({ provider, words: String(cause), cause });
      });
      if (bytes === null) throw silentProvider({ provider, words: `${settings.server} does not answer` });
      let answer: Message;
      let verified: Verified;
      try {
        answer = readMessage(bytes);
        verified = verify(bytes, answer, key, request, seconds());
      } catch (cause) {
        throw refusedByProvider({ provider, words: 'an answer that cannot be read', cause });
      }
      if (!answer.isAnswer || answer.id !== id)
        throw refusedByProvider({ provider, words: 'an answer to another question' });
      mustBeSigned(answer, verified, seconds());
      return answer;
    }

    async function change(zone: Zone, update: DnsRecord): Promise<void> {
      const question = { name: zone.name, type: types.SOA };
      const { code } = await ask({ opcode: opcodes.update, question, updates: [update] });
      if (code !== 0) throw refusal(code, zone.name);
    }

    async function txtAt(record: string): Promise<readonly DnsRecord[]> {
      const { code, answers } = await ask({
        opcode: opcodes.query,
        question: { name: record, type: types.TXT },
      });
      if (code !== 0 && code !== 3) throw refusal(code, record);
      return answers.filter(({ name, type }) => type === types.TXT && name === record);
    }

    return {
      async findZone(name) {
        const wanted = settings.zone?.toLowerCase().replace(/\.$/, '');
        for (const candidate of zonesAbove(name)) {
          if (wanted !== undefined && candidate !== wanted) continue;
          const question = { name: candidate, type: types.SOA };
          const { code, answers } = await ask({ opcode: opcodes.query, question });
          const isApex = answers.some((each) => each.type === types.SOA && each.name === candidate);
          if (code === 0 && isApex) return { name: candidate, id: candidate };
        }
        return null;
      },
      listValues: async (_zone, record) => (await txtAt(record)).map(({ data }) => textOf(data)),
      async addValue(zone, record, value) {
        const there = await txtAt(record);
        if (there.some(({ data }) => textOf(data) === value)) return;
        // All values of a record have one lifetime (RFC 2181 §5.2): another one would change that of the others.
        const ttl = there[0]?.ttl ?? usualTtl;
        await change(zone, { name: record, type: types.TXT, class: classes.IN, ttl, data: txtData(value) });
      },
      removeValue: (zone, record, value) =>
        change(zone, { name: record, type: types.TXT, class: classes.NONE, ttl: 0, data: txtData(value) }),
    };
  },
};

function keyOf({ keyName = '', algorithm, secret = '' }: ZoneLogin['settings']): TsigKey {
  const known: TsigAlgorithm = tsigAlgorithms.find((each) => each === algorithm) ?? 'hmac-sha256';
  return { name: keyName, algorithm: known, secret: Buffer.from(secret, 'base64') };
}

/** Raises `dns-login-refused` where the key is not known or not the same, and why nothing it says can be believed. */
function mustBeSigned({ code }: Message, verified: Verified, at: number): void {
  switch (verified.state) {
    case 'right':
      return;
    case 'refused': {
      const { error, serverTime } = verified;
      const words = serverTime === null ? error : `${error}: its clock differs by ${serverTime - at} s`;
      if (error === 'BADTIME') throw refusedByProvider({ provider, words });
      throw loginUnknown({ provider, words });
    }
    case 'missing':
      // A server that knows the key signs whatever it says.
      if (code === 5) throw rightMissing({ provider, words: 'REFUSED, without a signature' });
      throw loginUnknown({ provider, words: `${codeOf(code)}, without a signature` });
    case 'wrong':
      throw loginUnknown({ provider, words: 'its answer is signed with another key, or at another time' });
  }
}

function refusal(code: number, name: string) {
  const words = `${codeOf(code)} for ${name}`;
  if (code === 5) return rightMissing({ provider, words });
  return code === 9 || code === 10 ? zoneUnknown(provider, name) : refusedByProvider({ provider, words });
}
