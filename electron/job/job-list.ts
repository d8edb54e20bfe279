import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Job } from '../../shared/job.ts';
import { type Problem, ProblemError, toProblem } from '../../shared/problems.ts';
import { type CsvRecord, readCsv } from './csv.ts';
import { checkedJob, loadJob, parseJson, readText } from './load-job.ts';

/** One of many jobs: its file, or the line of its list. A faulty one keeps no other from its work. */
export type ListedJob = { readonly label: string } & (
  | { readonly job: Job; readonly problem?: undefined }
  | { readonly problem: Problem; readonly job?: undefined }
);

/** A folder, or a table. */
export async function isList(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true || extname(path).toLowerCase() === '.csv';
}

/**
 * All jobs (`*.json`) of a folder by name, or those of a table, each line of which is the job `like` but for what stands in
 * its cells (see `columns`). Raises `job-unreadable` and `job-list-unusable` {file, reason, …} where there is no list at all.
 */
export async function loadJobList(path: string, like: string | null): Promise<readonly ListedJob[]> {
  const jobs = extname(path).toLowerCase() === '.csv' ? await fromTable(path, like) : await fromFolder(path);
  if (jobs.length === 0) throw new ProblemError('job-list-unusable', { file: path, reason: 'empty' });
  return jobs;
}

/**
 * The sites of a folder of jobs or of a table, by the first name of each, every one once. Raises as `loadJobList`; what is wrong
 * with a job raises too.
 */
export async function namesOfList(path: string): Promise<readonly string[]> {
  if (extname(path).toLowerCase() !== '.csv') {
    const jobs = await loadJobList(path, null);
    return once(
      jobs.map(({ job, problem }) => {
        if (problem !== undefined) throw ProblemError.of(problem);
        return job.names[0] ?? '';
      }),
    );
  }
  const records = readCsv(await readText(path), path);
  if (records.some(({ cells }) => cells.names === undefined))
    throw new ProblemError('job-list-unusable', { file: path, reason: 'columns', known: ['names'] });
  const names = records.flatMap(({ cells }) => wordsOf(cells.names ?? '').slice(0, 1));
  if (names.length === 0) throw new ProblemError('job-list-unusable', { file: path, reason: 'empty' });
  return once(names);
}

async function fromFolder(folder: string): Promise<readonly ListedJob[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new ProblemError('job-unreadable', { file: folder, reason: cause.code ?? 'unreadable' }, { cause });
  });
  const files = entries
    .filter((entry) => !entry.isDirectory() && extname(entry.name) === '.json')
    .map(({ name }) => name)
    .sort();
  return Promise.all(files.map((name) => listed(name, () => loadJob(join(folder, name)))));
}

async function fromTable(file: string, like: string | null): Promise<readonly ListedJob[]> {
  if (like === null) throw new ProblemError('job-list-unusable', { file, reason: 'no-like' });
  const [records, base] = await Promise.all([
    readText(file).then((text) => readCsv(text, file)),
    readText(like).then((text) => parseJson(text, like)),
  ]);
  if (records[0] !== undefined) mustBeKnown(Object.keys(records[0].cells), file);
  return Promise.all(
    records.map((record) => {
      const label = `${basename(file)}:${record.line} ${record.cells.names ?? ''}`.trim();
      return listed(label, () => checkedJob(withCells(base, record), like));
    }),
  );
}

const listed = async (label: string, load: () => Promise<Job>): Promise<ListedJob> =>
  load().then(
    (job) => ({ label, job }),
    (thrown: unknown) => ({ label, problem: toProblem(thrown) }),
  );

const text = (cell: string): unknown => cell;
const once = (names: readonly string[]): readonly string[] => [...new Set(names)];
const wordsOf = (cell: string): readonly string[] => cell.split(/[\s,;]+/).filter((word) => word !== '');
/** What is none is left as it is, and the job's own rules say what was expected. */
const number = (cell: string): unknown => (/^\d+$/.test(cell) ? Number(cell) : cell);
const yesOrNo = (cell: string): unknown => ({ true: true, false: false })[cell.toLowerCase()] ?? cell;

/** What a table may say of a job, by the field's place in it. */
const columns: Readonly<Record<string, (cell: string) => unknown>> = {
  names: wordsOf,
  'server.host': text,
  'server.port': number,
  'server.user': text,
  'server.hostKey': text,
  'server.auth.file': text,
  'server.auth.passwordEnv': text,
  'server.sudo.passwordEnv': text,
  'certificate.contact': text,
  'certificate.profile': text,
  install: (cell) => wordsOf(cell).map((target) => ({ target })),
  redirect: yesOrNo,
  hsts: yesOrNo,
  'renewal.by': text,
};

function mustBeKnown(names: readonly string[], file: string): void {
  const known = Object.keys(columns);
  const strangers = names.filter((name) => !known.includes(name));
  if (strangers.length > 0 || !names.includes('names'))
    throw new ProblemError('job-list-unusable', { file, reason: 'columns', strangers, known });
}

/** Pure. An empty cell says nothing: what the job says that it is like, stays. */
function withCells(base: unknown, { cells }: CsvRecord): unknown {
  const job: unknown = structuredClone(base);
  for (const [column, cell] of Object.entries(cells)) {
    const read = columns[column];
    if (cell !== '' && read !== undefined) put(job, column.split('.'), read(cell));
  }
  return job;
}

function put(within: unknown, [field = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof within !== 'object' || within === null) return;
  const fields = within as Record<string, unknown>;
  if (rest.length === 0) fields[field] = value;
  else {
    fields[field] ??= {};
    put(fields[field], rest, value);
  }
}
