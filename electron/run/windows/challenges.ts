import { createHash } from 'node:crypto';
import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import type { UndoAnswer } from '../session.ts';
import { askInside } from './ask-inside.ts';
import { answerByFiles, filesOf, type WhyFiles } from './challenge-files.ts';
import type { WindowsContext, WindowsHandler } from './handler.ts';
import { detailOf } from './problems.ts';

type Change = Extract<WindowsChange, { kind: 'answer-challenges' }>;
type ChallengesUndoRecord = Extract<WindowsUndoRecord, { kind: 'challenges' }>;

/** Another program has the port or the very place, or the login may not listen: files can still do it. */
const meansFiles = new Set(['port-taken', 'prefix-taken', 'access-denied', 'already-exists']);

/**
 * Answers the authority's question from in front of all sites; where that place is taken, from files in the
 * folders of the sites, with the settings that their ways of handling files need.
 */
export const answerChallenges: WindowsHandler<Change, ChallengesUndoRecord> = {
  prepare: async (change) => ({
    kind: 'challenges',
    path: change.path,
    folders: change.folders.map(({ root, names }) => ({
      root,
      files: filesOf(change, names).map(({ path, variants }) => ({ path, ours: variants.map(sha256) })),
    })),
  }),
  // The listener ends with the connection; files are noted when they are needed.
  undoCalls: () => [],
  async perform(change, undoRecord, _materials, ground) {
    const why = await listen(change, ground);
    if (why === null) return;
    if (change.folders.length === 0) {
      const { reason, detail } = why;
      const names = change.answers.map(({ name }) => name);
      throw new ProblemError('challenge-not-possible', { reason, names }, { detail });
    }
    await answerByFiles(change, undoRecord, ground, why);
  },
  async undo(undoRecord, { host, listener }) {
    const held = listener.current;
    listener.current = null;
    if (held !== null) await held.stop();
    const answer = await removeFiles(host, undoRecord);
    return held !== null && answer.result === 'same' ? { result: 'undone' } : answer;
  },
  isEdited: () => false,
};

/** Null: it answers, and is held. Else why files have to do it. */
async function listen(change: Change, { host, listener }: WindowsContext): Promise<WhyFiles | null> {
  try {
    const held = await host.listen({
      answers: change.answers.map(({ token, keyAuthorization }) => ({ token, answer: keyAuthorization })),
    });
    if (await isHeard(change, host)) {
      listener.current = held;
      return null;
    }
    await held.stop();
    return { reason: 'not-heard', detail: 'the listener started, and another program answered in its place' };
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed) || !meansFiles.has(thrown.reason)) throw thrown;
    return { reason: thrown.reason, detail: detailOf(thrown) };
  }
}

/** Does the server itself get our answer? Where it forbids such looks, the outside tells; nobody there counts as unknown. */
async function isHeard({ answers, folders }: Change, host: WindowsHost): Promise<boolean> {
  const [first] = answers;
  if (first === undefined) return true;
  const { name, token, keyAuthorization } = first;
  const address = folders.find(({ names }) => names.includes(name))?.address ?? '127.0.0.1';
  const answer = await askInside(host, { name, address, path: `/.well-known/acme-challenge/${token}` });
  return answer === null || answer.status === null || answer.body.includes(keyAuthorization);
}

/** Removes what is ours by its hash, and leaves the rest; the empty folder stays, since removing it restarts applications. */
async function removeFiles(host: WindowsHost, { folders }: ChallengesUndoRecord): Promise<UndoAnswer> {
  let result: 'same' | 'undone' = 'same';
  for (const { root, files } of folders) {
    try {
      const paths = files.flatMap(({ path }) => [path, path + unfinished]);
      const { files: found } = await host.run('read-files', { root, paths });
      const there = new Map(
        found.map(({ path, content, sha256: hash }) => [path, content === null ? '' : hash]),
      );
      const ours = files.flatMap(({ path, ours: hashes }) => {
        const hash = there.get(path) ?? '';
        if (hashes.includes(hash)) return [{ path, expect: hash, content: null }];
        // A write that was cut off has put nothing in its place yet; what lies beside it bears our name.
        const isCutOff = hash === '' && (there.get(path + unfinished) ?? '') !== '';
        return isCutOff ? [{ path, expect: 'absent' as const, content: null }] : [];
      });
      if (ours.length === 0) continue;
      await host.run('write-files', { root, files: ours, removeFolders: [] });
      result = 'undone';
    } catch (thrown) {
      if (!(thrown instanceof VerbFailed)) throw thrown;
      // A folder that is not there has no files of ours.
      if (thrown.reason !== 'path-refused') return { result: 'failed', detail: detailOf(thrown) };
    }
  }
  return { result };
}

/** What the script writes a file as, beside its place, before it has that name (scripts/files.ps1). */
const unfinished = '.sealkeeper-new';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
