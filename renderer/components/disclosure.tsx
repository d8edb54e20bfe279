import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { type ReactNode, useId, useState } from 'react';
import { ink } from '../tokens.ts';

/** What opens and shuts. */
export const Handle = styled('button')({
  all: 'unset',
  cursor: 'pointer',
  color: ink('tide'),
  fontSize: '0.9375rem',
  fontWeight: 600,
  borderRadius: 6,
  padding: '4px 2px',
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: `3px solid ${ink('tide')}`, outlineOffset: 2 },
});

/** Details on demand. */
export function Disclosure(props: {
  readonly label: string;
  readonly labelOpen?: string;
  /** Said in place of the label, where several of the same stand under each other. */
  readonly name?: string;
  /** Open from the first, where it holds what has just changed. */
  readonly isOpenFirst?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(props.isOpenFirst ?? false);
  const id = useId();
  return (
    <Box>
      <Handle
        type="button"
        aria-label={props.name}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? (props.labelOpen ?? props.label) : props.label}{' '}
        <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </Handle>
      <Box id={id} hidden={!isOpen} sx={{ mt: 1 }}>
        {isOpen && props.children}
      </Box>
    </Box>
  );
}
