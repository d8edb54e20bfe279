import type { Reached } from '../../../electron/app/reach.ts';
import type { Services } from '../../../electron/app/services.ts';
import { listRecords } from '../../../electron/engine/runs.ts';
import type { OpenedAnyServer, ServerRequest } from '../../../electron/remote/open-server.ts';
import { type Journal, memoryJournals, type NewEntry } from '../../../electron/run/journal/journal-file.ts';
import type { RunEnded, RunEvent } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import { directoryOf } from '../../support/directory-of.ts';
import { domainNames } from '../../support/domain-names.ts';

/** A world without servers: what is opened, closed and asked of the engine is written down. */

export const runId = '20261128-100000-abc123';
export const runsKey = 'SHA256:the-run';

export const job: Job = {
  names: domainNames('shop.example.test'),
  server: { host: 'shop', user: 'root', auth: { type: 'password', passwordEnv: 'SSH_PW' } },
  certificate: { from: 'acme', directory: 'https://ca.example/dir', agreeToTerms: true },
  proof: { method: 'http-01' },
  install: [{ target: 'apache' }],
  redirect: true,
  hsts: false,
  renewal: { by: 'auto' },
  rehearsal: false,
};
export const secrets = { SSH_PW: 'a secret' };

export const ending = (outcome: RunEnded['outcome'], code?: 'undo-blocked-by-edit'): RunEnded => ({
  type: 'ended',
  outcome,
  runId,
  ...(code === undefined ? {} : { problem: { code, facts: {} } }),
});

const prepared: NewEntry = {
  entry: 'prepared',
  stage: 'install',
  backupId: 0,
  undoRecord: { kind: 'link', path: '/etc/x', target: 'y' },
};
export const opened: NewEntry = {
  entry: 'opened',
  version: 1,
  runId,
  names: job.names,
  server: { label: 'root@shop', hostKey: runsKey },
  authority: directoryOf(job),
  targets: ['apache'],
  probes: [],
  job,
};

export interface Scene {
  readonly services: Services;
  /** All that happened, in its order. */
  readonly log: readonly string[];
  /** With what servers were opened. */
  readonly requests: readonly ServerRequest[];
  readonly events: RunEvent[];
  readonly listener: { emit(event: RunEvent): void; readonly signal: AbortSignal };
  /** A server that shows this key; its closing is logged. */
  server(fingerprint?: string, name?: string): OpenedAnyServer;
  /** The same, as the window holds it. */
  open(fingerprint?: string): Reached;
  /** A run in the journals of this computer. */
  run(entries: readonly NewEntry[]): Promise<Journal>;
}

export const stands: readonly NewEntry[] = [opened, prepared, { entry: 'ended', outcome: 'committed' }];
export const cutOff: readonly NewEntry[] = [opened, prepared];
export const needsAHand: readonly NewEntry[] = [
  opened,
  prepared,
  { entry: 'ended', outcome: 'needs-attention' },
];
export const nothingLeft: readonly NewEntry[] = [opened, { entry: 'ended', outcome: 'undone' }];

export interface Doubles {
  /** The key of the server that answers; an error: nobody does. */
  readonly answers?: (request: ServerRequest) => string;
  readonly engine?: Partial<Services['engine']>;
}

export function createScene({ answers = () => runsKey, engine = {} }: Doubles = {}): Scene {
  const log: string[] = [];
  const requests: ServerRequest[] = [];
  const events: RunEvent[] = [];
  const journals = memoryJournals();
  const server = (fingerprint = runsKey, name = fingerprint) =>
    ({
      host: {
        system: 'posix',
        way: 'root-shell',
        label: 'root@shop',
        closed: new Promise<void>(() => undefined),
        close: async () => void log.push(`close ${name}`),
      },
      hostKey: { type: 'ssh-ed25519', fingerprint, publicKey: '' },
    }) as unknown as OpenedAnyServer;
  const unexpected = (what: string) => async () => {
    throw new Error(`${what} was not expected`);
  };
  return {
    log,
    requests,
    events,
    server,
    open: (fingerprint) => ({
      request: { host: 'shop', sudoPassword: 'kept' },
      server: server(fingerprint, 'the open one'),
    }),
    listener: { emit: (event) => void events.push(event), signal: new AbortController().signal },
    async run(entries) {
      const journal = await journals.create(runId);
      await journal.append(entries);
      await journal.release();
      return journal;
    },
    services: {
      journals,
      sources: { acme: { id: 'acme', start: unexpected('start') } },
      managed: { list: async () => listRecords(journals) },
      renewalInfo: { read: async () => new Map() },
      orders: { list: async () => ({ orders: [], unreadable: [] }) },
      open: async (request: ServerRequest) => {
        requests.push(request);
        const key = answers(request);
        log.push(`open ${requests.length}`);
        return server(key, String(requests.length));
      },
      engine: {
        secure: unexpected('secure'),
        resumeRun: unexpected('resume'),
        abandonRun: unexpected('abandon'),
        undoRun: unexpected('undo'),
        recoverRun: unexpected('recover'),
        conflictsOf: unexpected('conflicts'),
        ...engine,
      },
    } as unknown as Services,
  };
}
