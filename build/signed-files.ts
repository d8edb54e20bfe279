import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';
import { release } from '../electron/app/updates.ts';
import { type Purpose, type SigningKey, signedBytes, withHead } from '../electron/signed/signed-text.ts';
import { type DataFile, dataFile } from '../shared/content/data-file.ts';
import { offersOfProgram } from '../shared/content/offers.ts';
import { signsOfProgram } from '../shared/content/signs.ts';
import { trustRecordOfProgram } from '../shared/content/trust-record.ts';
import { inCheckout } from './checkout.ts';

/** What `npm run data` makes: the signed texts of docs/signed-texts.md. */

/** The rows that come with the program, as one file of a day (ISO 8601). Raises what its schema says. */
export function dataBody(made: string): Buffer {
  const { offers, signers, rates } = offersOfProgram;
  const { signs, mailPrograms } = signsOfProgram;
  const data = { made, offers, signers, rates, trustRecord: trustRecordOfProgram, signs, mailPrograms };
  return bodyOf(dataFile.parse(data) satisfies DataFile);
}

/** How long an answer about versions is believed: who keeps newer ones back can do so for that long. */
const goodForDays = 60;

/** What is told of versions, from `data/release.json` and the moment of signing. */
export function releaseBody(text: string, made: Date): Buffer {
  const goodUntil = new Date(made.getTime() + goodForDays * 86_400_000).toISOString();
  return bodyOf(release.parse({ ...asObject(text), made: made.toISOString(), goodUntil }));
}

const asObject = (text: string) => z.looseObject({}).parse(JSON.parse(text));

/** A row a line, so that a change can be read. */
function bodyOf(data: object): Buffer {
  const parts = Object.entries(data).map(([name, value]) => `${JSON.stringify(name)}: ${rowsOf(value)}`);
  return Buffer.from(`{\n${parts.join(',\n')}\n}\n`);
}
const rowsOf = (value: unknown): string =>
  Array.isArray(value)
    ? `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
    : JSON.stringify(value);

export function signText(purpose: Purpose, body: Buffer, key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The key is none of Ed25519.');
  return withHead(purpose, publicHalf(key).id, sign(null, signedBytes(purpose, body), key), body);
}

/** As `electron/signed/project.ts` lists it. */
export function publicHalf(key: KeyObject): SigningKey {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return { id: createHash('sha256').update(spki).digest('hex').slice(0, 12), spki: spki.toString('base64') };
}

/** Of a file in PEM that lies outside the checkout. */
export function privateKey(file: string): KeyObject {
  mustLieOutside(file);
  return createPrivateKey(readFileSync(file));
}

/** Makes one, readable by its owner only; never in place of another. */
export function newKey(file: string): SigningKey {
  mustLieOutside(file);
  const { privateKey: key } = generateKeyPairSync('ed25519');
  writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return publicHalf(key);
}

function mustLieOutside(file: string): void {
  const way = relative(inCheckout('.'), resolve(file));
  if (!way.startsWith('..') && !isAbsolute(way))
    throw new Error('A private key never lies in the repository: choose a place outside of it.');
}
