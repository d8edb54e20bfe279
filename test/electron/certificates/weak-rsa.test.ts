import { checkPrimeSync, generateKeyPairSync, generatePrimeSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rsaWeakness } from '../../../electron/certificates/judge/weak-rsa.ts';

const e = 65537n;
const primeOf = (bits: number): bigint => generatePrimeSync(bits, { bigint: true });
const kindOf = (n: bigint, exponent = e) => rsaWeakness({ n, e: exponent });

/** The first primes, as many as their product has room for in `bits`. */
function primorial(bits: number): bigint {
  let product = 2n;
  for (let candidate = 3; ; candidate += 2) {
    if (!checkPrimeSync(BigInt(candidate))) continue;
    const next = product * BigInt(candidate);
    if (next.toString(2).length > bits) return product;
    product = next;
  }
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let factor = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

const random = (bytes: number): bigint => BigInt(`0x${randomBytes(bytes).toString('hex')}`);

/** A prime as the broken library made them: k × M + (65537^a mod M). */
function rocaPrime(bits: number): bigint {
  const product = primorial(bits - 50);
  for (;;) {
    const prime = (random(6) + (1n << 47n)) * product + power(65537n, random(8), product);
    if (checkPrimeSync(prime)) return prime;
  }
}

describe('an RSA key', () => {
  it('of a good generator is sound', () => {
    for (const bits of [1024, 2048]) {
      const { publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
      const { n = '' } = publicKey.export({ format: 'jwk' });
      expect(kindOf(BigInt(`0x${Buffer.from(n, 'base64url').toString('hex')}`))).toBeNull();
    }
  });

  it('is broken where its primes are made of powers of 65537', () => {
    expect(kindOf(rocaPrime(512) * rocaPrime(512))).toBe('RSA, ROCA (CVE-2017-15361)');
    // One of them alone is not the mark.
    expect(kindOf(rocaPrime(512) * primeOf(512))).toBeNull();
  });

  it('is broken where its primes lie close together', () => {
    const first = primeOf(512);
    let second = first + 2n;
    while (!checkPrimeSync(second)) second += 2n;
    expect(kindOf(first * second)).toBe('RSA, close primes (CVE-2022-26320)');
    expect(kindOf(first * first)).toBe('RSA, close primes (CVE-2022-26320)');
  });

  it('is broken by a small factor, and by an exponent that turns nothing', () => {
    expect(kindOf(751n * primeOf(1024))).toBe('RSA, small factor');
    const sound = primeOf(512) * primeOf(512);
    expect([1n, 2n, 65536n, 3n].map((exponent) => kindOf(sound, exponent))).toEqual([
      ...['RSA, exponent below 3', 'RSA, exponent below 3', 'RSA, exponent below 3'],
      null,
    ]);
  });

  it('that is far too long costs nothing', () => {
    expect([kindOf(2n ** 20_000n), kindOf(0n)]).toEqual([null, null]);
  });
});
