import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { Badge } from '../components/badge.tsx';
import { useFirstTexts } from '../texts.tsx';
import { endWalk } from '../walk/here.ts';

/** On each screen of a walk: what it is, and the way out. */
export function WalkMark() {
  const { t } = useFirstTexts();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Tooltip title={t('frame.walk-hint')} arrow describeChild>
        <Badge tone="amber">{t('frame.walk')}</Badge>
      </Tooltip>
      <Button variant="text" size="small" sx={{ ml: -1.25 }} onClick={endWalk}>
        {t('frame.walk-end')}
      </Button>
    </Box>
  );
}
