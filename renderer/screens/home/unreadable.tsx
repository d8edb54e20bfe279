import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { UnreadableRun } from '../../../shared/ipc/contract.ts';
import { ProblemView } from '../../components/problem-view.tsx';
import { useTexts } from '../../texts.tsx';

/** The runs whose record on this computer is damaged, with what helps. */
export function Unreadable({ runs }: { readonly runs: readonly UnreadableRun[] }) {
  const { t } = useTexts();
  return (
    <Box component="section" aria-labelledby="unreadable" sx={{ display: 'grid', gap: 1.5 }}>
      <Box>
        <Typography id="unreadable" variant="h2">
          {t('runs.unreadable-title')}
        </Typography>
        <Typography color="textSecondary">{t('runs.unreadable')}</Typography>
      </Box>
      {runs.map(({ name, problem }) => (
        <ProblemView key={name} problem={problem} severity="care" />
      ))}
    </Box>
  );
}
