import type { RunEvent } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import type { Plan } from '../../../shared/plan.ts';
import { type Connection, type Connections, keepShown } from '../../app/connections.ts';
import { type CurrentRun, createCurrentRun } from '../../app/current-run.ts';
import { createFilesInHand, type FilesForRun, type FilesInHand } from '../../app/files-in-hand.ts';
import { deliverBrought } from '../../app/orders.ts';
import { reviewedOn } from '../../app/plan.ts';
import type { Secrets } from '../../app/reach.ts';
import { conflictsOfRun, type RunWish, recover } from '../../app/recover.ts';
import { resume } from '../../app/resume.ts';
import { reportOn, runsOf } from '../../app/runs.ts';
import { secure } from '../../app/secure.ts';
import type { Services } from '../../app/services.ts';
import { undo } from '../../app/undo.ts';
import type { ZoneLogins } from '../../app/zone-logins.ts';
import type { Handlers } from '../answer.ts';
import { secretsOfWindow, serverJobOf } from '../window-job.ts';
import { proofAsked } from './proof.ts';
import { outsideOf } from './site.ts';

type RunHandlers = Pick<
  Handlers,
  | 'run.start'
  | 'run.resume'
  | 'run.undo'
  | 'run.recover'
  | 'run.conflicts'
  | 'run.current'
  | 'run.list'
  | 'run.report'
>;
type RunInput = Parameters<Handlers['run.start']>[0];
type UndoInput = Parameters<Handlers['run.undo']>[0];

/** Where the certificate comes from, how the names are proven and who renews. */
type CertificateParts = Pick<Job, 'certificate' | 'proof' | 'renewal' | 'openProofPath'>;

/** That part of a job, with the secrets that belong to it, and what is there already. */
function certificateOf(
  input: RunInput,
  tried: Pick<ZoneLogins, 'get'>,
  inHand: Pick<FilesInHand, 'get'>,
): {
  readonly parts: CertificateParts;
  readonly secrets: Secrets;
  readonly brought?: FilesForRun['brought'];
  /** Which order it is the answer to; null: none. */
  readonly order: string | null;
} {
  if ('filesId' in input) {
    const { certificate, brought, order } = inHand.get(input.filesId);
    const parts = { certificate, proof: { method: 'http-01' }, renewal: { by: 'nobody' } } as const;
    return { parts, secrets: {}, brought, order };
  }
  if ('selfSigned' in input) {
    const certificate = { from: 'self-signed', days: input.selfSigned.days } as const;
    return {
      parts: { certificate, proof: { method: 'http-01' }, renewal: { by: 'nobody' } },
      secrets: {},
      order: null,
    };
  }
  const { authority, contact, externalAccount, key, profile, openProofPath } = input;
  const { proof, secrets } = proofAsked(input.zoneProof, tried);
  const parts: CertificateParts = {
    certificate: {
      from: 'acme',
      directory: authority.directory,
      ...(authority.trustFile === undefined ? {} : { directoryTrust: authority.trustFile }),
      ...(contact === undefined ? {} : { contact }),
      agreeToTerms: input.agreeToTerms,
      ...(externalAccount === undefined
        ? {}
        : { externalAccount: { keyId: externalAccount.keyId, hmacKeyEnv: secretsOfWindow.hmac } }),
      ...(key === undefined ? {} : { key }),
      ...(profile === undefined ? {} : { profile }),
    },
    proof,
    renewal: { by: input.renewal },
    ...(openProofPath === undefined ? {} : { openProofPath }),
  };
  const order = null;
  if (externalAccount === undefined) return { parts, secrets, order };
  return { parts, secrets: { ...secrets, [secretsOfWindow.hmac]: externalAccount.hmacKey }, order };
}

/** The window's answers as the job that a command line would have been given. */
function jobOf(input: RunInput, connection: Connection, reviewed: Plan, certificate: CertificateParts): Job {
  return {
    names: input.names,
    server: serverJobOf(connection),
    ...certificate,
    install: reviewed.parts.map(({ target }) => ({ target })),
    ...(reviewed.ifOneFails === undefined ? {} : { ifOneFails: reviewed.ifOneFails }),
    ...(reviewed.defaultSiteFor === undefined
      ? {}
      : { defaultSiteFor: input.names.filter((name) => reviewed.defaultSiteFor?.includes(name)) }),
    ...(reviewed.mailDomains === undefined ? {} : { mailDomains: reviewed.mailDomains }),
    redirect: input.redirect,
    hsts: input.hsts,
    rehearsal: input.rehearsal,
    ...(input.outside === undefined ? {} : { outside: outsideOf(input.outside) }),
  };
}

/** A plan that a run tells is shown: the next one may be begun by it. */
const keepingPlans =
  (open: Connection, emit: (event: RunEvent) => void) =>
  (event: RunEvent): void => {
    if (event.type === 'plan-changed') keepShown(open, { ...event.plan, digest: event.digest });
    emit(event);
  };

export function runHandlers(
  services: Services,
  connections: Connections,
  tried: Pick<ZoneLogins, 'get'>,
  inHand: Pick<FilesInHand, 'get' | 'forget'> = createFilesInHand(),
  current: CurrentRun = createCurrentRun(),
): RunHandlers {
  const wishOf = ({ runId, connectionId, choices = [] }: UndoInput): RunWish => ({
    runId,
    choices: Object.fromEntries(choices.map(({ path, choice }) => [path, choice])),
    access: { open: connectionId === undefined ? null : connections.get(connectionId) },
  });

  return {
    'run.start': (input, { taskId, signal, progress }) =>
      current.watch(taskId, progress, async (emit) => {
        const open = connections.get(input.connectionId);
        const { parts, order, ...rest } = certificateOf(input, tried, inHand);
        const reviewed = reviewedOn(open, input.reviewed);
        const wish = { job: jobOf(input, open, reviewed, parts), ...rest, open, reviewed };
        const listener = { emit: keepingPlans(open, emit), signal };
        const ended = await (order === null
          ? secure(services, wish, listener)
          : deliverBrought(services, { ...wish, order }, listener));
        // Its key is on the server by now.
        if ('filesId' in input && ended.outcome === 'committed') inHand.forget();
        return ended;
      }),
    'run.resume': ({ runId, connectionId, reviewed }, { taskId, signal, progress }) =>
      current.watch(taskId, progress, async (emit) => {
        const open = connections.get(connectionId);
        const seen = reviewed === undefined ? null : reviewedOn(open, reviewed);
        const wish = { runId, access: { open }, reviewed: seen };
        return resume(services, wish, { emit: keepingPlans(open, emit), signal });
      }),
    'run.undo': (input, { taskId, signal, progress }) =>
      current.watch(taskId, progress, async (emit) => undo(services, wishOf(input), { emit, signal })),
    'run.recover': (input, { taskId, signal, progress }) =>
      current.watch(taskId, progress, async (emit) => recover(services, wishOf(input), { emit, signal })),
    'run.conflicts': async ({ runId, connectionId }, { signal }) => {
      const access = { open: connections.get(connectionId) };
      return { conflicts: [...(await conflictsOfRun(services, { runId, access }, signal))] };
    },
    'run.current': async () => current.told(),
    'run.list': async () => {
      const { runs, standing, unreadable } = await runsOf(services);
      return { runs: [...runs], standing: [...standing], unreadable: [...unreadable] };
    },
    'run.report': async ({ runId }) => ({ text: await reportOn(services, runId) }),
  };
}
