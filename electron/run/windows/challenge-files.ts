import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import { askInside } from './ask-inside.ts';
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

/**
 * Ways to let IIS show a file without an ending, the gentlest first: nothing; a type for such files (with `clear`,
 * since a second entry for the same ending is a fault); only plain files, nobody asked to log in, no redirect; and
 * no rewrite rules, where that part of IIS is there at all. A section that the server's owner has locked makes
 * IIS answer 500, so each way is tried before the authority is asked.
 */
export function settingsVariants(urlRewrite: boolean): readonly string[] {
  const type = '<staticContent><clear /><mimeMap fileExtension="." mimeType="text/plain" /></staticContent>';
  const plain = [
    '<httpRedirect enabled="false" />',
    '<validation validateIntegratedModeConfiguration="false" />',
    type,
    '<handlers><clear /><add name="StaticFile" path="*" verb="GET,HEAD" modules="StaticFileModule" resourceType="Either" requireAccess="Read" /></handlers>',
  ].join('');
  const open = '<system.web><authorization><allow users="*" /></authorization></system.web>';
  const whole = (inner: string, after = ''): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- Sealkeeper: for the authority's question; removed right after it -->\n<configuration><system.webServer>${inner}</system.webServer>${after}</configuration>\n`;
  return [
    whole(type),
    whole(plain, open),
    ...(urlRewrite ? [whole(`${plain}<rewrite><rules><clear /></rules></rewrite>`, open)] : []),
  ];
}

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
    // Somebody else's settings in this folder are left alone: they may have been made for this very purpose.
    const ways = [null, ...(isForeign ? [] : settingsVariants(change.urlRewrite))];
    if (!(await isShownSomehow(host, { root, address }, answers, ways))) {
      throw new ProblemError('challenge-not-possible', { reason, names: [...names] }, { detail });
    }
  }
}

async function isShownSomehow(
  host: WindowsHost,
  { root, address }: { readonly root: string; readonly address: string },
  answers: Change['answers'],
  ways: readonly (string | null)[],
): Promise<boolean> {
  for (const settings of ways) {
    if (settings !== null) {
      await host.run('write-files', {
        root,
        files: [{ path: settingsFile, expect: 'any', content: base64(settings) }],
        removeFolders: [],
      });
    }
    const shown = await Promise.all(answers.map((answer) => isShown(host, address, answer)));
    if (shown.every(Boolean)) return true;
  }
  return false;
}

/** Does the server itself answer as the authority will want it? Where it forbids such looks, the outside tells. */
async function isShown(
  host: WindowsHost,
  address: string,
  { name, token, keyAuthorization }: Change['answers'][number],
): Promise<boolean> {
  const answer = await askInside(host, { name, address, path: `/${folder}/${token}` });
  return answer === null || (answer.status === 200 && answer.body.includes(keyAuthorization));
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
