import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ProblemError } from '../../../shared/problems.ts';
import { type ParsedKey, parseKey } from './ssh2.ts';
import { isMissing } from './system-code.ts';

/**
 * Reads a private key as OpenSSH, PEM, PKCS#8 or PuTTY write them.
 * Raises `file-missing`, `key-unreadable` {file, reason}, `key-passphrase-needed`, `key-passphrase-wrong`.
 */
export async function readKeyFile(file: string, passphrase?: string): Promise<ParsedKey> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) throw new ProblemError('file-missing', { file }, { cause });
    throw new ProblemError('key-unreadable', { file, reason: 'not-readable' }, { cause });
  }
  return parsePrivateKey(file, text, passphrase);
}

/** As `readKeyFile`, from the file's text; `file` is only for the problem's facts. */
export function parsePrivateKey(file: string, text: string, passphrase?: string): ParsedKey {
  const encrypted = isEncrypted(text);
  if (encrypted && passphrase === undefined) throw new ProblemError('key-passphrase-needed', { file });
  const opened = fromPkcs8(text, passphrase);
  const parsed = opened === null ? new Error() : parseKey(opened, opened === text ? passphrase : undefined);
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key === undefined || key instanceof Error) {
    // The library's message is not kept: it may quote what it could not decode.
    if (encrypted) throw new ProblemError('key-passphrase-wrong', { file });
    throw new ProblemError('key-unreadable', { file, reason: 'format' });
  }
  if (!key.isPrivateKey()) throw new ProblemError('key-unreadable', { file, reason: 'public-key' });
  return key;
}

/** Decided from the file's form, never from why decoding it failed. */
export function isEncrypted(text: string): boolean {
  if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----/m.test(text)) return true;
  if (/^Proc-Type: *4,ENCRYPTED/m.test(text)) return true;
  if (/^PuTTY-User-Key-File-/m.test(text)) return !/^Encryption: *none\s*$/m.test(text);
  const openSsh = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]*)/.exec(text)?.[1];
  if (openSsh === undefined) return false;
  // PROTOCOL.key of OpenSSH: "openssh-key-v1\0", then the cipher's name as a string.
  const bytes = Buffer.from(openSsh, 'base64');
  const magic = 'openssh-key-v1\0';
  if (bytes.length < magic.length + 8 || bytes.toString('latin1', 0, magic.length) !== magic) return false;
  const length = bytes.readUInt32BE(magic.length);
  return bytes.toString('latin1', magic.length + 4, magic.length + 4 + length) !== 'none';
}

/** PKCS#8 as the older forms that the SSH library reads; other text as it is; null if it does not open. */
function fromPkcs8(text: string, passphrase: string | undefined): string | null {
  if (!/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/m.test(text)) return text;
  try {
    const key = createPrivateKey({
      key: text,
      format: 'pem',
      ...(passphrase === undefined ? {} : { passphrase }),
    });
    if (key.asymmetricKeyType === 'rsa') return key.export({ type: 'pkcs1', format: 'pem' }).toString();
    if (key.asymmetricKeyType === 'ec') return key.export({ type: 'sec1', format: 'pem' }).toString();
    return null;
  } catch {
    return null;
  }
}
