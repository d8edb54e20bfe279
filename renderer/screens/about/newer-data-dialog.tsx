import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { KnownDataView } from '../../../shared/ipc/known-data.ts';
import { useTexts } from '../../texts.tsx';
import { DataDate } from './data-date.tsx';
import { NewerData } from './newer-data.tsx';

/** Newer data, from where their day is said. */
export function NewerDataDialog(props: {
  readonly known: KnownDataView;
  onTaken(view: KnownDataView): void;
  onClose(): void;
}) {
  const { t } = useTexts();
  return (
    <Dialog open onClose={props.onClose} aria-labelledby="newer-title" maxWidth="sm" fullWidth>
      <DialogTitle id="newer-title" variant="h2" component="h2" sx={{ pt: 3, pb: 0.5 }}>
        {t('data.newer-title')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>
          <DataDate known={props.known} />
        </Typography>
        <NewerData known={props.known} onTaken={props.onTaken} />
      </DialogContent>
      <DialogActions sx={{ p: 3, pt: 1, justifyContent: 'flex-start' }}>
        <Button variant="outlined" onClick={props.onClose}>
          {t('frame.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
