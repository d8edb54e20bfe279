import { z } from 'zod';
import { orderCertificateJob } from '../job.ts';
import { runId } from '../journal.ts';
import { domainName } from '../names/schema.ts';
import { targetIds } from '../plan.ts';
import { isRecordPlace, recordKinds } from '../seller-record.ts';
import { sellerIds } from '../sellers.ts';
import { id } from './connect.ts';
import { recordAnswers } from './dns-answers.ts';
import { call, task } from './operation.ts';
import { outside } from './outside.ts';
import { unreadableRun } from './run-summary.ts';

const at = z.iso.datetime();
const written = z.string().optional();

/** A certificate that was ordered from a seller, as the window knows it. */
export const orderView = z.strictObject({
  id: runId,
  orderedAt: at,
  seller: z.enum(sellerIds),
  /** Whom the request names. */
  subject: z.strictObject({ organisation: written, locality: written, region: written, country: written }),
  /** For people: `root@shop.example.com`. The key lies there. */
  server: z.string(),
  names: z.array(domainName).min(1).max(100),
  /** `begun`: cut off before the request was there. */
  state: z.enum(['begun', 'waiting', 'delivered']),
  /** PKCS#10, PEM; null while it is `begun`. */
  csr: z.string().nullable(),
  /** The file that proves control to the seller; null: none stands. */
  placed: z.strictObject({ path: z.string(), at }).nullable(),
  /** When its certificate was put in place last. */
  deliveredAt: at.nullable(),
});
export type OrderView = z.infer<typeof orderView>;

/** `at-work`: on the server; `proving`: from outside as well. */
const doing = z.strictObject({ doing: z.enum(['at-work', 'proving']) });
const onServer = z.strictObject({ orderId: runId, connectionId: id });
const { seller, subject } = orderCertificateJob.shape;

/** What the window asks about certificates that are bought: ordered today, delivered days later. */
export const orderOperations = {
  /** The oldest first. */
  'order.list': call(
    z.strictObject({}),
    z.strictObject({ orders: z.array(orderView), unreadable: z.array(unreadableRun) }),
  ),
  /** Makes the key on an open server, where it stays, and the request for the seller. */
  'order.begin': task(
    z.strictObject({
      connectionId: id,
      names: z.array(domainName).min(1).max(100),
      ...{ seller, subject },
      /** The services that the certificate will be for, as far as that is known by now. */
      install: z.array(z.enum(targetIds)).min(1),
      outside: outside.optional(),
    }),
    doing,
    orderView,
  ),
  /** Has the site show the seller's file, and proves that from outside. `place`: its path or address, as the seller shows it. */
  'order.place': task(
    onServer.extend({ place: z.string().max(2048), text: z.string().max(8192) }),
    doing,
    orderView,
  ),
  /** What each name server of the domain holds of a record that the seller wants to see. */
  'order.record': task(
    z.strictObject({
      kind: z.enum(recordKinds),
      name: z.string().refine(isRecordPlace),
      outside: outside.optional(),
    }),
    z.strictObject({ doing: z.string() }),
    recordAnswers.pick({ servers: true }),
  ),
  /** Before its certificate is planned: the server is the order's, and the seller's file goes from it. */
  'order.clear': task(onServer, doing, orderView),
  /** Gives it up, or puts a delivered one away: its key goes from the server. What was put in place stays. */
  'order.cancel': task(onServer, doing, z.strictObject({})),
} as const;
