import { structuredPatch } from 'diff';

/**
 * Lines that came and went. The way to find the fewest takes time that grows with its square, and both texts may be
 * anybody's: beyond this they are two different texts.
 */
const most = 1000;

/** What became of a file, as the lines that a terminal shows: three around each change, `-` gone, `+` new. */
export function differenceText(former: string, now: string): readonly string[] {
  const patch = structuredPatch('', '', former, now, '', '', { context: 3, maxEditLength: most });
  if (patch === undefined) return ['@@ 1 @@', ...signed('-', former), ...signed('+', now)];
  return patch.hunks.flatMap(({ newStart, lines }) => [`@@ ${newStart} @@`, ...lines]);
}

function signed(sign: '-' | '+', text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${sign}${line}`);
}
