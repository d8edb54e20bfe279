import type { EffectiveDirective } from './effective.ts';
import type { ApacheFacts, ApacheHost } from './facts.ts';

type Known = Pick<ApacheFacts, 'main' | 'run'>;

/**
 * The certificate files that a site shows, with their whole paths: its own, or those that stand outside of all blocks, for an
 * encrypted site that has none. mod_ssl takes the one or the other, never both (tried with 2.4.71).
 */
export function certificateFilesOf(known: Known, { directives }: Pick<ApacheHost, 'directives'>) {
  const own = namedIn(directives);
  const paths = own.length > 0 || !isEngineOn(known, directives) ? own : namedIn(known.main);
  return paths.map((path) => (path.startsWith('/') ? path : `${known.run.serverRoot ?? ''}/${path}`));
}

const namedIn = (directives: readonly EffectiveDirective[]): readonly string[] =>
  directives.flatMap(({ name, words }) => (name === 'sslcertificatefile' ? (words[0] ?? []) : []));

/** True where it speaks TLS. What is said outside of all blocks holds for those that say nothing. */
export function isEngineOn(
  { main }: Pick<Known, 'main'>,
  directives: readonly EffectiveDirective[],
): boolean {
  const said = [...main, ...directives].findLast(({ name }) => name === 'sslengine')?.words[0];
  return said !== undefined && said.toLowerCase() !== 'off';
}
