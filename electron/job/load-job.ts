import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { faultText } from '../../shared/field-faults.ts';
import { type Job, job, type OrderJob, orderJob } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import { type WebSpaceJob, webSpaceJob } from '../../shared/webspace/job.ts';
import { faultsOf } from './field-faults.ts';

/**
 * Reads and checks a job file; paths in it count from the file's own folder and become absolute. Raises
 * `job-unreadable` (no such file, not JSON) and `job-invalid` with what is wrong with each field (`faultText`), `file-missing`.
 */
export async function loadJob(file: string): Promise<Job> {
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

/** `data` as a job, as if it stood in `file`. Raises `job-invalid`, `file-missing`, and `job-orders` {file} for one that is to be ordered first. */
export async function checkedJob(data: unknown, file: string): Promise<Job> {
  if (isForSpace(data)) throw new ProblemError('job-webspace', { file });
  if (fromOf(data) === 'order') throw new ProblemError('job-orders', { file });
  return withAbsolutePaths(parsedAs(job, data, file), file, withFiles);
}

/** As `loadJob`, a job whose certificate is to be ordered from a seller. Raises `job-orders-nothing` {file} for any other. */
export async function loadOrderJob(file: string): Promise<OrderJob> {
  const data = parseJson(await readText(file), file);
  const from = fromOf(data);
  if (typeof from === 'string' && from !== 'order') throw new ProblemError('job-orders-nothing', { file });
  return withAbsolutePaths(parsedAs(orderJob, data, file), file, async (certificate) => certificate);
}

/**
 * As `loadJob`, a job for web space; paths in it become absolute, and the folder for its files too. Null: it is for another kind of
 * server. Raises `job-unreadable`, `job-invalid`, `file-missing`.
 */
export async function loadWebSpaceJob(file: string): Promise<WebSpaceJob | null> {
  const data = parseJson(await readText(file), file);
  if (!isForSpace(data)) return null;
  const job = parsedAs(webSpaceJob, data, file);
  const folder = dirname(resolve(file));
  const at = fileIn(folder);
  const { webspace } = job.server;
  const { certificate, outside } = job;
  return {
    ...job,
    ...(job.files === undefined ? {} : { files: resolve(folder, job.files) }),
    ...(webspace.protocol === 'sftp' && webspace.auth?.type === 'key'
      ? {
          server: {
            webspace: {
              ...webspace,
              auth: { ...webspace.auth, file: await at('server.webspace.auth.file', webspace.auth.file) },
            },
          },
        }
      : {}),
    ...(certificate.directoryTrust === undefined
      ? {}
      : {
          certificate: {
            ...certificate,
            directoryTrust: await at('certificate.directoryTrust', certificate.directoryTrust),
          },
        }),
    ...(outside?.trust === undefined
      ? {}
      : { outside: { ...outside, trust: await at('outside.trust', outside.trust) } }),
  };
}

const isForSpace = (data: unknown): boolean => Object(Object(data).server).webspace !== undefined;

const fromOf = (data: unknown): unknown => Object(Object(data).certificate).from;

function parsedAs<Shape extends z.ZodType>(shape: Shape, data: unknown, file: string): z.output<Shape> {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const fields = faultsOf(parsed.error.issues, data).map(faultText);
  throw new ProblemError('job-invalid', { file, fields }, { detail: fields.join('\n') });
}

/** In place of a file: the key lies on the server. */
export const keyOnServer = 'server';

type At = (field: string, path: string) => Promise<string>;

/** A file that a job names, by its absolute path. Raises `file-missing` {field, path}. */
const fileIn =
  (folder: string): At =>
  async (field, path) => {
    const absolute = resolve(folder, path);
    const found = await stat(absolute).catch(() => null);
    if (found === null || !found.isFile()) throw new ProblemError('file-missing', { field, path: absolute });
    return absolute;
  };

type Certificate = Job['certificate'];

async function withFiles(certificate: Certificate, at: At): Promise<Certificate> {
  if (certificate.from === 'files') {
    const { files, key } = certificate;
    return {
      ...certificate,
      files: await Promise.all(files.map((file, index) => at(`certificate.files.${index}`, file))),
      ...(key === undefined || key === keyOnServer ? {} : { key: await at('certificate.key', key) }),
    };
  }
  if (certificate.from === 'self-signed' || certificate.from === 'panel') return certificate;
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

async function withAbsolutePaths<Own, Named extends Omit<Job, 'certificate'>>(
  named: Named & { readonly certificate: Own },
  file: string,
  filesOf: (certificate: Own, at: At) => Promise<Own>,
): Promise<Named & { readonly certificate: Own }> {
  const at = fileIn(dirname(resolve(file)));
  const { server, certificate, outside } = named;
  const { auth } = server;
  return {
    ...named,
    server: {
      ...server,
      ...(auth?.type === 'key' ? { auth: { ...auth, file: await at('server.auth.file', auth.file) } } : {}),
    },
    certificate: await filesOf(certificate, at),
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
