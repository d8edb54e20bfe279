import type { Directive } from '../config/facts.ts';

/** One block with what stands directly in it: `http`, `server`, `location`, `if`, `limit_except`; the outermost first. */
export interface Level {
  readonly directives: readonly Directive[];
  /** The blocks within the server, itself included. */
  readonly within: readonly Directive[];
}

export interface Setting {
  readonly directive: Directive;
  readonly within: readonly Directive[];
}

/** A setting in force: that of the innermost level that has one (the last, where it says it twice). */
export function settingOf(levels: readonly Level[], name: string): Setting | null {
  return settingsOf(levels, [name]).at(-1) ?? null;
}

/** All of these names at the innermost level that has any: lists are inherited whole or not at all. */
export function settingsOf(levels: readonly Level[], names: readonly string[]): readonly Setting[] {
  const level = levels.findLast(({ directives }) => directives.some(({ name }) => names.includes(name)));
  return (level?.directives ?? [])
    .filter(({ name }) => names.includes(name))
    .map((directive) => ({ directive, within: level?.within ?? [] }));
}
