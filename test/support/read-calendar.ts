/** A property of a calendar: its name, its parameters as written, its value as written. */
interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

export interface CalendarPart {
  readonly kind: string;
  readonly properties: readonly Property[];
  readonly parts: readonly CalendarPart[];
}

/** Reads RFC 5545 strictly: throws for a bare end of line, a line of more than 75 octets, a part that is not closed. */
export function readCalendar(file: string): CalendarPart {
  if (!file.endsWith('\r\n')) throw new Error('does not end with a line');
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare end of line: ${line}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`too long: ${line}`);
    // What may not stand there (§3.1).
    if (/[\x00-\x08\x0a-\x1f\x7f]/.test(line)) throw new Error(`a control character: ${line}`);
  }
  const open: { kind: string; properties: Property[]; parts: CalendarPart[] }[] = [
    { kind: '', properties: [], parts: [] },
  ];
  for (const line of lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^:;"]+)*):(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`no property: ${line}`);
    const inner = open.at(-1);
    if (name === 'BEGIN') open.push({ kind: value, properties: [], parts: [] });
    else if (name === 'END') {
      if (inner?.kind !== value) throw new Error(`not open: ${value}`);
      open.pop();
      open.at(-1)?.parts.push(inner);
    } else inner?.properties.push({ name, parameters, value });
  }
  const [calendar, ...more] = open[0]?.parts ?? [];
  if (open.length > 1 || calendar === undefined || more.length > 0) throw new Error('not one whole calendar');
  return calendar;
}

/** §3.3.11 TEXT; throws for what should have been escaped. */
export function textIn(part: CalendarPart, name: string): string {
  const value = valueIn(part, name);
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

export function valueIn({ properties }: CalendarPart, name: string): string {
  const [found, ...more] = properties.filter((property) => property.name === name);
  if (found === undefined || more.length > 0) throw new Error(`not once: ${name}`);
  return found.value;
}
