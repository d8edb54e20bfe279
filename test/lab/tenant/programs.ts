/**
 * Programs of the tenant's own, made byte by byte, since a server need not have a compiler (ELF-64, System V ABI for
 * x86-64). Whoever runs one leaves a line in the tally: `0` where it had root's rights, `u` where not.
 */
const syscall = { write: 1, open: 2, close: 3, pause: 34, exit: 60, geteuid: 107 } as const;

/** open(2): O_WRONLY | O_CREAT | O_APPEND. */
const appending = 0x441;
const base = 0x40_0000;
const headerSize = 64;
const segmentSize = 56;

const u16 = (value: number): Buffer => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const u64 = (value: number): Buffer => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);

/** Appends to the tally, then `ending`; keeps r12, as a function that is called must. */
function code(tally: string, ending: Buffer): Buffer {
  const texts = Buffer.from(`0\nu\n${tally}\0`, 'latin1');
  const call = (name: keyof typeof syscall): Buffer =>
    Buffer.concat([Buffer.from([0xb8]), u32(syscall[name]), Buffer.from([0x0f, 0x05])]);
  const parts: readonly (Buffer | { readonly into: 'rdi' | 'rsi'; readonly at: number })[] = [
    Buffer.from([0x41, 0x54]), // push r12
    call('geteuid'),
    Buffer.from([0x41, 0x89, 0xc4]), // mov r12d, eax
    { into: 'rdi', at: 4 },
    Buffer.concat([Buffer.from([0xbe]), u32(appending), Buffer.from([0xba]), u32(0o666)]),
    call('open'),
    Buffer.from([0x89, 0xc7]), // mov edi, eax
    { into: 'rsi', at: 0 },
    Buffer.from([0x45, 0x85, 0xe4, 0x74, 0x07]), // test r12d, r12d; je over the next
    { into: 'rsi', at: 2 },
    Buffer.concat([Buffer.from([0xba]), u32(2)]),
    call('write'),
    call('close'),
    ending,
  ];
  const sizeOf = (part: (typeof parts)[number]): number => (Buffer.isBuffer(part) ? part.length : 7);
  const end = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  let place = 0;
  const bytes = parts.map((part) => {
    place += sizeOf(part);
    if (Buffer.isBuffer(part)) return part;
    // lea reg, [rip + distance to the text]
    const register = part.into === 'rdi' ? 0x3d : 0x35;
    return Buffer.concat([Buffer.from([0x48, 0x8d, register]), u32(end + part.at - place)]);
  });
  return Buffer.concat([...bytes, texts]);
}

interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly at: number;
  readonly size: number;
}
const kinds = { load: 1, dynamic: 2, stack: 0x6474_e551 } as const;

function header(type: number, entry: number, origin: number, segments: readonly Segment[]): Buffer {
  const ident = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const fixed = [u16(type), u16(62), u32(1), u64(entry), u64(headerSize), u64(0), u32(0)];
  const sizes = [headerSize, segmentSize, segments.length, 64, 0, 0].map(u16);
  const table = segments.flatMap(({ type: kind, flags, at, size }) => [
    ...[u32(kind), u32(flags), u64(at), u64(origin + at), u64(origin + at)],
    ...[u64(size), u64(size), u64(kind === kinds.load ? 0x1000 : 8)],
  ]);
  return Buffer.concat([ident, ...fixed, ...sizes, ...table]);
}

/** A program that stays until it is killed; one that is run as root ends at once. */
export function idleProgram(tally: string): Buffer {
  const exit = Buffer.concat([Buffer.from([0x31, 0xff, 0xb8]), u32(syscall.exit), Buffer.from([0x0f, 0x05])]);
  const pause = Buffer.concat([
    Buffer.from([0xb8]),
    u32(syscall.pause),
    Buffer.from([0x0f, 0x05, 0xeb, 0xf7]),
  ]);
  const ending = Buffer.concat([Buffer.from([0x45, 0x85, 0xe4, 0x75, exit.length]), exit, pause]);
  const text = code(tally, ending);
  const start = headerSize + segmentSize;
  const segment = { type: kinds.load, flags: 5, at: 0, size: start + text.length };
  return Buffer.concat([header(2, base + start, base, [segment]), text]);
}

/** A library whose initialisation runs as soon as anybody loads it, whatever they wanted of it. */
export function loadedLibrary(tally: string): Buffer {
  const text = code(tally, Buffer.from([0x41, 0x5c, 0xc3])); // pop r12; ret
  const start = headerSize + 3 * segmentSize;
  const symbols = start + text.length + (8 - ((start + text.length) % 8));
  const hash = symbols + 24;
  const strings = hash + 16;
  const dynamic = strings + 8;
  const entries = [
    [4, hash],
    [5, strings],
    [6, symbols],
    [10, 1],
    [11, 24],
    [12, start],
    [0, 0],
  ].flat();
  const size = dynamic + entries.length * 8;
  const segments = [
    { type: kinds.load, flags: 7, at: 0, size },
    { type: kinds.dynamic, flags: 6, at: dynamic, size: entries.length * 8 },
    { type: kinds.stack, flags: 6, at: 0, size: 0 },
  ];
  return Buffer.concat([
    header(3, 0, 0, segments),
    text,
    Buffer.alloc(symbols - start - text.length),
    Buffer.alloc(24),
    ...[1, 1, 0, 0].map(u32),
    Buffer.alloc(8),
    ...entries.map(u64),
  ]);
}
