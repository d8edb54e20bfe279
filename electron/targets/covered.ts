/** True where a certificate with these names is good for `name`; a wildcard stands for exactly one label (RFC 6125 §6.4.3). */
export function isCovered(name: string, certificateNames: readonly string[]): boolean {
  const rest = name.slice(name.indexOf('.') + 1);
  return certificateNames.some(
    (own) => own === name || (own.startsWith('*.') && !name.startsWith('*') && own.slice(2) === rest),
  );
}
