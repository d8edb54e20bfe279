import { z } from 'zod';
import { dnsMethods } from '../challenge.ts';
import { runEvent as anyRunEvent, type RunEventSchema } from '../events.ts';
import { inspection, inspectRequest, planned } from '../inspection.ts';
import { runId } from '../journal.ts';
import { siteLook } from '../look.ts';
import { mixedLook } from '../mixed-content.ts';
import { hostName } from '../names/schema.ts';
import { problem } from '../problems.ts';
import { profileName } from '../profiles.ts';
import { renewalLook } from '../renewal-look.ts';
import { preset, settings } from '../settings.ts';
import { accountOperations } from './accounts.ts';
import { backgroundView } from './background-view.ts';
import { connectAnswer, connectRequest, filePath, id } from './connect.ts';
import { askedNames, recordAnswers } from './dns-answers.ts';
import { filesAnswer, filesRequest } from './files.ts';
import { knownDataOperations } from './known-data.ts';
import { call, task } from './operation.ts';
import { orderOperations } from './orders.ts';
import { outside } from './outside.ts';
import { authority, conflict, planRequest, resumeRequest, runRequest, undoRequest } from './requests.ts';
import { revocationOperations } from './revocation.ts';
import { runSummary, unreadableRun } from './run-summary.ts';
import { severalOperations } from './several.ts';
import { siteStatus } from './site-status.ts';
import { standing } from './standing.ts';
import { updatesOperations } from './updates.ts';
import { webSpaceOperations } from './webspace.ts';
import {
  aliasAccountAnswer,
  aliasAccountRequest,
  dnsProvider,
  keepingAnswer,
  keepingRequest,
  zoneLeadProgress,
  zoneLeadRequest,
  zoneTryAnswer,
  zoneTryRequest,
} from './zone-proof.ts';
import { zonesLeftOperations } from './zones-left.ts';

export type { ConflictView } from './requests.ts';
export { type RunSummary, runSummary, type UnreadableRun } from './run-summary.ts';

/**
 * Everything the window can ask of the main process. Read this file first: an operation is one line here
 * and one handler in `electron/ipc/handlers/`; forgetting either does not compile.
 *
 * A `call` answers once. A `task` also reports progress under the id that the window chose, and can be
 * cancelled. Input, progress and output are parsed in the main process, in both directions.
 * Secrets travel only inwards.
 */
const nothing = z.strictObject({});
const runEvent: RunEventSchema = anyRunEvent;
export const contract = {
  'app.about': call(
    nothing,
    z.strictObject({
      version: z.string(),
      electron: z.string(),
      platform: z.string(),
      preset: preset.nullable(),
    }),
  ),
  'settings.read': call(nothing, settings),
  'settings.write': call(settings.partial(), settings),
  /** Opens an https page in the person's own browser. */
  'link.open': call(z.strictObject({ url: z.url({ protocol: /^https$/ }) }), nothing),
  /** The system's own file dialog; null: the person thought better of it. */
  'file.pick': call(
    z.strictObject({ purpose: z.enum(['ssh-key', 'trust']) }),
    z.strictObject({ path: filePath.nullable() }),
  ),
  /** The system's own save dialog for a text made in the window: a sheet, a calendar reminder. */
  'text.save': call(
    z.strictObject({
      suggestedName: z.string().regex(/^[\w-][\w.-]{0,99}$/),
      text: z.string().max(200_000),
    }),
    z.strictObject({ saved: z.boolean() }),
  ),
  'site.look': task(
    z.strictObject({
      typed: z.string().max(2048),
      outside: outside.optional(),
      /** Mail, but neither panels nor logs, unless told: for those the owner is asked first. */
      wish: z.strictObject({ mail: z.boolean(), panels: z.boolean(), logs: z.boolean() }).optional(),
    }),
    /** `look`: what is known so far. */
    z.strictObject({ doing: z.string(), done: z.number().int(), of: z.number().int(), look: siteLook }),
    siteLook,
  ),
  /** Looks through the start page and a few linked ones for parts that come unencrypted. Only reads. */
  'site.mixed': task(
    z.strictObject({ name: hostName, outside: outside.optional() }),
    z.strictObject({ doing: z.string() }),
    mixedLook,
  ),
  /** Where names lead that a look knew nothing of, such as those that the person typed. */
  'names.ask': task(
    z.strictObject({ names: z.array(hostName).min(1).max(100), outside: outside.optional() }),
    z.strictObject({ doing: z.string() }),
    askedNames,
  ),
  /** What each of a domain's own name servers holds at `_acme-challenge`, or where values of another method stand. */
  'proof.record': task(
    z.strictObject({
      domain: hostName,
      method: z.enum(dnsMethods).default('dns-01'),
      outside: outside.optional(),
    }),
    z.strictObject({ doing: z.string() }),
    recordAnswers,
  ),
  /** Which logins of DNS providers the keychain holds for these names. Opens nothing. */
  'proof.keeping': call(keepingRequest, keepingAnswer),
  /** Tries a login by reading the zones of the names, and holds it until the app ends. */
  'proof.try': task(zoneTryRequest, z.strictObject({ doing: z.string() }), zoneTryAnswer),
  /** Leads the proofs elsewhere by aliases: waits until their owner has set them, and proves each by a trial value. */
  'proof.lead': task(zoneLeadRequest, zoneLeadProgress, zoneTryAnswer),
  /** Makes an account at an acme-dns for these names, which the keychain holds from then on. */
  'proof.alias-account': task(aliasAccountRequest, z.strictObject({ doing: z.string() }), aliasAccountAnswer),
  /** Keeps a login that was tried in the keychain, or has it forgotten there. */
  'proof.keep': call(z.strictObject({ zoneLoginId: id, isKept: z.boolean() }), nothing),
  /** Reads files that the person has, and judges what fits together. They are held in memory until the flow is over. */
  'files.read': task(filesRequest, z.strictObject({ doing: z.string() }), filesAnswer),
  /** Forgets them, with their keys and passwords. */
  'files.forget': call(nothing, nothing),
  'authority.read': call(
    authority,
    z.strictObject({
      terms: z.string().nullable(),
      website: z.string().nullable(),
      externalAccountRequired: z.boolean(),
      /** Kinds of certificates that it has on offer; [] where there is no choice. */
      profiles: z.array(profileName),
    }),
  ),
  /** Servers the person may mean: aliases of ~/.ssh/config, and those used before. */
  'server.suggestions': call(
    nothing,
    z.strictObject({
      aliases: z.array(z.string()),
      keyFiles: z.array(z.string()),
      agent: z.boolean(),
    }),
  ),
  'server.connect': task(connectRequest, z.strictObject({ doing: z.string() }), connectAnswer),
  /** Whether this computer keeps a login for the server of a run. */
  'server.is-kept': call(z.strictObject({ runId }), z.strictObject({ isKept: z.boolean() })),
  /** Opens the server of a run with it, by no other key of the server than that of the run. */
  'server.connect-kept': task(
    z.strictObject({ runId }),
    z.strictObject({ doing: z.string() }),
    z.strictObject({ connectionId: id, label: z.string() }),
  ),
  'server.inspect': task(
    inspectRequest.extend({ connectionId: id }),
    z.strictObject({ doing: z.string() }),
    inspection,
  ),
  'server.disconnect': call(z.strictObject({ connectionId: id }), nothing),
  'plan.make': task(planRequest, z.strictObject({ doing: z.string() }), planned),
  'run.start': task(runRequest, runEvent, runEvent),
  /** Goes on with a run that waits for its owner. */
  'run.resume': task(resumeRequest, runEvent, runEvent),
  /** Takes a run back; one that was cut off is first asked about on its server, and brought to its end; one that waits is given up. */
  'run.undo': task(undoRequest, runEvent, runEvent),
  /** Asks the server of a run that was cut off how it stands: what it has confirmed stays, what is half-way is taken back. */
  'run.recover': task(undoRequest, runEvent, runEvent),
  /** The files of a run that somebody edited since, where ours and theirs cannot be told apart. */
  'run.conflicts': task(
    z.strictObject({ runId, connectionId: id }),
    z.strictObject({ doing: z.string() }),
    z.strictObject({ conflicts: z.array(conflict) }),
  ),
  /** The run going on right now, with all it has said so far: a window that was reloaded carries on. */
  'run.current': call(nothing, z.strictObject({ taskId: id.nullable(), events: z.array(runEvent) })),
  'run.list': call(
    nothing,
    z.strictObject({
      runs: z.array(runSummary),
      /** Those of them whose certificates stand, each once. */
      standing: z.array(standing),
      unreadable: z.array(unreadableRun),
    }),
  ),
  /** How each certificate of ours stands: from outside, and on its server where that is open. */
  'sites.status': task(
    nothing,
    z.strictObject({ doing: z.string() }),
    z.strictObject({ sites: z.array(siteStatus) }),
  ),
  /** Who renews each certificate of an open server. Changes nothing. */
  'renewers.look': task(
    z.strictObject({ connectionId: id }),
    z.strictObject({ doing: z.string() }),
    renewalLook,
  ),
  /** What a renewal on the server of a run now would be; `known`: certificates of this week that count with it. */
  'renewal.before': call(
    z.strictObject({ runId }),
    z.strictObject({ names: z.array(z.string()), server: z.string(), known: z.number().int().min(0) }),
  ),
  /** Has certbot on the server of a run renew now, and watches it from outside. It counts at the authority. */
  'renewal.force': task(
    z.strictObject({ runId, connectionId: id }),
    z.strictObject({ doing: z.enum(['renewing', 'watching']) }),
    z.strictObject({
      /** Serial numbers of what was served and is; null: the new one does not come, for `problem`. */
      renewed: z
        .strictObject({ before: z.string(), now: z.string(), until: z.iso.datetime().nullable() })
        .nullable(),
      problem: problem.optional(),
    }),
  ),
  /** The renewal that nobody watches: how it stands. */
  'background.read': call(nothing, backgroundView),
  /** Begins or ends it, and the start at log-in with it. */
  'background.set': call(z.strictObject({ on: z.boolean() }), backgroundView),
  /** Keeps the login of an open server in the system's keychain. */
  'background.remember': call(z.strictObject({ connectionId: id }), backgroundView),
  'background.forget': call(z.strictObject({ server: z.string().min(1).max(400) }), backgroundView),
  /** The same for a login of a DNS provider. */
  'background.forget-zone': call(
    z.strictObject({ provider: dnsProvider, names: z.array(hostName).max(100) }),
    backgroundView,
  ),
  ...revocationOperations,
  ...orderOperations,
  ...webSpaceOperations,
  ...zonesLeftOperations,
  ...accountOperations,
  ...knownDataOperations,
  ...updatesOperations,
  ...severalOperations,
  /** All that a helpful technician needs, without secrets. */
  'run.report': call(z.strictObject({ runId }), z.strictObject({ text: z.string() })),
} as const;

export type Contract = typeof contract;
export type Operation = keyof Contract;
export type CallName = { [K in Operation]: Contract[K]['kind'] extends 'call' ? K : never }[Operation];
export type TaskName = { [K in Operation]: Contract[K]['kind'] extends 'task' ? K : never }[Operation];
export type Input<K extends Operation> = z.input<Contract[K]['input']>;
export type Output<K extends Operation> = z.output<Contract[K]['output']>;
export type Progress<K extends TaskName> = z.output<Contract[K]['progress']>;

/** What the renderer sees as `window.bridge`; `electron/preload.ts` makes it and never grows. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  start(name: string, taskId: string, input: unknown): Promise<unknown>;
  cancel(taskId: string): Promise<void>;
  onProgress(listener: (taskId: string, progress: unknown) => void): () => void;
}
