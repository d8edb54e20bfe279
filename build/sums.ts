import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run sums -- FOLDER`: SHA256SUMS over the installers in a folder, as `sha256sum --check` reads it, and its signature.
 * The key (Ed25519, PEM, PKCS #8) comes in RELEASE_KEY, and is on no disk; without it there is no signature, and the exit
 * status says so. `npm run sums -- FOLDER --check PUBLIC.pem` looks whether all is as it was signed. How people check
 * without this checkout stands in SECURITY.md.
 */
const list = 'SHA256SUMS';
const signature = `${list}.sig`;
const publicKeyFile = 'release.pem';

/** Lines of sums, by name; of all files but the list itself and the builder's own notes. */
export function sumsOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.name.startsWith(list) &&
        entry.name !== publicKeyFile &&
        !/\.(?:stamp|yml|yaml)$/.test(entry.name),
    )
    .map(({ name }) => name)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

/** Writes the list, and its signature with the public key where there is a key. @returns whether it is signed. */
export function writeSums(folder: string, key: string | undefined): boolean {
  const text = sumsOf(folder);
  if (text === '') throw new Error(`There is nothing in ${folder} that could be published.`);
  writeFileSync(join(folder, list), text);
  if (key === undefined || key === '') return false;
  const own = createPrivateKey(key);
  if (own.asymmetricKeyType !== 'ed25519') throw new Error('RELEASE_KEY is no Ed25519 key.');
  writeFileSync(join(folder, signature), sign(null, Buffer.from(text), own));
  writeFileSync(join(folder, publicKeyFile), createPublicKey(own).export({ type: 'spki', format: 'pem' }));
  return true;
}

/** What is wrong, a sentence each; [] where all is as it was signed. */
export function faultsOfSums(folder: string, publicKey: string): readonly string[] {
  const text = readFileSync(join(folder, list));
  if (!verify(null, text, createPublicKey(publicKey), readFileSync(join(folder, signature))))
    return [`${list} was not signed with this key.`];
  const now = new Set(sumsOf(folder).split('\n'));
  return text
    .toString()
    .split('\n')
    .filter((line) => line !== '' && !now.has(line))
    .map((line) => `${line.slice(66)} is not there as it was signed.`);
}

if (import.meta.main) {
  const [folder = 'dist', wish, publicKey = ''] = process.argv.slice(2);
  if (wish === '--check') {
    const faults = faultsOfSums(folder, readFileSync(publicKey, 'utf8'));
    for (const fault of faults) console.error(fault);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } else if (!writeSums(folder, process.env.RELEASE_KEY)) {
    console.error(`${list} is written and not signed: RELEASE_KEY is not set.`);
    process.exitCode = 1;
  }
}
