/** A tag of a page, as browsers read it. Names are in small letters; of an attribute that comes twice the first counts. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in a `style`; empty for all others. */
  readonly text: string;
}

/** What stands between these and their end is no markup; of `noscript` where scripts run (HTML §13.2.5, §13.2.6.4). */
const rawText = new Set([
  ...['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'],
]);

const isLetter = (char: string | undefined): boolean => char !== undefined && /^[A-Za-z]$/.test(char);
const isBlank = (char: string | undefined): boolean => char !== undefined && ' \t\n\f\r'.includes(char);

/**
 * The opening tags of a stranger's page, in their order, by the rules of the HTML standard's tokenizer as far as tags need them
 * (§13.2.5): comments, texts that are no markup, quoted and bare values. Reads each character once, whatever they are; a tag
 * that does not end is none.
 */
export function tagsIn(html: string): readonly Tag[] {
  const small = html.toLowerCase();
  // Letters whose small form is longer would move all places behind them.
  const folded = small.length === html.length ? small : html;
  const tags: Tag[] = [];
  let at = 0;
  while (true) {
    const open = html.indexOf('<', at);
    if (open === -1) return tags;
    const next = html[open + 1];
    if (html.startsWith('<!--', open)) at = behind(html, '-->', open + 2);
    else if (next === '!' || next === '?' || (next === '/' && !isLetter(html[open + 2])))
      at = behind(html, '>', open + 2);
    else if (next === '/' || isLetter(next)) {
      const read = readTag(html, next === '/' ? open + 2 : open + 1);
      if (read === null) return tags;
      at = read.end;
      if (next === '/') continue;
      const end = rawText.has(read.name) ? folded.indexOf(`</${read.name}`, at) : at;
      const text = read.name === 'style' ? html.slice(at, end === -1 ? html.length : end) : '';
      tags.push({ name: read.name, attributes: read.attributes, text });
      if (end === -1) return tags;
      at = end;
    } else at = open + 1;
    if (at === html.length) return tags;
  }
}

/** The place behind the next `mark`; the end where there is none. */
function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function readTag(
  html: string,
  start: number,
): { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly end: number } | null {
  let at = start;
  const until = (isEnd: (char: string) => boolean): string => {
    const from = at;
    while (at < html.length && !isEnd(html.charAt(at))) at += 1;
    return html.slice(from, at);
  };
  const skipBlanks = (): void => void until((char) => !isBlank(char));
  const name = until((char) => isBlank(char) || char === '/' || char === '>').toLowerCase();
  const attributes = new Map<string, string>();
  while (at < html.length) {
    until((char) => !isBlank(char) && char !== '/');
    if (html[at] === '>') return { name, attributes, end: at + 1 };
    const from = at;
    // An equals sign at the front is part of the name.
    at += 1;
    until((char) => isBlank(char) || char === '/' || char === '>' || char === '=');
    const key = html.slice(from, at).toLowerCase();
    skipBlanks();
    let value = '';
    if (html[at] === '=') {
      at += 1;
      skipBlanks();
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        at += 1;
        value = until((char) => char === quote);
        at += 1;
      } else value = until((char) => isBlank(char) || char === '>');
    }
    if (!attributes.has(key)) attributes.set(key, unescaped(value));
  }
  return null;
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', colon: ':', sol: '/', period: '.' },
};

/** Those of HTML's character references that addresses are written with. */
function unescaped(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));?/g, (whole, dec, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
