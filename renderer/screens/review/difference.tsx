import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { FileDifference } from '../../../shared/plan.ts';
import { DifferenceLines } from '../../components/difference-lines.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';

/** Line by line, what becomes of a file. */
export default function Difference(props: {
  readonly differences: readonly FileDifference[];
  /** Everything that would be done, in a technician’s words; empty where only a file is asked for. */
  readonly lines: readonly string[];
  /** Between two plans, not of what a plan does. */
  readonly isSince?: boolean;
  onClose(): void;
}) {
  const { t } = useTexts();
  const { isSince = false } = props;
  return (
    <Dialog open onClose={props.onClose} maxWidth="md" fullWidth aria-labelledby="difference-title">
      <DialogTitle id="difference-title" variant="h2" component="h2" sx={{ pt: 3 }}>
        {t(isSince ? 'changed.exact' : 'review.exact')}
      </DialogTitle>
      <DialogContent>
        {props.differences.map((difference) => (
          <Box component="section" key={`${difference.stage} ${difference.path}`} sx={{ mb: 3 }}>
            <Typography sx={{ fontFamily: mono, overflowWrap: 'anywhere', fontWeight: 600 }}>
              {difference.path}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
              {t(
                isSince
                  ? 'changed.lines'
                  : difference.before === null
                    ? 'review.new-file'
                    : 'review.changed-file',
              )}
            </Typography>
            <DifferenceLines
              label={`${difference.stage}: ${difference.path}`}
              before={difference.before}
              after={difference.after}
            />
          </Box>
        ))}
        {props.lines.length > 0 && (
          <>
            <Typography variant="h2" component="h3" sx={{ mb: 1 }}>
              {t('review.all')}
            </Typography>
            <RawText label={t('review.all')}>{props.lines.join('\n')}</RawText>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button variant="contained" onClick={props.onClose} autoFocus>
          {t('frame.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
