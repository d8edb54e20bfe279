import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SiteLook } from '../../../shared/look.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import { Seal } from '../../art/seal.tsx';
import { Card } from '../../components/card.tsx';
import { useTexts } from '../../texts.tsx';

/** What we would do, in two sentences, where the seal speaks for itself. */
export function Advice({ look, proposal }: { readonly look: SiteLook; readonly proposal: Patch }) {
  const { t, list } = useTexts();
  const count = look.proposedNames.length;
  return (
    <Card tone="tide">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.25 }}>
        <Box sx={{ flex: 'none' }}>
          <Seal size={60} ground="paper" />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h2">{t('site.advice-title', { count })}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, fontSize: '1rem' }}>
            {t('site.advice', { names: list(look.proposedNames), provider: proposal.provider?.name ?? '' })}
          </Typography>
        </Box>
      </Box>
    </Card>
  );
}
