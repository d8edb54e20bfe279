import { z } from 'zod';
import { sha256 } from './shapes.ts';

/** A full Windows folder: `C:\inetpub\wwwroot`, or a share. */
const folder = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[^\0]+$/);

/** Below the folder, with forward slashes. The script refuses what Windows would read differently as well. */
const relativePath = z
  .string()
  .max(300)
  .regex(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/)
  .refine((path) => path.split('/').every((part) => !/^\.+$|\.$/.test(part)), 'leads out of the folder');

/** A certificate may hold a hundred names, each with a file of the proof, and what a write cut off has left beside it. */
const mostFiles = 250;

export const readFiles = {
  parameters: z.strictObject({ root: folder, paths: z.array(relativePath).max(mostFiles) }),
  result: z.object({
    files: z.array(
      z.object({
        path: z.string(),
        /** Base64 of the bytes; null if there is no such file. */
        content: z.string().nullable(),
        /** Empty if there is no such file. */
        sha256: z.string(),
      }),
    ),
  }),
  timeout: 60_000,
  changes: false,
} as const;

/**
 * Writes or deletes all of the files or none: every expectation is looked at first, and a failure on the way puts
 * back what was done. Undo is the same verb with the list of what was there before.
 */
export const writeFiles = {
  parameters: z.strictObject({
    root: folder,
    files: z
      .array(
        z.strictObject({
          path: relativePath,
          /** What must be there now: `absent`, the SHA-256 of the bytes, or `any`. */
          expect: z.union([z.literal('absent'), z.literal('any'), sha256]),
          /** Base64 of the new bytes; null deletes. */
          content: z.base64().nullable(),
        }),
      )
      .max(mostFiles),
    /** Folders to remove afterwards if they are empty, deepest first: those that an earlier call made. */
    removeFolders: z.array(relativePath).max(20),
  }),
  result: z.object({
    files: z.array(z.object({ path: z.string(), before: z.string().nullable(), sha256: z.string() })),
    /** Made on the way, deepest first, as `removeFolders` wants them. */
    madeFolders: z.array(z.string()),
    removedFolders: z.array(z.string()),
  }),
  timeout: 60_000,
  changes: true,
} as const;
