import { z } from 'zod';
import { runId } from '../journal.ts';
import { domainName } from '../names/schema.ts';
import { stepIds } from '../step-ids.ts';
import { formFiles } from '../webspace/form-files.ts';
import { filePath } from './connect.ts';
import { call, task } from './operation.ts';
import { outside } from './outside.ts';
import { authority } from './requests.ts';
import { unreadableRun } from './run-summary.ts';

const at = z.iso.datetime();
const text = z.string().min(1).max(1024);

/** A certificate that its owner puts into a host's form, as the window knows it. No key is among it. */
export const spaceView = z.strictObject({
  id: runId,
  begunAt: at,
  /** For people: `user@host`. */
  server: text,
  names: z.array(domainName).min(1).max(100),
  state: z.enum(['cut', 'issued', 'shown']),
  /** Files of ours that may stand in the space. */
  placed: z.array(text),
  /** PEM, for the form; null: it was not signed. */
  parts: z.strictObject({ certificate: z.string(), chain: z.string() }).nullable(),
  notBefore: at.nullable(),
  notAfter: at.nullable(),
  /** Which form, and which of its steps are done. */
  form: z.string().nullable(),
  ticked: z.array(z.string()),
  shownAt: at.nullable(),
});
export type SpaceView = z.infer<typeof spaceView>;

/** How its files are reached, as it was typed. The password stays in the app, for as long as the work takes. */
const login = z.strictObject({
  protocol: z.enum(['sftp', 'ftps', 'ftp']),
  host: text,
  port: z.number().int().min(1).max(65_535).optional(),
  user: text,
  password: z.string().max(1024),
  folder: text.optional(),
  /** Of its key or certificate, once its owner has confirmed it. */
  identity: text.optional(),
});
export type SpaceLogin = z.infer<typeof login>;

const which = z.strictObject({ id: runId });

/** What the window asks about web space that is reached for its files alone. */
export const webSpaceOperations = {
  /** The oldest first. */
  'webspace.list': call(
    z.strictObject({}),
    z.strictObject({ spaces: z.array(spaceView), unreadable: z.array(unreadableRun) }),
  ),
  /** Gets the certificate; nothing of ours stays in the space. Answers what waits for the form. */
  'webspace.begin': task(
    z.strictObject({
      names: z.array(domainName).min(1).max(100),
      login,
      form: z.string().max(40),
      authority,
      agreeToTerms: z.literal(true),
      outside: outside.optional(),
    }),
    z.strictObject({ step: z.enum(stepIds) }),
    spaceView,
  ),
  'webspace.tick': call(
    which.extend({ form: z.string().max(40), ticked: z.array(z.string().max(40)).max(40) }),
    spaceView,
  ),
  /** Puts the key into the clipboard: it does not pass through the window. */
  'webspace.copy-key': call(which, z.strictObject({})),
  /** Writes the files for the form into a folder that the person picks; null: they thought better of it. */
  'webspace.save': call(
    which,
    z
      .strictObject({
        folder: filePath,
        files: z.array(z.enum(formFiles)),
        pfxPassword: z.string().nullable(),
      })
      .nullable(),
  ),
  /** Looks as visitors do. */
  'webspace.look': task(
    which,
    z.strictObject({ doing: z.string() }),
    z.strictObject({
      space: spaceView,
      views: z.array(
        z.strictObject({
          name: z.string(),
          address: z.string(),
          shows: z.enum(['new', 'other', 'bad', 'none']),
        }),
      ),
    }),
  ),
  /** Takes away what of ours may stand there; `drop`: the key and the record too. */
  'webspace.clear': task(
    which.extend({ password: z.string().max(1024), drop: z.boolean() }),
    z.strictObject({ doing: z.string() }),
    z.strictObject({}),
  ),
} as const;
