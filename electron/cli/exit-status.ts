import type { RunEnded } from '../../shared/events.ts';

/**
 * 0 what was asked is done, or waits for its owner · 1 failed, and the server is as it was · 2 bad input or refused, nothing touched ·
 * 3 needs attention.
 */
export function exitStatusOf({ outcome, problem }: Pick<RunEnded, 'outcome' | 'problem'>): 0 | 1 | 2 | 3 {
  switch (outcome) {
    case 'committed':
      // Some services stand and others do not: whoever relies on all of them has to look.
      return problem === undefined ? 0 : 3;
    case 'undone':
      // Without a problem that is what was asked for: an undo, or a rehearsal that went well.
      return problem === undefined ? 0 : 1;
    case 'waiting':
      // It is as it should be, unless something kept it from going on.
      return problem === undefined ? 0 : 1;
    case 'refused':
      return 2;
    case 'needs-attention':
      return 3;
  }
}
