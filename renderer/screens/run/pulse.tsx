import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RunView } from '../../../shared/wizard/run-view.ts';
import { Card } from '../../components/card.tsx';
import { Sign } from '../../components/sign.tsx';
import { useTexts } from '../../texts.tsx';

/** Whether visitors get an answer while we work. */
export function AvailabilityMonitor({ pulse }: { readonly pulse: RunView['pulse'] }) {
  const { t } = useTexts();
  const { answered, missed } = pulse;
  const looks = answered + missed;
  const isUp = missed === 0;
  return (
    <Card sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'flex-start' }}>
        <Sign kind={looks === 0 ? 'waiting' : isUp ? 'good' : 'care'} size={24} />
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="body2" sx={{ fontWeight: 700 }}>
            {t(looks === 0 ? 'run.pulse-not-yet' : 'run.pulse-yes')}
          </Typography>
          {looks > 0 && (
            <Typography variant="body2" color="textSecondary">
              {t('run.pulse-more', { missed, answered })}
            </Typography>
          )}
        </Box>
      </Box>
    </Card>
  );
}
