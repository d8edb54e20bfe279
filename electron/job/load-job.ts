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

/** In place of a file: the key lies on the server. */
export const keyOnServer = 'server';

type At = (field: string, path: string) => Promise<string>;

type Certificate = JobFile['certificate'];

async function withFiles(certificate: Certificate, at: At): Promise<Certificate> {
  if (certificate.from === 'files') {
    const { files, key } = certificate;
    return {
      ...certificate,
      files: await Promise.all(files.map((file, index) => at(`certificate.files.${index}`, file))),
      ...(key === undefined || key === keyOnServer ? {} : { key: await at('certificate.key', key) }),
    };
  }
  if (certificate.from === 'self-signed') return certificate;
  const { otherwise, ...first } = certificate;
  const trusted = async <Authority extends { readonly directoryTrust?: string | undefined }>(
    authority: Authority,
    field: string,
  ): Promise<Authority> => {
    const { directoryTrust: file } = authority;
    return file === undefined
      ? authority
      : { ...authority, directoryTrust: await at(`${field}.directoryTrust`, file) };
  };
  return {
    ...(await trusted(first, 'certificate')),
    ...(otherwise === undefined
      ? {}
      : {
          otherwise: await Promise.all(
            otherwise.map((one, index) => trusted(one, `certificate.otherwise.${index}`)),
          ),
        }),
  };
}

async function withAbsolutePaths(job: JobFile, folder: string): Promise<JobFile> {
  const at: At = async (field, path) => {
    const absolute = resolve(folder, path);
    const found = await stat(absolute).catch(() => null);
    if (found === null || !found.isFile()) throw new ProblemError('file-missing', { field, path: absolute });
    return absolute;
  };
  const { server, certificate, outside } = job;
  const { auth } = server;
  return {
    ...job,
    server: {
      ...server,
      ...(auth?.type === 'key' ? { auth: { ...auth, file: await at('server.auth.file', auth.file) } } : {}),
    },
    certificate: await withFiles(certificate, at),
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
