import type { HttpChallenge } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { anyExit, type RemoteHost } from '../../remote/host.ts';
import type { ChallengeListener } from '../challenge-listener.ts';
import { guard } from './guard.ts';
import { perlListener } from './listener/perl.ts';
import { pythonListener } from './listener/python.ts';
import { othersProblem } from './place-of-others.ts';
import { preludeExit } from './prelude.ts';

/** Seconds after which it ends by itself, whatever becomes of the run; an authority is done long before. */
const longest = 900;

/** At this server's own port 80, by what its system comes with; another port is for tests. */
export const challengeListener = (
  host: RemoteHost,
  runId: string,
  folder: string,
  port = 80,
): ChallengeListener => ({
  async open(answers) {
    const argv = ['sk_listen', runId, String(port), String(longest), perlListener, pythonListener];
    const [guarded, opened] = await host.runAll([
      guard(folder),
      { argv, stdin: linesOf(answers), accept: anyExit },
    ]);
    const result = opened ?? guarded;
    if (opened?.exitCode === 0) return;
    const byOthers = othersProblem(result);
    if (byOthers !== null) throw byOthers;
    const detail = result === undefined ? undefined : `${result.stderr}${result.stdout}`.trim();
    switch (result?.exitCode) {
      case preludeExit.busy:
        throw new ProblemError('port-80-taken', { by: 'unknown' }, { detail });
      case preludeExit.decided:
        throw new ProblemError('server-restored-itself', {}, { detail });
      case preludeExit.notWritable:
        throw new ProblemError('server-not-writable', { path: folder }, { detail });
      default:
        throw new ProblemError('listener-not-possible', {}, { detail });
    }
  },
  async close() {
    await host.runAll([{ argv: ['sk_listen_end', runId] }]);
  },
});

const linesOf = (answers: readonly HttpChallenge[]): string =>
  answers.map(({ token, keyAuthorization }) => `${token} ${keyAuthorization}\n`).join('');
