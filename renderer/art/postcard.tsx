import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ink } from '../tokens.ts';

/** The field on which every large drawing stands: 640 wide, as high as it says, its corners rounded like a sheet's. */
export function Postcard({
  height = 180,
  children,
}: {
  readonly height?: number;
  readonly children: ReactNode;
}) {
  return (
    <Box sx={{ borderRadius: '16px', overflow: 'hidden', bgcolor: 'tokens.tideSoft', lineHeight: 0 }}>
      <svg viewBox={`0 0 640 ${String(height)}`} width="100%" aria-hidden="true" focusable="false">
        <defs>
          <marker
            id="sk-tip"
            viewBox="0 0 10 10"
            refX="6"
            refY="5"
            markerWidth="5"
            markerHeight="5"
            orient="auto"
          >
            <path d="M1 1 8 5 1 9" fill="none" stroke={ink('tide')} strokeWidth="2" strokeLinecap="round" />
          </marker>
        </defs>
        {children}
      </svg>
    </Box>
  );
}
