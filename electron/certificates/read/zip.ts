import { inflateRawSync } from 'node:zlib';
import type { Gathering, Place } from './found.ts';

/**
 * The members of a ZIP (APPNOTE 6.3.10 §4.3), by its directory at the end, as every unpacker finds them. Written by hand:
 * what is wanted is small files in memory, with a limit on what comes out, and the packages for it want files and streams.
 */
const marks = { end: 0x06054b50, member: 0x02014b50, local: 0x04034b50 } as const;
const mostMembers = 300;
/** Comments behind the end are at most this long (§4.3.16). */
const longestTail = 65_557;

export const isZip = (bytes: Buffer): boolean =>
  bytes.length >= 22 && [marks.local, marks.end].some((mark) => bytes.readUInt32LE(0) === mark);

/** Hands each member to `take`; folders and what programs put beside (`__MACOSX`) are left out. */
export function addZip(
  bytes: Buffer,
  place: Place,
  gathering: Gathering,
  take: (content: Buffer, place: Place) => void,
): void {
  const end = directoryEnd(bytes);
  if (end === null) {
    gathering.trouble('damaged', place);
    return;
  }
  let at = bytes.readUInt32LE(end + 16);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostMembers) gathering.trouble('too-much', place);
  for (let member = 0; member < Math.min(count, mostMembers) && !gathering.isFull; member += 1) {
    const found = memberAt(bytes, at);
    if (found === null) {
      gathering.trouble('damaged', place);
      return;
    }
    at = found.next;
    if (isBeside(found.name)) continue;
    const own = [...place, found.name];
    if (found.isLocked) gathering.trouble('locked-archive', own);
    else {
      const content = unpacked(bytes, found, gathering);
      if (typeof content === 'string') gathering.trouble(content, own);
      else take(content, own);
    }
  }
}

const isBeside = (name: string): boolean =>
  name.endsWith('/') ||
  name.startsWith('__MACOSX/') ||
  /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);

function directoryEnd(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - longestTail); at -= 1)
    if (bytes.readUInt32LE(at) === marks.end) return at;
  return null;
}

interface Member {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
  readonly next: number;
}

function memberAt(bytes: Buffer, at: number): Member | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== marks.member) return null;
  const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
  const next = at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  return {
    name: bytes
      .toString('utf8', at + 46, at + 46 + (name ?? 0))
      .replaceAll('\\', '/')
      .slice(0, 300),
    isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    local: bytes.readUInt32LE(at + 42),
    next,
  };
}

function unpacked(
  bytes: Buffer,
  { local, packed, method }: Member,
  gathering: Gathering,
): Buffer | 'damaged' | 'unsupported' | 'too-much' {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== marks.local) return 'damaged';
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) return 'damaged';
  const content = bytes.subarray(start, start + packed);
  const most = gathering.bytesLeft;
  if (most === 0 || packed > most) return 'too-much';
  if (method !== 0 && method !== 8) return 'unsupported';
  try {
    const plain = method === 0 ? content : inflateRawSync(content, { maxOutputLength: most });
    gathering.spendBytes(plain.length);
    return plain;
  } catch (thrown) {
    if (!isTooLong(thrown)) return 'damaged';
    gathering.spendBytes(most);
    return 'too-much';
  }
}

const isTooLong = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE';
