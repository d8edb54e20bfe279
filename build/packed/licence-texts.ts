import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from '../checkout.ts';
import type { Shipped } from '../licences.ts';

/** The words that each part's makers want to go with it, one after the other, as the package shows them. */
export function licenceTexts(parts: readonly Shipped[]): string {
  const rule = '-'.repeat(78);
  const ours = readFileSync(inCheckout('LICENSE'), 'utf8').trim();
  const theirs = parts.map(
    (part) => `${rule}\n${part.name} ${part.version} (${part.licence})\n\n${textsOf(part)}\n`,
  );
  return `Sealkeeper\n\n${ours}\n\nIt is made with what follows. Chromium, inside Electron, brings a page of its own,\nLICENSES.chromium.html.\n\n${theirs.join('\n')}`;
}

/** The Node that is shipped lies in a package within its package, one for each kind of computer. */
const within = '{,node_modules/node-*-*/}{LICEN[CS]E,licen[cs]e,COPYING,NOTICE}{,.md,.txt,.MIT,-MIT}';

function textsOf({ place, licence }: Shipped): string {
  const files = globSync(within, { cwd: inCheckout(place) }).sort();
  if (files.length === 0) return `Its makers name the licence ${licence}, and bring no text of it.`;
  return files.map((file) => readFileSync(join(inCheckout(place), file), 'utf8').trim()).join('\n\n');
}
