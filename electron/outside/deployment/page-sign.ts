import { sha256 } from '../../text/digest.ts';
import { type HttpAnswer, headerOf, type NoHttpAnswer } from '../http/http-fetch.ts';
import { printable } from '../printable.ts';

/** What a visitor is given, as far as it tells one page from another. */
export interface PageSign {
  /** null: nothing answers. */
  readonly status: number | null;
  /** Where it sends visitors, without what may be different for each of them. */
  readonly to: string | null;
  /** Of the page; null where it has none, or where it was not the same twice. */
  readonly title: string | null;
  /** Stands for the whole page, whichever scheme it came by; null where there is none, or where it was not the same twice. */
  readonly mark: string | null;
  /** Stand for what it consists of, without what was not the same twice: a token made for each visit, a clock. */
  readonly pieces: ReadonlySet<number>;
  /** Hosts that it names as its own: in its canonical link (RFC 6596), and as the domain of its cookies. Lower case. */
  readonly hosts: readonly string[];
}

export const noPage: PageSign = {
  status: null,
  to: null,
  title: null,
  mark: null,
  pieces: new Set(),
  hosts: [],
};

/** What was answered at `url`. */
export function signOf(url: URL, answer: HttpAnswer | NoHttpAnswer): PageSign {
  if (answer.kind === 'none') return noPage;
  const location = headerOf(answer, 'location');
  const target = location !== null && URL.canParse(location, url.href) ? new URL(location, url.href) : null;
  const text = answer.body.toString('utf8');
  const title = /<title[^<>]*>([^<]*)/i.exec(text)?.[1];
  return {
    status: answer.status,
    // A query may hold what is made anew for each visitor.
    to: target === null ? null : printable(`${target.origin}${target.pathname}`, 200),
    title: title === undefined ? null : printable(title.trim(), 100),
    mark: markOf(answer.body),
    pieces: piecesOf(text),
    hosts: hostsIn(text, url, answer.headers['set-cookie'] ?? []),
  };
}

/** Links may name the scheme by which the visitor came. */
const schemeless = (text: string): string => text.replaceAll('https:', 'http:');

const markOf = (body: Buffer): string | null =>
  body.length === 0 ? null : sha256(schemeless(body.toString('latin1')));

const mostPieces = 300;

/** A page's tags and texts, a number for each: they are many, and are only compared. */
function piecesOf(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const piece of schemeless(text).split(/[<>\r\n]+/)) {
    if (found.size === mostPieces) break;
    const said = piece.trim();
    // What is shorter stands in every page.
    if (said.length >= 8) found.add(numberFor(said));
  }
  return found;
}

/** FNV-1a of 32 bits. */
function numberFor(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function hostsIn(text: string, url: URL, cookies: readonly string[]): readonly string[] {
  const links = text.match(/<link\b[^<>]{0,500}>/gi) ?? [];
  const canonical = links.find((link) => /\brel\s*=\s*["']?canonical\b/i.test(link));
  const href = canonical === undefined ? undefined : /\bhref\s*=\s*["']?([^"'\s<>]+)/i.exec(canonical)?.[1];
  const named = href !== undefined && URL.canParse(href, url.href) ? [new URL(href, url.href).hostname] : [];
  const domains = cookies.flatMap((cookie) => /;\s*domain\s*=\s*\.?([^;\s]+)/i.exec(cookie)?.[1] ?? []);
  return [...new Set([...named, ...domains].map((host) => printable(host.toLowerCase(), 253)))].slice(0, 20);
}

/** Two looks as one: what differs between them differs by itself, and says nothing. */
export const steadyPage = (one: PageSign, other: PageSign | undefined): PageSign => ({
  status: one.status,
  to: one.to,
  title: one.title === other?.title ? one.title : null,
  mark: one.mark === other?.mark ? one.mark : null,
  pieces: new Set([...one.pieces].filter((piece) => other?.pieces.has(piece) === true)),
  hosts: one.hosts,
});

/** Fewer pieces than these may stand in any page. */
const fewestPieces = 6;

/**
 * How much of a steady page stands in another one, 0 to 1; null: there is too little of it to tell. The very same page
 * is 1 whatever its length.
 */
export function likeness(steady: PageSign, other: PageSign): number | null {
  if (isSameMark(steady, other)) return 1;
  if (steady.pieces.size < fewestPieces) return null;
  const kept = [...steady.pieces].filter((piece) => other.pieces.has(piece));
  return kept.length / steady.pieces.size;
}

export const isSameMark = (one: PageSign, other: PageSign): boolean =>
  one.mark !== null && one.mark === other.mark;

/** Half of a page stays what it is, whatever is made anew in it for each visit, or said otherwise by an encrypted site. */
export const isAlike = (steady: PageSign, other: PageSign): boolean => (likeness(steady, other) ?? 0) >= 0.5;

/** Titles that tell two pages apart: in one that counts, or tells the time or the scheme, these are no difference. */
export function haveOtherTitles(one: PageSign, other: PageSign): boolean {
  if (one.title === null) return false;
  const said = ({ title }: PageSign) => (title === null ? null : schemeless(title).replaceAll(/\d+/g, '0'));
  return said(one) !== said(other);
}
