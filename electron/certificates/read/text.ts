/** Text of any origin, and the blocks of base64 that lie in it: PEM (RFC 7468), mails (RFC 2045), what was pasted. */

/** By its byte-order mark, else by where its zeros stand; all else is taken byte by byte, since only ASCII matters. */
export function textOf(bytes: Buffer): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return wide(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return wide(bytes, 'utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.toString('utf8', 3);
  const start = bytes.subarray(0, 200);
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => at % 2 === odd && byte === 0).length);
  const half = start.length / 2;
  if ((zeros[1] ?? 0) > half * 0.8) return wide(bytes, 'utf-16le');
  if ((zeros[0] ?? 0) > half * 0.8) return wide(bytes, 'utf-16be');
  return bytes.toString('utf8');
}

/** Not by Buffer.toString: of an odd number of bytes that begins at an odd address, Node 24 writes past its own memory. */
const wide = (bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string =>
  new TextDecoder(encoding).decode(bytes);

/** A line that begins or ends a block, also where a word processor has made one long dash of the five. */
const borders = /[-‐-―−]{2,10} ?(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,60}?) ?[-‐-―−]{2,10}/g;
const border = /^-----(BEGIN|END) ([A-Z0-9 ]{1,62})-----$/;
/** How answers to a mail quote it. */
const quoting = /^(?:[>|] ?){1,20}/;

/** Lines without what mails, editors and terminals put around them; borders of blocks stand on lines of their own. */
export function linesOf(text: string): readonly string[] {
  return text
    .replaceAll('\\n', '\n')
    .replace(/[​-‍⁠﻿]/g, '')
    .replace(borders, (_, edge: string, label: string) => `\n-----${edge} ${label}-----\n`)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(quoting, '').trim());
}

export interface Block {
  readonly label: string;
  /** `Proc-Type: …` and the like (RFC 1421 §4.4). */
  readonly headers: readonly string[];
  readonly body: string;
  readonly hasEnd: boolean;
}

/** The blocks between borders, in their order. */
export function blocksIn(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: { label: string; headers: string[]; body: string[] } | null = null;
  const close = (hasEnd: boolean) => {
    if (open !== null)
      blocks.push({ label: open.label, headers: open.headers, body: open.body.join(''), hasEnd });
    open = null;
  };
  for (const line of lines) {
    const [, edge, label = ''] = border.exec(line) ?? [];
    if (edge === 'BEGIN') {
      close(false);
      open = { label: label.trim(), headers: [], body: [] };
    } else if (edge === 'END') close(true);
    else if (open !== null) {
      const { headers, body } = open as { headers: string[]; body: string[] };
      if (line.includes(':')) headers.push(line);
      else body.push(line.replace(/\s+/g, ''));
    }
  }
  close(false);
  return blocks;
}

const base64Line = /^[A-Za-z0-9+/]{4,}={0,2}$/;

/** Runs of base64 without borders, as they are left where somebody copied the middle alone. DER begins with M. */
export function bareRunsIn(lines: readonly string[]): readonly Buffer[] {
  const runs: Buffer[] = [];
  let run: string[] = [];
  const close = () => {
    const joined = run.join('');
    if (joined.length >= 100 && joined.startsWith('M')) runs.push(Buffer.from(joined, 'base64'));
    run = [];
  };
  for (const line of lines) {
    const plain = line.replace(/\s+/g, '');
    if (base64Line.test(plain)) run.push(plain);
    else close();
  }
  close();
  return runs;
}
