import { z } from 'zod';
import { offer, rates, signer, trustEvent } from './offer-schema.ts';
import { signLine } from './signs.ts';

/**
 * All that the app knows of the world and that grows old: what the signed file of data holds. Words for it come with the
 * program, so a row may only point at those that are there; what points elsewhere is shown without.
 */

const lines = z.array(signLine).max(2000);
const facts = z.object({
  /** When it was put together. */
  made: z.iso.datetime(),
  offers: z.array(offer).min(1).max(5000),
  signers: z.array(signer).min(1).max(500),
  trustRecord: z.array(trustEvent).min(1).max(1000),
  rates,
  signs: z.object({
    server: lines,
    network: lines,
    builder: lines,
    panel: lines,
    host: lines,
    dns: lines,
    mail: lines,
    parking: lines,
  }),
  mailPrograms: lines,
});
export type DataFile = Readonly<z.infer<typeof facts>>;

/** What rows say of each other and of their days; each fault names its row. Pure. */
export function faultsOf(data: DataFile): readonly string[] {
  const { offers, signers, trustRecord, made } = data;
  const known = new Set(signers.map(({ id }) => id));
  const today = made.slice(0, 10);
  return [
    ...twice('offer', offers),
    ...twice('signer', signers),
    ...twice('trust', trustRecord),
    ...Object.entries(data.signs).flatMap(([kind, rows]) => twice(`sign ${kind}`, rows)),
    ...offers.flatMap(({ id, signer: by, price, pricing, seenOn }) => [
      ...(id.startsWith('own-') ? [`offer ${id}: a name of the owner’s own prices`] : []),
      ...(by !== null && !known.has(by) ? [`offer ${id}: nobody is called ${by}`] : []),
      ...((price === null) !== (pricing === 'unknown') ? [`offer ${id}: price and pricing disagree`] : []),
      ...(pricing === 'free' && price?.amount !== 0 ? [`offer ${id}: free, and has a price`] : []),
      ...(seenOn !== null && seenOn > today ? [`offer ${id}: seen after the day of the file`] : []),
    ]),
    ...trustRecord.flatMap(({ id, signers: own, soldTo = [], on, roots }, at) => [
      ...[...own, ...soldTo].filter((one) => !known.has(one)).map((one) => `trust ${id}: nobody is ${one}`),
      ...(on > today ? [`trust ${id}: after the day of the file`] : []),
      ...(on < (trustRecord[at - 1]?.on ?? '') ? [`trust ${id}: out of the order of time`] : []),
      ...(roots !== undefined && on.length !== 10 ? [`trust ${id}: roots without a whole day`] : []),
    ]),
    ...(data.rates.on > today ? ['rates: after the day of the file'] : []),
  ];
}

const twice = (what: string, rows: readonly { readonly id: string }[]): readonly string[] =>
  rows
    .filter(({ id }, at) => rows.findIndex((other) => other.id === id) !== at)
    .map(({ id }) => `${what} ${id}: twice`);

export const dataFile = facts.superRefine((data, context) => {
  for (const message of faultsOf(data).slice(0, 10)) context.addIssue({ code: 'custom', message });
});
