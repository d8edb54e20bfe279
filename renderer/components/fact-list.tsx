import Box from '@mui/material/Box';
import type { SaidProblem } from '../../shared/content/problem-words.ts';
import { clipped } from '../clipped.ts';

/** The facts of a problem that a person can use, under their names; the others stand in the details. */
export function FactList({ facts }: Pick<SaidProblem, 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: 1.25,
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 2,
        rowGap: 0.25,
        fontSize: '0.9375rem',
      }}
    >
      {facts.map(({ name, label, text }) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {clipped(text, 400)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
