import type { Edit } from '../../../../shared/plan.ts';
import { withoutEnd } from '../../../../shared/trim.ts';
import { applyEdits } from '../../../text/edits.ts';
import type { Include, NginxFacts, NginxServer } from '../config/facts.ts';
import { parseConfig, type Written } from '../config/parse.ts';
import { removal } from './insertion.ts';

type Known = Pick<NginxFacts, 'includes' | 'files'>;

/** Which directives are meant. */
export type Meant = (one: Written) => boolean;

/** The includes that stand in a server itself, and bring such directives into it. */
export function bringing(known: Known, server: NginxServer, isMeant: Meant): readonly Include[] {
  return known.includes.filter(
    (one) => one.within.at(-1) === server.directive && isIn(server, one) && brings(known, one, isMeant, 0),
  );
}

const isIn = ({ directive, file }: NginxServer, { directive: own }: Include): boolean =>
  own.file === file && own.start > directive.start && own.end < directive.end;

function brings(known: Known, include: Include, isMeant: Meant, depth: number): boolean {
  return include.files.some((file) =>
    parseConfig(known.files[file]?.text ?? '').directives.some((one) => {
      if (isMeant(one)) return true;
      const inner = depth < 10 && one.name === 'include' ? includeOf(known, one.words) : null;
      return inner !== null && brings(known, inner, isMeant, depth + 1);
    }),
  );
}

const byWord = new WeakMap<Known['includes'], ReadonlyMap<string, Include>>();

/** What an include of these words brings: the same wherever it stands, since its names belong to one folder. */
export function includeOf({ includes }: Pick<Known, 'includes'>, words: readonly string[]): Include | null {
  const known =
    byWord.get(includes) ?? new Map(includes.map((one) => [one.directive.words[0] ?? '', one] as const));
  byWord.set(includes, known);
  return known.get(words[0] ?? '') ?? null;
}

/**
 * What an include brings, without such directives (latin1): it takes the place of the include in one block, so that the file
 * itself stays as others read it.
 */
export function inlined(known: Known, include: Include, isMeant: Meant, depth = 0): string {
  return include.files
    .map((file) => {
      const text = known.files[file]?.text ?? '';
      const edits = parseConfig(text).directives.flatMap((one): Edit[] => {
        if (isMeant(one)) return [removal(text, one)];
        const inner = one.name === 'include' ? includeOf(known, one.words) : null;
        if (inner === null || depth > 10 || !brings(known, inner, isMeant, 0)) return [];
        return [{ start: one.start, end: one.end, text: inlined(known, inner, isMeant, depth + 1) }];
      });
      return withoutEnd(applyEdits(text, edits), ' \t\r\n');
    })
    .join('\n');
}
