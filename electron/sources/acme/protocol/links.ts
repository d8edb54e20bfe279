/** More alternates than any authority has roots; each is a request. */
const mostLinks = 10;
/** Longer than a header with so many. */
const longest = 8192;

/**
 * Addresses of a `Link` header with the relation `alternate` (RFC 8288 §3, RFC 8555 §7.4.2), made absolute by the address that
 * was asked; each once, in the header's order, at most ten. What cannot be read is left out. Pure.
 */
export function alternateLinks(header: string | undefined, asked: string): readonly string[] {
  const found: string[] = [];
  for (const { target, parameters } of linksIn((header ?? '').slice(0, longest))) {
    if (!relationsOf(parameters).includes('alternate') || !URL.canParse(target, asked)) continue;
    const { href, protocol } = new URL(target, asked);
    if (protocol === 'https:' && href !== asked && !found.includes(href)) found.push(href);
  }
  return found.slice(0, mostLinks);
}

interface Link {
  readonly target: string;
  readonly parameters: string;
}

/** `<target>; name=value; …, <target>; …`. */
function linksIn(header: string): readonly Link[] {
  const links: Link[] = [];
  let rest = header;
  for (;;) {
    const open = rest.indexOf('<');
    const close = rest.indexOf('>', open);
    if (open < 0 || close < 0) return links;
    const behind = rest.slice(close + 1);
    const end = endOfLink(behind);
    links.push({ target: rest.slice(open + 1, close).trim(), parameters: behind.slice(0, end) });
    rest = behind.slice(end);
  }
}

/** The first comma that stands in no quotation marks. */
function endOfLink(text: string): number {
  const [end = text.length] = outsideQuotes(text, ',');
  return end;
}

/** Where this sign stands outside quotation marks (RFC 9110 §5.6.4). */
function outsideQuotes(text: string, wanted: string): readonly number[] {
  const places: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted && sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === wanted && !isQuoted) places.push(at);
  }
  return places;
}

/** Of several `rel` the first counts (RFC 8288 §3.3). */
function relationsOf(parameters: string): readonly string[] {
  const starts = outsideQuotes(parameters, ';');
  for (const [index, start] of starts.entries()) {
    const [name = '', value = ''] = parameters.slice(start + 1, starts[index + 1]).split('=');
    if (name.trim().toLowerCase() !== 'rel') continue;
    return value.replaceAll('"', '').trim().toLowerCase().split(/\s+/);
  }
  return [];
}
