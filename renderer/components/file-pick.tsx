import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Input } from '../../shared/ipc/contract.ts';
import { call } from '../bridge.ts';
import { mono } from '../theme.ts';

/** A file chosen in the system's own dialog. */
export function FilePick(props: {
  readonly label: string;
  readonly hint?: string;
  readonly none: string;
  readonly pick: string;
  readonly purpose: Input<'file.pick'>['purpose'];
  readonly path: string | null;
  readonly complaint?: string | null;
  onPick(path: string): void;
}) {
  const id = useId();
  const choose = async (): Promise<void> => {
    const reply = await call('file.pick', { purpose: props.purpose });
    if (reply.ok && reply.value.path !== null) props.onPick(reply.value.path);
  };
  const said = props.complaint ?? props.hint;
  return (
    <Box>
      <Typography id={id} sx={{ fontWeight: 700, fontSize: '1rem', mb: 0.5 }}>
        {props.label}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => void choose()} aria-describedby={id}>
          {props.pick}
        </Button>
        <Typography
          variant="body2"
          color="textSecondary"
          sx={{
            overflowWrap: 'anywhere',
            flex: '1 1 160px',
            ...(props.path === null ? {} : { fontFamily: mono, color: 'text.primary' }),
          }}
        >
          {props.path ?? props.none}
        </Typography>
      </Box>
      {said !== undefined && (
        <Typography
          variant="caption"
          component="div"
          role={props.complaint ? 'alert' : undefined}
          sx={{ mt: 0.5, color: props.complaint ? 'error.main' : 'text.secondary' }}
        >
          {said}
        </Typography>
      )}
    </Box>
  );
}
