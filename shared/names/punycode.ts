/** Punycode (RFC 3492), with the parameters of its section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const largest = 0x7fffffff;

const thresholdAt = (k: number, bias: number): number => Math.min(Math.max(k - bias, tMin), tMax);

/** Section 6.1. */
function adapted(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38));
}

const digit = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22);
const worth = (character: string): number => {
  const code = character.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 22;
  return code >= 97 && code <= 122 ? code - 97 : base;
};

/** A label without its `xn--` (section 6.3). */
export function encode(label: string): string {
  const points = [...label].map((character) => character.codePointAt(0) ?? 0);
  const plain = points.filter((point) => point < 128);
  let output = String.fromCharCode(...plain) + (plain.length > 0 ? '-' : '');
  let handled = plain.length;
  let [point, delta, bias] = [128, 0, 72];
  while (handled < points.length) {
    const floor = point;
    const next = Math.min(...points.filter((each) => each >= floor));
    delta += (next - point) * (handled + 1);
    point = next;
    for (const each of points) {
      if (each < point) delta++;
      if (each !== point) continue;
      let rest = delta;
      for (let k = base; ; k += base) {
        const threshold = thresholdAt(k, bias);
        if (rest < threshold) break;
        output += digit(threshold + ((rest - threshold) % (base - threshold)));
        rest = Math.floor((rest - threshold) / (base - threshold));
      }
      output += digit(rest);
      bias = adapted(delta, handled + 1, handled === plain.length);
      delta = 0;
      handled++;
    }
    delta++;
    point++;
  }
  return output;
}

/** The letters behind a label's `xn--` (section 6.2); null where it is not punycode at all. */
export function decode(label: string): string | null {
  const end = Math.max(label.lastIndexOf('-'), 0);
  const output = [...label.slice(0, end)].map((character) => character.charCodeAt(0));
  const digits = [...label.slice(end === 0 ? 0 : end + 1)].map(worth);
  let [point, index, bias, at] = [128, 0, 72, 0];
  while (at < digits.length) {
    const before = index;
    for (let k = base, weight = 1; ; k += base) {
      const value = digits[at++];
      if (value === undefined || value >= base) return null;
      index += value * weight;
      if (index > largest) return null;
      const threshold = thresholdAt(k, bias);
      if (value < threshold) break;
      weight *= base - threshold;
    }
    bias = adapted(index - before, output.length + 1, before === 0);
    point += Math.floor(index / (output.length + 1));
    if (point > 0x10ffff) return null;
    index %= output.length + 1;
    output.splice(index++, 0, point);
  }
  return String.fromCodePoint(...output);
}
