import { randomBytes } from 'node:crypto';
import type { HttpChallenge } from '../../../shared/plan.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import type { ChallengeProbe } from '../../outside/deployment/probe-result.ts';
import type { Outside } from '../../outside/outside.ts';
import type { FileSpace } from '../../remote/webspace/space.ts';
import { type Ledger, type OwnFile, place } from './placing.ts';
import { searchFolders } from './search.ts';

/** How the outside is asked; `askForAll` but for tests. */
export type AskAll = (
  challenges: readonly HttpChallenge[],
  outside: Outside,
  signal: AbortSignal,
  options: { readonly timeoutMs: number },
) => Promise<readonly { readonly isVisible: boolean; readonly probes: readonly ChallengeProbe[] }[]>;

export interface SiteSearch {
  readonly space: FileSpace;
  readonly names: readonly string[];
  /** That its owner named; null: nobody has. */
  readonly wished: string | null;
  readonly ledger: Ledger;
  readonly outside: Outside;
  readonly ask: AskAll;
}

/** A web server shows a new file at once; a cache in front of it may take a moment. */
const patience = 4000;

interface Trial extends OwnFile {
  readonly folder: string;
}

/**
 * The folder of each name's site: a file of ours is laid into those that may be it, and the one that visitors are shown is. The
 * folder that was named comes first, and the others where it is not what visitors see. The files stay: they are in the ledger.
 * Raises `webspace-proof-unseen` {name, folders, url, status, bodyStart}, `webspace-folder-missing`, `webspace-not-writable`,
 * `name-not-in-dns`.
 */
export async function siteFolders(
  { space, names, wished, ledger, outside, ask }: SiteSearch,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const tried: Trial[] = [];
  let lastSeen: ChallengeProbe | undefined;
  let refusal: unknown;
  /** Of the folder that was named, or fits best: then that is why nothing was seen. */
  let likeliestRefusal: unknown;
  const open = () => names.filter((name) => !found.has(name));

  const tryFolders = async (folders: readonly string[], timeoutMs: number): Promise<void> => {
    const trials: Trial[] = [];
    for (const folder of folders) {
      signal.throwIfAborted();
      const trial = ownFile(folder);
      try {
        await place(space, folder, [trial], ledger);
        trials.push(trial);
      } catch (thrown) {
        const { code } = toProblem(thrown);
        if (code !== 'webspace-not-writable' && code !== 'webspace-folder-missing') throw thrown;
        refusal ??= thrown;
        if (folders.length === 1) likeliestRefusal ??= thrown;
      }
    }
    tried.push(...trials);
    const questions = open().flatMap((name) => trials.map((trial) => ({ name, trial })));
    const answers = await ask(
      questions.map(({ name, trial: { token, text } }) => ({ name, token, keyAuthorization: text })),
      outside,
      signal,
      { timeoutMs },
    );
    for (const [at, { isVisible, probes }] of answers.entries()) {
      const question = questions[at];
      if (isVisible && question !== undefined) found.set(question.name, question.trial.folder);
      else lastSeen = probes.find(({ problem }) => problem !== null) ?? lastSeen;
    }
  };

  if (wished !== null) await tryFolders([wished], patience);
  if (open().length > 0) {
    const others = (await searchFolders(space, open(), signal)).filter((folder) => folder !== wished);
    const [likeliest, ...rest] = others;
    if (likeliest !== undefined && wished === null) await tryFolders([likeliest], patience);
    const more = wished === null ? rest : others;
    if (open().length > 0 && more.length > 0) await tryFolders(more, 0);
  }
  const [missing] = open();
  if (missing === undefined) return found;
  const why = likeliestRefusal ?? (tried.length === 0 ? refusal : undefined);
  if (why !== undefined) throw why;
  throw unseen(missing, tried, lastSeen);
}

function unseen(name: string, tried: readonly Trial[], seen: ChallengeProbe | undefined): ProblemError {
  return new ProblemError('webspace-proof-unseen', {
    name,
    folders: tried.map(({ folder }) => folder).join(', '),
    url: seen?.url ?? '',
    status: seen?.status ?? 0,
    bodyStart: seen?.bodyStart ?? '',
  });
}

function ownFile(folder: string): Trial {
  const token = randomBytes(32).toString('base64url');
  return { folder, token, text: `${token}.${randomBytes(32).toString('base64url')}` };
}
