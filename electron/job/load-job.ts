import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { faultText } from '../../shared/field-faults.ts';
import { type JobFile, jobFile } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import { faultsOf } from './field-faults.ts';

/**
 * Reads and checks a job file; paths in it count from the file's own folder and become absolute. Raises
 * `job-unreadable` (no such file, not JSON) and `job-invalid` with what is wrong with each field (`faultText`), `file-missing`.
 */
export async function loadJob(file: string): Promise<JobFile> {
  const text = await readText(file);
  return checkedJob(parseJson(text, file), file);
}

/** Raises `job-unreadable`. */
export const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new ProblemError('job-unreadable', { file, reason: cause.code ?? 'unreadable' }, { cause });
  });

/** What a job file says before it is checked. Raises `job-unreadable`. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : undefined;
    throw new ProblemError('job-unreadable', { file, reason: 'not JSON' }, { cause, detail });
  }
}

/** `data` as a job, as if it stood in `file`. Raises `job-invalid` and `file-missing`. */
export async function checkedJob(data: unknown, file: string): Promise<JobFile> {
  const parsed = jobFile.safeParse(data);
  if (!parsed.success) {
    const fields = faultsOf(parsed.error.issues, data).map(faultText);
    throw new ProblemError('job-invalid', { file, fields }, { detail: fields.join('\n') });
  }
  return withAbsolutePaths(parsed.data, dirname(resolve(file)));
}

async function withAbsolutePaths(job: JobFile, folder: string): Promise<JobFile> {
  const at = async (field: string, path: string): Promise<string> => {
    const absolute = resolve(folder, path);
    const found = await stat(absolute).catch(() => null);
    if (found === null || !found.isFile()) throw new ProblemError('file-missing', { field, path: absolute });
    return absolute;
  };
  const trustAt = async (
    other: NonNullable<JobFile['certificate']['otherwise']>[number],
    place: number,
  ): Promise<typeof other> =>
    other.directoryTrust === undefined
      ? other
      : {
          ...other,
          directoryTrust: await at(`certificate.otherwise.${place}.directoryTrust`, other.directoryTrust),
        };
  const { server, certificate, outside } = job;
  const { auth } = server;
  return {
    ...job,
    server: {
      ...server,
      ...(auth?.type === 'key' ? { auth: { ...auth, file: await at('server.auth.file', auth.file) } } : {}),
    },
    certificate: {
      ...certificate,
      ...(certificate.directoryTrust === undefined
        ? {}
        : { directoryTrust: await at('certificate.directoryTrust', certificate.directoryTrust) }),
      ...(certificate.otherwise === undefined
        ? {}
        : { otherwise: await Promise.all(certificate.otherwise.map(trustAt)) }),
    },
    ...(outside === undefined
      ? {}
      : {
          outside: {
            ...outside,
            ...(outside.trust === undefined ? {} : { trust: await at('outside.trust', outside.trust) }),
          },
        }),
  };
}
