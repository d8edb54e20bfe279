import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { ink } from '../tokens.ts';

const List = styled('ol')({
  listStyle: 'none',
  counterReset: 'step',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: 14,
  '& > li': { counterIncrement: 'step', display: 'flex', gap: 14, alignItems: 'flex-start' },
  '& > li::before': {
    content: 'counter(step)',
    flex: 'none',
    width: 28,
    height: 28,
    lineHeight: '28px',
    textAlign: 'center',
    borderRadius: 14,
    fontWeight: 700,
    color: ink('tide'),
    backgroundColor: ink('tideSoft'),
  },
});

/** What a person does by hand, in its order. A step may carry what to copy, or a hint, beneath its sentence. */
export function Steps({ label, steps }: { readonly label: string; readonly steps: readonly ReactNode[] }) {
  return (
    <List aria-label={label}>
      {steps.map((step, place) => (
        // Steps of one guide never change places.
        <li key={`step-${String(place)}`}>
          <Box sx={{ minWidth: 0, flex: 1, pt: 0.25, overflowWrap: 'anywhere' }}>{step}</Box>
        </li>
      ))}
    </List>
  );
}
