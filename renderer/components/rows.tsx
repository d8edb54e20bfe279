import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ink } from '../tokens.ts';
import { Sign, type SignKind } from './sign.tsx';

/** Facts under each other on one sheet, parted by hairlines. */
export const Rows = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  backgroundColor: ink('paper'),
  border: `1px solid ${ink('line')}`,
  borderRadius: 16,
  boxShadow: `0 4px 14px ${ink('shade')}`,
  overflow: 'hidden',
  '& > li + li': { borderTop: `1px solid ${ink('line')}` },
});

export interface RowProps {
  readonly sign?: SignKind;
  /** A drawing in the sign's place. */
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly action?: ReactNode;
  /** The second line. */
  readonly children?: ReactNode;
  /** Further down in the row, over its whole width: opened details. */
  readonly below?: ReactNode;
  readonly isQuiet?: boolean;
}

export function Row({ sign, icon, title, action, children, below, isQuiet = false }: RowProps) {
  return (
    <Box component="li" sx={{ px: 2.25, py: 1.4 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          columnGap: { xs: 1, sm: 2 },
          rowGap: 1,
          // An action that would squeeze the words into a ribbon goes below them.
          flexWrap: 'wrap',
        }}
      >
        {(sign !== undefined || icon !== undefined) && (
          <Box sx={{ flex: 'none', display: 'flex' }}>{sign === undefined ? icon : <Sign kind={sign} />}</Box>
        )}
        <Box sx={{ flex: { xs: 1, sm: '1 1 14rem' }, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography variant="h3" component="p" sx={{ color: isQuiet ? 'text.secondary' : 'text.primary' }}>
            {title}
          </Typography>
          {children !== undefined && (
            <Typography variant="body2" component="div" color="textSecondary">
              {children}
            </Typography>
          )}
        </Box>
        {action !== undefined && <Box sx={{ flex: 'none', ml: 'auto' }}>{action}</Box>}
      </Box>
      {below}
    </Box>
  );
}
