import type { TextKey } from '../../../shared/content/texts.ts';
import type { Finding } from '../../../shared/look.ts';
import { clipped } from '../../clipped.ts';
import type { Texts } from '../../texts.tsx';

/** A finding in words, names in it as `spelt`, its facts clipped: they are strangers' texts. The first line of `text` is the owner's. */
export function findingSaid(
  finding: Finding,
  part: 'title' | 'text',
  { tell, list }: Texts,
  spelt: (name: string) => string,
): string {
  const values = Object.entries(finding.facts).map(([name, value]) => [
    name,
    typeof value === 'number'
      ? value
      : clipped(Array.isArray(value) ? list(value.map(spelt)) : spelt(String(value)), 200),
  ]);
  const key: TextKey = `finding.${finding.id}.${part}`;
  return tell(key, Object.fromEntries(values));
}
