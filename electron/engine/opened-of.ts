import type { Opened } from '../../shared/journal.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { Journal } from '../run/journal/journal-file.ts';

/** The first entry of a journal. Raises `journal-damaged`. */
export function openedOf(journal: Journal): Opened {
  const [opened] = journal.of('opened');
  if (opened === undefined) throw new ProblemError('journal-damaged', { file: journal.place, line: 1 });
  return opened;
}
