/** Sealing and checking with real keys: ECDSA on the curve P-256 with SHA-256, by the browser's own Web Crypto. */

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const method = { name: 'ECDSA', hash: 'SHA-256' } as const;

export interface SealKeys {
  readonly pair: CryptoKeyPair;
  /** SubjectPublicKeyInfo, base64. The private half cannot be read, not even here. */
  readonly publicText: string;
}

export async function makeKeys(): Promise<SealKeys> {
  // `false` holds for the private half; a public key can always be exported (Web Cryptography API, 14.3.6).
  const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  const spki = await crypto.subtle.exportKey('spki', pair.publicKey);
  return { pair, publicText: base64(new Uint8Array(spki)) };
}

/** The seal of a letter: its signature, base64. */
export async function sealLetter(letter: string, { pair }: SealKeys): Promise<string> {
  const signature = await crypto.subtle.sign(method, pair.privateKey, new TextEncoder().encode(letter));
  return base64(new Uint8Array(signature));
}

/** Whether a seal belongs to this very letter and this very key. */
export async function doesFit(letter: string, seal: string, { pair }: SealKeys): Promise<boolean> {
  const signature = Uint8Array.from(atob(seal), (sign) => sign.charCodeAt(0));
  return crypto.subtle.verify(method, pair.publicKey, signature, new TextEncoder().encode(letter));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
