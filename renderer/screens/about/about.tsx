import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useApp } from '../../app-context.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { useTexts } from '../../texts.tsx';
import { useKnownData } from '../../use-known-data.ts';
import { DataDate } from './data-date.tsx';
import { NewerData } from './newer-data.tsx';
import { UpdatesPart } from './updates-part.tsx';

/** What runs here, how current it is, and whom it asks. */
export default function About({ onClose }: { onClose(): void }) {
  const { t } = useTexts();
  const { about } = useApp();
  const { known, onTaken } = useKnownData();
  return (
    <Dialog open onClose={onClose} aria-labelledby="about-title" maxWidth="sm" fullWidth>
      <DialogTitle id="about-title" variant="h2" component="h2" sx={{ pt: 3, pb: 0.5 }}>
        {t('frame.about')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
        <Typography color="textSecondary">
          {t('frame.version', { version: about.version, electron: about.electron })}
        </Typography>
        <UpdatesPart />
        <section aria-labelledby="data-title">
          <Typography id="data-title" variant="h3">
            {t('data.title')}
          </Typography>
          {known !== null && (
            <>
              <Typography>
                <DataDate known={known} />
              </Typography>
              <Disclosure label={t('data.newer')}>
                <NewerData known={known} onTaken={onTaken} />
              </Disclosure>
            </>
          )}
        </section>
      </DialogContent>
      <DialogActions sx={{ p: 3, pt: 1, justifyContent: 'flex-start' }}>
        <Button variant="outlined" onClick={onClose}>
          {t('frame.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
