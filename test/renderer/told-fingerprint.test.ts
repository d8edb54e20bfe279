import { describe, expect, it } from 'vitest';
import { toldFingerprint } from '../../renderer/screens/server/told-fingerprint.ts';

const letters = 'uNiVztksCsDhcc0u9e8BgrJXVGDT+rzBnkbXcVrP0/k';

describe('a fingerprint as a host tells it', () => {
  it.each([
    ['as ssh-keygen prints it', `SHA256:${letters}`],
    ['alone', letters],
    ['with padding', `SHA256:${letters}=`],
    ['in small letters before the colon', `sha256:${letters}`],
    ['in a line of ssh-keygen -l', `256 SHA256:${letters} root@shop (ED25519)`],
    ['with blanks and lines around', `\n  SHA256:${letters}\n`],
    ['twice', `SHA256:${letters} ${letters}`],
  ])('is read %s', (_how, text) => {
    expect(toldFingerprint(text)).toBe(`SHA256:${letters}`);
  });

  it.each([
    ['nothing', ''],
    ['an MD5 one', 'MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48'],
    ['one cut short', `SHA256:${letters.slice(1)}`],
    ['two of them', `SHA256:${letters} SHA256:${letters.replace('u', 'v')}`],
    ['letters that base64 has not', `SHA256:${letters.slice(1)}!`],
  ])('is not read from %s', (_how, text) => {
    expect(toldFingerprint(text)).toBeNull();
  });
});
