import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '../..');

export interface SourceLiteral {
  /** Relative to the checkout. */
  readonly file: string;
  readonly pattern: string;
  /** Without those that keep a position: `g` and `y`. */
  readonly flags: string;
}

/** Every regular expression that stands in the product's code. */
export function sourceLiterals(): readonly SourceLiteral[] {
  const globs = ['electron/*.ts', 'shared/*.ts', 'renderer/*.ts', 'renderer/*.tsx'];
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ...globs];
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  return files.flatMap((file) => {
    const { program, errors } = parseSync(file, readFileSync(join(root, file), 'utf8'));
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    const found: SourceLiteral[] = [];
    collect(program, (pattern, flags) => found.push({ file, pattern, flags: flags.replace(/[gy]/g, '') }));
    return found;
  });
}

function collect(node: unknown, found: (pattern: string, flags: string) => void): void {
  if (Array.isArray(node)) for (const one of node) collect(one, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  if ('regex' in node && isLiteral(node.regex)) found(node.regex.pattern, node.regex.flags);
  for (const child of Object.values(node)) collect(child, found);
}

function isLiteral(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}
