import type { Activation, SignOfLife } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { anyExit, type Command, type CommandResult, type RemoteHost } from '../../remote/host.ts';
import type { HowTakenUp, TakenUp } from '../session.ts';
import { guard, guardProblem } from './guard.ts';
import { othersProblem } from './place-of-others.ts';

/** Seconds that a test and a reload may take while no other sign of life gets through. */
const slowest = 120;
const detailOf = (results: readonly CommandResult[]): string =>
  results
    .map(({ stdout, stderr }) => `${stderr}${stdout}`.trim())
    .filter((text) => text !== '')
    .join('\n');

/**
 * Lets the service take up its configuration: test, reload, then look whether its main process lives. Exit
 * codes of a reload say nothing (Apache answers 0 and dies), so only the process counts; what is really
 * served is for the outside view to tell. One round trip. The server runs nothing in which somebody besides root has
 * a hand: neither the programs nor the files that their words name, nor does it believe such a PID file. Raises
 * `configuration-refused` (the service was not touched), `reload-failed` and `writable-by-others`.
 */
export async function activate(host: RemoteHost, folder: string, activation: Activation): Promise<void> {
  mustBeTakenUp(await host.runAll(takeUp(folder, activation)), activation);
}

/** The commands of `activate`, which may also stand behind others in a batch. */
export const takeUp = (folder: string, activation: Activation): readonly Command[] => [
  guard(folder, slowest),
  { argv: ['sk_run', ...activation.test] },
  { argv: ['sk_reload', ...activation.reload], accept: anyExit, timeout: 60_000 },
  aliveCommand(activation),
  guard(folder),
];

/** Understands what became of `takeUp`. Raises as `activate` does. */
export function mustBeTakenUp([guarded, ...results]: readonly CommandResult[], activation: Activation): void {
  if (guarded?.accepted !== true) throw guardProblem(guarded);
  const byOthers = results.map((result) => othersProblem(result, activation.service));
  const refused = byOthers.find((problem) => problem !== null);
  if (refused !== undefined) throw refused;
  const [test] = results;
  if (test !== undefined && !test.accepted) {
    throw new ProblemError(
      'configuration-refused',
      { service: activation.service },
      { detail: detailOf([test]) },
    );
  }
  if (results[2]?.accepted !== true) {
    throw new ProblemError(
      'reload-failed',
      { service: activation.service },
      { detail: detailOf(results.slice(1)) },
    );
  }
  const last = results[3];
  if (last?.accepted !== true) throw guardProblem(last);
}

/** As the server's functions tell them apart: a file is named by its whole path. */
function signWord(alive: SignOfLife): string {
  switch (alive.by) {
    case 'pid-file':
      return alive.path;
    case 'unit':
      return `unit:${alive.unit}`;
    case 'port':
      return `port:${alive.port}:${alive.program}`;
  }
}

/** Waits for the service's main process to stand; exit status 70: it does not. */
export const aliveCommand = ({ alive }: Activation): Command => ({ argv: ['sk_alive', signWord(alive)] });

/** The same without waiting whether it goes on standing. */
const livesCommand = ({ alive }: Activation): Command => ({ argv: ['sk_alive', signWord(alive), 'once'] });

/** The way back for a service: reloaded where it lives, started where it died. Also what the watchdog does. */
export function reactivation({ alive, reload, start }: Activation): Command {
  return {
    argv: ['sk_reload_or_start', signWord(alive), String(reload.length), ...reload, ...start],
    accept: anyExit,
    timeout: 90_000,
  };
}

/** Answers null, or what a technician needs to read where the service does not stand afterwards. */
export async function reactivate(host: RemoteHost, activation: Activation): Promise<string | null> {
  const results = await host.runAll([reactivation(activation), aliveCommand(activation)]);
  return results.at(-1)?.accepted === true ? null : detailOf(results);
}

export async function testConfiguration(host: RemoteHost, activation: Activation): Promise<string | null> {
  const results = await host.runAll([{ argv: ['sk_run', ...activation.test], accept: anyExit }]);
  return results[0]?.exitCode === 0 ? null : detailOf(results);
}

/**
 * The way back for all services of an undo, behind its commands: not begun where one of those failed, nor where a test did.
 * A service `isOnTheWay` is taken up again by the next part, which finds out whether it went on living.
 */
export const takeUpAgain = (
  activations: readonly Activation[],
  { isTested, isOnTheWay }: HowTakenUp,
): readonly Command[] => [
  ...(isTested ? activations : []).map(({ test }) => ({ argv: ['sk_run', ...test], afterSuccess: true })),
  ...activations.flatMap((activation, index) => [
    { ...reactivation(activation), afterSuccess: !isTested && index === 0 },
    { ...(isOnTheWay ? livesCommand : aliveCommand)(activation), accept: anyExit },
  ]),
];

/** Understands what became of `takeUpAgain`; null: it was not begun. */
export function takenUp(
  activations: readonly Activation[],
  { isTested }: Pick<HowTakenUp, 'isTested'>,
  results: readonly CommandResult[],
): TakenUp | null {
  if (results.length === 0 && activations.length > 0) return null;
  const tests = isTested ? activations.length : 0;
  const refusal = results.slice(0, tests).find(({ accepted }) => !accepted);
  if (refusal !== undefined) {
    const service = activations[results.indexOf(refusal)]?.service ?? '';
    return { refused: { service, words: detailOf([refusal]) }, fallen: [] };
  }
  const fallen = activations.flatMap(({ service }, index) => {
    const own = results.slice(tests + 2 * index, tests + 2 * index + 2);
    return own[1]?.exitCode === 0 ? [] : [{ service, words: detailOf(own) }];
  });
  return { refused: null, fallen };
}
