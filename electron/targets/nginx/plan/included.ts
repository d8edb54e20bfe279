import type { Edit } from '../../../../shared/plan.ts';
import { withoutEnd } from '../../../../shared/trim.ts';
import { applyEdits } from '../../../text/edits.ts';
import type { Include, NginxFacts, NginxServer } from '../config/facts.ts';
import { parseConfig, type Written } from '../config/parse.ts';
import { removal } from './insertion.ts';

type Known = Pick<NginxFacts, 'includes' | 'files'>;

/** The includes that stand in a server itself, and bring directives of these names into it. */
export function bringing(known: Known, server: NginxServer, names: ReadonlySet<string>): readonly Include[] {
  return known.includes.filter(
    (one) => one.within.at(-1) === server.directive && isIn(server, one) && brings(known, one, names, 0),
  );
}

const isIn = ({ directive, file }: NginxServer, { directive: own }: Include): boolean =>
  own.file === file && own.start > directive.start && own.end < directive.end;

function brings(known: Known, include: Include, names: ReadonlySet<string>, depth: number): boolean {
  return include.files.some((file) =>
    parseConfig(known.files[file]?.text ?? '').directives.some(
      (one) =>
        names.has(one.name) ||
        (depth < 10 && within(known, file, one).some((inner) => brings(known, inner, names, depth + 1))),
    ),
  );
}

const within = (known: Known, file: string, one: Written): readonly Include[] => {
  if (one.name !== 'include') return [];
  const found = known.includes.find(
    ({ directive }) => directive.file === file && directive.start === one.start,
  );
  return found === undefined ? [] : [found];
};

/**
 * What an include brings, without the directives of these names (latin1): it takes the place of the include in one server,
 * so that the file itself stays as others read it.
 */
export function inlined(known: Known, include: Include, names: ReadonlySet<string>, depth = 0): string {
  return include.files
    .map((file) => {
      const text = known.files[file]?.text ?? '';
      const edits = parseConfig(text).directives.flatMap((one): Edit[] => {
        if (names.has(one.name)) return [removal(text, one)];
        const [inner] = within(known, file, one);
        if (inner === undefined || depth > 10 || !brings(known, inner, names, 0)) return [];
        return [{ start: one.start, end: one.end, text: inlined(known, inner, names, depth + 1) }];
      });
      return withoutEnd(applyEdits(text, edits), ' \t\r\n');
    })
    .join('\n');
}
