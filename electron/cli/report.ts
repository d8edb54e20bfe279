import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  htmlReport,
  type JobReport,
  jsonReport,
  type ReportForm,
  textReport,
} from '../../shared/content/many-report.ts';
import type { Translator } from '../../shared/content/translator.ts';
import { ProblemError } from '../../shared/problems.ts';

export { type JobReport, signOf } from '../../shared/content/many-report.ts';

/** Writes how each ended, in the form that the file's ending names. Raises `file-not-written`. */
export async function writeReport(
  file: string,
  reports: readonly JobReport[],
  translator: Translator,
  now = new Date(),
): Promise<void> {
  const form = forms[extname(file).toLowerCase()] ?? textReport;
  await writeFile(file, form(reports, translator, now)).catch((cause: unknown) => {
    throw new ProblemError('file-not-written', { file }, { cause, detail: String(cause) });
  });
}

const forms: Readonly<Record<string, ReportForm>> = {
  '.json': jsonReport,
  '.html': htmlReport,
  '.htm': htmlReport,
};
