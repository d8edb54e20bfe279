import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../../electron/certificates/read/read-files.ts';
import { importShapes } from '../../support/import-shapes.ts';
import { base64 } from '../../support/import-texts.ts';
import { seller } from '../../support/seller.ts';
import { zipOf } from '../../support/zip-of.ts';

const javaStores = join(import.meta.dirname, '../../fixtures/java-stores');

/** How many files; more for a longer look: `FILES_TO_MUTATE=100000`. */
const count = Number(process.env.FILES_TO_MUTATE ?? 2000);

/** The same numbers each time (xorshift32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const mutations: readonly ((bytes: Buffer, next: (below: number) => number) => Buffer)[] = [
  (bytes, next) => {
    const copy = Buffer.from(bytes);
    for (let times = 1 + next(8); times > 0; times -= 1) copy[next(copy.length)] = next(256);
    return copy;
  },
  (bytes, next) => bytes.subarray(0, next(bytes.length)),
  (bytes, next) => bytes.subarray(next(bytes.length)),
  (bytes, next) => {
    const at = next(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(next(bytes.length))]);
  },
  // Lengths and counts stand in few bytes: the biggest and the smallest of them.
  (bytes, next) => {
    const copy = Buffer.from(bytes);
    const at = next(Math.min(copy.length, 200));
    copy.fill(next(2) === 0 ? 0xff : 0, at, Math.min(copy.length, at + 1 + next(4)));
    return copy;
  },
];

/** What lies around a thing when it comes: made anew, so that what was changed within is read, not only that it was changed. */
const wrappings: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => bytes,
  (bytes) => Buffer.from(`-----BEGIN CERTIFICATE-----\n${base64(bytes)}-----END CERTIFICATE-----\n`),
  (bytes) => Buffer.from(`Content-Transfer-Encoding: base64\nContent-Type: x; name="a"\n\n${base64(bytes)}`),
  (bytes) => zipOf([{ name: 'a', content: bytes }]),
];

describe('a hostile file', () => {
  const shop = seller(['shop.example.test']);
  afterAll(() => shop.stop());
  // No seal and no lock: whatever is changed in it reaches the readers behind them.
  const open = shop.openssl(
    ...['pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'leaf.key', '-certfile', 'inter.pem'],
    ...['-nomac', '-certpbe', 'NONE', '-keypbe', 'NONE', '-passout', 'pass:'],
  );
  const inner = [
    open,
    shop.openssl('x509', '-in', 'leaf.pem', '-outform', 'DER'),
    shop.openssl('req', '-in', 'leaf.csr', '-outform', 'DER'),
    shop.openssl('pkey', '-in', 'leaf.key', '-outform', 'DER'),
    shop.openssl('crl2pkcs7', '-nocrl', '-certfile', 'leaf.pem', '-outform', 'DER'),
    ...['shop.jks', 'shop.jceks'].map((name) => readFileSync(join(javaStores, name))),
  ];
  const whole = importShapes(shop)
    // Hundreds of thousands of rounds each, whatever is changed in it: one file a second.
    .filter(({ title }) => !title.startsWith('NSS: pk12util'))
    .map(({ bytes }) => bytes)
    .filter(({ length }) => length > 0 && length < 100_000);
  const seeds = [
    ...whole.map((bytes) => [bytes, wrappings[0]] as const),
    ...inner.flatMap((bytes) => wrappings.map((wrap) => [bytes, wrap] as const)),
  ];

  it(
    'neither breaks nor holds up whoever reads it, and takes no memory to speak of',
    () => {
      const next = numbers(20261130);
      let slowest = 0;
      let cpu = 0;
      const before = process.memoryUsage().rss;
      for (let file = 0; file < count; file += 1) {
        const [seed, wrap] = seeds[file % seeds.length] ?? [];
        const mutate = mutations[next(mutations.length)];
        if (seed === undefined || wrap === undefined || mutate === undefined)
          throw new Error('nothing to mutate');
        const bytes = wrap(mutate(seed, next));
        const started = process.cpuUsage();
        const found = readFiles([{ name: 'hostile', bytes }], ['geheim']);
        const { user, system } = process.cpuUsage(started);
        cpu += user + system;
        slowest = Math.max(slowest, (user + system) / 1000);
        expect(found.certificates.length + found.keys.length).toBeLessThanOrEqual(500);
        for (const { certificate } of found.certificates) expect(certificate.raw.length).toBeGreaterThan(0);
      }
      console.log(
        `${count} files, ${Math.round(cpu / count)} µs each, the slowest ${Math.round(slowest)} ms`,
      );
      // Turning passwords into keys is what takes long, and its rounds are counted.
      expect(slowest).toBeLessThan(2000);
      expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    },
    60_000 + count * 20,
  );
});

describe('a file that asks for work without end', () => {
  const shop = seller(['shop.example.test']);
  afterAll(() => shop.stop());

  it.each([
    ['rounds of PBKDF2', ['-v2', 'aes-256-cbc', '-iter']],
    ['memory of scrypt', ['-scrypt']],
  ])('is left alone: %s', (_, words) => {
    // OpenSSL itself would do the work to make such a file, so the number is written in afterwards.
    const der = shop.openssl(
      ...['pkcs8', '-topk8', '-in', 'leaf.key', '-passout', 'pass:geheim', '-outform', 'DER'],
      ...(words.includes('-scrypt') ? ['-scrypt'] : ['-v2', 'aes-256-cbc', '-iter', '1000000']),
    );
    const honest = words.includes('-scrypt')
      ? Buffer.from([0x02, 0x02, 0x40, 0x00])
      : Buffer.from([0x02, 0x03, 0x0f, 0x42, 0x40]);
    const at = der.indexOf(honest);
    expect(at).toBeGreaterThan(0);
    der[at + 2] = 0x7f;
    const { keys, troubles } = readFiles([{ name: 'key', bytes: der }], ['geheim']);
    expect(keys).toEqual([]);
    expect(troubles.map(({ kind }) => kind)).toEqual([expect.stringMatching(/^(too-much|unsupported)$/)]);
  });
});
