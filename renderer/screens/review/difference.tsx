import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { FileDifference } from '../../../shared/plan.ts';
import { clipped } from '../../clipped.ts';
import { HiddenWord } from '../../components/hidden-word.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';
import { ink } from '../../tokens.ts';
import { type DifferenceLine, differenceLines } from './difference-lines.ts';

const File = styled('div')({
  fontFamily: mono,
  fontSize: '0.875rem',
  lineHeight: 1.6,
  border: `1px solid ${ink('line')}`,
  borderRadius: 12,
  overflow: 'auto',
  maxHeight: '52vh',
  backgroundColor: ink('ground'),
  color: ink('ink'),
});

const Line = styled('div')({
  display: 'grid',
  gridTemplateColumns: '3.2em 1.4em minmax(0, 1fr)',
  paddingRight: 12,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '& > :first-of-type': { color: ink('muted'), textAlign: 'right', paddingRight: 10, userSelect: 'none' },
  '&[data-kind="added"]': { backgroundColor: ink('kelpSoft') },
  '&[data-kind="added"] > :nth-of-type(2)': { color: ink('kelp'), fontWeight: 700 },
  '&[data-kind="removed"]': { backgroundColor: ink('coralSoft') },
  '&[data-kind="removed"] > :nth-of-type(2)': { color: ink('coral'), fontWeight: 700 },
  '&[data-kind="gap"]': { color: ink('muted'), backgroundColor: ink('paper') },
});

/** Line by line, what becomes of a file. */
export default function Difference(props: {
  readonly differences: readonly FileDifference[];
  /** Everything that would be done, in a technician’s words; empty where only a file is asked for. */
  readonly lines: readonly string[];
  onClose(): void;
}) {
  const { t } = useTexts();
  return (
    <Dialog open onClose={props.onClose} maxWidth="md" fullWidth aria-labelledby="difference-title">
      <DialogTitle id="difference-title" variant="h2" component="h2" sx={{ pt: 3 }}>
        {t('review.exact')}
      </DialogTitle>
      <DialogContent>
        {props.differences.map((difference) => (
          <Box component="section" key={`${difference.stage} ${difference.path}`} sx={{ mb: 3 }}>
            <Typography sx={{ fontFamily: mono, overflowWrap: 'anywhere', fontWeight: 600 }}>
              {difference.path}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
              {t(difference.before === null ? 'review.new-file' : 'review.changed-file')}
            </Typography>
            <File tabIndex={0} role="region" aria-label={`${difference.stage}: ${difference.path}`}>
              {differenceLines(difference.before, difference.after).map((line) => (
                <DifferenceRow
                  key={`${line.kind} ${String(line.number)} ${line.kind === 'gap' ? '' : line.text}`}
                  line={line}
                />
              ))}
            </File>
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

function DifferenceRow({ line }: { readonly line: DifferenceLine }) {
  const { t } = useTexts();
  if (line.kind === 'gap') {
    return (
      <Line data-kind="gap">
        <span />
        <span>⋯</span>
        <span>{t('review.same', { count: line.count })}</span>
      </Line>
    );
  }
  const sign = { added: '+', removed: '−', same: '' }[line.kind];
  return (
    <Line data-kind={line.kind}>
      <span>{line.kind === 'removed' ? '' : line.number}</span>
      <span aria-hidden="true">{sign}</span>
      <span>
        {line.kind !== 'same' && (
          <HiddenWord>{`${t(line.kind === 'added' ? 'review.added' : 'review.removed')}: `}</HiddenWord>
        )}
        {clipped(line.text, 2000)}
      </span>
    </Line>
  );
}
