import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { RunEnded } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { answered } from '../../app/endings.ts';
import { exportJob } from '../../app/export/export.ts';
import type { ExportedFile } from '../../app/export/exportable-job.ts';
import { renewalOfRun } from '../../app/renew.ts';
import type { Services } from '../../app/services.ts';
import { loadJob } from '../../job/load-job.ts';
import type { CommandLine } from '../command-line.ts';
import type { Output } from '../output.ts';

/**
 * Writes what another engine needs to do a job by itself. Nothing of a server is read or changed, and no password is written.
 * Raises as `loadJob`, `load` and `exportJob` do, and `file-not-written` where the folder has something in it already.
 */
export async function exportTo(
  { from, engine, folder }: Extract<CommandLine, { command: 'export' }>,
  services: Pick<Services, 'journals'>,
  output: Output,
): Promise<RunEnded> {
  const files = exportJob(await jobOf(from, services), engine);
  await writeAll(resolve(folder), files);
  for (const { path } of files) {
    const file = join(resolve(folder), path);
    output.say({ type: 'file-written', file }, ({ t }) => [t('many.written', { file })]);
  }
  return answered;
}

/** A file that is there, else the run of that name. */
async function jobOf(from: string, services: Pick<Services, 'journals'>): Promise<Job> {
  const isFile = await stat(from).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile || from.endsWith('.json') ? loadJob(from) : (await renewalOfRun(services, from)).job;
}

async function writeAll(folder: string, files: readonly ExportedFile[]): Promise<void> {
  const file = folder;
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new Error('the folder is not empty');
    for (const { path, text } of files) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
  } catch (cause) {
    throw new ProblemError('file-not-written', { file }, { cause, detail: String(cause) });
  }
}
