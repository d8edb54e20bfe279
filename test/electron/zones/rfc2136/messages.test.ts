import { createHmac } from 'node:crypto';
import packet from 'dns-packet';
import { describe, expect, it } from 'vitest';
import { serverPlace } from '../../../../electron/zones/rfc2136/exchange.ts';
import { sign, type TsigKey, verify } from '../../../../electron/zones/rfc2136/tsig.ts';
import {
  classes,
  messageBytes,
  nameBytes,
  opcodes,
  readMessage,
  recordBytes,
  textOf,
  txtData,
  types,
} from '../../../../electron/zones/rfc2136/wire.ts';

const key: TsigKey = { name: 'K.Test.', algorithm: 'hmac-sha256', secret: Buffer.from('secret') };
const at = 1_700_000_000;
const question = { name: 'Example.test', type: types.SOA };
const update = {
  ...{ name: '_acme-challenge.example.test', type: types.TXT, class: classes.IN, ttl: 60 },
  data: txtData('value'),
};

describe('a message', () => {
  it('reads as another library reads it', () => {
    const bytes = messageBytes({ id: 7, opcode: opcodes.update, question, updates: [update] });
    const read = packet.decode(bytes);
    expect(read).toMatchObject({
      id: 7,
      opcode: 'UPDATE',
      questions: [{ name: 'example.test', type: 'SOA' }],
    });
    expect(read.authorities).toMatchObject([{ name: update.name, ttl: 60, data: [Buffer.from('value')] }]);
  });

  it('of another library is read, its compressed names too', () => {
    const bytes = packet.encode({
      type: 'response',
      id: 9,
      flags: 3,
      questions: [{ name: 'a.example.test', type: 'TXT' }],
      answers: [{ name: 'a.example.test', type: 'TXT', ttl: 5, data: ['one', 'two'] }],
    });
    const compressed = Buffer.concat([
      bytes.subarray(0, 32),
      Buffer.from([0xc0, 0x0c]),
      bytes.subarray(32 + 16),
    ]);
    for (const message of [bytes, compressed]) {
      const { answers, code, isAnswer, id } = readMessage(message);
      expect({ code, isAnswer, id }).toEqual({ code: 3, isAnswer: true, id: 9 });
      expect(answers).toMatchObject([{ name: 'a.example.test', ttl: 5 }]);
      expect(answers.map(({ data }) => textOf(data))).toEqual(['onetwo']);
    }
  });

  it('that is cut short anywhere, leads in circles or is noise is refused at once', () => {
    const whole = messageBytes({ id: 7, opcode: opcodes.update, question, updates: [update] });
    for (let length = 0; length < whole.length - 1; length += 1) {
      const cut = Buffer.from(whole.subarray(0, length));
      if (length >= 12) cut.writeUInt16BE(1, 6);
      expect(() => readMessage(cut)).toThrow(RangeError);
    }
    const circle = Buffer.concat([
      Buffer.from([0, 0, 0x80, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
      Buffer.from([0xc0, 12, 0, 0, 0, 0]),
    ]);
    expect(() => readMessage(circle)).toThrow('does not lead back');
    expect(() => nameBytes('a'.repeat(64))).toThrow(RangeError);
    expect(() => nameBytes(Array(130).fill('a').join('.'))).toThrow(RangeError);
  });
});

describe('a signature', () => {
  const message = messageBytes({ id: 7, opcode: opcodes.query, question });
  const request = sign(message, key, at);

  /** As RFC 8945 §5.3 has the answering side do it, written a second time. */
  function answered(change: { secret?: string; error?: number; time?: number; mac?: Buffer } = {}): Buffer {
    const { secret = 'secret', error = 0, time = at } = change;
    const answer = Buffer.from(message);
    answer.writeUInt16BE(0x8000, 2);
    const short = (value: number) => Buffer.from([value >> 8, value & 255]);
    const long = Buffer.concat([Buffer.alloc(2), Buffer.alloc(4)]);
    long.writeUIntBE(time, 0, 6);
    const name = Buffer.from('\x01k\x04test\x00', 'latin1');
    const algorithm = Buffer.from('\x0bhmac-sha256\x00', 'latin1');
    const rest = [name, short(255), Buffer.alloc(4), algorithm, long, short(300), short(error), short(0)];
    const digest = createHmac('sha256', secret)
      .update(Buffer.concat([short(request.mac.length), request.mac, answer, ...rest]))
      .digest();
    const mac = change.mac ?? (error === 0 ? digest : Buffer.alloc(0));
    const data = Buffer.concat([
      algorithm,
      long,
      short(300),
      short(mac.length),
      mac,
      short(7),
      short(error),
      short(0),
    ]);
    answer.writeUInt16BE(1, 10);
    return Buffer.concat([
      answer,
      recordBytes({ name: 'k.test', type: types.TSIG, class: classes.ANY, ttl: 0, data }),
    ]);
  }
  const judged = (bytes: Buffer) => verify(bytes, readMessage(bytes), key, request, at).state;

  it('stands behind the message, and the answer’s is believed', () => {
    expect(request.bytes.subarray(12, message.length)).toEqual(message.subarray(12));
    expect(request.mac).toHaveLength(32);
    expect(judged(answered())).toBe('right');
  });

  it('that is missing, another’s, shortened, too old, or over other bytes is not', () => {
    expect(judged(message)).toBe('missing');
    expect(judged(answered({ secret: 'other' }))).toBe('wrong');
    expect(judged(answered({ mac: Buffer.alloc(0) }))).toBe('wrong');
    expect(judged(answered({ time: at - 301 }))).toBe('wrong');
    const changed = answered();
    changed.writeUInt8(changed.readUInt8(3) | 5, 3);
    expect(judged(changed)).toBe('wrong');
  });

  it.each([16, 17, 18])('is refused with error %d in words', (error) => {
    const bytes = answered({ error });
    expect(verify(bytes, readMessage(bytes), key, request, at)).toMatchObject({
      state: 'refused',
      error: { 16: 'BADSIG', 17: 'BADKEY', 18: 'BADTIME' }[error],
    });
  });
});

it.each([
  ['192.0.2.1', { host: '192.0.2.1', port: 53 }],
  ['ns.example.test:5353', { host: 'ns.example.test', port: 5353 }],
  ['[2001:db8::1]:54', { host: '2001:db8::1', port: 54 }],
])('a server is written as %s', (text, place) => {
  expect(serverPlace(text)).toEqual(place);
});
