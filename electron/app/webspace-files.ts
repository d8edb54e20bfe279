import { createHash } from 'node:crypto';
import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../../shared/problems.ts';
import { type FormFile, filesOfForm } from '../../shared/webspace/form-files.ts';
import { certificatesOf, makePfx, oneTimePassword } from '../keys/pfx.ts';
import type { WebSpaceRecord } from '../run/webspace/record-file.ts';

/** The files that a host's form asks for: each part of the certificate by itself, under a name that says what it is. */

/** What a form asks for. `fingerprint` of the key's file is what is known of it later. */
export interface FormContents {
  readonly certificate: string;
  readonly chain: string;
  readonly fullChain: string;
}

/** The certificate taken apart: the site's own, those between it and the root, and all of them. Pure. */
export function contentsOf(chainPem: string): FormContents {
  const [own, ...between] = certificatesOf(chainPem).map((one) => one.toString());
  if (own === undefined) throw new TypeError('no certificate');
  return { certificate: own, chain: between.join(''), fullChain: [own, ...between].join('') };
}

/**
 * Makes the folder, for its owner alone, and lays the key into it: before an authority is asked, so that the certificate never
 * stands there without it. Raises `webspace-key-no-place` {folder, reason} where that cannot be, or something lies there already.
 */
export async function layKey(folder: string, name: string, keyPem: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const there = await readdir(folder);
    if (there.length > 0) throw new ProblemError('webspace-key-no-place', { folder, reason: 'not_empty' });
    const file = await open(join(folder, filesOfForm(name).key), 'wx', 0o600);
    try {
      await file.writeFile(keyPem);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError(
      'webspace-key-no-place',
      { folder, reason: 'other' },
      { detail: String(cause), cause },
    );
  }
}

/** One that is written for its owner. */
export interface WrittenFile {
  readonly file: FormFile;
  readonly name: string;
}

/**
 * Writes the files for the form into a folder, in the place of former ones of the same names; the key where it is given. Answers
 * what was written, and with what the PFX opens. Raises `file-not-written` {path}.
 */
export async function writeFormFiles(
  folder: string,
  { names, certificate }: Pick<WebSpaceRecord, 'names' | 'certificate'>,
  {
    keyPem,
    isKeyThere,
    pfxPassword,
  }: {
    readonly keyPem: string;
    /** Its file lies there already. */
    readonly isKeyThere: boolean;
    /** Null: no PFX is wanted; missing: one is thought of. */
    readonly pfxPassword?: string | null;
  },
): Promise<{ readonly written: readonly WrittenFile[]; readonly pfxPassword: string | null }> {
  const [site = ''] = names;
  if (certificate === null) throw new TypeError('no certificate');
  const called = filesOfForm(site);
  const contents = contentsOf(certificate.chainPem);
  const password = pfxPassword === undefined ? oneTimePassword().slice(0, 16) : pfxPassword;
  const parts: readonly (readonly [FormFile, string | Buffer])[] = [
    ...(isKeyThere ? [] : [['key', keyPem] as const]),
    ['certificate', contents.certificate],
    ...(contents.chain === '' ? [] : [['chain', contents.chain] as const]),
    ['fullChain', contents.fullChain],
    ...(password === null ? [] : [['pfx', pfxOf(keyPem, certificate.chainPem, site, password)] as const]),
  ];
  for (const [file, bytes] of parts) {
    const path = join(folder, called[file]);
    const isSecret = file === 'key' || file === 'pfx';
    await writeFile(path, bytes, { mode: isSecret ? 0o600 : 0o644 }).catch((cause: unknown) => {
      throw new ProblemError('file-not-written', { path }, { detail: String(cause), cause });
    });
  }
  const written: readonly FormFile[] = [
    ...(isKeyThere ? (['key'] as const) : []),
    ...parts.map(([file]) => file),
  ];
  return { written: written.map((file) => ({ file, name: called[file] })), pfxPassword: password };
}

/** In the form that every program reads. */
const pfxOf = (privateKeyPem: string, chainPem: string, label: string, password: string): Buffer =>
  makePfx({ privateKeyPem, chainPem, label }, password, 'old');

/** Of a text, lower-case hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
