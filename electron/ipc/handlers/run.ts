import type { RunEvent } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { conflictsOf } from '../../engine/conflicts.ts';
import type { Connection, Connections } from '../../engine/connections.ts';
import { openedOf } from '../../engine/opened-of.ts';
import { recoverRun } from '../../engine/recover.ts';
import { reportOf } from '../../engine/report.ts';
import { listRuns } from '../../engine/runs.ts';
import { serverOfRun } from '../../engine/same-server.ts';
import { secure } from '../../engine/secure.ts';
import { undoRun } from '../../engine/undo.ts';
import { whoWeAre } from '../../engine/who-we-are.ts';
import { resolveAcme, resolveOutside } from '../../job/resolve-job.ts';
import { openAnyServer } from '../../remote/open-server.ts';
import type { Services } from '../../services.ts';
import type { Handlers } from '../answer.ts';

type RunHandlers = Pick<
  Handlers,
  'run.start' | 'run.undo' | 'run.conflicts' | 'run.current' | 'run.list' | 'run.report'
>;
type RunInput = Parameters<Handlers['run.start']>[0];

/** Where a renewal or an undo from the command line finds the secrets of a run that was started in the window. */
const secretsOfWindow = {
  password: 'SEALKEEPER_PASSWORD',
  passphrase: 'SEALKEEPER_PASSPHRASE',
  sudo: 'SEALKEEPER_SUDO_PASSWORD',
  hmac: 'SEALKEEPER_EAB_HMAC',
} as const;

/** The window's answers as the job that a command line would have been given; secrets become names of variables. */
function jobOf(input: RunInput, { request, server, look }: Connection): Job {
  const { auth } = request;
  return {
    names: input.names,
    server: {
      host: request.host,
      ...(request.port === undefined ? {} : { port: request.port }),
      ...(request.user === undefined ? {} : { user: request.user }),
      ...(auth === undefined ? {} : { auth: authJob(auth) }),
      hostKey: server.hostKey.fingerprint,
      ...(server.elevation === 'sudo-password' ? { sudo: { passwordEnv: secretsOfWindow.sudo } } : {}),
    },
    certificate: {
      from: 'acme',
      directory: input.authority.directory,
      ...(input.authority.trustFile === undefined ? {} : { directoryTrust: input.authority.trustFile }),
      ...(input.contact === undefined ? {} : { contact: input.contact }),
      agreeToTerms: input.agreeToTerms,
      ...(input.externalAccount === undefined
        ? {}
        : { externalAccount: { keyId: input.externalAccount.keyId, hmacKeyEnv: secretsOfWindow.hmac } }),
      ...(input.key === undefined ? {} : { key: input.key }),
    },
    proof: { method: 'http-01' },
    install: [{ target: look?.target.id ?? 'apache' }],
    redirect: input.redirect,
    hsts: input.hsts,
    ...(input.openProofPath === undefined ? {} : { openProofPath: input.openProofPath }),
    rehearsal: input.rehearsal,
    ...(input.outside === undefined
      ? {}
      : {
          outside: {
            ...(input.outside.dnsServer === undefined ? {} : { dnsServer: input.outside.dnsServer }),
            ...(input.outside.trustFile === undefined ? {} : { trust: input.outside.trustFile }),
          },
        }),
  };
}

function authJob(auth: NonNullable<Connection['request']['auth']>): NonNullable<Job['server']['auth']> {
  switch (auth.type) {
    case 'agent':
      return { type: 'agent' };
    case 'password':
      return { type: 'password', passwordEnv: secretsOfWindow.password };
    case 'key':
      return {
        type: 'key',
        file: auth.file,
        ...(auth.passphrase === undefined ? {} : { passphraseEnv: secretsOfWindow.passphrase }),
      };
  }
}

/** The run of this moment, kept here so that a window that was reloaded can carry on watching it. */
interface Current {
  readonly taskId: string;
  /** ISO 8601. */
  readonly since: string;
  readonly events: RunEvent[];
}

export function runHandlers(services: Services, connections: Connections): RunHandlers {
  let current: Current | null = null;

  async function watched(
    taskId: string,
    progress: (event: RunEvent) => void,
    work: (emit: (event: RunEvent) => void) => Promise<RunEvent>,
  ): Promise<RunEvent> {
    if (current !== null && current.events.at(-1)?.type !== 'ended') {
      throw new ProblemError('server-busy', { who: whoWeAre(), since: current.since, runId: '' });
    }
    const watching: Current = { taskId, since: new Date().toISOString(), events: [] };
    current = watching;
    const emit = (event: RunEvent) => {
      watching.events.push(event);
      progress(event);
    };
    try {
      const ended = await work(emit);
      watching.events.push(ended);
      return ended;
    } catch (thrown) {
      current = null;
      throw thrown;
    }
  }

  /** A new connection to the same server, with the secrets that the window gave for the first one. */
  const again =
    ({ request, server }: Pick<Connection, 'request' | 'server'>) =>
    async () =>
      (
        await openAnyServer(
          { ...request, hostKey: server.hostKey.fingerprint },
          services.ssh,
          AbortSignal.timeout(20_000),
        )
      ).host;

  return {
    'run.start': (input, { taskId, signal, progress }) =>
      watched(taskId, progress, async (emit) => {
        const connection = connections.get(input.connectionId);
        const { server } = connection;
        const job = jobOf(input, connection);
        const hmacKey = input.externalAccount?.hmacKey;
        const acme = await resolveAcme(job, hmacKey === undefined ? {} : { [secretsOfWindow.hmac]: hmacKey });
        return secure(
          server.host,
          {
            job,
            acme,
            outside: await resolveOutside(job),
            server: { label: server.host.label, hostKey: server.hostKey.fingerprint },
          },
          {
            journals: services.journals,
            source: services.source,
            reconnect: again(connection),
            emit,
            signal,
          },
        );
      }),
    'run.undo': ({ runId, connectionId, choices = [] }, { taskId, progress }) =>
      watched(taskId, progress, async (emit) => {
        const journal = await services.journals.load(runId);
        if (connectionId === undefined)
          throw new ProblemError('connection-lost', { server: openedOf(journal).server.label });
        const connection = connections.get(connectionId);
        const server = await serverOfRun(journal, connection, services.ssh);
        const { host } = server;
        const outside = await resolveOutside(openedOf(journal).job);
        const around = {
          emit,
          journals: services.journals,
          reconnect: again({ request: connection.request, server }),
          choices: Object.fromEntries(choices.map(({ path, choice }) => [path, choice])),
        };
        const isSettled = journal.outcome() === 'committed';
        return isSettled
          ? undoRun(host, journal, outside, around)
          : recoverRun(host, journal, outside, around);
      }),
    'run.conflicts': async ({ runId, connectionId }) => {
      const journal = await services.journals.load(runId);
      const { host } = await serverOfRun(journal, connections.get(connectionId), services.ssh);
      return { conflicts: [...(await conflictsOf(host, journal))] };
    },
    'run.current': async () => ({ taskId: current?.taskId ?? null, events: [...(current?.events ?? [])] }),
    'run.list': async () => {
      const { runs, unreadable } = await listRuns(services.journals);
      return { runs: [...runs], unreadable: [...unreadable] };
    },
    'run.report': async ({ runId }) => ({ text: reportOf(await services.journals.load(runId)) }),
  };
}
