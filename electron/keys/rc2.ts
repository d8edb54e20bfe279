import forge from 'node-forge';

/** RC2 in CBC mode (RFC 2268), which old key stores lock their certificates with and Node has no more. Null: wrong key. */
export function decryptRc2(key: Buffer, bits: number, iv: Buffer, content: Buffer): Buffer | null {
  const cipher = forge.rc2.createDecryptionCipher(forge.util.createBuffer(key.toString('binary')), bits);
  cipher.start(iv.toString('binary'));
  cipher.update(forge.util.createBuffer(content.toString('binary')));
  return cipher.finish() ? Buffer.from(cipher.output.getBytes(), 'binary') : null;
}
