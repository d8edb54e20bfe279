/**
 * RSA keys that can be broken, told from their public half alone. CA/Browser Forum BR 6.1.1.3 (5) and 6.1.6 have authorities refuse
 * them; weak keys of Debian's OpenSSL of 2008 need a list of all of them, and are not told here.
 */

interface Modulus {
  readonly n: bigint;
  readonly e: bigint;
}

/** As people find it written, beside what says so of a key. */
const weaknesses: readonly { readonly kind: string; readonly isIt: (key: Modulus) => boolean }[] = [
  { kind: 'RSA, exponent below 3', isIt: ({ e }) => e < 3n || e % 2n === 0n },
  { kind: 'RSA, small factor', isIt: ({ n }) => smallPrimes.some((prime) => n % prime === 0n) },
  { kind: 'RSA, ROCA (CVE-2017-15361)', isIt: ({ n }) => isRoca(n) },
  { kind: 'RSA, close primes (CVE-2022-26320)', isIt: ({ n }) => hasClosePrimes(n) },
];

/**
 * What makes an RSA key weak whatever its length; null: nothing that is known. Pure. `n`, `e`: modulus and exponent; a modulus of
 * more than `mostBits` is not looked at, so that a hostile one costs nothing.
 */
export function rsaWeakness(key: Modulus): string | null {
  if (key.n >> BigInt(mostBits) !== 0n || key.n < 2n) return null;
  return weaknesses.find(({ isIt }) => isIt(key))?.kind ?? null;
}

/** No authority signs for more (BR 6.1.5 knows 4096 as the usual most). */
const mostBits = 8192;

function primesBelow(limit: number): readonly bigint[] {
  const found: bigint[] = [];
  for (let candidate = 2; candidate < limit; candidate += 1)
    if (found.every((prime) => BigInt(candidate) % prime !== 0n)) found.push(BigInt(candidate));
  return found;
}

/** BR 6.1.6: a modulus has no factor smaller than 752. */
const smallPrimes = primesBelow(752);

/**
 * Infineon's library made its primes as k × M + (65537^a mod M), M a product of the first primes, so that a modulus is a power of
 * 65537 by each of them. Nemec et al., “The Return of Coppersmith’s Attack”, CCS 2017, §3.2: by the primes up to 167 a sound
 * modulus is so once in 2^27 times or less.
 */
const rocaResidues: readonly (readonly [prime: bigint, powers: ReadonlySet<bigint>])[] = smallPrimes
  .filter((prime) => prime > 2n && prime <= 167n)
  .map((prime) => [prime, powersOf(65537n, prime)]);

function powersOf(base: bigint, prime: bigint): ReadonlySet<bigint> {
  const powers = new Set<bigint>();
  for (let power = 1n; !powers.has(power); power = (power * base) % prime) powers.add(power);
  return powers;
}

const isRoca = (n: bigint): boolean => rocaResidues.every(([prime, powers]) => powers.has(n % prime));

/** Rounds that BR 6.1.1.3 (5) names. */
const fermatRounds = 100;

/** By Fermat: n = a² - b², and where its primes are close together, a lies just above its root. */
function hasClosePrimes(n: bigint): boolean {
  let a = rootOf(n);
  if (a * a < n) a += 1n;
  for (let round = 0; round < fermatRounds; round += 1, a += 1n) if (isSquare(a * a - n)) return true;
  return false;
}

/** Squares leave few remainders by 16, 63 and 65: most numbers are told from them without a root. */
const squareRemainders = [16n, 63n, 65n].map((by) => {
  const remainders = new Set<bigint>();
  for (let root = 0n; root < by; root += 1n) remainders.add((root * root) % by);
  return [by, remainders] as const;
});

function isSquare(value: bigint): boolean {
  if (!squareRemainders.every(([by, remainders]) => remainders.has(value % by))) return false;
  const root = rootOf(value);
  return root * root === value;
}

/** The whole part of the square root, by Newton's method from above. */
function rootOf(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
