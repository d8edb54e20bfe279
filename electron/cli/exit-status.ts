import type { RunEnded } from '../../shared/events.ts';

/**
 * 0 what was asked is done · 1 failed, and the server is as it was · 2 bad input or refused, nothing touched ·
 * 3 needs attention.
 */
export function exitStatusOf(
  { outcome }: Pick<RunEnded, 'outcome'>,
  asked: 'undone' | 'committed',
): 0 | 1 | 2 | 3 {
  switch (outcome) {
    case 'committed':
      return 0;
    case 'undone':
      return asked === 'undone' ? 0 : 1;
    case 'refused':
      return 2;
    case 'needs-attention':
      return 3;
  }
}
