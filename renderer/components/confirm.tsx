import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

/** Asks before something that matters; Escape and the second button leave all as it is. */
export function Confirm(props: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  onYes(): void;
  onNo(): void;
}) {
  const id = useId();
  return (
    <Dialog open={props.isOpen} onClose={props.onNo} aria-labelledby={id} maxWidth="sm">
      <DialogTitle id={id} variant="h2" component="h2" sx={{ pt: 3 }}>
        {props.title}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary">{props.children}</Typography>
      </DialogContent>
      <DialogActions sx={{ p: 3, pt: 1, justifyContent: 'flex-start', gap: 1 }}>
        <Button variant="outlined" color="error" onClick={props.onYes}>
          {props.yes}
        </Button>
        <Button variant="text" onClick={props.onNo} autoFocus>
          {props.no}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
