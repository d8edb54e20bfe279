import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTexts } from '../texts.tsx';
import { ink } from '../tokens.ts';
import { Card } from './card.tsx';

const Wave = styled('div')({
  height: 10,
  borderRadius: 5,
  backgroundColor: ink('tideSoft'),
  overflow: 'hidden',
  position: 'relative',
  '@keyframes sk-drift': { from: { left: '-35%' }, to: { left: '100%' } },
  '&::after': {
    content: '""',
    position: 'absolute',
    insetBlock: 0,
    width: '35%',
    borderRadius: 5,
    backgroundColor: ink('tide'),
    animation: 'sk-drift 1.6s ease-in-out infinite',
  },
  '@media (prefers-reduced-motion: reduce)': { '&::after': { animation: 'none', left: '32%' } },
});

/** Something is going on that takes a moment, in words, and how to stop it. */
export function Busy({
  doing,
  onCancel,
}: {
  readonly doing: string;
  readonly onCancel?: (() => void) | undefined;
}) {
  const { t } = useTexts();
  return (
    <Card>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1.5, minHeight: 36 }}>
        <Typography role="status" sx={{ flex: 1, fontWeight: 700 }}>
          {doing}
        </Typography>
        {onCancel !== undefined && (
          <Button size="small" onClick={onCancel}>
            {t('frame.cancel')}
          </Button>
        )}
      </Box>
      <Wave role="progressbar" aria-label={doing} />
    </Card>
  );
}
