const MAX_LENGTH = 6000;

/**
 * Foreign text, fit to be shown: control characters and direction marks, with which a text could pose as
 * another, become visible signs; what is too long loses its middle.
 */
export function clipped(text: string, maxLength = MAX_LENGTH): string {
  const plain = text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (sign) => (sign === '\r' ? '' : '\ufffd'),
  );
  if (plain.length <= maxLength) return plain;
  const half = Math.floor(maxLength / 2);
  return `${plain.slice(0, half)}\n…\n${plain.slice(-half)}`;
}
