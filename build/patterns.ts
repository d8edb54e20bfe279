import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/**
 * Nothing that comes from outside may become a regular expression: JavaScript's can take for ever, and nothing can stop
 * one. So the product has literals only. What a stranger wrote is matched in `electron/targets/posix/pattern/foreign-pattern.ts`
 * (expressions) and `shared/wildcard.ts` (wildcards).
 *
 * Caught: the constructor under its own name, called, aliased, inherited or as a type; `match`, `matchAll` and `search`
 * with anything but a literal, for they make an expression of any text; `compile` and `constructor` of a literal. Not
 * caught: a name put together from pieces, and a parameter that bears the name of a literal.
 */
const product = ['electron/**', 'shared/**', 'renderer/**'];

/** `compile` belongs to the engine for foreign patterns there. */
const engine = 'electron/targets/posix/pattern/foreign-pattern.ts';

const calls =
  /(?:\.\s*(?:match|matchAll|search)|\[\s*['"`](?:match|matchAll|search)['"`]\s*\])\s*(?:\?\.\s*)?\(\s*([^\s,)]*)/g;

/** What is wrong with the patterns of every source file that git knows or does not ignore, a sentence each. */
export function checkPatterns(root: string): readonly string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '*.ts', '*.tsx'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)))
    .flatMap((file) => patternFaults(file, readFileSync(join(root, file), 'utf8')));
}

/** What is wrong with one file's patterns, a sentence each. */
export function patternFaults(file: string, text: string): readonly string[] {
  if (!product.some((glob) => matchesGlob(file, glob))) return [];
  const faults: string[] = [];
  if (/\bRegExp\b/.test(text)) faults.push(`${file} names RegExp: only literals are patterns here`);
  for (const [call, argument = ''] of text.matchAll(calls)) {
    if (argument.startsWith('/') || isLiteral(text, argument)) continue;
    faults.push(`${file} has ${call.replace(/\s+/g, ' ')}: only a literal may be matched`);
  }
  if (file !== engine && /\.\s*compile\s*\(/.test(text)) faults.push(`${file} compiles a pattern`);
  if (/\.\s*constructor\b|\[\s*['"`]constructor['"`]\s*\]/.test(text)) {
    faults.push(`${file} asks a value for its constructor`);
  }
  return faults;
}

/** A name that the same file gives to a literal, and to nothing else. */
function isLiteral(text: string, name: string): boolean {
  if (!/^\w+$/.test(name)) return false;
  const bindings = [...text.matchAll(/\b(?:const|let|var)\s+(\w+)(?:\s*:[^=]*)?\s*=\s*(\S)/g)];
  const own = bindings.filter(([, bound]) => bound === name);
  return own.length > 0 && own.every(([, , first]) => first === '/');
}
