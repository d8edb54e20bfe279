import { z } from 'zod';
import { runId } from '../journal.ts';
import { problem } from '../problems.ts';
import { setRecord } from '../waiting.ts';
import { id, secret } from './connect.ts';
import { call, task } from './operation.ts';
import { dnsProvider } from './zone-proof.ts';

/** What the window says of values of ours that stand in zones still, though their run is over. */

const field = z.string().regex(/^[A-Za-z0-9]{1,40}$/);

export const leftInZones = z.strictObject({
  runId,
  names: z.array(z.string()),
  server: z.string(),
  startedAt: z.iso.datetime(),
  values: z.array(z.strictObject({ zone: z.string(), record: z.string(), value: z.string() })),
  /** At whom they are taken away, each with what of its login is known; the rest has to be typed. */
  logins: z.array(z.strictObject({ provider: dnsProvider, settings: z.record(field, z.string()) })),
  /** Some are kept by the name server on the run's own server, which has to stand open for that. */
  isOnServer: z.boolean(),
});
export type LeftInZones = z.infer<typeof leftInZones>;

/** What is spoken of: what was to go and could not, or what stays for renewals until it is withdrawn. */
export const zoneValueKinds = ['left', 'lasting'] as const;
export type ZoneValueKind = (typeof zoneValueKinds)[number];
const kind = z.enum(zoneValueKinds).default('left');

export const zonesLeftOperations = {
  /** Of which runs; those that a login of the keychain reaches were taken away at the start. */
  'zones.left': call(z.strictObject({}), z.strictObject({ left: z.array(leftInZones) })),
  /** What these runs have set by an interface, and stays there for renewals (dns-persist-01). Asks nobody. */
  'zones.lasting': call(
    z.strictObject({ runIds: z.array(runId).min(1).max(100) }),
    z.strictObject({ lasting: z.array(leftInZones) }),
  ),
  /** Takes them away with these secrets and what the keychain holds; `problems`: what kept some where they are. */
  'zones.clear': task(
    z.strictObject({
      ...{ runId, kind },
      logins: z.array(z.strictObject({ provider: dnsProvider, secrets: z.record(field, secret) })).max(20),
      /** An open line to the run's server. */
      connectionId: id.optional(),
    }),
    z.strictObject({ doing: z.string() }),
    z.strictObject({ problems: z.array(problem), left: leftInZones.nullable() }),
  ),
  /**
   * Of what was set by hand for these runs and stands there still, what nobody needs any more; `lasting`: by what an authority goes
   * on signing. Looks from outside.
   */
  'zones.hand-set': task(
    z.strictObject({ runIds: z.array(runId).min(1).max(10) }),
    z.strictObject({ doing: z.string() }),
    z.strictObject({ records: z.array(setRecord), lasting: z.array(setRecord) }),
  ),
  /** Their owner has deleted them: looks whether that is so at every name server, and forgets those that are gone. */
  'zones.deleted': task(
    z.strictObject({ runId, kind }),
    z.strictObject({ doing: z.string() }),
    z.strictObject({
      /** Records that some name server holds still, or of which none could be asked. */
      unseen: z.array(
        z.strictObject({
          record: z.string(),
          why: z.enum(['still-there', 'some-silent', 'all-silent', 'no-servers']),
        }),
      ),
      left: leftInZones.nullable(),
    }),
  ),
} as const;
