import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import type { LearnId } from '../../shared/content/learn-ids.ts';
import { useHelp } from '../help-context.ts';

/** Opens a page that explains, from wherever one is. */
export function LearnLink({ to, children }: { readonly to: LearnId; readonly children: ReactNode }) {
  const help = useHelp();
  return (
    <Link
      component="button"
      type="button"
      onClick={() => help.open(to)}
      sx={{ font: 'inherit', fontWeight: 500, textAlign: 'left', verticalAlign: 'baseline' }}
    >
      {children}
    </Link>
  );
}
