/** What little of XML an interface answers with: elements without attributes, by their names. Linear, whatever it is given. Pure. */

/** What stands in each element of this name, none of which holds another of the same name. */
export function elementsOf(xml: string, name: string): readonly string[] {
  const [begin, end] = [`<${name}>`, `</${name}>`];
  const found: string[] = [];
  for (let at = xml.indexOf(begin); at !== -1; ) {
    const close = xml.indexOf(end, at);
    if (close === -1) break;
    found.push(xml.slice(at + begin.length, close));
    at = xml.indexOf(begin, close);
  }
  return found;
}

/** The text of the first; null: there is none. */
export function textIn(xml: string, name: string): string | null {
  const [first] = elementsOf(xml, name);
  return first === undefined ? null : unescaped(first);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

export const escaped = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
