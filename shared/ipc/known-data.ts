import { z } from 'zod';
import { offer, rates, signer, trustEvent } from '../content/offer-schema.ts';
import { call, task } from './operation.ts';

/** How old what we know is, and what the window needs of it where it did not come with the program. */
export const knownDataView = z.strictObject({
  made: z.iso.datetime(),
  /** Who is asked for newer ones. */
  host: z.string(),
  /** Older than half a year. */
  isAged: z.boolean(),
  taken: z
    .strictObject({
      made: z.iso.datetime(),
      offers: z.array(offer),
      signers: z.array(signer),
      rates,
      trustRecord: z.array(trustEvent),
    })
    .nullable(),
});
export type KnownDataView = z.infer<typeof knownDataView>;

/** `same`: that is what we have already. `none`: the person thought better of it. */
export const takenView = z.strictObject({ outcome: z.enum(['newer', 'same', 'none']), view: knownDataView });

const nothing = z.strictObject({});
const doing = z.strictObject({ doing: z.string() });

export const knownDataOperations = {
  'data.read': call(nothing, knownDataView),
  /** Asks the project's address for newer prices, rates, trust record and signs. */
  'data.fetch': task(nothing, doing, takenView),
  /** Takes them of a file that the person picks in the system's dialog. */
  'data.open': task(nothing, doing, takenView),
  /** Back to what came with the program. */
  'data.forget': call(nothing, knownDataView),
} as const;
