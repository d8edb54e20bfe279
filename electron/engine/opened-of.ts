import type { Opened } from '../../shared/journal.ts';
import { type Problem, ProblemError } from '../../shared/problems.ts';
import type { Journal } from '../run/journal/journal-file.ts';

/**
 * What a run was begun for, as its journal opens; of services that were left out since nothing is told, neither to those
 * who renew nor to those who watch. Raises `journal-damaged`.
 */
export function openedOf(journal: Journal): Opened {
  const [opened] = journal.of('opened');
  if (opened === undefined) throw new ProblemError('journal-damaged', { file: journal.place, line: 1 });
  const out = journal.of('left-out');
  const last = out.at(-1);
  if (last === undefined) return opened;
  const stands = (_: unknown, index: number): boolean => out.every(({ part }) => part !== index);
  const { targets, job } = opened;
  return {
    ...opened,
    targets: targets.filter(stands),
    probes: last.probes,
    job: { ...job, install: job.install.filter(stands) },
  };
}

/** A service that did not work out and is as it was, with what stood in the way. */
export interface LeftOut {
  readonly target: string;
  readonly problem: Problem;
}

export function leftOutOf(journal: Journal): readonly LeftOut[] {
  const [opened] = journal.of('opened');
  return journal
    .of('left-out')
    .map(({ part, reason }) => ({ target: opened?.targets[part] ?? '', problem: reason }));
}
