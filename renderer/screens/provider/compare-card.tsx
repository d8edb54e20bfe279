import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Card } from '../../components/card.tsx';
import { useTexts } from '../../texts.tsx';

/** The way to all other offers, for those who want to compare. */
export function CompareCard({ onOpen }: { onOpen(): void }) {
  const { t } = useTexts();
  return (
    <Card>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2.5, rowGap: 1 }}>
        <Bars />
        <Box sx={{ flex: '1 1 240px' }}>
          <Typography variant="h3" component="h2">
            {t('offers.open-title')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('offers.open-what')}
          </Typography>
        </Box>
        <Button variant="outlined" onClick={onOpen}>
          {t('offers.open')}
        </Button>
      </Box>
    </Card>
  );
}

/** Three offers on one scale. */
function Bars() {
  return (
    <Box
      component="svg"
      viewBox="0 0 44 44"
      aria-hidden="true"
      focusable="false"
      sx={{ width: 44, flex: 'none' }}
    >
      <Box component="g" sx={{ color: 'tokens.tide' }}>
        <path d="M4 3v38" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        <rect x="9" y="17" width="18" height="9" rx="2.5" fill="currentColor" opacity="0.66" />
        <rect x="9" y="31" width="32" height="9" rx="2.5" fill="currentColor" opacity="0.38" />
      </Box>
      <Box component="circle" cx="13" cy="8" r="5" sx={{ fill: 'var(--sk-palette-tokens-sun)' }} />
    </Box>
  );
}
