import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { mono } from '../theme.ts';
import { ink } from '../tokens.ts';
import { CopyButton } from './copy-button.tsx';

export interface RecordPart {
  readonly label: string;
  readonly value: string;
  /** To be typed as it stands. */
  readonly isCode: boolean;
  readonly copy?: { readonly label: string; readonly name: string };
}

/** A DNS record part by part, as a provider's form asks for it; what stands above it, and notes beneath. */
export function RecordParts(props: {
  readonly parts: readonly RecordPart[];
  readonly head?: ReactNode;
  readonly notes: readonly (string | false)[];
}) {
  const { parts, head, notes } = props;
  return (
    <Box
      sx={{
        border: `1px solid ${ink('line')}`,
        borderRadius: '12px',
        p: 1.5,
        backgroundColor: ink('ground'),
      }}
    >
      {head}
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          alignItems: 'center',
          columnGap: 2,
          rowGap: 0.5,
          fontSize: '0.9375rem',
        }}
      >
        {parts.map(({ label, value, isCode, copy }) => (
          <Box key={`${label} ${value}`} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={shown}>
              <Box component="span" sx={{ minWidth: 0, ...(isCode ? { fontFamily: mono } : {}) }}>
                {value}
              </Box>
              {copy !== undefined && <CopyButton {...copy} text={() => value} />}
            </Box>
          </Box>
        ))}
      </Box>
      {notes.map(
        (note) =>
          note !== false && (
            <Box
              key={note}
              sx={{ mt: 0.75, fontSize: '0.875rem', color: 'text.secondary', overflowWrap: 'anywhere' }}
            >
              {note}
            </Box>
          ),
      )}
    </Box>
  );
}

const shown = {
  m: 0,
  minHeight: 32,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  overflowWrap: 'anywhere',
} as const;
