import { z } from 'zod';
import { job } from '../journal/v2-job.ts';

/**
 * Version 1 of an order's record, as it was released. FROZEN as the forms of journals are: files of this form lie on owners'
 * computers for as long as a seller takes, and a later program has to deliver or cancel them. It imports only what is frozen
 * itself; what has to change becomes the next version, beside this one: see `order-file.ts`.
 */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const at = z.iso.datetime();
const runId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

export const orderV1 = z.strictObject({
  version: z.literal(1),
  /** Names the file, and the folder of the key on the server. */
  id: runId,
  orderedAt: at,
  /** Sellers come and go with the program's data: one that a reader does not know is as good as any other. */
  seller: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Whom the request names, by the fields of a job; {}: nobody. */
  subject: z.strictObject({
    organisation: z.string().max(64).optional(),
    locality: z.string().max(128).optional(),
    region: z.string().max(128).optional(),
    country: z.string().length(2).optional(),
  }),
  server: z.strictObject({ label: z.string(), hostKey: z.string() }),
  /** What is done once the certificate is there. */
  job: job.omit({ certificate: true }),
  /** Null: it is not known whether the key was made. */
  made: z
    .strictObject({
      /** PKCS#10, PEM. */
      csr: z.string().max(65_536),
      /** Of the public half of the key (SubjectPublicKeyInfo), by which its certificate is known. */
      publicKey: sha256,
      /** Of the file of the private key. */
      key: sha256,
    })
    .nullable(),
  /** The file with which control of the names is proven: its run; null: none stands. */
  placed: z.strictObject({ runId, path: z.string(), at }).nullable(),
  /** The run that put the certificate in place, newest. */
  delivered: z.strictObject({ runId, at }).nullable(),
});
export type OrderV1 = z.infer<typeof orderV1>;
