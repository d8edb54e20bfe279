import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Card } from '../../components/card.tsx';
import { useTexts } from '../../texts.tsx';

/** The way back to the app's own road, for who can log in after all. */
export function ByApp({ onGo }: { onGo(): void }) {
  const { t } = useTexts();
  return (
    <Card tone="tide">
      <Typography sx={{ mb: 1.25 }}>{t('order.by-app')}</Typography>
      <Button variant="outlined" onClick={onGo}>
        {t('order.by-app-go')}
      </Button>
    </Card>
  );
}
