import { ProblemError } from '../../../shared/problems.ts';
import { below } from '../../remote/webspace/paths.ts';
import type { FileSpace } from '../../remote/webspace/space.ts';
import { holdsStartPage, isWorthALook, type Scored, scoreOfName } from './candidates.ts';

/** A look costs a round trip or two, and people wait. */
const mostLooks = 40;
const deepest = 4;
const mostFolders = 12;

/** A folder that nobody has looked into yet. */
interface Waiting extends Scored {
  readonly depth: number;
}

/**
 * The folders below the login that may be a site's, the likeliest first; where the login begins is one of them always. What cannot
 * be listed is passed over. Reads only. Raises what the connection does.
 */
export async function searchFolders(
  space: FileSpace,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const found: Scored[] = [];
  let waiting: readonly Waiting[] = [{ path: space.root, score: 0, depth: 0 }];
  for (let looks = 0; looks < mostLooks; looks += 1) {
    signal.throwIfAborted();
    const [next, ...rest] = waiting.toSorted(
      (one, other) => other.score - other.depth - (one.score - one.depth),
    );
    if (next === undefined) break;
    waiting = rest;
    const entries = await space.list(next.path).catch((thrown: unknown) => {
      if (thrown instanceof ProblemError && thrown.problem.code === 'webspace-folder-missing') return null;
      throw thrown;
    });
    if (entries === null) continue;
    const hasPage = holdsStartPage(entries);
    if (hasPage || next.score > 0 || next.depth === 0)
      found.push({ path: next.path, score: next.score + (hasPage ? 50 : 0) - next.depth });
    if (next.depth >= deepest) continue;
    const inside = entries.filter(isWorthALook).map(({ name }) => ({
      path: below(next.path, name),
      score: scoreOfName(name, names),
      depth: next.depth + 1,
    }));
    waiting = [...waiting, ...inside];
  }
  return found
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostFolders)
    .map(({ path }) => path);
}
