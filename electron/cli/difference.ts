import { structuredPatch } from 'diff';

/** What became of a file, as the lines that a terminal shows: three around each change, `-` gone, `+` new. */
export function differenceText(former: string, now: string): readonly string[] {
  const { hunks } = structuredPatch('', '', former, now, '', '', { context: 3 });
  return hunks.flatMap(({ newStart, lines }) => [`@@ ${newStart} @@`, ...lines]);
}
