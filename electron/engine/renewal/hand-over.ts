import { randomBytes } from 'node:crypto';
import type { HandedOver, RenewalProof, RenewalStarter } from '../../../shared/events.ts';
import type { HttpChallenge, Stage } from '../../../shared/plan.ts';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import { isShortLivedProfile } from '../../../shared/profiles.ts';
import type { HandedTo } from '../../../shared/renewal.ts';
import { isFollowedRenewer } from '../../../shared/renewers.ts';
import { judge } from '../../outside/deployment/judge.ts';
import type { AnyHost } from '../../remote/host.ts';
import { startedFor } from '../../renewers/registry.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import type { Runner } from '../../run/runner.ts';
import { type Materials, type Session, servicesOf } from '../../run/session.ts';
import { leftoverProblem } from '../../run/undo-leftovers.ts';
import { sitesOf } from '../plan/plan-of.ts';
import type { PreparedRun, RunContext } from '../run/run-context.ts';

const nobodyElse = { by: 'app', stage: null, certificate: null, webroot: null } as const;

/**
 * Hands the certificate over to who renews it, once all the rest stands, and proves what can be proven now. The site is
 * encrypted by then: what does not work out is taken back alone, and the app renews, with the reason. Raises only what
 * could not be taken back, what the owner called off, and `short-lived-unrenewed` of a certificate that the app would not
 * renew in time.
 */
export async function handOver(
  host: AnyHost,
  session: Session,
  runner: Runner,
  journal: Journal,
  { plan, request, steps, before, dependencies }: PreparedRun,
  { signal }: RunContext,
): Promise<HandedOver> {
  const { by, stage, certificate, webroot } = plan.renewal ?? nobodyElse;
  const told = async (came: HandedOver): Promise<HandedOver> => {
    await journal.append([{ entry: 'renewal', ...came }]);
    return came;
  };
  if (stage === null || certificate === null || by === 'another' || by === 'app' || by === 'nobody') {
    const opened = await provenOwnWay();
    steps.skip('renewal', { by });
    return told({ by, ...opened });
  }
  signal.throwIfAborted();
  const step = steps.start('renewal', { by });
  try {
    await runner.doStage(stage, withLogin(stage, request.dnsLogin ?? null));
    // A module that a reload has only just loaded takes that one for a trial, and does nothing before the next.
    if (stage.activation !== null) await servicesOf(session).activate(stage.activation);
    if (webroot !== null) await proveWay(webroot, request.job.names, 'no');
    const shown = (await session.renewal?.prove(certificate, by)) ?? null;
    if (shown !== null) await proveShown(shown);
    const starter = await whatStarts(certificate, by);
    const opened = await provenOwnWay();
    step.done();
    const isStarted = starter !== null && starter.trouble === undefined;
    return await told({
      by,
      ...opened,
      provenBy: [
        ...opened.provenBy,
        ...provenBy(by, stage, webroot),
        ...(isStarted ? (['timer'] as const) : []),
      ],
      ...(starter === null ? {} : { starter }),
    });
  } catch (thrown) {
    signal.throwIfAborted();
    steps.failed();
    const problem = toProblem(thrown);
    await rolledBack('renewal', problem);
    const { certificate: asked } = request.job;
    const profile = asked.from === 'acme' ? asked.profile : undefined;
    // In some days nobody would be there to renew it: the former certificate, or none, is better.
    if (profile !== undefined && isShortLivedProfile(profile))
      throw new ProblemError(
        'short-lived-unrenewed',
        { profile, why: 'failed' },
        { detail: detailOf(problem) },
      );
    return await told({ by: 'app', provenBy: [], problem });
  }

  /** The way that the owner wants, whoever renews: that it is closed is told, and is no reason to take anything back. */
  async function provenOwnWay(): Promise<Pick<HandedOver, 'provenBy' | 'problem'>> {
    const way = plan.renewal?.way;
    if (way === undefined) return { provenBy: [] };
    try {
      await proveWay(way.folder, way.names, 'yes');
      return { provenBy: ['way'] };
    } catch (thrown) {
      signal.throwIfAborted();
      const problem = toProblem(thrown);
      if (problem.code === 'renewal-way-closed') return { provenBy: [], problem };
      const facts = { names: way.names.join(', '), left: 'yes' };
      const detail = detailOf(problem);
      return { provenBy: [], problem: new ProblemError('renewal-way-closed', facts, { detail }).problem };
    }
  }

  /**
   * A random file, fetched through the way that stays open: what a renewal in two months will be asked for. `left`: what was
   * set up for it stays all the same.
   */
  async function proveWay(folder: string, names: readonly string[], left: 'yes' | 'no'): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const keyAuthorization = `${token}.${randomBytes(32).toString('base64url')}`;
    const questions = names.map((name): HttpChallenge => ({ name, token, keyAuthorization }));
    const path = `${folder}/.well-known/acme-challenge/${token}`;
    try {
      await runner.doStage(
        {
          id: 'proof',
          activation: null,
          changes: [
            {
              kind: 'write-file',
              path,
              mode: 0o644,
              before: { state: 'absent' },
              content: { from: 'text', text: keyAuthorization },
            },
          ],
        },
        {},
      );
      await dependencies.prober.provePresented(questions, request.outside, signal, {
        explain: async () =>
          new ProblemError('renewal-way-closed', { names: names.join(', '), left }).problem,
        timeoutMs: 6000,
      });
    } finally {
      await rolledBack('proof');
    }
  }

  /** As the server is now, with all that was handed over; what cannot be proven is told, and is no reason to take it back. */
  async function whatStarts(folder: string, to: HandedTo): Promise<RenewalStarter | null> {
    const found = await dependencies.lookForRenewers(host, signal);
    return found === null
      ? null
      : startedFor(found, { by: to, certificate: folder, names: request.job.names });
  }

  /** What the renewer has got for itself is what visitors see, as the run's own was. */
  async function proveShown(fingerprint: string): Promise<void> {
    const names = sitesOf(plan);
    const views = await dependencies.prober.waitForCertificate(
      ...([names, fingerprint, request.outside, signal, before.views] as const),
    );
    const [problem] = judge(before.views, views, { fingerprint, names, redirect: false });
    if (problem !== undefined) throw ProblemError.of(problem);
  }

  async function rolledBack(id: 'proof' | 'renewal', cause?: Problem): Promise<void> {
    const leftovers = await runner.undo({ stage: id });
    if (leftovers.length > 0) throw ProblemError.of(leftoverProblem(leftovers, cause));
  }
}

/** The login is handed to that stage alone whose plan lays it down. */
const withLogin = ({ changes }: Stage, dnsLogin: string | null): Materials =>
  dnsLogin !== null &&
  changes.some((change) => change.kind === 'write-file' && change.content.from === 'dns-login')
    ? { dnsLogin }
    : {};

/** What stands behind a hand-over that came off: mod_md and those that go on as before need no way, and have no trial. */
function provenBy(by: HandedOver['by'], { changes }: Stage, webroot: string | null): readonly RenewalProof[] {
  if (by === 'mod-md') return ['store', 'authority', 'hook'];
  // Whoever is only followed is told in a file of that name, a certbot of some container among them.
  if (isFollowedRenewer(by) || changes.some(({ path }) => path.endsWith('/other'))) return ['store', 'hook'];
  const acme = changes.find((change) => change.kind === 'hand-over-to-simple-acme');
  if (acme === undefined) return [...(webroot === null ? [] : (['way'] as const)), 'trial', 'hook'];
  return [...(acme.wish.trial === null ? [] : (['trial'] as const)), 'task', 'served'];
}

const detailOf = ({ code, detail }: Problem): string => (detail === undefined ? code : `${code}: ${detail}`);
