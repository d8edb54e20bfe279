import { shapeOf } from '../der/shape.ts';
import { addCertificate, addPkcs7, addRequest } from './certificates.ts';
import { type Found, Gathering, limits, type Place } from './found.ts';
import { addJavaStore, isJavaStore } from './java-store.ts';
import { addKey, addLockedKey, addOldLockedKey } from './keys.ts';
import { mailIn } from './mail.ts';
import { addPfx } from './pfx.ts';
import { type Block, bareRunsIn, blocksIn, linesOf, textOf } from './text.ts';
import { addZip, isZip } from './zip.ts';

/** A file as it came: its name is for words alone, its content decides. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * All certificates, keys and requests in these files, whatever form they are in, each with the place where it lay; what is no
 * use as it is, with the reason. `passwords`: tried on whatever is locked. Pure, and hostile files cost it no more than
 * `limits` say.
 */
export function readFiles(files: readonly GivenFile[], passwords: readonly string[] = []): Found {
  const gathering = new Gathering(passwords);
  for (const { name, bytes } of files) addBytes(bytes, [name], gathering, 0);
  return gathering;
}

const archives: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58], // xz
];
const isOtherArchive = (bytes: Buffer): boolean =>
  archives.some((magic) => magic.every((byte, at) => bytes[at] === byte));

function addBytes(bytes: Buffer, place: Place, gathering: Gathering, depth: number): void {
  if (gathering.isFull) return;
  if (bytes.length > limits.file || depth > limits.depth) {
    gathering.trouble('too-much', place);
    return;
  }
  const before = gathering.count;
  if (isZip(bytes))
    addZip(bytes, place, gathering, (content, own) => addBytes(content, own, gathering, depth + 1));
  else if (isOtherArchive(bytes)) gathering.trouble('other-archive', place);
  else if (isJavaStore(bytes)) addJavaStore(bytes, place, gathering);
  else if (!addDer(bytes, place, gathering)) addText(bytes, place, gathering, depth);
  // What a seller packs beside it, such as a letter, is not worth a word.
  if (gathering.count === before && depth === 0) gathering.trouble('nothing', place);
}

/** False: it is no DER that we know. */
function addDer(der: Buffer, place: Place, gathering: Gathering): boolean {
  switch (shapeOf(der)) {
    case 'certificate':
      addCertificate(der, place, gathering);
      return true;
    case 'pkcs7':
      addPkcs7(der, place, gathering);
      return true;
    case 'pfx':
      addPfx(der, place, gathering);
      return true;
    case 'request':
      addRequest(der, place, gathering);
      return true;
    case 'key':
      addKey(der, 'pkcs8', place, gathering);
      return true;
    case 'rsa-key':
      addKey(der, 'pkcs1', place, gathering);
      return true;
    case 'ec-key':
      addKey(der, 'sec1', place, gathering);
      return true;
    case 'encrypted-key':
      addLockedKey(der, place, gathering);
      return true;
    case 'public-key':
      gathering.trouble('public-key', place);
      return true;
    case 'revocations':
      gathering.trouble('nothing', place);
      return true;
    case null:
      return false;
  }
}

function addText(bytes: Buffer, place: Place, gathering: Gathering, depth: number): void {
  const text = textOf(bytes);
  if (/^(PuTTY-User-Key-File|ssh-(rsa|ed25519|dss) |ecdsa-sha2-)/.test(text)) {
    gathering.trouble('login-key', place);
    return;
  }
  const { parts, rest } = mailIn(text.split(/\r\n|\r|\n/));
  for (const { name, content } of parts)
    addBytes(content, name === '' ? place : [...place, name], gathering, depth + 1);
  const lines = linesOf(rest.join('\n'));
  const blocks = blocksIn(lines);
  for (const block of blocks) {
    if (gathering.isFull) return;
    addBlock(block, place, gathering);
  }
  if (blocks.length === 0) for (const der of bareRunsIn(lines)) addDer(der, place, gathering);
}

/** What stands in such blocks is no use here, and nothing to worry about. */
const parameters: readonly string[] = ['EC PARAMETERS', 'DH PARAMETERS', 'X509 CRL'];

function addBlock({ label, headers, body, hasEnd }: Block, place: Place, gathering: Gathering): void {
  if (parameters.includes(label)) return;
  if (label.startsWith('OPENSSH ') || label.startsWith('SSH2 ')) {
    gathering.trouble('login-key', place);
    return;
  }
  if (headers.some((line) => line.startsWith('Proc-Type') && line.includes('ENCRYPTED'))) {
    const lines = body.replace(/.{64}(?!$)/g, '$&\n');
    const pem = `-----BEGIN ${label}-----\n${headers.join('\n')}\n\n${lines}\n-----END ${label}-----\n`;
    addOldLockedKey(pem, place, gathering);
    return;
  }
  if (label.startsWith('PGP ')) return;
  const isKnown = addDer(Buffer.from(body, 'base64'), place, gathering);
  if (isKnown) return;
  if (label.includes('PUBLIC KEY')) gathering.trouble('public-key', place);
  else gathering.trouble(hasEnd && label.startsWith('DSA ') ? 'unsupported' : 'damaged', place);
}
