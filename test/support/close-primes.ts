import { checkPrimeSync, createPrivateKey, generatePrimeSync } from 'node:crypto';

/** `value` to the power of -1 (extended Euclid). */
function inverse(value: bigint, modulus: bigint): bigint {
  let [former, rest] = [value % modulus, modulus];
  let [x, next] = [1n, 0n];
  while (rest !== 0n) {
    const times = former / rest;
    [former, rest] = [rest, former - times * rest];
    [x, next] = [next, x - times * next];
  }
  return ((x % modulus) + modulus) % modulus;
}

const base64url = (value: bigint): string => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
};

/** A private RSA key of 2048 bits, PEM, whose second prime is the next one after the first. */
export function closePrimesKey(): string {
  const e = 65537n;
  for (;;) {
    const q = generatePrimeSync(1024, { bigint: true });
    let p = q + 2n;
    while (!checkPrimeSync(p)) p += 2n;
    const order = (p - 1n) * (q - 1n);
    if (order % e === 0n) continue;
    const d = inverse(e, order);
    const parts = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
    const numbers = Object.fromEntries(
      Object.entries(parts).map(([name, value]) => [name, base64url(value)]),
    );
    const key = createPrivateKey({ key: { kty: 'RSA', ...numbers }, format: 'jwk' });
    return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  }
}
