import Link from '@mui/material/Link';
import type { MouseEvent, ReactNode } from 'react';
import type { LearnId } from '../../shared/content/learn-ids.ts';
import { useHelp } from '../help-context.ts';

/** Opens a page that explains, from wherever one is. A real link, so that it wraps within its sentence. */
export function LearnLink({ to, children }: { readonly to: LearnId; readonly children: ReactNode }) {
  const help = useHelp();
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    help.open(to);
  };
  return (
    <Link href={`?page=${to}`} onClick={open} sx={{ font: 'inherit', fontWeight: 500 }}>
      {children}
    </Link>
  );
}
