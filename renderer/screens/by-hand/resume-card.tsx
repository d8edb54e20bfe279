import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import { useApp } from '../../app-context.ts';
import { Card } from '../../components/card.tsx';
import { useTexts } from '../../texts.tsx';

/** The way back to a flow by hand that was begun for this domain, perhaps days ago. */
export function ResumeCard({ domain, onResume }: { readonly domain: string; onResume(patch: Patch): void }) {
  const { t, date } = useTexts();
  const { settings, change } = useApp();
  const { byHand } = settings;
  if (!byHand || byHand.domain !== domain) return null;
  const { names, source, offer, since } = byHand;
  const flow = { kind: 'by-hand', source, ...(offer === null ? {} : { offer }) } as const;
  return (
    <Card tone="amber" role="status">
      <Typography variant="h2">{t('by-hand.resume-title')}</Typography>
      <Typography sx={{ mt: 0.5 }}>
        {t('by-hand.resume', {
          offer: offer?.name ?? t(`by-hand.${source}-title`),
          date: date(`${since}T12:00:00Z`),
        })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button
          variant="outlined"
          onClick={() => onResume({ names: names.filter(isDomainName), flow, provider: undefined })}
        >
          {t('by-hand.resume-go')}
        </Button>
        <Button variant="text" onClick={() => change({ byHand: null })}>
          {t('by-hand.resume-drop')}
        </Button>
      </Box>
    </Card>
  );
}
