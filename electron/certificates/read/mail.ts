/** What a mail carries with it, by the lines that announce it (RFC 2045 §6, RFC 2183); its boundaries are not asked for. */
export interface MailPart {
  readonly name: string;
  readonly content: Buffer;
}

export interface Mail {
  readonly parts: readonly MailPart[];
  /** All other lines, in which a certificate may stand as it is. */
  readonly rest: readonly string[];
}

const encodings = /^content-transfer-encoding:\s{0,5}(base64|quoted-printable)\b/i;
const fileName = /\b(?:file)?name="?([^";\r\n]{1,200})/i;
const isBoundary = (line: string): boolean => line.startsWith('--') && !line.startsWith('-----');
const mostParts = 100;

/** `lines` as they stand in the mail. */
export function mailIn(lines: readonly string[]): Mail {
  const parts: MailPart[] = [];
  const rest: string[] = [];
  let encoding = '';
  let name = '';
  let body: string[] | null = null;
  const close = () => {
    if (body !== null && parts.length < mostParts)
      parts.push({
        name,
        content: encoding === 'base64' ? Buffer.from(body.join(''), 'base64') : plain(body),
      });
    body = null;
    encoding = '';
    name = '';
  };
  for (const line of lines) {
    if (isBoundary(line)) {
      close();
      continue;
    }
    if (body !== null) {
      (body as string[]).push(line);
      continue;
    }
    name = fileName.exec(line)?.[1]?.trim() ?? name;
    encoding = encodings.exec(line)?.[1]?.toLowerCase() ?? encoding;
    if (encoding !== '' && line.trim() === '') body = [];
    else rest.push(line);
  }
  close();
  return { parts, rest };
}

/** Quoted-printable (RFC 2045 §6.7). */
function plain(lines: readonly string[]): Buffer {
  const joined = lines
    .map((line) => (/=\s*$/.test(line) ? line.trimEnd().slice(0, -1) : `${line}\n`))
    .join('');
  return Buffer.from(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
