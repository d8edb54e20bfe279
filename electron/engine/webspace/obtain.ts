import { authorityName } from '../../../shared/content/authorities.ts';
import type { RunEvent } from '../../../shared/events.ts';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import { askForAll, provePresented } from '../../outside/deployment/challenge.ts';
import type { Outside } from '../../outside/outside.ts';
import { folderAt } from '../../remote/webspace/paths.ts';
import type { FileSpace, OpenedSpace } from '../../remote/webspace/space.ts';
import { provePermission } from '../../solvers/permission.ts';
import type { AcmeRequest } from '../../sources/acme/source.ts';
import type { CertificateSource, IssuedCertificate } from '../../sources/source.ts';
import { createSteps, type RunningStep, type Steps } from '../run/steps.ts';
import { type Ledger, place, takeAway } from './placing.ts';
import { type AskAll, siteFolders } from './site-folders.ts';

/** A certificate by way of web space: our file is seen there, an authority signs, and nothing of ours stays. */

export interface SpaceWish {
  readonly names: readonly DomainName[];
  readonly acme: AcmeRequest;
  readonly outside: Outside;
  /** The folder that its owner named; null: it is looked for. */
  readonly folder: string | null;
  /** For people. */
  readonly server: string;
}

export interface SpaceRun {
  /** Opens the space, at first and again where it was lost. */
  open(signal: AbortSignal): Promise<OpenedSpace>;
  /** What is placed is in it before it is made. */
  readonly ledger: Ledger;
  readonly source: CertificateSource<AcmeRequest>;
  /** Makes the key and keeps it where it will wait; answers the request for it (PEM). */
  makeKey(): Promise<string>;
  /** The folders were found; before the authority is asked. */
  foundFolders(folders: ReadonlyMap<string, string>): Promise<void>;
  readonly emit: (event: RunEvent) => void;
  readonly signal: AbortSignal;
}

/** What looks from outside; doubles stand in for it. */
export interface SpaceProber {
  readonly askForAll: AskAll;
  readonly provePresented: typeof provePresented;
  readonly provePermission: typeof provePermission;
}
/** For one more login and a few files. */
const clearingMs = 45_000;

const realProber: SpaceProber = { askForAll, provePresented, provePermission };

/**
 * The certificate, with nothing of ours left behind; `left`: what could not be taken away all the same, which stays in the ledger.
 * Raises what opening, the search for the folder and the authority raise, with our files taken away by then where that could be
 * done: who asks finds the rest in the ledger.
 */
export async function obtainBySpace(
  wish: SpaceWish,
  run: SpaceRun,
  prober: SpaceProber = realProber,
): Promise<{ readonly issued: IssuedCertificate; readonly left: Problem | null }> {
  const steps = createSteps(run.emit);
  steps.start('connect', { server: wish.server });
  let opened: OpenedSpace;
  try {
    opened = await run.open(run.signal);
  } catch (thrown) {
    steps.failed();
    throw thrown;
  }
  let issued: IssuedCertificate;
  try {
    issued = await obtain(opened.space, wish, run, steps, prober);
  } catch (thrown) {
    steps.failed();
    await clear(opened.space, run).catch(() => undefined);
    throw thrown;
  }
  return { issued, left: await clear(opened.space, run).then(() => null, toProblem) };
}

async function obtain(
  space: FileSpace,
  { names, acme, outside, folder }: SpaceWish,
  { ledger, source, makeKey, foundFolders, signal }: SpaceRun,
  steps: Steps,
  prober: SpaceProber,
): Promise<IssuedCertificate> {
  const provider = authorityName(acme.directory);
  const count = names.length;
  const wished = folder === null ? null : folderAt(space.root, folder);
  if (folder !== null && wished === null) throw new ProblemError('webspace-folder-missing', { folder });
  const folders = await steps.run(
    'preflight',
    { provider },
    async () => {
      const known = await source.beforehand?.(acme, names, signal);
      await prober.provePermission(
        {
          names,
          identities: known?.caaIdentities ?? [],
          ca: new URL(acme.directory).host,
          method: 'http-01',
          account: known?.account,
        },
        outside,
        signal,
      );
      return siteFolders({ space, names, wished, ledger, outside, ask: prober.askForAll }, signal);
    },
    () => ({ count }),
  );
  await foundFolders(folders);
  signal.throwIfAborted();
  const csrPem = await steps.run('key', { system: 'by_hand' }, makeKey);
  let ordering = steps.start('order', { provider });
  let isProven = false;
  let signing: RunningStep<'certificate'> | undefined;
  const outcome = await source.start(acme, names, csrPem, {
    signal,
    methodOf: () => 'http-01',
    async ordered({ toProve }) {
      // The authority's rehearsal was asked first, and passed.
      if (isProven) ordering = steps.start('order', { provider });
      ordering.done({ toProve: [...toProve] });
    },
    async present(challenges) {
      await steps.run('proof', { provider, count }, async () => {
        const answers = challenges.flatMap((one) => (one.method === 'http-01' ? [one.answer] : []));
        for (const { name, token, keyAuthorization: text } of answers) {
          const own = folders.get(name);
          if (own === undefined) throw new TypeError('a name that nobody ordered');
          await place(space, own, [{ token, text }], ledger);
        }
        await prober.provePresented(answers, outside, signal);
      });
      isProven = true;
      steps.start('validate', { provider });
      return 'ready';
    },
    // All of it goes at the end, with the trial's.
    withdraw: async () => undefined,
    async validated() {
      signing = steps.start('certificate', { provider });
    },
  });
  if (outcome.kind === 'waiting') throw new TypeError('a proof by file waits for nobody');
  const { issuer, notAfter } = outcome.certificate;
  signing?.done({ issuer, notAfter });
  return outcome.certificate;
}

/** Over the line that stands, else over a new one. Raises `webspace-file-left` {server, paths}, or why no line is to be had. */
async function clear(space: FileSpace, { open, ledger }: Pick<SpaceRun, 'open' | 'ledger'>): Promise<void> {
  try {
    await clearSpace(space, ledger);
  } catch (thrown) {
    if (thrown instanceof ProblemError && thrown.problem.code === 'webspace-file-left') throw thrown;
    // Also where its owner has called it off: what is ours goes all the same.
    const again = await open(AbortSignal.timeout(clearingMs));
    try {
      await clearSpace(again.space, ledger);
    } finally {
      await again.space.close();
    }
  } finally {
    await space.close().catch(() => undefined);
  }
}

/** Raises `webspace-file-left` {paths}, and what the connection does. */
export async function clearSpace(space: FileSpace, ledger: Ledger): Promise<void> {
  const left = await takeAway(space, ledger);
  if (left.length === 0) return;
  const detail = left.map(({ path, detail: why }) => `${path}: ${why}`).join('\n');
  throw new ProblemError(
    'webspace-file-left',
    { paths: left.map(({ path }) => path).join(', ') },
    { detail },
  );
}
