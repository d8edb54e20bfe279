import { isStar } from '../../../shared/names/domain-name.ts';

/**
 * Under which names a renewed certificate is looked for at a web server: nobody visits a star, which is shown to whatever stands
 * below it. Where there is nothing else, to a name that is guessed. Pure.
 */
export function lookedForNames(names: readonly string[]): readonly string[] {
  const plain = names.filter((name) => !isStar(name));
  return plain.length > 0 ? plain : names.map((name) => name.replace(/^\*/, 'www'));
}
