import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What happened to somebody with another tool, as the smallest configuration that shows it, and what must happen here. */
export interface Report {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  /** Where it was told, several by blanks; or, of one that is ours, the case of the same kind that it was made beside. */
  readonly thread: string;
  /** The job's. */
  readonly names: readonly string[];
  readonly expected: Expected;
  /** What came of it here before it was mended, in Markdown; empty where nothing was noted. */
  readonly was: string;
  readonly web: 'apache' | 'nginx';
  /** Of a case of mail: what the job installs to, of Debian's Postfix and Dovecot, where no web server is. */
  readonly mail: readonly string[];
  /** Of Debian's Apache, beside the usual ones. */
  readonly modules: readonly string[];
  /** Shell lines on the server, before the web server starts and after the case. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Changes of the job's login: `user`, `sudo` (the name of the variable with the password). */
  readonly login: Readonly<Record<string, string>>;
  /** Names that the site without one is for (`defaultSiteFor` of the job). */
  readonly given: readonly string[];
  /** False with `redirect: no`. */
  readonly redirect: boolean;
  /** Keys in the agent that the server does not know, and the text of ~/.ssh/config. */
  readonly strangeKeys: number;
  readonly sshConfig: string | null;
  /** Below /etc/apache2, /etc/nginx, or with mail /etc; one character is one byte. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Expected {
  readonly outcome: 'committed' | 'refused';
  /** Of the problem, where it is refused. */
  readonly code: string;
  /**
   * Facts that the problem must have. With `committed`: `plain=yes`, nobody is sent on; `own=no`, the encrypted page is none or another
   * one by its owner's will; `own=page`, it is the name's own, though there was no plain one. With mail `keeps`: a name that is shown
   * the same as before.
   */
  readonly facts: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, 'cases');

/** All cases, in the order of their names. Throws where a file says something that no case can. */
export function readReports(): readonly Report[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseReport(file.slice(0, -4), readFileSync(join(folder, file), 'latin1')));
}

const ofApache = (): readonly Report[] =>
  readReports().filter(({ web, mail }) => web === 'apache' && mail.length === 0);

/** Every third one of Apache's, from the first (0), the second or the third: three tests share them. */
export const everyThird = (first: 0 | 1 | 2): readonly Report[] =>
  ofApache()
    .filter((one) => !hasGuests(one))
    .filter((_, index) => index % 3 === first);

/** Of Apache with modules of others, which most servers have not. */
export const ofGuests = (): readonly Report[] => ofApache().filter(hasGuests);

export const hasGuests = ({ modules }: Report): boolean =>
  modules.some((module) => ['wsgi', 'perl', 'passenger', 'mpm_itk'].includes(module));

export const ofMail = (): readonly Report[] => readReports().filter(({ mail }) => mail.length > 0);

export const ofNginx = (): readonly Report[] => readReports().filter(({ web }) => web === 'nginx');

const fields = [
  ...['title', 'thread', 'like', 'names', 'expected', 'web', 'mail', 'modules', 'before', 'after'],
  ...['redirect', 'given', 'user', 'sudo', 'agent', 'was'],
];

/** Lines of `field: value`, then files, each behind a line `=== its path`. */
export function parseReport(id: string, text: string): Report {
  const [head = '', ...parts] = text.split(/^=== /m);
  const said = head
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const field = line.slice(0, colon);
      if (!fields.includes(field)) throw new Error(`${id}: no case has a line “${line}”`);
      return { field, value: line.slice(colon + 1).trim() };
    });
  const all = (field: string) => said.filter((one) => one.field === field).map(({ value }) => value);
  const one = (field: string) => all(field)[0] ?? '';
  const words = (field: string) =>
    one(field)
      .split(' ')
      .filter((word) => word !== '');
  for (const field of ['title', 'names', 'expected'])
    if (one(field) === '') throw new Error(`${id} has no ${field}`);
  const told = one('thread') || one('like');
  if (told === '') throw new Error(`${id} says neither where it was told nor what it is like`);
  const files = parts.map((part) => {
    const end = part.indexOf('\n');
    return [part.slice(0, end).trim(), part.slice(end + 1)] as const;
  });
  const { '~/.ssh/config': sshConfig = null, ...below } = Object.fromEntries(files);
  const login = Object.fromEntries(['user', 'sudo'].flatMap((field) => all(field).map((v) => [field, v])));
  return {
    id,
    title: inUtf8(one('title')),
    was: inUtf8(one('was')),
    thread: told,
    names: words('names'),
    expected: expectedOf(id, words('expected')),
    web: one('web') === 'nginx' ? 'nginx' : 'apache',
    mail: words('mail'),
    modules: words('modules'),
    before: all('before'),
    after: all('after'),
    login,
    given: words('given'),
    redirect: one('redirect') !== 'no',
    strangeKeys: Number(one('agent') || 0),
    sshConfig,
    files: below,
  };
}

/** Of what was read byte by byte. */
const inUtf8 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');

function expectedOf(id: string, [outcome = '', ...words]: readonly string[]): Expected {
  if (outcome !== 'committed' && outcome !== 'refused') throw new Error(`${id}: no run ends ${outcome}`);
  const isFact = (word: string) => word.includes('=');
  const facts = Object.fromEntries(words.filter(isFact).map((word) => word.split('=')));
  const code = words.find((word) => !isFact(word)) ?? '';
  if ((outcome === 'refused') !== (code !== ''))
    throw new Error(`${id}: a refusal has a code, and nothing else`);
  return { outcome, code, facts };
}
