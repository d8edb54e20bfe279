/** What openssl prints of a certificate (`sha256 Fingerprint=AB:CD:…`) as the plain hexadecimal that the rest of us uses; null: nothing of the kind. */
export function fingerprintIn(text: string): string | null {
  const [, shown] = /^sha256 fingerprint=([0-9a-f:]{95})$/im.exec(text) ?? [];
  return shown === undefined ? null : shown.replaceAll(':', '').toLowerCase();
}
