import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import { askInside } from './ask-inside.ts';
import {
  type Section,
  sectionsFor,
  settingsVariants,
  settingsWith,
  usualWays,
} from './challenge-settings.ts';
import type { WindowsContext } from './handler.ts';

type Change = Extract<WindowsChange, { kind: 'answer-challenges' }>;
type UndoRecord = Extract<WindowsUndoRecord, { kind: 'challenges' }>;

/** Why the listener did not come off; `detail` is for a technician. */
export interface WhyFiles {
  readonly reason: string;
  readonly detail: string;
}

const folder = '.well-known/acme-challenge';
const settingsFile = `${folder}/web.config`;

/** Every file that may be written in one folder, with all its possible texts. */
export function filesOf(
  { answers, urlRewrite }: Change,
  names: readonly string[],
): readonly { readonly path: string; readonly variants: readonly string[] }[] {
  return [
    ...answers
      .filter(({ name }) => names.includes(name))
      .map(({ token, keyAuthorization }) => ({ path: `${folder}/${token}`, variants: [keyAuthorization] })),
    { path: settingsFile, variants: settingsVariants(urlRewrite) },
  ];
}

/** Writes the answers, then tries one way after the other until the server itself shows them. Raises `challenge-not-possible`. */
export async function answerByFiles(
  change: Change,
  undoRecord: UndoRecord,
  { host, note }: WindowsContext,
  { reason, detail }: WhyFiles,
): Promise<void> {
  // A site whose rules keep strangers out has no folder here: nobody is asked to look there.
  const placed = change.folders.flatMap(({ names }) => names);
  const lost = [...new Set(change.answers.map(({ name }) => name))].filter((name) => !placed.includes(name));
  if (lost.length > 0) throw new ProblemError('challenge-not-possible', { reason, names: lost }, { detail });
  for (const { root, names, address } of change.folders) {
    const answers = change.answers.filter(({ name }) => names.includes(name));
    const { files: found } = await host.run('read-files', { root, paths: [settingsFile] });
    const isForeign = found[0]?.content != null;
    const own = undoRecord.folders.find((one) => one.root === root)?.files ?? [];
    const mayGo = own.filter(({ path }) => path !== settingsFile || !isForeign);
    await note({
      verb: 'write-files',
      parameters: {
        root,
        files: mayGo.map(({ path }) => ({ path, expect: 'any', content: null })),
        removeFolders: [],
      },
    });
    await host.run('write-files', {
      root,
      files: answers.map(({ token, keyAuthorization }) => ({
        path: `${folder}/${token}`,
        expect: 'absent',
        content: base64(keyAuthorization),
      })),
      removeFolders: [],
    });
    const shows = (settings: string | null) => shownWith(host, { root, address }, answers, settings);
    // Somebody else's settings in this folder are left alone: they may have been made for this very purpose.
    const isShown =
      (await shows(null)) === 'shown' || (!isForeign && (await isShownSomehow(change.urlRewrite, shows)));
    if (!isShown) {
      throw new ProblemError('challenge-not-possible', { reason, names: [...names] }, { detail });
    }
  }
}

/** `refused`: IIS answers 500, as it does where a section is locked or unknown. */
type Shown = 'shown' | 'refused' | 'not-shown';

/** The usual ways, the gentlest first; where one meets a section that is locked, once more with those that are not. */
async function isShownSomehow(
  urlRewrite: boolean,
  shows: (settings: string) => Promise<Shown>,
): Promise<boolean> {
  let isRefused = false;
  for (const sections of usualWays(urlRewrite)) {
    const shown = await shows(settingsWith(sections));
    if (shown === 'shown') return true;
    isRefused ||= shown === 'refused';
  }
  if (!isRefused) return false;
  const free: Section[] = [];
  for (const section of sectionsFor(urlRewrite)) {
    if ((await shows(settingsWith([section]))) !== 'refused') free.push(section);
  }
  return (await shows(settingsWith(free))) === 'shown';
}

/** Does the server itself answer as the authority will want it, with these settings? Where it forbids such looks, the outside tells. */
async function shownWith(
  host: WindowsHost,
  { root, address }: { readonly root: string; readonly address: string },
  answers: Change['answers'],
  settings: string | null,
): Promise<Shown> {
  if (settings !== null)
    await host.run('write-files', {
      root,
      files: [{ path: settingsFile, expect: 'any', content: base64(settings) }],
      removeFolders: [],
    });
  const heard = await Promise.all(
    answers.map(async ({ name, token, keyAuthorization }) => {
      const answer = await askInside(host, { name, address, path: `/${folder}/${token}` });
      if (answer === null) return 'shown';
      if (answer.status === 200 && answer.body.includes(keyAuthorization)) return 'shown';
      return answer.status === 500 ? 'refused' : 'not-shown';
    }),
  );
  return heard.includes('refused')
    ? 'refused'
    : heard.every((one) => one === 'shown')
      ? 'shown'
      : 'not-shown';
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
