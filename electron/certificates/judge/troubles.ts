import { type Problem, ProblemError } from '../../../shared/problems.ts';
import type { Trouble, TroubleKind } from '../read/found.ts';
import { placeSaid } from './place.ts';

const codes = {
  locked: 'files-locked',
  'wrong-password': 'files-password-wrong',
  damaged: 'files-damaged',
  unsupported: 'files-unsupported',
  nothing: 'files-without-certificate',
  'too-much': 'files-too-much',
  'login-key': 'files-login-key',
  'public-key': 'files-public-key',
  'locked-archive': 'files-archive',
  'other-archive': 'files-archive',
} as const satisfies Readonly<Record<TroubleKind, string>>;

/** Each trouble of a reading in the words of a problem, the same one of the same file once. */
export function troubleProblems(troubles: readonly Trouble[]): readonly Problem[] {
  const said = troubles.map(
    ({ kind, place }) => new ProblemError(codes[kind], { file: placeSaid(place) }).problem,
  );
  const once = new Map(said.map((one) => [`${one.code} ${String(one.facts.file)}`, one]));
  return [...once.values()].slice(0, 20);
}
