/**
 * What PowerShell wrote on its error stream, for a technician to read. PowerShell wraps it in CLIXML when nobody
 * sits at a console; progress reports (`S="progress"`) are dropped. Nothing is ever decided by this text.
 */
export function diagnosticsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const plain = text.replace(/#< CLIXML\r?\n(<Objs[\s\S]*?(?:<\/Objs>|$))?/g, (_, xml: string = '') =>
    [...xml.matchAll(/<S S="(?:error|warning)">([^<]*)<\/S>/gi)]
      .map((found) => decode(found[1] ?? ''))
      .join(''),
  );
  return printable(plain).trim().slice(0, 2000);
}

/** CLIXML writes control characters as `_x000A_` and XML's own letters as entities. */
function decode(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, ' ');
}
